import type { BucketOf } from '../../workflow/global-transitions';
import type { Bucket, Transition, Workflow } from '../../workflow/model';
import type { Passable } from '../../workflow/reachability';
import { byAnybody } from '../../workflow/reachability';
import { transitionsInto } from '../../workflow/transitions-into';

/** The statuses an issue can be moved from: the listed ones, or for Any status all that lie outside the bucket. */
const sourcesOutside = (workflow: Workflow, transition: Transition, buckets: BucketOf, bucket: Bucket): readonly string[] => {
  const sources = transition.kind === 'global' ? workflow.statuses.map(({ id }) => id) : transition.from;
  return sources.filter((id) => buckets.get(id) !== bucket);
};

/**
 * The transitions a bot would take into the bucket: Any-status ones where it may use them, else the directed ones
 * it may use, else (so that their other faults are seen before they are opened) those it may not.
 */
export const botTransitions = (workflow: Workflow, buckets: BucketOf, bucket: Bucket, isOpen: Passable): readonly Transition[] => {
  const all = transitionsInto(workflow, buckets, bucket);
  const open = all.filter(isOpen);
  const openGlobal = open.filter(({ kind }) => kind === 'global');
  if (openGlobal.length > 0) return openGlobal;
  return open.length > 0 ? open : all;
};

/** True when every status this transition leaves has another, open way into the bucket: closing this one costs the bot nothing. */
export const isSpare = (workflow: Workflow, transition: Transition, buckets: BucketOf, bucket: Bucket, isOpen: Passable): boolean => {
  const others = transitionsInto(workflow, buckets, bucket).filter((other) => other.id !== transition.id && isOpen(other));
  return sourcesOutside(workflow, transition, buckets, bucket).every((source) =>
    others.some(({ kind, from }) => kind === 'global' || from.includes(source)),
  );
};

/** Transitions that take a resolved issue up again, into one of the buckets, Any-status ones included; those nobody can take are left out. */
export const transitionsBackFromResolved = (workflow: Workflow, buckets: BucketOf, into: readonly Bucket[]): readonly Transition[] =>
  workflow.transitions.filter(
    (transition) =>
      transition.kind !== 'initial' &&
      transition.to !== null &&
      into.includes(buckets.get(transition.to) ?? 'other') &&
      leavesBucket(workflow, transition, buckets, 'resolved') &&
      byAnybody(transition),
  );

const leavesBucket = (workflow: Workflow, { kind, from }: Transition, buckets: BucketOf, bucket: Bucket): boolean =>
  kind === 'global' ? workflow.statuses.some(({ id }) => buckets.get(id) === bucket) : from.some((id) => buckets.get(id) === bucket);
