import type { ActorFacts } from '../../workflow/actor-facts';
import { transitionBlockers } from '../../workflow/blockers';
import { transitionVerdict } from '../../workflow/condition-verdict';
import type { BucketOf, GlobalCover } from '../../workflow/global-transitions';
import { globalCover } from '../../workflow/global-transitions';
import type { Bucket } from '../../workflow/model';
import { transitionsInto } from '../../workflow/transitions-into';
import type { Parts } from '../../snapshot/parts';
import { cannotTell } from '../check';
import type { BucketedWorkflow } from './bucketed-workflows';
import { bucketedWorkflows, hasStatusIn } from './bucketed-workflows';
import {
  hasWorkflows,
  judgeWorkflows,
  passUnless,
  placeOf,
  sourceNames,
  statusName,
  workflowSubject,
} from './project-workflows';
import { ACTOR_READS, serviceAccountActor } from './service-account-actor';
import { someNames } from './some-names';

/** The parts that tell whether the bot can move requests into a bucket. */
export const TARGET_READS = ['buckets', 'workflowScheme', 'workflows', ...ACTOR_READS] as const;

export type TargetParts = Pick<Parts, (typeof TARGET_READS)[number]>;

/** A workflow without a status in the bucket is `buckets-covered`'s business; so is a project of only such workflows. */
export const hasStatusToReach = (parts: TargetParts, bucket: Bucket): boolean =>
  hasWorkflows(parts) &&
  (parts.workflows.length === 0 || bucketedWorkflows(parts).some(({ buckets }) => hasTarget(buckets, bucket)));

/** There is a status in the bucket, and one outside it to come from. */
const hasTarget = (buckets: BucketOf, bucket: Bucket): boolean =>
  hasStatusIn(buckets, bucket) && [...buckets.values()].some((other) => other !== bucket);

/** One finding per workflow where no Any-status transition that the bot may take leads into the bucket. */
export const workflowsWithoutGlobal = (parts: TargetParts, bucket: Bucket) => {
  const actor = serviceAccountActor(parts);
  const workflows = bucketedWorkflows(parts)
    .filter(({ buckets }) => hasTarget(buckets, bucket))
    .map((used) => ({ ...used, cover: globalCover(used.workflow, used.buckets, bucket, actor) }));
  const findings = judgeWorkflows(parts, workflows, (used) =>
    used.cover.usable.length > 0 ? [] : [withoutGlobal(used, used.cover, actor)],
  );
  return passUnless(findings, () => {
    const unsure = actor
      ? undefined
      : workflows.find(({ cover }) => !cover.usable.some((transition) => transitionVerdict(transition) === 'allows'));
    return (
      unsure &&
      cannotTell(
        `Whether the bot may use the Any-status transitions of workflow "${unsure.workflow.name}" depends on its account, and there is none to look at.`,
        workflowSubject(unsure.workflow),
      )
    );
  });
};

const withoutGlobal = (used: BucketedWorkflow, { bucket, unusable }: GlobalCover, actor: ActorFacts | undefined) => {
  const { workflow, buckets } = used;
  const targets = workflow.statuses.filter(({ id }) => buckets.get(id) === bucket).map(({ name }) => name);
  const directed = transitionsInto(workflow, buckets, bucket).filter(({ kind }) => kind === 'directed');
  const closed = unusable.map((transition) => ({
    name: transition.name,
    reasons: transitionBlockers(transition, actor ? { actor } : {})
      .filter(({ effect }) => effect === 'blocks')
      .map(({ reason }) => reason),
  }));
  const lack =
    closed.length > 0 ? 'has no Any-status transition the bot may take' : 'has no transition from Any status';
  return {
    subject: workflowSubject(workflow),
    message: `Workflow "${workflow.name}" ${lack} to ${someNames(targets)}.`,
    evidence: {
      actual: closed.length > 0 ? 'only Any-status transitions the bot may not take' : 'no Any-status transition',
      expected: `a transition from Any status to ${targets.join(' or ')}`,
      targets,
      closed,
      directed: directed.map((transition) => ({
        name: transition.name,
        from: sourceNames(used, transition),
        to: statusName(used, transition.to ?? ''),
      })),
      ...placeOf(used),
    },
  };
};
