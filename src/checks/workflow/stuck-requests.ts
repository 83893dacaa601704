import { defineMessages } from '../../messages/define-messages';
import type { Text } from '../../shared/message';
import type { ActorFacts } from '../../workflow/actor-facts';
import { transitionBlockers } from '../../workflow/blockers';
import type { Transition } from '../../workflow/model';
import { movesOf } from '../../workflow/moves';
import type { Move } from '../../workflow/moves';
import type { StuckStatus } from '../../workflow/reachability';
import { bucketReach, byBot } from '../../workflow/reachability';
import { shutStatuses } from '../../workflow/status-restrictions';
import { cannotTell } from '../check';
import { questionOf } from './bot-transitions';
import type { MovedInto } from './bot-transitions';
import { bucketedWorkflows } from './bucketed-workflows';
import type { BucketedWorkflow } from './bucketed-workflows';
import type { TargetParts } from './global-transition';
import {
  ANY_STATUS,
  judgeWorkflows,
  passUnless,
  pathNames,
  placeOf,
  statusName,
  withoutLostTransitions,
  workflowSubject,
} from './project-workflows';
import { serviceAccountActor } from './service-account-actor';
import { someNames } from './some-names';

export const says = defineMessages('within-reach', {
  stuck: ({ status, workflow, targets }: { status: string; workflow: string; targets: readonly string[] }) =>
    `From "${status}" of workflow "${workflow}" the bot cannot get a request to ${someNames(targets)}.`,
  seenStuck: ({ status }: { status: string }) => `stuck in ${status}`,
  expectedWay: ({ targets }: { targets: readonly string[] }) => `a way to ${targets.join(' or ')}`,
  noAccount: ({ workflow }: { workflow: string }) =>
    `Whether the bot gets everywhere in workflow "${workflow}" depends on its account, and there is none to look at.`,
});

/**
 * One finding per workflow in which a request can stand where the bot, by any number of moves, does not get it into the
 * bucket.
 */
export const workflowsWithStuckRequests = (parts: TargetParts, bucket: MovedInto) => {
  const actor = serviceAccountActor(parts);
  const workflows = bucketedWorkflows(parts).map((used) => ({
    ...used,
    reach: bucketReach(withoutLostTransitions(used.workflow), used.buckets, bucket, actor, questionOf(used, bucket)),
  }));
  const findings = judgeWorkflows(parts, workflows, (used) => {
    const { targets, stuck } = used.reach;
    const [first] = stuck;
    return first === undefined || targets.length === 0 ? [] : [stuckFinding(used, { targets, first, stuck }, actor)];
  });
  return passUnless(findings, () => {
    if (actor) return undefined;
    const unsure = workflows.find(({ reach }) => reach.targets.length > 0 && reach.uncertain.length > 0);
    return unsure && cannotTell(says.noAccount({ workflow: unsure.workflow.name }), workflowSubject(unsure.workflow));
  });
};

interface Stuck {
  readonly targets: readonly string[];
  /** The shortest counter-example. */
  readonly first: StuckStatus;
  readonly stuck: readonly StuckStatus[];
}

const stuckFinding = (used: BucketedWorkflow, { targets, first, stuck }: Stuck, actor: ActorFacts | undefined) => {
  const { workflow } = used;
  const goal = targets.map((id) => statusName(used, id));
  const at = statusName(used, first.statusId);
  const shut = shutStatuses(workflow, actor);
  return {
    subject: workflowSubject(workflow),
    message: says.stuck({ status: at, workflow: workflow.name, targets: goal }),
    evidence: {
      actual: says.seenStuck({ status: at }),
      expected: says.expectedWay({ targets: goal }),
      path: pathNames(used, first),
      blockedBy: blockingRules(used, stuck, actor),
      stuck: stuck.map(({ statusId }) => statusName(used, statusId)),
      // Their own properties keep the bot in: no further transition helps.
      shut: stuck.filter(({ statusId }) => shut.has(statusId)).map(({ statusId }) => statusName(used, statusId)),
      ...placeOf(used),
    },
  };
};

/**
 * The ways from the stuck statuses to a better place that the bot may not take, each with the rules that stop it; a way
 * from Any status is told once.
 */
const blockingRules = (used: BucketedWorkflow, stuck: readonly StuckStatus[], actor: ActorFacts | undefined) => {
  const mayPass = byBot(actor);
  const stuckIds = new Set(stuck.map(({ statusId }) => statusId));
  const closed = movesOf(
    used.workflow,
    (transition) =>
      !stuckIds.has(transition.to ?? '') && used.view.isBotsTransition(transition) && !mayPass(transition),
  );
  const rules = new Map(closed.all.map(({ transition }) => [transition, stoppingRules(transition, actor)]));
  const row = (at: Text, { transition, to }: Move) => ({
    at,
    transition: transition.name,
    to: statusName(used, to),
    rules: rules.get(transition) ?? [],
  });
  return [
    ...stuck.flatMap(({ statusId }) =>
      (closed.leaving.get(statusId) ?? []).map((move) => row(statusName(used, statusId), move)),
    ),
    ...closed.fromAny.map((move) => row(ANY_STATUS, move)),
  ];
};

const stoppingRules = (transition: Transition, actor: ActorFacts | undefined) =>
  transitionBlockers(transition, actor ? { actor } : {})
    .filter(({ effect }) => effect === 'blocks')
    .map(({ rule, reason }) => ({ rule: rule.ruleKey, reason }));
