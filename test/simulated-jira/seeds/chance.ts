/** Repeatable chance: the same seed number gives the same draws on every machine. */
export interface Chance {
  /** An integer from 0 up to, not including, `below`. */
  readonly under: (below: number) => number;
  /** True in about `percent` of 100 draws. */
  readonly in100: (percent: number) => boolean;
  readonly oneOf: <T>(items: readonly T[]) => T;
  /** `count` different items in their order, or all when there are fewer. */
  readonly someOf: <T>(items: readonly T[], count: number) => T[];
}

/** The item at that place, beginning again after the last one. Throws when there are none. */
export const inTurn = <T>(items: readonly T[], place: number): T => {
  const item = items[place % items.length];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
};

/** A 32-bit linear congruential generator (constants of "Numerical Recipes"); only its high bits are used. */
export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  const under = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const oneOf = <T>(items: readonly T[]): T => inTurn(items, under(items.length));
  const someOf = <T>(items: readonly T[], count: number): T[] => {
    const picked = new Set<number>();
    while (picked.size < Math.min(count, items.length)) picked.add(under(items.length));
    return items.filter((_, index) => picked.has(index));
  };
  return { under, in100: (percent) => under(100) < percent, oneOf, someOf };
};
