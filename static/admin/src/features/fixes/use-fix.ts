import { useCallback } from 'react';
import type { ReplyError } from '../../../../../src/shared/contract';
import type { FixProgress } from '../../../../../src/shared/plan-contract';
import { askApp } from '../../lib/api';
import { isPlanActive as isActive } from '../../lib/plan-activity';
import { useFollowed } from '../../lib/use-followed';

export interface Fix {
  readonly progress: FixProgress | null;
  readonly isActive: boolean;
  readonly isKnown: boolean;
  readonly isLost: boolean;
  /** Starting was refused. */
  readonly error: ReplyError | null;
  /** false when it was refused. Also finishes a plan that stopped halfway. */
  readonly apply: (planId: string) => Promise<boolean>;
  /** Ends it before its next change. false when it was refused. */
  readonly stop: (planId: string) => Promise<boolean>;
  /** Without `changeIds` the whole plan. false when it was refused. */
  readonly undo: (planId: string, changeIds?: readonly string[]) => Promise<boolean>;
}

/** Follows what is being written to the project, also when it was started before this page was opened. */
export function useFix(project: string): Fix {
  const read = useCallback(() => askApp('readFixProgress', { projectKey: project }), [project]);
  const { seen: progress, isKnown, isLost, error, act } = useFollowed(read, isActive);
  const apply = useCallback(
    async (planId: string) => (await act(() => askApp('applyPlan', { projectKey: project, planId }))) !== null,
    [act, project],
  );
  const stop = useCallback(
    async (planId: string) => (await act(() => askApp('stopPlan', { projectKey: project, planId }))) !== null,
    [act, project],
  );
  const undo = useCallback(
    async (planId: string, changeIds?: readonly string[]) =>
      (await act(() =>
        askApp('undoPlan', { projectKey: project, planId, ...(changeIds === undefined ? {} : { changeIds }) }),
      )) !== null,
    [act, project],
  );
  return { progress, isActive: isActive(progress), isKnown, isLost, error, apply, stop, undo };
}
