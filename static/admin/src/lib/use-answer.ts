import { useCallback, useEffect, useState } from 'react';
import type { ReplyError } from '../../../../src/shared/contract';
import { replyErrorOf } from './api';

/** A question to the app and what came of it so far. A reload keeps the last value on the screen. */
export interface Answer<T> {
  readonly value: T | null;
  readonly error: ReplyError | null;
  readonly isLoading: boolean;
  readonly reload: () => void;
  readonly set: (value: T) => void;
}

/**
 * Asks when the view opens and whenever `ask` changes (wrap it in useCallback). Late answers to older questions are
 * dropped.
 */
export function useAnswer<T>(ask: () => Promise<T>): Answer<T> {
  const [state, setState] = useState<{
    readonly value: T | null;
    readonly error: ReplyError | null;
    readonly isLoading: boolean;
  }>({ value: null, error: null, isLoading: true });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setState((before) => ({ ...before, error: null, isLoading: true }));
    ask().then(
      (value) => isCurrent && setState({ value, error: null, isLoading: false }),
      (thrown: unknown) =>
        isCurrent && setState((before) => ({ ...before, error: replyErrorOf(thrown), isLoading: false })),
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, round]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  const set = useCallback((value: T) => setState({ value, error: null, isLoading: false }), []);
  return { ...state, reload, set };
}
