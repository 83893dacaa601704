import type { OverviewRow } from '../../../../../src/shared/overview-contract';

export const rowSorts = ['urgency', 'name', 'score', 'age'] as const;
type RowSort = (typeof rowSorts)[number];

const standings = ['no-go', 'go', 'never'] as const;
/** How a project stands: by its newest verdict, or never audited. */
export type Standing = (typeof standings)[number];

/** Kept in the address: see `Place.filters`. Empty means no limit, and the order of urgency. */
interface RowFilter {
  readonly text: string;
  readonly standing: Standing | '';
  readonly sort: RowSort;
}

export const rowFilterOf = (filters: Readonly<Record<string, string>>): RowFilter => ({
  text: filters['text'] ?? '',
  standing: standings.find((known) => known === filters['standing']) ?? '',
  sort: rowSorts.find((known) => known === filters['sort']) ?? 'urgency',
});

const standingOf = ({ lastRun }: OverviewRow): Standing => lastRun?.verdict ?? 'never';

export const countStandings = (
  rows: readonly OverviewRow[],
): readonly { readonly standing: Standing; readonly count: number }[] =>
  standings.map((standing) => ({ standing, count: rows.filter((row) => standingOf(row) === standing).length }));

/**
 * What asks for somebody comes first: a live project that is not ready before one that never was, and what is in order
 * last.
 */
const urgencyOf = (row: OverviewRow): number => {
  const { lastRun, goLiveAt, next } = row;
  if (lastRun?.verdict === 'no-go') return goLiveAt === null ? 1 : 0;
  const place = ['audit', 'renew', 'go-live', 'fix', 'nothing'].indexOf(next.kind);
  return 2 + place;
};

/** SD2 before SD10. */
const { compare } = new Intl.Collator(undefined, { numeric: true });
const byName = (a: OverviewRow, b: OverviewRow): number =>
  compare(a.project.name, b.project.name) || compare(a.project.key, b.project.key);

const sorts: Readonly<Record<RowSort, (a: OverviewRow, b: OverviewRow) => number>> = {
  urgency: (a, b) => urgencyOf(a) - urgencyOf(b) || (a.lastRun?.score ?? 0) - (b.lastRun?.score ?? 0) || byName(a, b),
  name: byName,
  score: (a, b) => (a.lastRun?.score ?? -1) - (b.lastRun?.score ?? -1) || byName(a, b),
  age: (a, b) => (a.lastRun?.takenAt ?? '').localeCompare(b.lastRun?.takenAt ?? '') || byName(a, b),
};

/** The projects that match, in the order asked for. Every word has to occur in name or key. */
export function rowsShown(rows: readonly OverviewRow[], { text, standing, sort }: RowFilter): readonly OverviewRow[] {
  const words = text.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const isMatch = ({ project }: OverviewRow): boolean =>
    words.every((word) => `${project.key} ${project.name}`.toLocaleLowerCase().includes(word));
  return rows.filter((row) => (standing === '' || standingOf(row) === standing) && isMatch(row)).sort(sorts[sort]);
}

/** A report older than a day says little about the project of today: the daily audit has not run. */
export const isOld = (takenAt: string, now: Date): boolean => now.getTime() - Date.parse(takenAt) > 86_400_000;
