import { subjectName } from './subject-name';
import { textOf } from '../../../../src/shared/message';
import type { Area, CheckResult, Severity } from '../../../../src/shared/report';
import type { Language } from '../i18n/language';
import { OUTCOMES, SEVERITIES, AREAS } from '../../../../src/shared/vocabulary';

/** Kept in the address: see `Place.filters`. Empty means no limit. */
export interface FindingsFilter {
  readonly area: string;
  /** An outcome, or `accepted`: whatever it is, somebody lives with it or with a part of it. */
  readonly outcome: string;
  readonly severity: string;
  readonly skill: string;
  readonly fix: string;
  readonly text: string;
}

export const filterOf = (filters: Readonly<Record<string, string>>): FindingsFilter => ({
  area: filters['area'] ?? '',
  outcome: filters['outcome'] ?? '',
  severity: filters['severity'] ?? '',
  skill: filters['skill'] ?? '',
  fix: filters['fix'] ?? '',
  text: filters['text'] ?? '',
});

export const isFiltered = (filter: FindingsFilter): boolean => Object.values(filter).some((value) => value !== '');

/** One area with its checks, the unsettled ones (`open`) apart from those that need nothing (`settled`). */
export interface AreaGroup {
  readonly area: Area;
  readonly open: readonly CheckResult[];
  readonly settled: readonly CheckResult[];
}

export const isSettled = (result: CheckResult): boolean =>
  result.outcome === 'pass' || result.outcome === 'not-applicable';

/** Whether somebody lives with it: `wholly` when nothing of it is left that nobody accepted. */
export function acceptanceOf(result: CheckResult): 'wholly' | 'partly' | 'not' {
  if (result.acceptedRisk !== undefined) return 'wholly';
  const accepted = result.findings.filter((finding) => finding.acceptedRisk !== undefined).length;
  if (accepted === 0) return 'not';
  return accepted === result.findings.length ? 'wholly' : 'partly';
}

type Say = Language['say'];
const searchedText = (result: CheckResult, say: Say): string =>
  [
    result.check,
    say(result.title),
    say(result.problem ?? ''),
    say(result.why),
    say(result.reason ?? ''),
    ...result.findings.flatMap((finding) => [subjectName(finding.subject, say), say(finding.message)]),
  ]
    .join('\n')
    .toLocaleLowerCase();

/**
 * What a search looks through, as the reader reads it; made once per report, for a large one has thousands of findings.
 */
type SearchTexts = ReadonlyMap<CheckResult, string>;

export const searchTexts = (results: readonly CheckResult[], say: Say = textOf): SearchTexts =>
  new Map(results.map((result) => [result, searchedText(result, say)]));

const hasOutcome = (result: CheckResult, outcome: string): boolean =>
  outcome === '' || (outcome === 'accepted' ? acceptanceOf(result) !== 'not' : result.outcome === outcome);

/** Every word of the text has to occur somewhere in the check or its findings. */
export function matches(result: CheckResult, filter: FindingsFilter, texts?: SearchTexts): boolean {
  if (filter.area !== '' && result.area !== filter.area) return false;
  if (!hasOutcome(result, filter.outcome)) return false;
  if (filter.severity !== '' && result.severity !== filter.severity) return false;
  if (filter.skill !== '' && !result.skills.includes(filter.skill)) return false;
  if (filter.fix !== '' && (isSettled(result) || result.cure.safety !== filter.fix)) return false;
  const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = texts?.get(result) ?? searchedText(result, textOf);
  return words.every((word) => text.includes(word));
}

const byWeight = (a: CheckResult, b: CheckResult): number =>
  OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  textOf(a.title).localeCompare(textOf(b.title));

/** The checks that match, by area in the order of `AREAS`; AREAS without a match are left out. */
export function groupByArea(
  results: readonly CheckResult[],
  filter: FindingsFilter,
  texts?: SearchTexts,
): readonly AreaGroup[] {
  const shown = results.filter((result) => matches(result, filter, texts)).sort(byWeight);
  return AREAS.map((area) => shown.filter((result) => result.area === area)).flatMap((inArea) =>
    inArea[0] === undefined
      ? []
      : [
          {
            area: inArea[0].area,
            open: inArea.filter((result) => !isSettled(result)),
            settled: inArea.filter(isSettled),
          },
        ],
  );
}

/** Failing checks per severity, for the counts of the overview. */
export const failingBySeverity = (
  results: readonly CheckResult[],
): readonly { readonly severity: Severity; readonly count: number }[] =>
  SEVERITIES.map((severity) => ({
    severity,
    count: results.filter((result) => result.outcome === 'fail' && result.severity === severity).length,
  }));
