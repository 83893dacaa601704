import { useCallback, useEffect, useState } from 'react';
import type { FixProgress } from '../../../../src/shared/plan-contract';
import { askApp } from './api';
import { isPlanActive } from './plan-activity';
import { useFollowed } from './use-followed';
import type { View } from './views';

interface Seen {
  /** null: none was looked at yet. */
  readonly project: string | null;
  readonly progress: FixProgress | null;
}

export interface PlanOf {
  readonly project: string;
  readonly progress: FixProgress;
}

interface RunningPlan {
  /** The first answer is in, so that nothing moves when it comes. */
  readonly isKnown: boolean;
  /** The plan under way, or how it ended if it was under way in this view; null: nothing to tell. */
  readonly plan: PlanOf | null;
}

const isActive = (seen: Seen | null): boolean => isPlanActive(seen?.progress ?? null);

/** Whether a plan is being written to the project the reader looks at; asked again in each view. */
export function useRunningPlan(project: string | null, view: View): RunningPlan {
  const read = useCallback(async (): Promise<Seen> => {
    // Someone who may not know gets no banner, and the view itself says why.
    const progress =
      project === null ? null : await askApp('readFixProgress', { projectKey: project }).catch(() => null);
    return { project, progress };
  }, [project, view]);
  const { seen } = useFollowed(read, isActive);
  const here =
    seen?.progress && seen.project !== null && seen.project === project
      ? { project: seen.project, progress: seen.progress }
      : null;
  const planId = here?.progress.planId;
  const isActiveHere = here !== null && isActive(here);
  const [watched, setWatched] = useState<{ readonly view: View; readonly planId: string } | null>(null);
  useEffect(() => {
    if (isActiveHere && planId !== undefined) setWatched({ view, planId });
  }, [isActiveHere, planId, view]);
  const isWatched = watched?.view === view && watched.planId === planId;
  return { isKnown: seen !== null, plan: isActiveHere || isWatched ? here : null };
}
