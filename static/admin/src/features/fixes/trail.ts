import type { ActRow } from '../../../../../src/shared/act-contract';
import type { ActivityRow } from '../../../../../src/shared/plan-contract';

/** Rows that were loaded, and the moment down to which there are no others; null: they are all. */
export interface Loaded<Row> {
  readonly rows: readonly Row[];
  readonly until: string | null;
}

type Entry = { readonly time: string; readonly plan: ActivityRow } | { readonly time: string; readonly act: ActRow };

/**
 * Plans and acts as one list, newest first: as far down as both are loaded, so that what is loaded later comes below.
 */
export function mergedTrail(plans: Loaded<ActivityRow>, acts: Loaded<ActRow>): readonly Entry[] {
  const until = loadedUntil(plans, acts);
  const all: readonly Entry[] = [
    ...plans.rows.map((plan) => ({ time: plan.lastAt, plan })),
    ...acts.rows.map((act) => ({ time: act.at, act })),
  ];
  return all.filter(({ time }) => time >= until).sort((one, other) => (one.time < other.time ? 1 : -1));
}

/** Of which of the two older rows are wanted next. */
export const wantedNext = (plans: Loaded<unknown>, acts: Loaded<unknown>) => {
  const until = loadedUntil(plans, acts);
  return {
    plans: plans.until !== null && plans.until === until,
    acts: acts.until !== null && acts.until === until,
  };
};

const loadedUntil = (...all: readonly Loaded<unknown>[]): string =>
  all.map(({ until }) => until ?? '').reduce((one, other) => (one > other ? one : other));

/** What the reader chose to see. */
export interface TrailFilter {
  readonly where: 'project' | 'site';
  /** Empty: everything. */
  readonly group: string;
  /** Account id; empty: everybody. */
  readonly by: string;
}

/** Which plans fit; of the whole site they are told as acts. */
export const fitsPlan = ({ where, group, by }: TrailFilter, row: ActivityRow): boolean =>
  where === 'project' &&
  (by === '' || row.by === by) &&
  (group === '' || group === (row.purpose === 'fixes' ? 'fixes' : 'test-project'));
