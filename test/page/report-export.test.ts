import fc from 'fast-check';
import { nameOfReport, reportAsCsv, reportAsJson } from '../../static/admin/src/features/findings/report-export';
import { readCsv } from '../../src/roster/read-csv';
import type { AuditReport, CheckResult, Fact, ReportedFinding } from '../../src/shared/report';

const found = (name: string, actual: Fact = 'no', change: Partial<ReportedFinding> = {}): ReportedFinding => ({
  subject: { type: 'workflow', id: name, name },
  message: `${name} is not in order.`,
  evidence: { actual, expected: 'yes' },
  ...change,
});
const aResult = (change: Partial<CheckResult>): CheckResult => ({
  check: 'a-check',
  title: 'It is so',
  why: 'Otherwise not.',
  area: 'workflow',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/',
  need: 'required',
  skills: [],
  requirement: null,
  outcome: 'fail',
  findings: [],
  sources: [],
  cure: { safety: 'manual', steps: [] },
  ...change,
});
const aReport = (results: readonly CheckResult[], change: Partial<AuditReport> = {}): AuditReport => ({
  project: { id: '1', key: 'IT', name: 'IT', style: 'company-managed' },
  profile: { id: 'p', name: 'P', version: '1' },
  takenAt: '2026-11-23T12:00:00Z',
  verdict: 'no-go',
  score: 50,
  counts: { pass: 0, fail: 1, notAvailable: 0, notApplicable: 0, manual: 0, error: 0 },
  skills: [],
  results,
  calls: 1,
  ...change,
});
const risk = {
  id: 'r',
  check: 'a-check',
  subject: null,
  reason: 'Known.',
  owner: 'o',
  by: 'b',
  at: '2026-11-01T00:00:00Z',
  expiresAt: '2026-12-01T00:00:00Z',
};

const table = (report: AuditReport) => readCsv(reportAsCsv(report), { separator: ',', isLast: true }).rows;

describe('the report as CSV', () => {
  test.each<{ given: string; report: AuditReport; column: string; cells: readonly string[] }>([
    {
      given: 'a check with two findings',
      report: aReport([aResult({ findings: [found('A'), found('B')] })]),
      column: 'subject',
      cells: ['A', 'B'],
    },
    {
      given: 'a check without a finding',
      report: aReport([aResult({ outcome: 'not-available', reason: 'Jira refused.' })]),
      column: 'message',
      cells: ['Jira refused.'],
    },
    {
      given: 'quotes, commas and line ends',
      report: aReport([aResult({ findings: [found('a "b", c\r\nd')] })]),
      column: 'subject',
      cells: ['a "b", c\r\nd'],
    },
    {
      given: 'names that are formulas',
      report: aReport([
        aResult({ findings: ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'].map((name) => found(name)) }),
      ]),
      column: 'subject',
      cells: ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t'=1", "'＝1"],
    },
    {
      given: 'a list as evidence',
      report: aReport([aResult({ findings: [found('A', ['x', 1, null])] })]),
      column: 'seen',
      cells: ['["x",1,null]'],
    },
    {
      given: 'a finding somebody lives with',
      report: aReport([aResult({ findings: [found('A', 'no', { acceptedRisk: 'r' }), found('B')] })], {
        acceptedRisks: [risk],
      }),
      column: 'accepted until',
      cells: ['2026-12-01T00:00:00Z', ''],
    },
    {
      given: 'a check somebody lives with',
      report: aReport([aResult({ acceptedRisk: 'r', findings: [found('A')] })], { acceptedRisks: [risk] }),
      column: 'accepted until',
      cells: ['2026-12-01T00:00:00Z'],
    },
    {
      given: 'a check looked at alone',
      report: aReport([aResult({ checkedAt: '2026-11-24T08:00:00Z' }), aResult({})]),
      column: 'checked at',
      cells: ['2026-11-24T08:00:00Z', '2026-11-23T12:00:00Z'],
    },
  ])('given $given', ({ report, column, cells }) => {
    const [head = [], ...rows] = table(report);
    expect(rows.map((row) => row[head.indexOf(column)])).toEqual(cells);
  });

  test('given any names and messages, each row has as many cells as the head and none begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.string(), actual: fc.string() }), { minLength: 1 }), (all) => {
        const [head = [], ...rows] = table(
          aReport([aResult({ findings: all.map(({ name, actual }) => found(name, actual)) })]),
        );
        expect(rows).toHaveLength(all.length);
        expect(rows.every((row) => row.length === head.length && row.every((cell) => !/^[=+\-@\t\r]/.test(cell)))).toBe(
          true,
        );
      }),
    );
  });
});

test('the report as JSON is the report', () => {
  const report = aReport([aResult({ findings: [found('A')] })]);
  expect(JSON.parse(reportAsJson(report))).toEqual(report);
});

test('the files are named after the project and the day', () =>
  expect(nameOfReport(aReport([]))).toBe('IT-2026-11-23'));
