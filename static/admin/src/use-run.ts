import { useCallback, useEffect, useState } from 'react';
import type { ReplyError, RunProgress } from '../../../src/shared/contract';
import { cancelAudit, readProgress, replyErrorOf, startAudit } from './api';
import { nextPause, type Pause } from './polling';

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

const isActive = (progress: RunProgress | null): boolean => progress !== null && (progress.state === 'queued' || progress.state === 'reading' || progress.state === 'judging');

/** Follows the project's run, also one that was started before this page was opened. */
export function useRun(project: string): Run {
  const [progress, setProgress] = useState<RunProgress | null>(null);
  const [flags, setFlags] = useState({ isKnown: false, isLost: false });
  const [error, setError] = useState<ReplyError | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const look = async (pause: Pause): Promise<void> => {
      const seen = await readProgress({ projectKey: project }).then((value) => ({ value }), () => null);
      if (!isCurrent) return;
      setFlags((before) => ({ isKnown: before.isKnown || seen !== null, isLost: seen === null }));
      if (seen !== null) setProgress(seen.value);
      if (seen !== null && !isActive(seen.value)) return;
      const next = nextPause(pause, seen === null);
      timer = setTimeout(() => void look(next), next.ms);
    };
    void look({ ms: 0, failures: 0 });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [project, round]);

  const act = useCallback(async (ask: () => Promise<RunProgress | null>): Promise<void> => {
    setError(null);
    try {
      setProgress(await ask());
      setRound((count) => count + 1);
    } catch (thrown) {
      setError(replyErrorOf(thrown));
    }
  }, []);
  const start = useCallback(() => act(() => startAudit({ projectKey: project })), [act, project]);
  const cancel = useCallback(() => act(() => cancelAudit({ projectKey: project })), [act, project]);
  return { progress, ...flags, isActive: isActive(progress), error, start, cancel };
}
