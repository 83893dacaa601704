import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import type { ActorFacts } from '../../workflow/actor-facts';
import { transitionBlockers } from '../../workflow/blockers';
import { isUsable, transitionVerdict } from '../../workflow/condition-verdict';
import type { Transition } from '../../workflow/model';
import { leaves } from '../../workflow/moves';
import type { GoalCover } from '../../workflow/picture';
import type { Parts } from '../../snapshot/parts';
import { cannotTell } from '../check';
import { MOVE_INTO, questionOf, waysOfBot } from './bot-transitions';
import type { MovedInto } from './bot-transitions';
import type { BucketedWorkflow } from './bucketed-workflows';
import { bucketedWorkflows } from './bucketed-workflows';
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

export const says = defineMessages('one-step', {
  noResolved: ({ workflow }: { workflow: string }) =>
    `Workflow "${workflow}" has no status that says a request was done as asked.`,
  noInProgress: ({ workflow }: { workflow: string }) =>
    `Workflow "${workflow}" has no status in which somebody works on a request.`,
  noNew: ({ workflow }: { workflow: string }) =>
    `Workflow "${workflow}" has no status in which the team takes requests up.`,
  seenNoResolved: 'no status that says a request was done as asked',
  seenNoInProgress: 'no status in which somebody works on a request',
  seenNoNew: 'no status in which the team takes requests up',
  expectedEnd: 'a status the bot may move requests into',
  nowhere: ({ workflow, targets }: { workflow: string; targets: readonly string[] }) =>
    `No transition of workflow "${workflow}" that the bot may take leads to ${someNames(targets)}.`,
  notFrom: ({ workflow, from, targets }: { workflow: string; from: readonly string[]; targets: readonly string[] }) =>
    `From ${someNames(from)} of workflow "${workflow}" no transition that the bot may take leads to ` +
    `${someNames(targets)}.`,
  noTransition: 'no transition of the bot',
  stepFromOpen: 'one step from every status but final ones and approvals',
  stepFromReopened: 'one step from every status the bot may reopen requests from',
  noAccount: ({ workflow }: { workflow: string }) =>
    `Whether the bot may use the transitions of workflow "${workflow}" depends on its account, and there is ` +
    'none to look at.',
});

/** The parts that tell whether the bot can move requests into a bucket. */
export const TARGET_READS = ['buckets', 'scope', 'workflowScheme', 'workflows', ...ACTOR_READS] as const;

export type TargetParts = Pick<Parts, (typeof TARGET_READS)[number]>;

/**
 * A workflow without a status in the bucket is `buckets-covered`'s business; so is a project of only such workflows.
 */
export const hasStatusToReach = (parts: TargetParts, bucket: MovedInto): boolean =>
  hasWorkflows(parts) &&
  (parts.workflows.length === 0 || bucketedWorkflows(parts).some((used) => isAskedOf(used, bucket)));

/** There is a status in the bucket, and one that the move would start from. */
const isAskedOf = ({ buckets, view }: BucketedWorkflow, bucket: MovedInto): boolean => {
  const move = MOVE_INTO[bucket];
  const inBucket = [...buckets].flatMap(([id, one]) => (one === bucket ? [id] : []));
  const targets = view.endsOf(move).length > 0 ? view.endsOf(move) : inBucket;
  return targets.some((target) => view.sourcesOf(move, target).length > 0);
};

/**
 * What a workflow offers for one move of the bot: its ends, from where it is asked, and what leads there in one step.
 */
interface Cover {
  readonly ends: readonly string[];
  readonly sources: readonly string[];
  readonly usable: readonly Transition[];
  /** There, but closed for the account (with no facts: for everybody). */
  readonly unusable: readonly Transition[];
}

interface CoveredWorkflow extends BucketedWorkflow {
  readonly cover: Cover;
}

const coverOf = (used: BucketedWorkflow, bucket: MovedInto, actor: ActorFacts | undefined): Cover => {
  const move = MOVE_INTO[bucket];
  const ends = used.view.endsOf(move);
  const ways = waysOfBot(used, bucket);
  return {
    ends,
    sources: used.workflow.statuses
      .map(({ id }) => id)
      .filter((id) => !ends.includes(id) && ends.some((end) => used.view.sourcesOf(move, end).includes(id))),
    usable: ways.filter((transition) => isUsable(transition, actor)),
    unusable: ways.filter((transition) => !isUsable(transition, actor)),
  };
};

const uncovered = ({ sources, usable }: Cover): readonly string[] =>
  sources.filter((id) => !usable.some((transition) => leaves(transition, id)));

/** The same judgement for a picture of the workflow. A move that nothing asks for lacks nothing. */
export const goalCover = (used: BucketedWorkflow, bucket: MovedInto, actor: ActorFacts | undefined): GoalCover => {
  const cover = coverOf(used, bucket, actor);
  return {
    usable: cover.usable,
    unusable: cover.unusable,
    question: questionOf(used, bucket),
    isWhole: (usable) =>
      !isAskedOf(used, bucket) || (cover.ends.length > 0 && uncovered({ ...cover, usable }).length === 0),
  };
};

/**
 * One finding per workflow where a request can stand from which no transition of the bot leads into the bucket in one
 * step. Asked of every status but final ones and those the bot keeps away from; a transition from Any status is one way
 * to do it.
 */
export const workflowsWithoutGlobal = (parts: TargetParts, bucket: MovedInto) => {
  const actor = serviceAccountActor(parts);
  const workflows = bucketedWorkflows(parts)
    .filter((used) => isAskedOf(used, bucket))
    .map((used) => ({ ...used, cover: coverOf(used, bucket, actor) }));
  const findings = judgeWorkflows(parts, workflows, (used) => {
    if (used.cover.ends.length === 0) return [withoutEnd(used, bucket)];
    return uncovered(used.cover).length === 0 ? [] : [withoutGlobal(used, bucket, actor)];
  });
  return passUnless(findings, () => {
    const isSure = ({ cover }: { readonly cover: Cover }): boolean =>
      uncovered({ ...cover, usable: cover.usable.filter((transition) => transitionVerdict(transition) === 'allows') })
        .length === 0;
    const unsure = actor ? undefined : workflows.find((used) => !isSure(used));
    return unsure && cannotTell(says.noAccount({ workflow: unsure.workflow.name }), workflowSubject(unsure.workflow));
  });
};

/** What the workflow lacks: in a sentence, and as what was seen. */
const NO_END = {
  resolved: { message: says.noResolved, actual: says.seenNoResolved },
  'in-progress': { message: says.noInProgress, actual: says.seenNoInProgress },
  new: { message: says.noNew, actual: says.seenNoNew },
} as const satisfies Readonly<Record<MovedInto, unknown>>;

const withoutEnd = (used: BucketedWorkflow, bucket: MovedInto) => ({
  subject: workflowSubject(used.workflow),
  message: NO_END[bucket].message({ workflow: used.workflow.name }),
  evidence: {
    actual: NO_END[bucket].actual,
    expected: says.expectedEnd,
    targets: [] as readonly string[],
    missingFrom: [] as readonly string[],
    closed: [] as ReturnType<typeof closedWays>,
    directed: [] as ReturnType<typeof openWays>,
    ...placeOf(used),
  },
});

const closedWays = (unusable: readonly Transition[], actor: ActorFacts | undefined) =>
  unusable.map((transition) => ({
    name: transition.name,
    reasons: transitionBlockers(transition, actor ? { actor } : {})
      .filter(({ effect }) => effect === 'blocks')
      .map(({ reason }) => reason),
  }));

const openWays = (used: BucketedWorkflow, usable: readonly Transition[]) =>
  usable.map((transition) => ({
    name: transition.name,
    from: sourceNames(used, transition),
    to: statusName(used, transition.to ?? ''),
  }));

const EXPECTED: Readonly<Record<MovedInto, Message>> = {
  resolved: says.stepFromOpen,
  'in-progress': says.stepFromOpen,
  new: says.stepFromReopened,
};

const withoutGlobal = (used: CoveredWorkflow, bucket: MovedInto, actor: ActorFacts | undefined) => {
  const { cover } = used;
  const targets = cover.ends.map((id) => statusName(used, id));
  const from = uncovered(cover).map((id) => statusName(used, id));
  const isNowhere = !used.workflow.transitions.some(
    (transition) =>
      transition.kind !== 'initial' &&
      cover.ends.includes(transition.to ?? '') &&
      used.view.isBotsTransition(transition) &&
      isUsable(transition, actor),
  );
  return {
    subject: workflowSubject(used.workflow),
    message: isNowhere
      ? says.nowhere({ workflow: used.workflow.name, targets })
      : says.notFrom({ workflow: used.workflow.name, from, targets }),
    evidence: {
      actual: says.noTransition,
      expected: EXPECTED[bucket],
      targets,
      missingFrom: from,
      closed: closedWays(cover.unusable, actor),
      directed: openWays(used, cover.usable),
      ...placeOf(used),
    },
  };
};
