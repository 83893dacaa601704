import type { BucketedWorkflow } from '../checks/workflow/bucketed-workflows';
import type { Transition } from '../workflow/model';
import { leaves } from '../workflow/moves';
import type { Passable } from '../workflow/moves';
import { isHidden } from '../workflow/people-ways';
import { byAnybody } from '../workflow/reachability';
import { inIdOrder } from './in-id-order';

interface PeoplesWay {
  readonly to: string;
  /** The last transition of it. */
  readonly last: Transition;
  /** People find no button for a part of it. */
  readonly isHidden: boolean;
}

/**
 * The shortest way by which people bring a request into one of the statuses; null: there is none. It goes through no
 * finished status and no decision of people.
 */
export const shortestWay = (
  used: BucketedWorkflow,
  from: string,
  isIt: (statusId: string) => boolean,
): PeoplesWay | null => {
  const seen = wayBy(used, from, isIt, (transition) => byAnybody(transition) && !isHidden(transition));
  const way = seen ?? wayBy(used, from, isIt, byAnybody);
  return way && { ...way, isHidden: seen === null };
};

const wayBy = (
  { workflow, buckets, view }: BucketedWorkflow,
  from: string,
  isIt: (statusId: string) => boolean,
  isOpen: Passable,
): Omit<PeoplesWay, 'isHidden'> | null => {
  const reached = new Set([from]);
  const transitions = inIdOrder(workflow.transitions);
  for (const at of reached) {
    if (at !== from && isStop(buckets.get(at))) continue;
    for (const transition of transitions) {
      const { to } = transition;
      if (to === null || reached.has(to) || !leaves(transition, at) || !isOpen(transition)) continue;
      if (isIt(to)) return { to, last: transition };
      if (view.outcomeOf(to) === null) reached.add(to);
    }
  }
  return null;
};

const isStop = (bucket: string | undefined): boolean => bucket === 'keep-away' || bucket === 'resolved';
