/** One number of the bench; `take` may be slow and is called once. */
export interface Measure {
  readonly name: string;
  readonly unit: 'calls' | 'points' | 'ratio' | 'answers' | 'ms' | 'kB' | 'bytes' | 's' | 'per-s';
  /** The value must not exceed it; null where nothing is promised, a function where the site's data decides. */
  readonly bound: number | null | (() => Promise<number>);
  readonly take: () => Promise<number>;
}

/** One line of the bench's output. */
export interface MeasuredLine {
  readonly measure: string;
  readonly value: number;
  readonly unit: Measure['unit'];
  readonly bound: number | null;
}

/** Takes a measure; the value is rounded to thousandths, which decides nothing. */
export const measured = async ({ name, unit, bound, take }: Measure): Promise<MeasuredLine> => ({
  measure: name,
  value: Math.round((await take()) * 1000) / 1000,
  unit,
  bound: typeof bound === 'function' ? await bound() : bound,
});

export const isWithinBound = ({ value, bound }: MeasuredLine): boolean => bound === null || value <= bound;

/** The middle of an odd number of values, the lower of the two middles of an even number. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? Number.NaN;

/** Does the work for each key once, however many measures ask for it. */
export const oncePer = <K, V>(work: (key: K) => V): ((key: K) => V) => {
  const done = new Map<K, { readonly value: V }>();
  return (key) => {
    const known = done.get(key) ?? { value: work(key) };
    done.set(key, known);
    return known.value;
  };
};
