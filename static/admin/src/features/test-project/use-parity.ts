import { useCallback } from 'react';
import type { ReplyError } from '../../../../../src/shared/contract';
import type { ParityProgress, ParityReport } from '../../../../../src/shared/parity-contract';
import { askApp, replyErrorOf } from '../../lib/api';
import { useFollowed } from '../../lib/use-followed';

interface SeenParity {
  readonly progress: ParityProgress | null;
  readonly report: ParityReport | null;
  /** The other project is not there, or not to be seen. */
  readonly gone: ReplyError | null;
}

export interface Parity extends SeenParity {
  readonly isActive: boolean;
  readonly isKnown: boolean;
  readonly isLost: boolean;
  /** Starting was refused. */
  readonly error: ReplyError | null;
  readonly start: () => Promise<void>;
}

const nothing: SeenParity = { progress: null, report: null, gone: null };
const isFollowed = (seen: SeenParity | null): boolean =>
  seen?.progress?.state === 'queued' || seen?.progress?.state === 'reading';

/** One that rests may be started by a person, who does not wait. */
const isActive = (seen: SeenParity | null): boolean => isFollowed(seen) && seen?.progress?.waitingUntil === undefined;

/** Follows the comparison of two projects, also one that was started before this page was opened. */
export function useParity(project: string, other: string): Parity {
  const read = useCallback(async (): Promise<SeenParity> => {
    try {
      return { ...(await askApp('readParity', { projectKey: project, with: other })), gone: null };
    } catch (thrown) {
      const error = replyErrorOf(thrown);
      if (error.code === 'not-found') return { ...nothing, gone: error };
      throw thrown;
    }
  }, [project, other]);
  const { seen, isKnown, isLost, error, act } = useFollowed(read, isFollowed);
  const start = useCallback(
    async () =>
      void (await act(async () => ({
        ...(seen ?? nothing),
        progress: await askApp('startParity', { projectKey: project, with: other }),
      }))),
    [act, project, other, seen],
  );
  return { ...(seen ?? nothing), isActive: isActive(seen), isKnown, isLost, error, start };
}
