import { groupBy } from '../formats/group-by';
import type { Transition, Workflow } from './model';

/** Which transitions count as passable. */
export type Passable = (transition: Transition) => boolean;

/** Whether the transition takes an issue out of the status; creating an issue takes it out of none. */
export const leaves = ({ kind, from }: Transition, statusId: string): boolean =>
  kind === 'global' || (kind === 'directed' && from.includes(statusId));

/** A transition that moves issues, with the status it ends in. */
export interface Move {
  readonly transition: Transition;
  readonly to: string;
}

/**
 * The passable moves of a workflow by where they leave and end. Built once for a question, so that no step of it goes
 * through all transitions again.
 */
export interface Moves {
  /** In the workflow's order; creating an issue is no move. */
  readonly all: readonly Move[];
  /** Directed ones, by each status they leave. */
  readonly leaving: ReadonlyMap<string, readonly Move[]>;
  readonly fromAny: readonly Move[];
  /** By the status they end in. */
  readonly entering: ReadonlyMap<string, readonly Move[]>;
}

/** Each transition is judged once, however many statuses it leaves. */
export const movesOf = (workflow: Workflow, passable: Passable): Moves => {
  const all = workflow.transitions.flatMap((transition) =>
    transition.kind !== 'initial' && transition.to !== null && passable(transition)
      ? [{ transition, to: transition.to }]
      : [],
  );
  return {
    all,
    leaving: groupBy(
      all.filter(({ transition }) => transition.kind === 'directed'),
      ({ transition }) => new Set(transition.from),
    ),
    fromAny: all.filter(({ transition }) => transition.kind === 'global'),
    entering: groupBy(all, ({ to }) => [to]),
  };
};

const NONE: ReadonlySet<string> = new Set();

/**
 * Statuses from which one of the targets can be reached, the targets themselves included. Nothing gets out of one that
 * is `shut`.
 */
export const statusesThatReach = (
  workflow: Workflow,
  targets: Iterable<string>,
  { entering }: Moves,
  shut = NONE,
): ReadonlySet<string> => {
  const reaching = new Set(targets);
  const statuses = new Set(workflow.statuses.map(({ id }) => id).filter((id) => !shut.has(id)));
  // A set tells of what is added while it is gone through.
  for (const target of reaching) {
    for (const { transition } of entering.get(target) ?? []) {
      if (transition.kind === 'global') return new Set([...reaching, ...statuses]);
      for (const id of transition.from) if (statuses.has(id)) reaching.add(id);
    }
  }
  return reaching;
};
