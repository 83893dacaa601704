import type { Bucket, Transition, Workflow } from './model';
import { isUsable } from './condition-verdict';
import { nextStatuses, reachableStatuses, startStatuses } from './reachability';

/** A place in a workflow that no issue can get into, or get out of. */
export type Trap =
  | { readonly kind: 'no-start' }
  | { readonly kind: 'unreachable'; readonly statusId: string }
  | { readonly kind: 'dead-end'; readonly statusId: string; readonly howIssuesGetThere: readonly Transition[] }
  /** Statuses an issue moves between for ever, none of them resolved. */
  | { readonly kind: 'loop'; readonly statusIds: readonly string[]; readonly howIssuesGetThere: readonly Transition[] }
  | { readonly kind: 'closed-transition'; readonly transition: Transition };

type Buckets = ReadonlyMap<string, Bucket>;

/** Groups of statuses that reach each other and nothing else: once in, never out. */
const closedGroups = (workflow: Workflow, among: readonly string[]): readonly (readonly string[])[] => {
  const next = nextStatuses(workflow, among);
  const reach = new Map(among.map((id) => [id, everythingAfter(id, next)]));
  const closed = among.filter((id) => [...(reach.get(id) ?? [])].every((other) => reach.get(other)?.has(id) === true));
  const seen = new Set<string>();
  return closed.flatMap((id) => {
    if (seen.has(id)) return [];
    const group = [...new Set([id, ...(reach.get(id) ?? [])])];
    for (const member of group) seen.add(member);
    return [group];
  });
};

const everythingAfter = (start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const seen = new Set<string>();
  const queue = [...(next.get(start) ?? [])];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(next.get(id) ?? []));
  }
  return seen;
};

/**
 * Everything in a workflow that holds issues fast, moved by anybody: no Create transition, statuses nothing leads to,
 * statuses without a way out and loops without one (unless resolved), and transitions closed for people and API alike.
 */
export const findTraps = (workflow: Workflow, buckets: Buckets): readonly Trap[] => {
  const closed = workflow.transitions.filter((transition) => transition.kind !== 'initial' && !isUsable(transition)).map((transition): Trap => ({ kind: 'closed-transition', transition }));
  if (startStatuses(workflow).length === 0) return [{ kind: 'no-start' }, ...closed];
  const reachable = reachableStatuses(workflow);
  const unreachable = workflow.statuses.filter(({ id }) => !reachable.has(id)).map(({ id }): Trap => ({ kind: 'unreachable', statusId: id }));
  const isResolved = (id: string): boolean => buckets.get(id) === 'resolved';
  const holding = closedGroups(workflow, [...reachable.keys()]).filter((group) => !group.some(isResolved));
  const held = holding.map((group): Trap => {
    const ways = group.map((id) => [id, reachable.get(id) ?? []] as const).sort(([, a], [, b]) => a.length - b.length);
    const [entry] = ways;
    const howIssuesGetThere = entry?.[1] ?? [];
    return group.length === 1 ? { kind: 'dead-end', statusId: group[0] ?? '', howIssuesGetThere } : { kind: 'loop', statusIds: ways.map(([id]) => id), howIssuesGetThere };
  });
  return [...unreachable, ...held, ...closed];
};
