import type { Message } from '../shared/message';
import { says } from './bucket-says';
import { proposeBuckets } from './buckets';
import { groupBy } from '../formats/group-by';
import type { Bucket, BucketProposal, Workflow } from './model';
import { workflowKey } from './workflow-key';
import { CONFIDENCES } from '../shared/vocabulary';

/** What a support bot calls a status in this project, with the reason and who said so. */
interface EffectiveBucket extends BucketProposal {
  readonly decidedBy: 'admin' | 'proposal';
}

/** By status id; every status of the workflow has its row. */
export type EffectiveBuckets = ReadonlyMap<string, EffectiveBucket>;

/** Status id to bucket, where an admin decided. */
type Decisions = Readonly<Record<string, Bucket>>;

const UNDECIDED: EffectiveBucket = {
  bucket: 'other',
  confidence: 'guess',
  reason: says.nothing,
  decidedBy: 'proposal',
};

const ADMIN_REASONS: Readonly<Partial<Record<Bucket, Message>>> = {
  other: says.adminLeftOut,
  'keep-away': says.adminKeepsAway,
};

const byAdmin = (bucket: Bucket): EffectiveBucket => ({
  bucket,
  confidence: 'certain',
  reason: ADMIN_REASONS[bucket] ?? says.adminDecided,
  decidedBy: 'admin',
});

const rank = ({ confidence }: BucketProposal): number => CONFIDENCES.indexOf(confidence);

interface Told {
  readonly statusId: string;
  readonly workflow: string;
  readonly proposal: BucketProposal;
}

/**
 * What the workflows that use a status say of it, as one answer. Where one of them knows nothing, the others are asked.
 */
const together = (told: readonly Told[]): BucketProposal => {
  const known = told.filter(({ proposal }) => proposal.bucket !== 'other');
  const [first, ...others] = [...(known.length > 0 ? known : told)].sort((a, b) => rank(b.proposal) - rank(a.proposal));
  if (first === undefined) return UNDECIDED;
  // People decide in one of them: the bot moves nothing there, whatever the others say.
  const kept = [first, ...others].find(({ proposal }) => proposal.bucket === 'keep-away') ?? first;
  const against = [first, ...others].find(({ proposal }) => proposal.bucket !== kept.proposal.bucket);
  if (against)
    return {
      bucket: kept.proposal.bucket,
      confidence: 'guess',
      reason: says.workflowsDisagree({ one: kept.workflow, other: against.workflow }),
    };
  return [first, ...others].reduce(
    (least, { proposal }) => (rank(proposal) < rank(least) ? proposal : least),
    first.proposal,
  );
};

/**
 * The bucket of each status of a project, by status id: the admin's decision where there is one, else what its
 * workflows propose. A status means the same wherever it stands; where they disagree the answer is a guess.
 */
export const bucketsOfStatuses = (workflows: readonly Workflow[], decisions: Decisions): EffectiveBuckets => {
  // A status id comes from outside and may be the name of something every object has.
  const decisionOn = (statusId: string): Bucket | undefined =>
    Object.hasOwn(decisions, statusId) ? decisions[statusId] : undefined;
  const told = workflows.flatMap((workflow): readonly Told[] => {
    if (workflow.statuses.every(({ id }) => decisionOn(id) !== undefined)) return [];
    return [...proposeBuckets(workflow)].map(([statusId, proposal]) => ({
      statusId,
      workflow: workflow.name,
      proposal,
    }));
  });
  const byStatus = groupBy(told, ({ statusId }) => [statusId]);
  const ids = new Set(workflows.flatMap(({ statuses }) => statuses.map(({ id }) => id)));
  return new Map(
    [...ids].map((id) => {
      const decision = decisionOn(id);
      if (decision !== undefined) return [id, byAdmin(decision)];
      return [id, { ...together(byStatus.get(id) ?? []), decidedBy: 'proposal' }];
    }),
  );
};

/**
 * The same for each workflow of a project, by `workflowKey`. Reading names in many languages costs more than anything
 * else about a workflow, so an audit asks once.
 */
export const bucketsByWorkflow = (
  workflows: readonly Workflow[],
  decisions: Decisions,
): ReadonlyMap<string, EffectiveBuckets> => {
  const all = bucketsOfStatuses(workflows, decisions);
  return new Map(
    workflows.map((workflow) => [
      workflowKey(workflow),
      new Map(workflow.statuses.map(({ id }) => [id, all.get(id) ?? UNDECIDED])),
    ]),
  );
};
