import type { BucketOf } from './global-transitions';
import type { Bucket, Transition, Workflow } from './model';

/**
 * Transitions that bring an issue into the bucket from outside it. Creating an issue is no move a bot chooses, and a
 * move within the bucket (Resolved to Closed) brings nothing into it.
 */
export const transitionsInto = (workflow: Workflow, buckets: BucketOf, bucket: Bucket): readonly Transition[] => {
  const isOutside = (statusId: string): boolean => buckets.get(statusId) !== bucket;
  const hasOutside = workflow.statuses.some(({ id }) => isOutside(id));
  return workflow.transitions.filter(
    ({ kind, from, to }) =>
      kind !== 'initial' && to !== null && !isOutside(to) && (kind === 'global' ? hasOutside : from.some(isOutside)),
  );
};
