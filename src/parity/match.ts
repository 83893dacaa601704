import { groupBy } from '../workflow/group-by';

/** Which members of two lists stand for each other, and which have no twin. */
export interface Matched<T> {
  readonly pairs: readonly (readonly [here: T, there: T])[];
  readonly onlyHere: readonly T[];
  readonly onlyThere: readonly T[];
}

/** Nobody is matched yet. */
export const unmatched = <T>(here: readonly T[], there: readonly T[]): Matched<T> => ({ pairs: [], onlyHere: here, onlyThere: there });

type KeyOf<T> = (one: T) => string | null;

/**
 * Matches those without a twin by a key; null: never. Where several have one key, the first here stands for the first there. `isSure`
 * matches only keys that are unique on both sides: a guess that could be another is no match.
 */
export const matchBy = <T>({ pairs, onlyHere, onlyThere }: Matched<T>, hereKey: KeyOf<T>, thereKey: KeyOf<T> = hereKey, isSure = false): Matched<T> => {
  const keyed = (keyOf: KeyOf<T>) => (one: T): readonly string[] => [keyOf(one)].filter((key) => key !== null);
  const [ours, theirs] = [groupBy(onlyHere, keyed(hereKey)), groupBy(onlyThere, keyed(thereKey))];
  const found = [...ours].flatMap(([key, here]) => {
    const there = theirs.get(key) ?? [];
    return isSure && (here.length > 1 || there.length > 1) ? [] : here.slice(0, there.length).flatMap((one, at) => there.slice(at, at + 1).map((twin) => [one, twin] as const));
  });
  const [here, there] = [new Set(found.map(([one]) => one)), new Set(found.map(([, one]) => one))];
  return { pairs: [...pairs, ...found], onlyHere: onlyHere.filter((one) => !here.has(one)), onlyThere: onlyThere.filter((one) => !there.has(one)) };
};
