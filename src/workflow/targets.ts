import { asksForApproval } from './approval-status';
import { approvalsAnswered, approvalsPassed } from './approvals-passed';
import type { EffectiveBuckets } from './effective-buckets';
import type { Bucket, Confidence, Transition, Workflow, WorkflowStatus } from './model';
import { readMoveKinds, readNameSignals } from './name-signals';
import type { Outcome } from './outcome';
import { answersOfApprovals, outcomesOf } from './outcome';
import { withoutOwn } from './own-transitions';
import type { BotMove } from '../shared/vocabulary';
import { CONFIDENCES } from '../shared/vocabulary';
export type { BotMove } from '../shared/vocabulary';

/**
 * Where a bot may move requests, and from where. One judgement for checks, plans and the hand-over: what the admin
 * calls a status comes first, then how the status ends a request; nothing is decided by counting ways in. Nothing here
 * leads past an approval.
 */

/** The bucket each move leads into. */
export const BUCKET_OF_MOVE = {
  resolve: 'resolved',
  startWork: 'in-progress',
  reopen: 'new',
} as const satisfies Readonly<Record<BotMove, Bucket>>;

/**
 * `ask`: several are as good, or the only one is doubtful; ids in the workflow's order. `none`: the workflow offers
 * nothing.
 */
export type Target =
  | { readonly kind: 'one'; readonly statusId: string; readonly confidence: Confidence }
  | { readonly kind: 'ask'; readonly statusIds: readonly string[] }
  | { readonly kind: 'none' };

/** A workflow seen with a bot's eyes. Build it once for a workflow and its buckets. */
export interface BotView {
  readonly targets: Readonly<Record<BotMove, Target>>;
  /** Ids of the statuses that would do as an end of the move: one, those to choose from, or none. */
  readonly endsOf: (move: BotMove) => readonly string[];
  /** How a finished status ends a request; null: it is not finished. */
  readonly outcomeOf: (statusId: string) => Outcome | null;
  /** False for approvals and for ends that only a person takes back: cancelled, declined, closed for good. */
  readonly mayBotLeave: (statusId: string) => boolean;
  /**
   * Ids of the approvals that a way of the bot from the one to the other leads past: on people's ways, which are all
   * that counts here, somebody has answered them first.
   */
  readonly approvalsBetween: (fromId: string, toId: string) => readonly string[];
  /** Whether a new way from the one to the other would lead past no approval that the request has not been granted. */
  readonly isSafeWay: (fromId: string, toId: string) => boolean;
  /** The same of a way from any status that Jira holds shut while an approval is open. */
  readonly isSafeFromAny: (toId: string) => boolean;
  /**
   * Ids of the statuses a way of the bot to that target has to leave, in the workflow's order: no final ones, no
   * approvals, none that nobody knows.
   */
  readonly sourcesOf: (move: BotMove, targetId: string) => readonly string[];
  /** False for what people decide: answers of an approval, cancelling, declining, overriding, escalating. */
  readonly isBotsTransition: (transition: Transition) => boolean;
}

const weaker = (a: Confidence, b: Confidence): Confidence =>
  CONFIDENCES.find((one) => one === a || one === b) ?? 'guess';

const JIRAS_IN_PROGRESS = '3';

const isWorkedOn = ({ name }: WorkflowStatus): boolean => {
  const { has, kinds } = readNameSignals(name);
  const isStage = has.has('done') || has.has('weak-done') || has.has('refused');
  return (
    !isStage && !has.has('wait') && !has.has('asks-requester') && !kinds.has('escalated') && !kinds.has('approval')
  );
};

const isTakenUp = ({ name }: WorkflowStatus): boolean => {
  const { has, kinds } = readNameSignals(name);
  return !has.has('done') && !has.has('refused') && !kinds.has('approval') && !kinds.has('escalated');
};

/**
 * A condition on a way that leaves nothing but approvals belongs to the approval; on any other it only closes the way
 * meanwhile.
 */
const leavesOnlyApprovals = ({ kind, from }: Transition, isApproval: (id: string) => boolean): boolean =>
  kind === 'directed' && from.length > 0 && from.every(isApproval);

const VIEWS = new WeakMap<Workflow, WeakMap<EffectiveBuckets, BotView>>();

/** The view of a workflow under its buckets; worked out once, as reading names is dear and many checks ask. */
export const viewForBot = (workflow: Workflow, decided: EffectiveBuckets): BotView => {
  const known = VIEWS.get(workflow) ?? new WeakMap<EffectiveBuckets, BotView>();
  const view = known.get(decided) ?? viewOf(workflow, decided);
  VIEWS.set(workflow, known.set(decided, view));
  return view;
};

/** What the questions below are answered from. */
interface Known {
  readonly workflow: Workflow;
  readonly decided: EffectiveBuckets;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

const bucketIn = ({ decided }: Known, id: string): Bucket => decided.get(id)?.bucket ?? 'other';

const isCandidate = (move: BotMove, status: WorkflowStatus, { outcomes }: Known): boolean => {
  if (move === 'resolve') return outcomes.get(status.id) === 'as-asked';
  return move === 'startWork' ? isWorkedOn(status) : isTakenUp(status);
};

/** Among several, what Jira or people already say: its own In Progress; where people's own reopening leads. */
const preferred = (move: BotMove, fitting: readonly WorkflowStatus[], known: Known): readonly WorkflowStatus[] => {
  if (fitting.length < 2 || move === 'resolve') return fitting;
  const isSaid = (id: string): boolean =>
    move === 'startWork'
      ? id === JIRAS_IN_PROGRESS
      : known.workflow.transitions.some(
          ({ kind, from, to }) =>
            to === id && (kind === 'global' || from.some((one) => bucketIn(known, one) === 'resolved')),
        );
  const said = fitting.filter(({ id }) => isSaid(id));
  return said.length === 1 ? said : fitting;
};

const targetOf = (move: BotMove, known: Known): Target => {
  const all = known.workflow.statuses.filter(({ id }) => bucketIn(known, id) === BUCKET_OF_MOVE[move]);
  const fitting = all.filter((status) => isCandidate(move, status, known));
  const left = preferred(move, fitting, known);
  const [only, ...others] = left;
  if (only !== undefined && others.length > 0) return { kind: 'ask', statusIds: left.map(({ id }) => id) };
  if (only !== undefined) {
    const told = known.decided.get(only.id)?.confidence ?? 'guess';
    return { kind: 'one', statusId: only.id, confidence: weaker(told, fitting.length > 1 ? 'likely' : 'certain') };
  }
  const unclear = move === 'resolve' ? all.filter(({ id }) => known.outcomes.get(id) === 'unclear') : [];
  return unclear.length > 0 ? { kind: 'ask', statusIds: unclear.map(({ id }) => id) } : { kind: 'none' };
};

/** An end that only a person takes back, or brings about. */
const isPeoplesEnd = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && outcome !== 'as-asked' && outcome !== 'unclear';

const botsTransitions = (known: Known): ((transition: Transition) => boolean) => {
  const { workflow, outcomes } = known;
  const answers = answersOfApprovals(workflow);
  const escalated = new Set(
    workflow.statuses.filter(({ name }) => readNameSignals(name).kinds.has('escalated')).map(({ id }) => id),
  );
  const isApproval = (id: string): boolean => bucketIn(known, id) === 'keep-away';
  return (transition) => {
    const { id, kind, to, name } = transition;
    if (kind === 'initial' || to === null || answers.has(id)) return false;
    if (isApproval(to) || escalated.has(to) || isPeoplesEnd(outcomes.get(to))) return false;
    return !leavesOnlyApprovals(transition, isApproval) && readMoveKinds(name).size === 0;
  };
};

const viewOf = (workflow: Workflow, decided: EffectiveBuckets): BotView => {
  const buckets = new Map([...decided].map(([id, { bucket }]) => [id, bucket]));
  const outcomes = outcomesOf(workflow, buckets);
  const known: Known = { workflow, decided, outcomes };
  // An approval that was put on a status after an admin said what the status means is one all the same.
  const asking = new Set(workflow.statuses.filter((one) => asksForApproval(one, workflow)).map(({ id }) => id));
  const guarded = new Map([...buckets].map(([id, bucket]) => [id, asking.has(id) ? 'keep-away' : bucket]));
  // A way that an earlier plan made for the bot proves of no status that people get there without an approval.
  const peoples = withoutOwn(workflow);
  // Where a refusal leads to the end as well, somebody still has to have answered.
  const before = [approvalsPassed(peoples, guarded, outcomes), approvalsAnswered(peoples, guarded)];
  const approvalsBetween = (fromId: string, toId: string): readonly string[] => {
    const between = before.flatMap((behind) =>
      [...(behind.get(toId) ?? [])].filter((approval) => behind.get(fromId)?.has(approval) !== true),
    );
    return [...new Set(between)];
  };
  const isSafeWay = (fromId: string, toId: string): boolean => approvalsBetween(fromId, toId).length === 0;
  const mayBotLeave = (id: string): boolean => guarded.get(id) !== 'keep-away' && !isPeoplesEnd(outcomes.get(id));
  // What nobody knows the meaning of may be an end, too: nothing is asked of it before an admin has said what it is.
  const isUnknown = (id: string): boolean => {
    const told = decided.get(id);
    return told === undefined || (told.bucket === 'other' && told.decidedBy === 'proposal');
  };
  const mayComeFrom = (move: BotMove, id: string): boolean =>
    !isUnknown(id) && (move === 'reopen') === (bucketIn(known, id) === 'resolved');
  const targets = {
    resolve: targetOf('resolve', known),
    startWork: targetOf('startWork', known),
    reopen: targetOf('reopen', known),
  };
  return {
    targets,
    endsOf: (move) => endsOf(targets[move]),
    outcomeOf: (statusId) => outcomes.get(statusId) ?? null,
    mayBotLeave,
    approvalsBetween,
    isSafeWay,
    isSafeFromAny: (toId) =>
      workflow.statuses.every(({ id }) => id === toId || guarded.get(id) === 'keep-away' || isSafeWay(id, toId)),
    sourcesOf: (move, targetId) =>
      workflow.statuses
        .map(({ id }) => id)
        .filter((id) => id !== targetId && mayComeFrom(move, id) && mayBotLeave(id) && isSafeWay(id, targetId)),
    isBotsTransition: botsTransitions(known),
  };
};

const endsOf = (target: Target): readonly string[] => {
  switch (target.kind) {
    case 'one':
      return [target.statusId];
    case 'ask':
      return target.statusIds;
    case 'none':
      return [];
  }
};
