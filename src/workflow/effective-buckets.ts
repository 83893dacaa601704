import { proposeBuckets } from './buckets';
import type { Bucket, BucketProposal, Workflow } from './model';
import { workflowKey } from './workflow-key';

/** What a support bot calls a status in this project, with the reason and who said so. */
export interface EffectiveBucket extends BucketProposal {
  readonly decidedBy: 'admin' | 'proposal';
}

/** By status id; every status of the workflow has its row. */
export type EffectiveBuckets = ReadonlyMap<string, EffectiveBucket>;

/** Status id to bucket, where an admin decided. */
type Decisions = Readonly<Record<string, Bucket>>;

const UNDECIDED: BucketProposal = {
  bucket: 'other',
  confidence: 'guess',
  reason: 'Nothing says what it means; a person has to decide.',
};

const byAdmin = (bucket: Bucket): EffectiveBucket => ({
  bucket,
  confidence: 'certain',
  reason: bucket === 'other' ? 'An admin left it out.' : 'An admin decided it.',
  decidedBy: 'admin',
});

const effectiveBuckets = (workflow: Workflow, decisions: Decisions): EffectiveBuckets => {
  // A status id comes from outside and may be the name of something every object has.
  const decisionOn = (statusId: string): Bucket | undefined =>
    Object.hasOwn(decisions, statusId) ? decisions[statusId] : undefined;
  const isDecided = workflow.statuses.every(({ id }) => decisionOn(id) !== undefined);
  const proposals = isDecided ? undefined : proposeBuckets(workflow);
  return new Map(
    workflow.statuses.map(({ id }) => {
      const decision = decisionOn(id);
      return [
        id,
        decision === undefined ? { ...(proposals?.get(id) ?? UNDECIDED), decidedBy: 'proposal' } : byAdmin(decision),
      ];
    }),
  );
};

/**
 * The bucket of each status of each workflow: the admin's decision where there is one, else the proposal. By `workflowKey`.
 * Reading names in many languages costs more than anything else about a workflow, so an audit asks once.
 */
export const bucketsByWorkflow = (
  workflows: readonly Workflow[],
  decisions: Decisions,
): ReadonlyMap<string, EffectiveBuckets> =>
  new Map(workflows.map((workflow) => [workflowKey(workflow), effectiveBuckets(workflow, decisions)]));
