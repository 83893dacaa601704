import type { BucketOf } from '../../workflow/global-transitions';
import type { Bucket, Transition, Workflow } from '../../workflow/model';
import { groupBy } from '../../workflow/group-by';
import type { Passable } from '../../workflow/moves';
import { byAnybody } from '../../workflow/reachability';
import { transitionsInto } from '../../workflow/transitions-into';

/**
 * The transitions a bot would take into the bucket: Any-status ones where it may use them, else the directed ones
 * it may use, else (so that their other faults are seen before they are opened) those it may not.
 */
export const botTransitions = (
  workflow: Workflow,
  buckets: BucketOf,
  bucket: Bucket,
  isOpen: Passable,
): readonly Transition[] => {
  const all = transitionsInto(workflow, buckets, bucket);
  const open = all.filter(isOpen);
  const openGlobal = open.filter(({ kind }) => kind === 'global');
  if (openGlobal.length > 0) return openGlobal;
  return open.length > 0 ? open : all;
};

/**
 * Tells whether every status that a transition into the bucket leaves has another, open way there: then closing that one
 * costs the bot nothing. The ways are sorted once, then each transition is answered by a look.
 */
export const spareAmong = (workflow: Workflow, buckets: BucketOf, bucket: Bucket, isOpen: Passable): Passable => {
  const open = transitionsInto(workflow, buckets, bucket).filter(isOpen);
  const fromAny = open.filter(({ kind }) => kind === 'global');
  const leaving = groupBy(open, ({ from }) => new Set(from));
  const outside = workflow.statuses.map(({ id }) => id).filter((id) => buckets.get(id) !== bucket);
  return ({ id, kind, from }) => {
    const isOther = (other: Transition): boolean => other.id !== id;
    if (fromAny.some(isOther)) return true;
    const sources = kind === 'global' ? outside : from.filter((source) => buckets.get(source) !== bucket);
    return sources.every((source) => leaving.get(source)?.some(isOther) === true);
  };
};

/** Transitions that take a resolved issue up again, into one of the buckets, Any-status ones included; those nobody can take are left out. */
export const transitionsBackFromResolved = (
  workflow: Workflow,
  buckets: BucketOf,
  into: readonly Bucket[],
): readonly Transition[] => {
  const isResolved = (statusId: string): boolean => buckets.get(statusId) === 'resolved';
  const hasResolved = workflow.statuses.some(({ id }) => isResolved(id));
  const leavesResolved = ({ kind, from }: Transition): boolean =>
    kind === 'global' ? hasResolved : from.some(isResolved);
  return workflow.transitions.filter(
    (transition) =>
      transition.kind !== 'initial' &&
      transition.to !== null &&
      into.includes(buckets.get(transition.to) ?? 'other') &&
      leavesResolved(transition) &&
      byAnybody(transition),
  );
};
