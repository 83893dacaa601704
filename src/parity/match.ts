import { pairUp } from '../workflow/pair-up';
import { groupBy } from '../formats/group-by';

/**
 * Which members of two lists stand for each other, and which have no twin. Members are objects: two equal texts would
 * be one.
 */
export interface Matched<T extends object> {
  readonly pairs: readonly (readonly [here: T, there: T])[];
  readonly onlyHere: readonly T[];
  readonly onlyThere: readonly T[];
}

/** Nobody is matched yet. */
export const unmatched = <T extends object>(here: readonly T[], there: readonly T[]): Matched<T> => ({
  pairs: [],
  onlyHere: here,
  onlyThere: there,
});

type KeyOf<T extends object> = (one: T) => string | null;

/**
 * Matches those without a twin by a key; null: never. Where several have one key, the first here stands for the first
 * there.
 */
export const matchBy = <T extends object>(
  { pairs, onlyHere, onlyThere }: Matched<T>,
  hereKey: KeyOf<T>,
  thereKey: KeyOf<T> = hereKey,
): Matched<T> => {
  const found = pairUp(onlyHere, onlyThere, [{ first: hereKey, second: thereKey }]);
  return { pairs: [...pairs, ...found.pairs], onlyHere: found.onlyFirst, onlyThere: found.onlySecond };
};

/** The same by keys that nobody else of the list has: a guess that could be another is no match. */
export const matchSurely = <T extends object>(
  matched: Matched<T>,
  hereKey: KeyOf<T>,
  thereKey: KeyOf<T> = hereKey,
): Matched<T> => matchBy(matched, unique(matched.onlyHere, hereKey), unique(matched.onlyThere, thereKey));

const unique = <T extends object>(list: readonly T[], keyOf: KeyOf<T>): KeyOf<T> => {
  const holders = groupBy(list, (one) => [keyOf(one)]);
  return (one) => (holders.get(keyOf(one))?.length === 1 ? keyOf(one) : null);
};
