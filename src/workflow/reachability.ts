import type { ActorFacts } from './actor-facts';
import { isUsable, transitionVerdict } from './condition-verdict';
import type { Bucket, Transition, Workflow } from './model';

/** Which transitions count as passable. */
export type Passable = (transition: Transition) => boolean;

/** Anybody at all: only transitions closed for people and API alike are out. */
export const byAnybody: Passable = (transition) => isUsable(transition);

/** The bot, giving it the benefit of the doubt where a rule depends on the issue. */
export const byBot = (actor: ActorFacts | undefined): Passable => (transition) => isUsable(transition, actor);

/** The bot, counting only what is certain. */
export const byBotForCertain = (actor: ActorFacts | undefined): Passable => (transition) => transitionVerdict(transition, actor) === 'allows';

/** A transition that moves issues, with the status it ends in. */
interface Move {
  readonly transition: Transition;
  readonly to: string;
}

/** Every passable move; each transition is judged once, however many statuses it leaves. */
const passableMoves = (workflow: Workflow, passable: Passable): readonly Move[] =>
  workflow.transitions.flatMap((transition) => (transition.kind !== 'initial' && transition.to !== null && passable(transition) ? [{ transition, to: transition.to }] : []));

const movesFrom = (moves: readonly Move[], statusId: string): readonly Move[] =>
  moves.filter(({ transition, to }) => to !== statusId && (transition.kind === 'global' || transition.from.includes(statusId)));

/** Transitions that move an issue out of a status into another one. */
export const waysOut = (workflow: Workflow, statusId: string, passable: Passable = byAnybody): readonly Transition[] =>
  movesFrom(passableMoves(workflow, passable), statusId).map(({ transition }) => transition);

/** Where issues can be moved next, for each of the statuses. */
export const nextStatuses = (workflow: Workflow, among: readonly string[], passable: Passable = byAnybody): ReadonlyMap<string, readonly string[]> => {
  const moves = passableMoves(workflow, passable);
  return new Map(among.map((id) => [id, movesFrom(moves, id).map(({ to }) => to)]));
};

/** Statuses in which issues are created. */
export const startStatuses = (workflow: Workflow): readonly string[] => [
  ...new Set(workflow.transitions.filter(({ kind, to }) => kind === 'initial' && to !== null).map(({ to }) => to).filter((to) => to !== null)),
];

/** Shortest ways from some statuses to every status that can be reached from them; each way lists its transitions in order. */
const waysFrom = (workflow: Workflow, starts: readonly string[], passable: Passable): ReadonlyMap<string, readonly Transition[]> => {
  const ways = new Map<string, readonly Transition[]>(starts.map((id) => [id, []]));
  const queue = [...starts];
  const moves = passableMoves(workflow, passable);
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const soFar = ways.get(id) ?? [];
    for (const { transition, to } of movesFrom(moves, id)) {
      if (ways.has(to)) continue;
      ways.set(to, [...soFar, transition]);
      queue.push(to);
    }
  }
  return ways;
};

/** Statuses an issue can get into from its creation, with the shortest way there ([] for where it is created). */
export const reachableStatuses = (workflow: Workflow, passable: Passable = byAnybody): ReadonlyMap<string, readonly Transition[]> =>
  waysFrom(workflow, startStatuses(workflow), passable);

/** Statuses from which one of the targets can be reached; the targets themselves included. */
const statusesThatReach = (workflow: Workflow, targets: ReadonlySet<string>, passable: Passable): ReadonlySet<string> => {
  const reaching = new Set(targets);
  const moves = [...nextStatuses(workflow, workflow.statuses.map(({ id }) => id), passable)];
  for (let grown = true; grown; ) {
    const more = moves.filter(([id, next]) => !reaching.has(id) && next.some((to) => reaching.has(to)));
    for (const [id] of more) reaching.add(id);
    grown = more.length > 0;
  }
  return reaching;
};

/** The shortest moves from one status to any of the targets; [] when it is one itself, null when there is no way. */
export const canReach = (workflow: Workflow, from: string, targets: ReadonlySet<string>, passable: Passable = byAnybody): readonly Transition[] | null => {
  const ways = [...waysFrom(workflow, [from], passable)].filter(([id]) => targets.has(id)).map(([, way]) => way);
  return ways.reduce<readonly Transition[] | null>((best, way) => (best === null || way.length < best.length ? way : best), null);
};

/** A status the bot cannot get out of towards its target, and how an issue gets there. */
export interface StuckStatus {
  readonly statusId: string;
  /** Shortest moves from creation to the stuck status, by anybody. */
  readonly howIssuesGetThere: readonly Transition[];
}

/** How well the bot reaches one bucket. */
export interface BucketReach {
  readonly bucket: Bucket;
  /** Status ids of the bucket; empty means the question has no answer. */
  readonly targets: readonly string[];
  /** Shortest counter-example first; empty when the bot gets there from every reachable status. */
  readonly stuck: readonly StuckStatus[];
  /** Reachable statuses from which the bot gets there only if a rule that depends on the issue lets it. */
  readonly uncertain: readonly string[];
}

/**
 * From every status an issue can get into (moved by anybody), whether the bot can move it into the bucket by any number
 * of moves it may make itself.
 */
export const bucketReach = (workflow: Workflow, buckets: ReadonlyMap<string, Bucket>, bucket: Bucket, actor?: ActorFacts): BucketReach => {
  const targets = workflow.statuses.filter(({ id }) => buckets.get(id) === bucket).map(({ id }) => id);
  const goal = new Set(targets);
  const possible = statusesThatReach(workflow, goal, byBot(actor));
  const certain = statusesThatReach(workflow, goal, byBotForCertain(actor));
  const reachable = [...reachableStatuses(workflow)].sort(([, a], [, b]) => a.length - b.length);
  return {
    bucket,
    targets,
    stuck: reachable.filter(([id]) => !possible.has(id)).map(([statusId, howIssuesGetThere]) => ({ statusId, howIssuesGetThere })),
    uncertain: reachable.filter(([id]) => possible.has(id) && !certain.has(id)).map(([id]) => id),
  };
};
