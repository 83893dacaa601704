const keyOf = (item: unknown): unknown => {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, statusReference } = item as { id?: unknown; statusReference?: unknown };
  return id ?? statusReference;
};

const twinOf = (before: readonly unknown[], item: unknown, index: number): unknown => {
  const key = keyOf(item);
  return key === undefined ? before[index] : before.find((candidate) => keyOf(candidate) === key);
};

/**
 * The same value with the members in the order they were stored in, so that an update and its undo give back the same
 * bytes.
 */
export const keepOrder = <T>(before: unknown, after: T): T => {
  if (Array.isArray(after))
    return after.map((item: unknown, index) =>
      keepOrder(Array.isArray(before) ? twinOf(before, item, index) : undefined, item),
    ) as T;
  if (typeof after !== 'object' || after === null || typeof before !== 'object' || before === null) return after;
  const [known, next] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const keys = [
    ...Object.keys(known).filter((key) => key in next),
    ...Object.keys(next).filter((key) => !(key in known)),
  ];
  return Object.fromEntries(keys.map((key) => [key, keepOrder(known[key], next[key])])) as T;
};
