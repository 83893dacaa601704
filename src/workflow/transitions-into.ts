import type { BucketOf } from './global-transitions';
import type { Bucket, Transition, Workflow } from './model';

/**
 * Transitions that bring an issue into the bucket from outside it. Creating an issue is no move a bot chooses, and a
 * move within the bucket (Resolved to Closed) brings nothing into it.
 */
export const transitionsInto = (workflow: Workflow, buckets: BucketOf, bucket: Bucket): readonly Transition[] =>
  workflow.transitions.filter(({ kind, from, to }) => {
    if (kind === 'initial' || to === null || buckets.get(to) !== bucket) return false;
    const sources = kind === 'global' ? workflow.statuses.map(({ id }) => id) : from;
    return sources.some((id) => buckets.get(id) !== bucket);
  });

/** Moves out of the resolved bucket into one that is not: reopening, whatever it is called. */
export const reopeningTransitions = (workflow: Workflow, buckets: BucketOf): readonly Transition[] =>
  workflow.transitions.filter(({ kind, from, to }) => kind === 'directed' && to !== null && buckets.get(to) !== 'resolved' && from.some((id) => buckets.get(id) === 'resolved'));
