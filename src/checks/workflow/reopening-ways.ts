import type { Transition } from '../../workflow/model';
import { byAnybody } from '../../workflow/reachability';
import { spareAmong, transitionsBackFromResolved } from './bot-transitions';
import type { BucketedWorkflow } from './bucketed-workflows';

/** A way out of a finished status, back to open work. */
export interface ReopeningWay {
  readonly transition: Transition;
  /** Every finished status it leaves has another way of the bot to reopen, which does what is asked: people's way may stay theirs. */
  readonly isSpare: boolean;
}

/** `does`: what a good way to reopen does. A transition from Any status can leave a finished one too, so those count as well. */
export const reopeningWays = (
  used: BucketedWorkflow,
  into: Parameters<typeof transitionsBackFromResolved>[1],
  does: (transition: Transition) => boolean,
): readonly ReopeningWay[] => {
  const isSpare = spareAmong(used, 'new', (transition) => byAnybody(transition) && does(transition));
  // By a way from Any status into work or waiting the bot itself may take a finished request along.
  const isForReopening = ({ kind, to }: Transition): boolean =>
    kind === 'directed' || used.buckets.get(to ?? '') === 'new';
  return transitionsBackFromResolved(used, into).map((transition) => ({
    transition,
    isSpare: isForReopening(transition) && isSpare(transition),
  }));
};
