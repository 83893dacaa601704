import { isUsable } from './condition-verdict';
import { closedGroups } from './closed-groups';
import type { Bucket, Transition, Workflow } from './model';
import { movesOf } from './moves';
import type { Moves } from './moves';
import { byAnybody, reachableStatuses, startStatuses } from './reachability';
import type { Reach } from './reachability';

/** A place in a workflow that no issue can get into, or get out of. */
export type Trap =
  | { readonly kind: 'no-start' }
  | { readonly kind: 'unreachable'; readonly statusId: string }
  | { readonly kind: 'dead-end'; readonly statusId: string; readonly howIssuesGetThere: readonly Transition[] }
  /** Statuses an issue moves between for ever, none of them resolved. */
  | { readonly kind: 'loop'; readonly statusIds: readonly string[]; readonly howIssuesGetThere: readonly Transition[] }
  | { readonly kind: 'closed-transition'; readonly transition: Transition };

type Buckets = ReadonlyMap<string, Bucket>;

/** Stands for Any status: every status leads to it, and it leads where Any-status transitions lead. */
const ANY = Symbol('Any status');
type Place = string | typeof ANY;

/** Groups of reachable statuses that lead to each other and nowhere else, each nearest first. */
const groupsWithoutWayOut = ({ statuses }: Reach, { leaving, fromAny }: Moves): readonly (readonly string[])[] => {
  const hubs: readonly Place[] = fromAny.length > 0 ? [ANY] : [];
  const ends = fromAny.map(({ to }) => to);
  const next = (place: Place): readonly Place[] =>
    place === ANY ? ends : [...(leaving.get(place) ?? []).map(({ to }) => to), ...hubs];
  const order = new Map(statuses.map((id, index) => [id, index]));
  const at = (id: string | undefined): number => order.get(id ?? '') ?? 0;
  return closedGroups<Place>([...statuses, ...hubs], next)
    .map((group) => [...group].filter((place) => place !== ANY).sort((a, b) => at(a) - at(b)))
    .sort(([a], [b]) => at(a) - at(b));
};

/**
 * Everything in a workflow that holds issues fast, moved by anybody: no Create transition, statuses nothing leads to,
 * statuses without a way out and loops without one (unless resolved), and transitions closed for people and API alike.
 */
export const findTraps = (workflow: Workflow, buckets: Buckets): readonly Trap[] => {
  const closed = workflow.transitions
    .filter((transition) => transition.kind !== 'initial' && !isUsable(transition))
    .map((transition): Trap => ({ kind: 'closed-transition', transition }));
  if (startStatuses(workflow).length === 0) return [{ kind: 'no-start' }, ...closed];
  const moves = movesOf(workflow, byAnybody);
  const reachable = reachableStatuses(workflow, moves);
  const unreachable = workflow.statuses
    .filter(({ id }) => !reachable.has(id))
    .map(({ id }): Trap => ({ kind: 'unreachable', statusId: id }));
  const holding = groupsWithoutWayOut(reachable, moves).filter(
    (group) => !group.some((id) => buckets.get(id) === 'resolved'),
  );
  const held = holding.map((group): Trap => {
    const [entry = ''] = group;
    const howIssuesGetThere = reachable.wayTo(entry);
    return group.length === 1
      ? { kind: 'dead-end', statusId: entry, howIssuesGetThere }
      : { kind: 'loop', statusIds: group, howIssuesGetThere };
  });
  return [...unreachable, ...held, ...closed];
};
