import type {
  BotGoal,
  PathMove,
  PicturedStatus,
  PicturedTransition,
  WorkflowPicture,
} from '../shared/workflow-picture';
import type { ActorFacts } from './actor-facts';
import { says } from './blocker-says';
import { transitionBlockers } from './blockers';
import { transitionVerdict } from './condition-verdict';
import { globalCover, TARGET_BUCKETS } from './global-transitions';
import { leaves } from './moves';
import type { BucketOf } from './global-transitions';
import { withKnownEnds } from './known-ends';
import type { Transition, Workflow } from './model';
import { bucketReach, reachableStatuses, startStatuses } from './reachability';
import type { BotQuestion } from './reachability';

/** What a picture is drawn from. `actor` is left out where there is no account to look at. */
interface PictureInput {
  readonly workflow: Workflow;
  readonly buckets: BucketOf;
  readonly actor?: ActorFacts;
  /** What the bot's own judgement of its ways says; without it transitions from Any status alone are looked at. */
  readonly coverOf?: (bucket: BotGoal['bucket']) => GoalCover;
  /** Whether the bot should take a transition; without it, whatever no rule stops it from. */
  readonly isBots?: (transition: Transition) => boolean;
  /** Which skills need a bucket to be reached from everywhere. */
  readonly skillsOf: (bucket: BotGoal['bucket']) => BotGoal['skills'];
}

/** The steps that lead the bot into a bucket. */
export interface GoalCover {
  readonly usable: readonly Transition[];
  readonly unusable: readonly Transition[];
  /** Whether these transitions lead there from every status that is asked. */
  readonly isWhole: (transitions: readonly Transition[]) => boolean;
  /**
   * Which statuses are ends, and from where the bot is asked at all; left out: from everywhere into the whole bucket.
   */
  readonly question?: BotQuestion;
}

/**
 * The workflow as a graph with the bot's ways on it. `id` is that of the workflow, or its name where it has none (a
 * file).
 */
export const pictureOf = (given: PictureInput, issueTypes: readonly string[]): WorkflowPicture => {
  // A line needs two ends; a transition to a status that is missing is a finding of its own.
  const input = { ...given, workflow: withKnownEnds(given.workflow) };
  const { id, name, transitions } = input.workflow;
  const answers = approvalAnswers(input.workflow);
  return {
    workflow: { id: id ?? name, name },
    issueTypes,
    statuses: picturedStatuses(input),
    transitions: transitions.map((transition) => picturedTransition(transition, answers.get(transition.id), input)),
    goals: botGoals(input),
  };
};

interface Answer {
  readonly answer: 'approve' | 'decline';
  /** The name of the status that asks. */
  readonly status: string;
}

/** Transitions that approvals run, by id. An approval that is switched off runs none. */
const approvalAnswers = ({ statuses }: Workflow): ReadonlyMap<string, Answer> =>
  new Map(
    statuses.flatMap(({ name, approval }) =>
      approval?.isActive !== true
        ? []
        : (
            [
              [approval.declinedBy, 'decline'],
              [approval.approvedBy, 'approve'],
            ] as const
          ).flatMap(([id, answer]) => (id === null ? [] : [[id, { answer, status: name }] as const])),
    ),
  );

const picturedStatuses = ({ workflow, buckets }: PictureInput): readonly PicturedStatus[] => {
  const starts = new Set(startStatuses(workflow));
  const reach = reachableStatuses(workflow);
  return workflow.statuses.map(({ id, name, approval }) => ({
    id,
    name,
    bucket: buckets.get(id) ?? 'other',
    isStart: starts.has(id),
    isReachable: reach.has(id),
    ...(approval?.isActive === true && { asksForApproval: true }),
  }));
};

const picturedTransition = (
  transition: Transition,
  asked: Answer | undefined,
  { actor, isBots }: PictureInput,
): PicturedTransition => {
  const { id, name, kind, from, to, screen } = transition;
  // Requests are raised in the portal and by the bot alike; what a person needs to press Create says nothing about
  // moving them.
  const blockers =
    kind === 'initial'
      ? []
      : transitionBlockers(transition, actor ? { actor } : {}).map(({ effect, reason }) => ({ effect, reason }));
  const isPeoples = kind !== 'initial' && isBots?.(transition) === false;
  const drawn = { id, name, kind, from, to, showsScreen: screen !== null, ...(isPeoples && { isPeoples }) };
  if (asked === undefined) return { ...drawn, blockers };
  const reason = (asked.answer === 'approve' ? says.answerApproved : says.answerDeclined)({ status: asked.status });
  return { ...drawn, answer: asked.answer, blockers: [{ effect: 'blocks', reason }, ...blockers] };
};

/** The bot's goals in one workflow, each with what stands in the way. */
const botGoals = ({ workflow, buckets, actor, skillsOf, coverOf }: PictureInput): readonly BotGoal[] =>
  TARGET_BUCKETS.map((bucket) => {
    const cover: GoalCover = coverOf?.(bucket) ?? {
      ...globalCover(workflow, buckets, bucket, actor),
      isWhole: (found: readonly Transition[]) => found.length > 0,
    };
    const { usable, unusable } = cover;
    const { targets, stuck } = bucketReach(workflow, buckets, bucket, actor, cover.question);
    return {
      bucket,
      state: goalState(targets, cover, actor),
      skills: skillsOf(bucket),
      targets,
      transitions: [...usable, ...unusable].map(({ id }) => id),
      stuck:
        targets.length === 0
          ? []
          : stuck.map(({ statusId, howIssuesGetThere }) => ({
              status: statusId,
              path: pathOf(workflow, howIssuesGetThere),
            })),
    };
  });

const goalState = (
  targets: readonly string[],
  { usable, unusable, isWhole }: GoalCover,
  actor: ActorFacts | undefined,
): BotGoal['state'] => {
  if (targets.length === 0) return 'no-status';
  if (isWhole(usable.filter((transition) => transitionVerdict(transition, actor) === 'allows'))) return 'open';
  if (isWhole(usable)) return 'unsure';
  return isWhole([...usable, ...unusable]) ? 'blocked' : 'missing';
};

/** Transitions in the order they are taken, as moves from status to status. */
const pathOf = (workflow: Workflow, way: readonly Transition[]): readonly PathMove[] => {
  const starts = startStatuses(workflow);
  let at = starts.find((id) => way[0] !== undefined && leaves(way[0], id)) ?? starts[0] ?? '';
  return way.flatMap((transition) => {
    if (transition.to === null) return [];
    const move = { transition: transition.id, from: at, to: transition.to };
    at = transition.to;
    return [move];
  });
};
