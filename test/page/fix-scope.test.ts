import type { AuditReport, CheckResult, ReportedFinding } from '../../src/shared/report';
import { filtersOf, isFixable, refOf, scopeOf, titleOfScope } from '../../static/admin/src/lib/fix-scope';
import { textOf } from '../../src/shared/message';
import { en } from '../../static/admin/src/i18n/en/words';
import { aCheckResult } from '../given/a-check-result';

const aFinding = (id: string, workflowId?: string): ReportedFinding => ({
  subject: { type: 'transition', id, name: 'Reopen' },
  message: 'It keeps the resolution.',
  evidence: { actual: null, expected: 'cleared', ...(workflowId === undefined ? {} : { workflowId }) },
});

const aResult = (result: Partial<CheckResult>): CheckResult =>
  aCheckResult({
    check: 'resolution-cleared-on-reopen',
    title: 'Reopening clears the resolution',
    area: 'workflow',
    findings: [aFinding('21', 'w1')],
    cure: { safety: 'automatic', steps: [] },
    ...result,
  });

const aReport = (results: readonly CheckResult[]): AuditReport => ({
  project: { id: '1', key: 'IT', name: 'IT', style: 'company-managed' },
  profile: { id: 'moveworks', name: 'Moveworks', version: '1' },
  takenAt: '',
  verdict: 'no-go',
  score: 50,
  counts: { pass: 0, fail: 1, notAvailable: 0, notApplicable: 0, manual: 0, error: 0 },
  skills: [{ id: 'triage', name: 'Triage', isOn: false, verdict: 'off', heldBackBy: [] }],
  results,
  calls: 1,
});

describe('what an address asks to be fixed', () => {
  const report = aReport([aResult({ findings: [aFinding('21', 'w1'), aFinding('21', 'w2'), aFinding('7')] })]);

  test.each([
    ['no filter: everything', {}, { kind: 'all' }, 'Fixes for all findings'],
    ['an area', { area: 'workflow' }, { kind: 'area', area: 'workflow' }, 'Fixes for “Workflows”'],
    ['a skill', { skill: 'triage' }, { kind: 'skill', skill: 'triage' }, 'Fixes for “Triage”'],
    [
      'a check: all its findings, transitions with their workflow',
      { check: 'resolution-cleared-on-reopen' },
      {
        kind: 'findings',
        findings: [
          { check: 'resolution-cleared-on-reopen', subjectId: '21', workflowId: 'w1' },
          { check: 'resolution-cleared-on-reopen', subjectId: '21', workflowId: 'w2' },
          { check: 'resolution-cleared-on-reopen', subjectId: '7' },
        ],
      },
      'Fixes for “Reopening clears the resolution”',
    ],
    [
      'one finding',
      { check: 'resolution-cleared-on-reopen', subject: '21', workflow: 'w2' },
      { kind: 'findings', findings: [{ check: 'resolution-cleared-on-reopen', subjectId: '21', workflowId: 'w2' }] },
      'Fix for one finding of “Reopening clears the resolution”',
    ],
    [
      'a check that the report does not know',
      { check: 'gone' },
      { kind: 'findings', findings: [] },
      'Fixes for “gone”',
    ],
  ])('given %s', (_given, filters: Readonly<Record<string, string>>, scope, title) => {
    expect(scopeOf(filters, report)).toEqual(scope);
    expect(titleOfScope(filters, report, { words: en, say: textOf })).toBe(title);
  });

  test('given a finding, its address asks for that finding alone', () => {
    const ref = refOf('resolution-cleared-on-reopen', aFinding('21', 'w2'));
    expect(scopeOf(filtersOf(ref), report)).toEqual({ kind: 'findings', findings: [ref] });
  });
});

describe('a review of fixes is offered', () => {
  test.each([
    ['a failing check with an automatic cure', {}, true],
    ['a failing check with several right cures', { cure: { safety: 'choose' as const, steps: [] } }, true],
    ['a failing check that only a person can cure', { cure: { safety: 'manual' as const, steps: ['Look.'] } }, false],
    ['a passing check', { outcome: 'pass' as const, findings: [] }, false],
    ['a check that could not look', { outcome: 'not-available' as const, findings: [] }, false],
  ])('given %s: %#', (_given, result, isOffered) => {
    expect(isFixable(aResult(result))).toBe(isOffered);
  });
});
