import type { Area, CheckResult, Outcome, Severity } from '../../../src/shared/report';

/** Order in which a reader wants to see them: what is broken, what is unknown, what is to do, what is well. */
export const outcomes: readonly Outcome[] = ['fail', 'error', 'not-available', 'manual', 'pass', 'not-applicable'];
export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
export const areas: readonly Area[] = ['access', 'workflow', 'screens', 'requests', 'customers', 'knowledge', 'testing'];

/** Kept in the address: see `Place.filters`. Empty means no limit. */
export interface FindingsFilter {
  readonly outcome: string;
  readonly severity: string;
  readonly skill: string;
  readonly text: string;
}

export const filterOf = (filters: Readonly<Record<string, string>>): FindingsFilter => ({
  outcome: filters['outcome'] ?? '',
  severity: filters['severity'] ?? '',
  skill: filters['skill'] ?? '',
  text: filters['text'] ?? '',
});

export const isFiltered = (filter: FindingsFilter): boolean => Object.values(filter).some((value) => value !== '');

/** One area with its checks, the unsettled ones (`open`) apart from those that need nothing (`settled`). */
export interface AreaGroup {
  readonly area: Area;
  readonly open: readonly CheckResult[];
  readonly settled: readonly CheckResult[];
}

const isSettled = (result: CheckResult): boolean => result.outcome === 'pass' || result.outcome === 'not-applicable';

const textOf = (result: CheckResult): string =>
  [result.check, result.title, result.why, result.reason ?? '', ...result.findings.flatMap((finding) => [finding.subject.name, finding.message])].join('\n').toLocaleLowerCase();

/** Every word of the text has to occur somewhere in the check or its findings. */
export function matches(result: CheckResult, filter: FindingsFilter): boolean {
  if (filter.outcome !== '' && result.outcome !== filter.outcome) return false;
  if (filter.severity !== '' && result.severity !== filter.severity) return false;
  if (filter.skill !== '' && !result.skills.includes(filter.skill)) return false;
  const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = textOf(result);
  return words.every((word) => text.includes(word));
}

const byWeight = (a: CheckResult, b: CheckResult): number =>
  outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) || severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.title.localeCompare(b.title);

/** The checks that match, by area in the order of `areas`; areas without a match are left out. */
export function groupByArea(results: readonly CheckResult[], filter: FindingsFilter): readonly AreaGroup[] {
  const shown = results.filter((result) => matches(result, filter)).sort(byWeight);
  return areas
    .map((area) => shown.filter((result) => result.area === area))
    .flatMap((inArea) => (inArea[0] === undefined ? [] : [{ area: inArea[0].area, open: inArea.filter((result) => !isSettled(result)), settled: inArea.filter(isSettled) }]));
}

/** Failing checks per severity, for the counts of the overview. */
export const failingBySeverity = (results: readonly CheckResult[]): readonly { readonly severity: Severity; readonly count: number }[] =>
  severities.map((severity) => ({ severity, count: results.filter((result) => result.outcome === 'fail' && result.severity === severity).length }));

/** What to show first: the unsettled check that weighs most, required ones before the others; of equals the earlier area, as accounts come before workflows. */
export function firstToMend(results: readonly CheckResult[]): CheckResult | null {
  const open = results.filter((result) => !isSettled(result) && result.need !== 'not-needed');
  const required = open.filter((result) => result.need === 'required');
  const byArea = (a: CheckResult, b: CheckResult): number =>
    outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) || severities.indexOf(a.severity) - severities.indexOf(b.severity) || areas.indexOf(a.area) - areas.indexOf(b.area);
  return [...(required.length > 0 ? required : open)].sort(byArea)[0] ?? null;
}
