import type { Text } from '../../../../src/shared/message';
import { titleOf } from '../../../../src/shared/judgement';
import type { AuditReport, CheckResult, ReportedFinding } from '../../../../src/shared/report';
import type { FindingRef, PlanScope } from '../../../../src/shared/plan-contract';
import type { Language } from '../i18n/language';
import { equalOf, twinOf } from './test-project-address';
import type { View } from './views';

type Filters = Readonly<Record<string, string>>;

/** Addresses of the findings, as the plan tells them apart: transition ids repeat, so those carry their workflow. */
export const refOf = (check: string, { subject, evidence }: ReportedFinding): FindingRef => {
  const { workflowId } = evidence;
  return { check, subjectId: subject.id, ...(typeof workflowId === 'string' ? { workflowId } : {}) };
};

/** Filters of the place that reviews the fix of one finding. */
export const filtersOf = (ref: FindingRef): Filters => ({
  check: ref.check,
  subject: ref.subjectId,
  ...(ref.workflowId === undefined ? {} : { workflow: ref.workflowId }),
});

/** Whether the app can do something about the check, alone or after a choice. */
export const isFixable = (result: CheckResult): boolean =>
  result.outcome === 'fail' && result.cure.safety !== 'manual' && result.findings.length > 0;

/** What the address asks to be fixed; a check means those of its findings that the last audit saw. */
export function scopeOf(filters: Filters, report: AuditReport | null): PlanScope {
  const pair = twinOf(filters) ?? equalOf(filters);
  if (pair !== null) return pair;
  const { skill, area, check, subject, workflow } = filters;
  if (skill !== undefined) return { kind: 'skill', skill };
  if (check !== undefined && subject !== undefined)
    return {
      kind: 'findings',
      findings: [{ check, subjectId: subject, ...(workflow === undefined ? {} : { workflowId: workflow }) }],
    };
  if (check !== undefined)
    return {
      kind: 'findings',
      findings: (report?.results.find((result) => result.check === check)?.findings ?? []).map((finding) =>
        refOf(check, finding),
      ),
    };
  return area === undefined ? { kind: 'all' } : { kind: 'area', area };
}

/** The title of the review; ids stand in where the report does not know a name. */
export function titleOfScope(
  filters: Filters,
  report: AuditReport | null,
  { words, say }: Pick<Language, 'words' | 'say'>,
): string {
  const [twin, equal] = [twinOf(filters), equalOf(filters)];
  if (twin !== null) return words.testProject.titles.twin[twin.mode](twin.key);
  if (equal !== null) return words.testProject.titles.equal(equal.with, equal.towards);
  const { skill, area, check, subject } = filters;
  const { titles } = words.fixes;
  if (skill !== undefined) return titles.skill(say(report?.skills.find((known) => known.id === skill)?.name ?? skill));
  if (check !== undefined)
    return (subject === undefined ? titles.check : titles.finding)(say(titleOfCheck(check, report)));
  if (area === undefined) return titles.all;
  return titles.area(Object.entries(words.findings.areas).find(([id]) => id === area)?.[1] ?? area);
}

export const titleOfCheck = (check: string, report: AuditReport | null): Text =>
  report?.results.filter((result) => result.check === check).map(titleOf)[0] ?? check;

/** Where somebody goes on who reviewed a plan or followed it: test projects have a view of their own. */
export const homeOfPlans = (view: View): 'test-project' | 'fixes' => (view === 'test-project' ? view : 'fixes');
