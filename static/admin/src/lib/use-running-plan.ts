import { useCallback, useEffect, useState } from 'react';
import type { FixProgress } from '../../../../src/shared/plan-contract';
import { askApp } from './api';
import { isPlanActive } from './plan-activity';
import { useFollowed } from './use-followed';
import type { View } from './views';

interface Seen {
  readonly project: string;
  readonly progress: FixProgress;
}

/** The plan under way, or how it ended if it was under way in this view; null: nothing to tell. */
export type RunningPlan = Seen | null;

const isActive = (seen: Seen | null): boolean => isPlanActive(seen?.progress ?? null);

/** Whether a plan is being written to the project the reader looks at; asked again in each view. */
export function useRunningPlan(project: string | null, view: View): RunningPlan {
  const read = useCallback(async (): Promise<Seen | null> => {
    // Someone who may not know gets no banner, and the view itself says why.
    const progress =
      project === null ? null : await askApp('readFixProgress', { projectKey: project }).catch(() => null);
    return progress === null || project === null ? null : { project, progress };
  }, [project, view]);
  const { seen } = useFollowed(read, isActive);
  const here = seen?.project === project ? seen : null;
  const [watched, setWatched] = useState<{ readonly view: View; readonly planId: string } | null>(null);
  useEffect(() => {
    if (here !== null && isActive(here)) setWatched({ view, planId: here.progress.planId });
  }, [here, view]);
  const isWatched = watched?.view === view && watched.planId === here?.progress.planId;
  return isActive(here) || isWatched ? here : null;
}
