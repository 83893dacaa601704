import type { ActorFacts } from './actor-facts';
import { isUsable } from './condition-verdict';
import type { Bucket, Transition, Workflow } from './model';

/** Bucket of each status id: proposals, or what the admin decided. */
export type BucketOf = ReadonlyMap<string, Bucket>;

/** The buckets a support bot has to be able to move an issue into from anywhere. */
export const TARGET_BUCKETS = ['resolved', 'in-progress', 'new'] as const satisfies readonly Bucket[];

/** What a workflow offers for moving from any status into one bucket. */
interface GlobalCover {
  readonly bucket: Bucket;
  readonly usable: readonly Transition[];
  /** There, but closed for the account (with no facts: for everybody). */
  readonly unusable: readonly Transition[];
}

export const globalCover = (workflow: Workflow, buckets: BucketOf, bucket: Bucket, actor?: ActorFacts): GlobalCover => {
  const all = workflow.transitions.filter(
    ({ kind, to }) => kind === 'global' && to !== null && buckets.get(to) === bucket,
  );
  return {
    bucket,
    usable: all.filter((transition) => isUsable(transition, actor)),
    unusable: all.filter((transition) => !isUsable(transition, actor)),
  };
};
