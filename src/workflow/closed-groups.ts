import { groupBy } from '../formats/group-by';

type Next<N> = (node: N) => Iterable<N>;

/**
 * The nodes in the order a depth-first walk leaves them. Kept on a stack of its own: a long chain never exhausts the
 * call stack.
 */
const leavingOrder = <N>(nodes: Iterable<N>, next: Next<N>): readonly N[] => {
  const seen = new Set<N>();
  const left: N[] = [];
  const stack: { readonly node: N; readonly rest: Iterator<N> }[] = [];
  const enter = (node: N): void => {
    if (seen.has(node)) return;
    seen.add(node);
    stack.push({ node, rest: next(node)[Symbol.iterator]() });
  };
  for (const node of nodes) {
    enter(node);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const step = top.rest.next();
      if (step.done === true) left.push(stack.pop()?.node ?? top.node);
      else enter(step.value);
    }
  }
  return left;
};

/**
 * Groups of nodes that reach each other and nothing else: once in, never out. `nodes` holds everything `next` leads to.
 * Kosaraju's two passes, in time linear in nodes and edges: S. R. Kosaraju, after Aho, Hopcroft and Ullman (1983).
 */
export const closedGroups = <N>(nodes: readonly N[], next: Next<N>): readonly ReadonlySet<N>[] => {
  const groupOf = new Map<N, Set<N>>();
  const groups: Set<N>[] = [];
  const before = groupBy(nodes, next);
  for (const start of leavingOrder(nodes, (node) => before.get(node) ?? []).toReversed()) {
    if (groupOf.has(start)) continue;
    const group = new Set([start]);
    groups.push(group);
    for (const node of group) {
      groupOf.set(node, group);
      for (const after of next(node)) if (!groupOf.has(after)) group.add(after);
    }
  }
  return groups.filter((group) => [...group].every((node) => [...next(node)].every((after) => group.has(after))));
};
