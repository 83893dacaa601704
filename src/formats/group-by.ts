/** Sorts rows under keys; a row may stand under several. */
export const groupBy = <T, K>(rows: Iterable<T>, keysOf: (row: T) => Iterable<K>): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
};
