import { useCallback } from 'react';
import type { ReplyError, RunProgress } from '../../../../../src/shared/contract';
import { askApp } from '../../lib/api';
import { useFollowed } from '../../lib/use-followed';

export interface Run {
  readonly progress: RunProgress | null;
  readonly isActive: boolean;
  /** The first answer is in: there is a run, or there is none. */
  readonly isKnown: boolean;
  /** The last question about the progress was not answered; it is asked again by itself. */
  readonly isLost: boolean;
  /** Starting or cancelling was refused. */
  readonly error: ReplyError | null;
  readonly start: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

const isFollowed = (progress: RunProgress | null): boolean =>
  progress !== null && (progress.state === 'queued' || progress.state === 'reading' || progress.state === 'judging');

/** One that rests may be started by a person, who does not wait. */
const isActive = (progress: RunProgress | null): boolean =>
  isFollowed(progress) && progress?.waitingUntil === undefined;

/** Follows the project's run, also one that was started before this page was opened. */
export function useRun(project: string): Run {
  const read = useCallback(() => askApp('readProgress', { projectKey: project }), [project]);
  const { seen: progress, isKnown, isLost, error, act } = useFollowed(read, isFollowed);
  const start = useCallback(
    async () => void (await act(() => askApp('startAudit', { projectKey: project }))),
    [act, project],
  );
  const cancel = useCallback(
    async () => void (await act(() => askApp('cancelAudit', { projectKey: project }))),
    [act, project],
  );
  return { progress, isActive: isActive(progress), isKnown, isLost, error, start, cancel };
}
