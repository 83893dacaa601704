import { runChecks } from '../../src/checks/run-checks';
import { setChangeOf } from '../../src/checks/set-change';
import { toReport } from '../../src/checks/verdict';
import { MOVEWORKS } from '../../src/profile/moveworks';
import type { Profile, Requirement } from '../../src/profile/profile';
import type { AuditReport } from '../../src/shared/report';
import type { Parts } from '../../src/snapshot/parts';
import { aServiceProject } from '../given/a-service-project';
import { aSnapshot } from '../given/a-snapshot';

const BEFORE = '2026-11-23';

/** The set before, with some demands as they were then. */
const setOf = (version: string, needs: Readonly<Record<string, Requirement['neededBy'] | null>>): Profile => ({
  ...MOVEWORKS,
  version,
  requirements: MOVEWORKS.requirements.flatMap((requirement) => {
    const neededBy = needs[requirement.check];
    if (neededBy === null) return [];
    return [neededBy === undefined ? requirement : { ...requirement, neededBy }];
  }),
});
const audited = (profile: Profile, parts: Partial<Parts> = {}): AuditReport => {
  const project = aServiceProject({ ...parts, profile });
  const snapshot = aSnapshot(project);
  return toReport({
    snapshot,
    profile,
    settings: project.settings,
    results: runChecks(snapshot),
    calls: 0,
  });
};
const { settings } = aServiceProject();
const told = (report: AuditReport, today: Profile) => {
  const change = setChangeOf(report, today, settings);
  return (
    change && { ...change, less: change.less.map(({ check }) => check), more: change.more.map(({ check }) => check) }
  );
};
const noTestAccounts = {
  agentTestAccount: { state: 'not-chosen' },
  customerTestAccount: { state: 'not-chosen' },
} as const;

describe('given an audit by the set of before, in which three accounts were required', () => {
  const before = setOf(BEFORE, {
    'accounts-distinct': 'always',
    'agent-test-account-ready': 'always',
    'customer-test-account-ready': 'always',
    'test-accounts-time-zone': 'always',
  });
  const report = audited({ ...before, accounts: { ...before.accounts, agentTestAccount: 'required' } }, noTestAccounts);

  test('the vendor asks for less since the day of the set of today', () => {
    expect(told(report, MOVEWORKS)).toEqual({
      before: BEFORE,
      since: MOVEWORKS.version,
      less: ['accounts-distinct', 'agent-test-account-ready', 'customer-test-account-ready', 'test-accounts-time-zone'],
      more: [],
      verdictBefore: 'go',
      verdictNow: 'go',
    });
  });

  test('advice that came with a new check is not called a demand of the vendor', () => {
    const older = { ...report, results: report.results.filter(({ check }) => check !== 'bot-calls-supported') };
    expect(told(older, MOVEWORKS)?.more).toEqual([]);
  });
});

describe('what becomes of the verdict', () => {
  const wrongZone = {
    site: { baseUrl: 'https://acme.atlassian.net', defaultTimeZone: 'Asia/Tokyo' },
    serviceAccount: {
      state: 'found',
      account: {
        ...(aServiceProject().serviceAccount as { account: object }).account,
        timeZone: 'Europe/Berlin',
      },
    } as Parts['serviceAccount'],
  };

  test('a no-go that rests on a demand the vendor dropped would be a go', () => {
    const report = audited(setOf(BEFORE, {}), wrongZone);
    expect(report.verdict).toBe('no-go');
    expect(told(report, setOf('2026-12-01', { 'service-account-time-zone': 'advice' }))).toMatchObject({
      less: ['service-account-time-zone'],
      verdictBefore: 'no-go',
      verdictNow: 'go',
    });
  });

  test('a go is one no longer where what was advice is required and was seen to be wrong', () => {
    const report = audited(setOf(BEFORE, { 'service-account-time-zone': 'advice' }), wrongZone);
    expect(report.verdict).toBe('go');
    expect(told(report, setOf('2026-12-01', {}))).toMatchObject({
      more: ['service-account-time-zone'],
      verdictNow: 'no-go',
    });
  });

  test('nobody can tell where what is newly required was not looked at', () => {
    const report = audited(setOf(BEFORE, { 'service-account-time-zone': null }), wrongZone);
    expect(told(report, setOf('2026-12-01', {}))).toMatchObject({
      more: ['service-account-time-zone'],
      verdictBefore: 'go',
      verdictNow: null,
    });
  });
});

test.each([
  ['by the set of today', audited(MOVEWORKS)],
  ['for another bot', { ...audited(MOVEWORKS), profile: { id: 'another-bot', name: 'Another', version: BEFORE } }],
])('given an audit %s, nothing is told', (_given, report) => {
  expect(setChangeOf(report, MOVEWORKS, settings)).toBeNull();
});
