import { useCallback, useEffect, useState } from 'react';
import type { ReplyError } from '../../../../src/shared/contract';
import { replyErrorOf } from './api';
import { nextPause, type Pause } from './polling';

/** Work that goes on in the app while the page looks at it now and then. */
interface Followed<T> {
  readonly seen: T | null;
  /** The first answer is in: there is such work, or there is none. */
  readonly isKnown: boolean;
  /** The last look was not answered; the page looks again by itself. */
  readonly isLost: boolean;
  /** The last act was refused. */
  readonly error: ReplyError | null;
  /** Starts or stops the work and goes on looking; null when it was refused, see `error`. */
  readonly act: (ask: () => Promise<T | null>) => Promise<T | null>;
}

/**
 * Looks at once, and again for as long as `isActive` says so. Wrap both functions in useCallback or keep them outside.
 */
export function useFollowed<T>(read: () => Promise<T | null>, isActive: (seen: T | null) => boolean): Followed<T> {
  const [seen, setSeen] = useState<T | null>(null);
  const [flags, setFlags] = useState({ isKnown: false, isLost: false });
  const [error, setError] = useState<ReplyError | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const look = async (pause: Pause): Promise<void> => {
      const answer = await read().then(
        (value) => ({ value }),
        () => null,
      );
      if (!isCurrent) return;
      setFlags((before) => ({ isKnown: before.isKnown || answer !== null, isLost: answer === null }));
      if (answer !== null) setSeen(answer.value);
      if (answer !== null && !isActive(answer.value)) return;
      const next = nextPause(pause, answer === null);
      timer = setTimeout(() => void look(next), next.ms);
    };
    void look({ ms: 0, failures: 0 });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [read, isActive, round]);

  const act = useCallback(async (ask: () => Promise<T | null>): Promise<T | null> => {
    setError(null);
    try {
      const answer = await ask();
      setSeen(answer);
      setRound((count) => count + 1);
      return answer;
    } catch (thrown) {
      setError(replyErrorOf(thrown));
      // What it was refused for may be under way since.
      setRound((count) => count + 1);
      return null;
    }
  }, []);
  return { seen, ...flags, error, act };
}
