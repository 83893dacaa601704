import type { Parts } from '../../snapshot/parts';
import { transitionVerdict } from '../../workflow/condition-verdict';
import type { GlobalCover } from '../../workflow/global-transitions';
import { globalCover } from '../../workflow/global-transitions';
import type { Bucket, Workflow } from '../../workflow/model';
import { transitionBlockers } from '../../workflow/blockers';
import { cannotTell } from '../check';
import { transitionsInto } from './bot-transitions';
import { effectiveBuckets, hasStatusIn } from './effective-buckets';
import type { ProjectWorkflow } from './project-workflows';
import { hasWorkflows, judgeWorkflows, passUnless, placeOf, sourceNames, statusName, workflowSubject } from './project-workflows';
import { ACTOR_READS, serviceAccountActor } from './service-account-actor';

/** The parts that tell whether the bot can be moved into a bucket, and by what. */
export const TARGET_READS = ['settings', 'workflowScheme', 'workflows', ...ACTOR_READS] as const;

export type TargetParts = Pick<Parts, (typeof TARGET_READS)[number]>;

/** A workflow without a status in the bucket is `buckets-covered`'s business; so is a project of only such workflows. */
export const hasStatusToReach = (parts: TargetParts, bucket: Bucket): boolean =>
  hasWorkflows(parts) && (parts.workflows.length === 0 || parts.workflows.some((workflow) => hasTarget(workflow, parts, bucket)));

/** There is a status in the bucket, and one outside it to come from. */
const hasTarget = (workflow: Workflow, { settings }: TargetParts, bucket: Bucket): boolean => {
  const buckets = effectiveBuckets(workflow, settings);
  return hasStatusIn(buckets, bucket) && [...buckets.values()].some((other) => other !== bucket);
};

/** One finding per workflow where no Any-status transition that the bot may take leads into the bucket. */
export const workflowsWithoutGlobal = (parts: TargetParts, bucket: Bucket) => {
  const actor = serviceAccountActor(parts);
  const covers = new Map<Workflow, GlobalCover>();
  const findings = judgeWorkflows(parts, (used) => {
    if (!hasTarget(used.workflow, parts, bucket)) return [];
    const cover = globalCover(used.workflow, effectiveBuckets(used.workflow, parts.settings), bucket, actor);
    covers.set(used.workflow, cover);
    return cover.usable.length > 0 ? [] : [withoutGlobal(used, cover, parts)];
  });
  return passUnless(findings, () => {
    if (actor) return undefined;
    const unsure = [...covers].find(([, { usable }]) => !usable.some((transition) => transitionVerdict(transition) === 'allows'));
    return unsure && cannotTell(`Whether the bot may use the Any-status transitions of workflow "${unsure[0].name}" depends on its account, and there is none to look at.`, workflowSubject(unsure[0]));
  });
};

const withoutGlobal = (used: ProjectWorkflow, { bucket, unusable }: GlobalCover, parts: TargetParts) => {
  const { workflow } = used;
  const buckets = effectiveBuckets(workflow, parts.settings);
  const targets = workflow.statuses.filter(({ id }) => buckets.get(id) === bucket).map(({ name }) => name);
  const directed = transitionsInto(workflow, buckets, bucket).filter(({ kind }) => kind === 'directed');
  const actor = serviceAccountActor(parts);
  const closed = unusable.map((transition) => ({
    name: transition.name,
    reasons: transitionBlockers(transition, actor ? { actor } : {}).filter(({ effect }) => effect === 'blocks').map(({ reason }) => reason),
  }));
  const lack = closed.length > 0 ? 'has no Any-status transition the bot may take' : 'has no transition from Any status';
  return {
    subject: workflowSubject(workflow),
    message: `Workflow "${workflow.name}" ${lack} to ${targets.map((name) => `"${name}"`).join(' or ')}.`,
    evidence: {
      actual: closed.length > 0 ? 'only Any-status transitions the bot may not take' : 'no Any-status transition',
      expected: `a transition from Any status to ${targets.join(' or ')}`,
      targets,
      closed,
      directed: directed.map((transition) => ({ name: transition.name, from: sourceNames(workflow, transition), to: statusName(workflow, transition.to ?? '') })),
      ...placeOf(used),
    },
  };
};
