import type { BucketOf } from './global-transitions';
import type { Bucket, Transition, Workflow } from './model';

/**
 * Transitions that bring an issue into the bucket from outside it. Creating an issue is no move a bot chooses, and a
 * move within the bucket (Resolved to Closed) brings nothing into it.
 */
export const transitionsInto = (workflow: Workflow, buckets: BucketOf, bucket: Bucket): readonly Transition[] => {
  const isOutside = (statusId: string): boolean => buckets.get(statusId) !== bucket;
  const hasOutside = workflow.statuses.some(({ id }) => isOutside(id));
  return workflow.transitions.filter(({ kind, from, to }) => kind !== 'initial' && to !== null && !isOutside(to) && (kind === 'global' ? hasOutside : from.some(isOutside)));
};

/** Moves out of the resolved bucket into one that is not: reopening, whatever it is called. */
export const reopeningTransitions = (workflow: Workflow, buckets: BucketOf): readonly Transition[] =>
  workflow.transitions.filter(({ kind, from, to }) => kind === 'directed' && to !== null && buckets.get(to) !== 'resolved' && from.some((id) => buckets.get(id) === 'resolved'));
