import type { ActorFacts } from './actor-facts';
import { isUsable, transitionVerdict } from './condition-verdict';
import type { Bucket, Transition, Workflow } from './model';
import { movesOf, statusesThatReach } from './moves';
import type { Move, Moves, Passable } from './moves';
import { perhapsShutStatuses, shutStatuses } from './status-restrictions';

/** Anybody at all: only transitions closed for people and API alike are out. */
export const byAnybody: Passable = (transition) => isUsable(transition);

/** The bot, giving it the benefit of the doubt where a rule depends on the issue. */
export const byBot =
  (actor: ActorFacts | undefined): Passable =>
  (transition) =>
    isUsable(transition, actor);

/** The bot, counting only what is certain. */
const byBotForCertain =
  (actor: ActorFacts | undefined): Passable =>
  (transition) =>
    transitionVerdict(transition, actor) === 'allows';

/** Statuses in which issues are created. */
export const startStatuses = (workflow: Workflow): readonly string[] => [
  ...new Set(
    workflow.transitions
      .filter(({ kind, to }) => kind === 'initial' && to !== null)
      .map(({ to }) => to)
      .filter((to) => to !== null),
  ),
];

/** What can be reached from some statuses. */
export interface Reach {
  /** Status ids, nearest first; where it begins included. */
  readonly statuses: readonly string[];
  readonly has: (statusId: string) => boolean;
  /** A shortest way there, its transitions in order; [] for where it begins. */
  readonly wayTo: (statusId: string) => readonly Transition[];
}

/** The move that first led to a status, and where it came from; null where it begins. */
type Arrival = (Move & { readonly from: string }) | null;

const reachFrom = (starts: readonly string[], moves: Moves): Reach => {
  const arrivals = new Map<string, Arrival>(starts.map((id) => [id, null]));
  const [first] = starts;
  // A map tells of what is added while it is gone through: the statuses come nearest first.
  for (const from of arrivals.keys()) {
    // Any status leads to all it leads to at the first step; after it only directed moves find anything new.
    const next =
      from === first
        ? moves.all.filter(({ transition }) => transition.kind === 'global' || transition.from.includes(from))
        : (moves.leaving.get(from) ?? []);
    for (const move of next) if (!arrivals.has(move.to)) arrivals.set(move.to, { ...move, from });
  }
  return {
    statuses: [...arrivals.keys()],
    has: (id) => arrivals.has(id),
    wayTo: (id) => wayBack(arrivals, id).reverse(),
  };
};

const wayBack = (arrivals: ReadonlyMap<string, Arrival>, statusId: string): Transition[] => {
  const way: Transition[] = [];
  for (let arrival = arrivals.get(statusId); arrival; arrival = arrivals.get(arrival.from))
    way.push(arrival.transition);
  return way;
};

/** Statuses an issue can get into from its creation, moved by anybody. */
export const reachableStatuses = (workflow: Workflow, moves: Moves = movesOf(workflow, byAnybody)): Reach =>
  reachFrom(startStatuses(workflow), moves);

/** A status the bot cannot get out of towards its target, and how an issue gets there. */
export interface StuckStatus {
  readonly statusId: string;
  /** Shortest moves from creation to the stuck status, by anybody. */
  readonly howIssuesGetThere: readonly Transition[];
}

/** How well the bot reaches one bucket. */
interface BucketReach {
  readonly bucket: Bucket;
  /** Status ids of the bucket; empty means the question has no answer. */
  readonly targets: readonly string[];
  /** Shortest counter-example first; empty when the bot gets there from every reachable status. */
  readonly stuck: readonly StuckStatus[];
  /** Reachable statuses from which the bot gets there only if a rule that depends on the issue lets it. */
  readonly uncertain: readonly string[];
}

/**
 * The question narrowed to what a bot is asked: which statuses are ends, from where, and which transitions it may take
 * at all.
 */
export interface BotQuestion {
  readonly targets: readonly string[];
  readonly asked: readonly string[];
  readonly isBots: Passable;
}

/**
 * From every status an issue can get into (moved by anybody), whether the bot can move it into the bucket by any number
 * of moves it may make itself. A status whose properties keep the bot in is a place it is stuck in, whatever leaves it.
 */
export const bucketReach = (
  workflow: Workflow,
  buckets: ReadonlyMap<string, Bucket>,
  bucket: Bucket,
  actor?: ActorFacts,
  question?: BotQuestion,
): BucketReach => {
  const targets =
    question?.targets ?? workflow.statuses.filter(({ id }) => buckets.get(id) === bucket).map(({ id }) => id);
  const narrowed = (passable: Passable): Passable =>
    question ? (transition) => question.isBots(transition) && passable(transition) : passable;
  const isAsked = (id: string): boolean => question?.asked.includes(id) !== false;
  const possible = statusesThatReach(
    workflow,
    targets,
    movesOf(workflow, narrowed(byBot(actor))),
    shutStatuses(workflow, actor),
  );
  const certain = statusesThatReach(
    workflow,
    targets,
    movesOf(workflow, narrowed(byBotForCertain(actor))),
    perhapsShutStatuses(workflow, actor),
  );
  const reachable = reachableStatuses(workflow);
  return {
    bucket,
    targets,
    stuck: reachable.statuses
      .filter((id) => isAsked(id) && !possible.has(id))
      .map((statusId) => ({
        statusId,
        get howIssuesGetThere() {
          return reachable.wayTo(statusId);
        },
      })),
    uncertain: reachable.statuses.filter((id) => isAsked(id) && possible.has(id) && !certain.has(id)),
  };
};
