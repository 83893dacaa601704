import { groupBy } from '../../formats/group-by';
import type { Bucket, Transition } from '../../workflow/model';
import type { Passable } from '../../workflow/moves';
import { byAnybody } from '../../workflow/reachability';
import type { BotQuestion } from '../../workflow/reachability';
import type { BotMove } from '../../workflow/targets';
import type { BucketedWorkflow } from './bucketed-workflows';

type Seen = Pick<BucketedWorkflow, 'workflow' | 'buckets' | 'view'>;

/** The move that brings requests into a bucket. */
export const MOVE_INTO = { resolved: 'resolve', 'in-progress': 'startWork', new: 'reopen' } as const satisfies Readonly<
  Partial<Record<Bucket, BotMove>>
>;

/** The buckets a bot moves requests into. */
export type MovedInto = keyof typeof MOVE_INTO;

/**
 * What is asked of the bot: to bring requests in from the statuses it takes them from. Nobody asks it to leave an
 * approval or a refusal.
 */
export const questionOf = ({ view }: Seen, bucket: MovedInto): BotQuestion => {
  const move = MOVE_INTO[bucket];
  const targets = view.endsOf(move);
  return {
    targets,
    asked: [...new Set(targets.flatMap((target) => view.sourcesOf(move, target)))],
    isBots: view.isBotsTransition,
  };
};

/**
 * Transitions a bot may and should take for the move: into its ends, from statuses it may leave, and never what people
 * decide.
 */
export const waysOfBot = ({ workflow, view }: Seen, bucket: MovedInto): readonly Transition[] => {
  const move = MOVE_INTO[bucket];
  const ends = view.endsOf(move);
  const leavesSource = ({ kind, from, to }: Transition): boolean =>
    kind === 'global'
      ? workflow.statuses.some(({ id }) => id !== to)
      : view.sourcesOf(move, to ?? '').some((id) => from.includes(id));
  const all = workflow.transitions.filter(({ kind }) => kind !== 'initial');
  return all.filter(
    (transition) =>
      transition.to !== null &&
      ends.includes(transition.to) &&
      view.isBotsTransition(transition) &&
      leavesSource(transition),
  );
};

/**
 * The transitions a bot would take: Any-status ones where it may use them, else the directed ones it may use, else (so
 * that their other faults are seen before they are opened) those it may not.
 */
export const botTransitions = (used: Seen, bucket: MovedInto, isOpen: Passable): readonly Transition[] => {
  const all = waysOfBot(used, bucket);
  const open = all.filter(isOpen);
  const openGlobal = open.filter(({ kind }) => kind === 'global');
  if (openGlobal.length > 0) return openGlobal;
  return open.length > 0 ? open : all;
};

/**
 * Tells whether every status that a transition into the bucket leaves has another, open way there: then closing that
 * one costs the bot nothing. The ways are sorted once, then each transition is answered by a look.
 */
export const spareAmong = (used: Seen, bucket: MovedInto, isOpen: Passable): Passable => {
  const open = waysOfBot(used, bucket).filter(isOpen);
  const fromAny = open.filter(({ kind }) => kind === 'global');
  const leaving = groupBy(open, ({ from }) => new Set(from));
  return ({ id, kind, from, to }) => {
    const isOther = (other: Transition): boolean => other.id !== id;
    if (fromAny.some(isOther)) return true;
    const asked = used.view.sourcesOf(MOVE_INTO[bucket], to ?? '');
    const sources = kind === 'global' ? asked : asked.filter((source) => from.includes(source));
    return sources.every((source) => leaving.get(source)?.some(isOther) === true);
  };
};

/**
 * Transitions by which the bot takes a finished request up again, into one of the buckets, Any-status ones included;
 * those nobody can take are left out, and those that leave only ends a person takes back.
 */
export const transitionsBackFromResolved = (
  { workflow, buckets, view }: Seen,
  into: readonly Bucket[],
): readonly Transition[] => {
  const mayReopen = (statusId: string): boolean => buckets.get(statusId) === 'resolved' && view.mayBotLeave(statusId);
  const hasResolved = workflow.statuses.some(({ id }) => mayReopen(id));
  const leavesResolved = ({ kind, from }: Transition): boolean =>
    kind === 'global' ? hasResolved : from.some(mayReopen);
  return workflow.transitions.filter(
    (transition) =>
      transition.kind !== 'initial' &&
      transition.to !== null &&
      into.includes(buckets.get(transition.to) ?? 'other') &&
      leavesResolved(transition) &&
      view.isBotsTransition(transition) &&
      byAnybody(transition),
  );
};
