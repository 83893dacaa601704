import { projectSettingsSchema } from '../src/profile/settings';
import { inEnglish } from '../src/shared/message';
import type { AuditReport, Outcome } from '../src/shared/report';
import { auditProject } from '../src/usecases/audit/audit-project';
import { openSite } from './shell/open-site';
import { acmePlants, acmeUnconfirmed } from './simulated-jira/seeds/acme-plants';
import { seed, seedNames } from './simulated-jira/seeds/seeds';
import type { SeedName } from './simulated-jira/seeds/seeds';

const reportOn = async (name: SeedName): Promise<AuditReport> => {
  const site = await openSite({ kind: 'seed', name }, {});
  try {
    const settings = site.settingsOf('IT');
    if (!settings) throw new Error(`The site ${name} carries no settings of IT.`);
    return (await auditProject({ jira: site.jira, settings, now: '2026-11-23T12:00:00Z' })).report;
  } finally {
    await site.close();
  }
};

const checksThatEnd = (report: AuditReport, ...outcomes: readonly Outcome[]): readonly string[] =>
  report.results.filter(({ outcome }) => outcomes.includes(outcome)).map(({ check }) => check);

const found = ({ results }: AuditReport) =>
  results.flatMap(({ check, findings }) =>
    findings.map(({ subject, evidence }) => ({
      check,
      subjectType: subject.type,
      subjectName: subject.name,
      evidence: inEnglish(evidence),
    })),
  );

const label = ({
  check,
  subjectType,
  subjectName,
}: {
  check: string;
  subjectType: string;
  subjectName: string;
}): string => `${check}: ${subjectType} "${subjectName}"`;

test.each(seedNames)('the settings saved on %s are what the app saves', (name) => {
  expect(projectSettingsSchema.parse(seed(name).settings.IT)).toEqual(seed(name).settings.IT);
});

describe('given acme, when IT is audited', () => {
  let report: AuditReport;
  beforeAll(async () => {
    report = await reportOn('acme');
  });

  test('exactly the planted faults are found', () => {
    expect(found(report).map(label).sort()).toEqual(acmePlants.map(label).sort());
  });

  test.each(acmePlants.map((plant) => [label(plant), plant] as const))(
    '%s shows its evidence',
    (planted, { evidence }) => {
      expect(found(report).find((finding) => label(finding) === planted)?.evidence).toMatchObject(evidence);
    },
  );

  test('only what nobody confirmed is left to people, and nothing is left unread', () => {
    expect(checksThatEnd(report, 'manual')).toEqual(acmeUnconfirmed);
    expect(checksThatEnd(report, 'not-available', 'error')).toEqual([]);
  });

  test('the bot may not start', () => {
    expect(report.verdict).toBe('no-go');
  });
});

test('given ready, when IT is audited, every check passes and the bot may start', async () => {
  const report = await reportOn('ready');
  const unneeded = report.results.filter(({ need }) => need === 'not-needed').map(({ check }) => check);
  expect(unneeded).toEqual([
    'agent-access-enabled',
    'approval-rule-enabled',
    'approvals-configured',
    'approvers-emails-readable',
    'email-addresses-visible',
    'execution-modes-chosen',
    'mcp-access-enabled',
    'user-management-centralized',
  ]);
  expect(checksThatEnd(report, 'fail', 'not-available', 'not-applicable', 'manual', 'error')).toEqual(unneeded);
  expect(found(report)).toEqual([]);
  expect(report).toMatchObject({ verdict: 'go', score: 100 });
});

test('given large, when IT is audited, every check is judged and some fail', async () => {
  const report = await reportOn('large');
  expect(checksThatEnd(report, 'not-available', 'error')).toEqual([]);
  expect(checksThatEnd(report, 'fail').length).toBeGreaterThan(3);
});
