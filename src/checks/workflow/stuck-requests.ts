import type { ActorFacts } from '../../workflow/actor-facts';
import { transitionBlockers } from '../../workflow/blockers';
import type { Bucket, Workflow } from '../../workflow/model';
import type { StuckStatus } from '../../workflow/reachability';
import { bucketReach, byBot, waysOut } from '../../workflow/reachability';
import { cannotTell } from '../check';
import { bucketedWorkflows } from './bucketed-workflows';
import type { TargetParts } from './global-transition';
import type { ProjectWorkflow } from './project-workflows';
import { judgeWorkflows, passUnless, pathNames, placeOf, statusName, withoutLostTransitions, workflowSubject } from './project-workflows';
import { serviceAccountActor } from './service-account-actor';

/** One finding per workflow in which a request can stand where the bot, by any number of moves, does not get it into the bucket. */
export const workflowsWithStuckRequests = (parts: TargetParts, bucket: Bucket) => {
  const actor = serviceAccountActor(parts);
  const workflows = bucketedWorkflows(parts).map((used) => ({ ...used, reach: bucketReach(withoutLostTransitions(used.workflow), used.buckets, bucket, actor) }));
  const findings = judgeWorkflows(parts, workflows, (used) => {
    const { targets, stuck } = used.reach;
    const [first] = stuck;
    return first === undefined || targets.length === 0 ? [] : [stuckFinding(used, { targets, first, stuck }, actor)];
  });
  return passUnless(findings, () => {
    if (actor) return undefined;
    const unsure = workflows.find(({ reach }) => reach.targets.length > 0 && reach.uncertain.length > 0);
    return unsure && cannotTell(`Whether the bot gets everywhere in workflow "${unsure.workflow.name}" depends on its account, and there is none to look at.`, workflowSubject(unsure.workflow));
  });
};

interface Stuck {
  readonly targets: readonly string[];
  /** The shortest counter-example. */
  readonly first: StuckStatus;
  readonly stuck: readonly StuckStatus[];
}

const stuckFinding = (used: ProjectWorkflow, { targets, first, stuck }: Stuck, actor: ActorFacts | undefined) => {
  const { workflow } = used;
  const goal = targets.map((id) => statusName(workflow, id));
  const at = statusName(workflow, first.statusId);
  return {
    subject: workflowSubject(workflow),
    message: `From "${at}" of workflow "${workflow.name}" the bot cannot get a request to ${goal.map((name) => `"${name}"`).join(' or ')}.`,
    evidence: {
      actual: `stuck in ${at}`,
      expected: `a way to ${goal.join(' or ')}`,
      path: pathNames(workflow, first),
      blockedBy: stuck.flatMap(({ statusId }) => blockingRules(workflow, statusId, stuck, actor)),
      stuck: stuck.map(({ statusId }) => statusName(workflow, statusId)),
      ...placeOf(used),
    },
  };
};

/** The ways from one stuck status to a better place that others may take and the bot may not, each with the rule that stops it. */
const blockingRules = (workflow: Workflow, statusId: string, stuck: readonly StuckStatus[], actor: ActorFacts | undefined) => {
  const mayPass = byBot(actor);
  return waysOut(workflow, statusId, (transition) => !mayPass(transition))
    .filter(({ to }) => !stuck.some((other) => other.statusId === to))
    .map((transition) => ({
      at: statusName(workflow, statusId),
      transition: transition.name,
      to: statusName(workflow, transition.to ?? ''),
      rules: transitionBlockers(transition, actor ? { actor } : {})
        .filter(({ effect }) => effect === 'blocks')
        .map(({ rule, reason }) => ({ rule: rule.ruleKey, reason })),
    }));
};
