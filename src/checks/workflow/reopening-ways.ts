import type { Transition } from '../../workflow/model';
import { byAnybody } from '../../workflow/reachability';
import { resolutionEffect } from '../../workflow/resolution';
import { spareAmong, transitionsBackFromResolved } from './bot-transitions';
import type { BucketedWorkflow } from './bucketed-workflows';

/** A way out of a finished status, back to open work. */
interface ReopeningWay {
  readonly transition: Transition;
  /**
   * Every finished status it leaves has another way of the bot to reopen, which does what is asked: people's way may
   * stay theirs.
   */
  readonly isSpare: boolean;
}

/**
 * `does`: what a good way to reopen does. A transition from Any status can leave a finished one too, so those count as
 * well.
 */
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

/**
 * Ways back that keep a resolution, and whether the bot has a better one beside each; one that sets a resolution is
 * nobody's good habit.
 */
export const keepingWays = (used: BucketedWorkflow) =>
  reopeningWays(
    used,
    ['new', 'in-progress', 'waiting-for-user'],
    (transition) => resolutionEffect(transition) === 'cleared',
  ).flatMap(({ transition, isSpare }) => {
    const effect = resolutionEffect(transition);
    return effect === 'cleared' ? [] : [{ transition, isSpare: isSpare && effect === 'no' }];
  });
