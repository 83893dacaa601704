import { groupBy } from '../formats/group-by';

/** What makes two things the same: an equal key, one way of telling it for each side; null: cannot be told by this. */
export interface Likeness<T> {
  readonly first: (one: T) => string | null;
  readonly second: (one: T) => string | null;
}

export interface Pairing<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly onlyFirst: readonly T[];
  readonly onlySecond: readonly T[];
}

const given = (key: string | null): readonly string[] => (key === null ? [] : [key]);

/**
 * Pairs the things of two lists by the strictest likeness first; what is paired is not looked at again. Equals pair in
 * their order.
 */
export const pairUp = <T>(
  first: readonly T[],
  second: readonly T[],
  likenesses: readonly Likeness<T>[],
): Pairing<T> => {
  const pairs: (readonly [T, T])[] = [];
  let [onlyFirst, onlySecond] = [first, second];
  for (const likeness of likenesses) {
    const waiting = groupBy(onlySecond, (one) => given(likeness.second(one)));
    const taken = new Map<string, number>();
    const found = onlyFirst.flatMap((one) => {
      const key = likeness.first(one);
      const at = key === null ? 0 : (taken.get(key) ?? 0);
      const other = key === null ? undefined : waiting.get(key)?.[at];
      if (key === null || other === undefined) return [];
      taken.set(key, at + 1);
      return [[one, other] as const];
    });
    pairs.push(...found);
    const ones = new Set(found.map(([one]) => one));
    const others = new Set<T>(found.map(([, other]) => other));
    onlyFirst = onlyFirst.filter((one) => !ones.has(one));
    onlySecond = onlySecond.filter((one) => !others.has(one));
  }
  return { pairs, onlyFirst, onlySecond };
};

/** A likeness told the same way on both sides. */
export const alike = <T>(keyOf: (one: T) => string | null): Likeness<T> => ({ first: keyOf, second: keyOf });
