import { useState } from 'react';
import type { ReplyError } from '../../../../src/shared/contract';
import { replyErrorOf } from './api';

/** One thing the reader asked for: whether it is under way, and why it failed. */
export interface Act {
  readonly isBusy: boolean;
  readonly error: ReplyError | null;
  readonly run: (deed: () => Promise<void>) => Promise<void>;
}

/** For buttons that ask the app to do something. An error stays until the next try. */
export function useAct(): Act {
  const [state, setState] = useState<Omit<Act, 'run'>>({ isBusy: false, error: null });
  const run = async (deed: () => Promise<void>): Promise<void> => {
    setState({ isBusy: true, error: null });
    try {
      await deed();
      setState({ isBusy: false, error: null });
    } catch (thrown) {
      setState({ isBusy: false, error: replyErrorOf(thrown) });
    }
  };
  return { ...state, run };
}
