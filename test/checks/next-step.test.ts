import { firstToFix, nextStep, type ProjectToday } from '../../src/checks/next-step';
import { inEnglish } from '../../src/shared/message';
import type { CheckResult } from '../../src/shared/report';
import { aCheckResult } from '../given/a-check-result';

const aResult = (result: Partial<CheckResult>): CheckResult =>
  aCheckResult({ outcome: 'pass', findings: [], ...result });
const aFinding = (acceptedRisk?: string): CheckResult['findings'][number] => ({
  subject: { type: 'workflow', id: 'w', name: 'W' },
  message: '',
  evidence: { actual: null, expected: null },
  ...(acceptedRisk === undefined ? {} : { acceptedRisk }),
});

describe('the first thing to fix', () => {
  test.each<readonly [given: string, results: readonly CheckResult[], check: string | undefined]>([
    ['nothing but passed checks', [aResult({})], undefined],
    [
      'an optional critical and a required medium one',
      [
        aResult({ check: 'optional', need: 'optional', outcome: 'fail', severity: 'critical' }),
        aResult({ check: 'required', outcome: 'fail', severity: 'medium' }),
      ],
      'required',
    ],
    [
      'a required one that is unread and one that failed',
      [
        aResult({ check: 'unread', outcome: 'not-available', severity: 'critical' }),
        aResult({ check: 'failed', outcome: 'fail' }),
      ],
      'failed',
    ],
    [
      'one that waits for a person and holds the verdict back, and a failed one that does not',
      [
        aResult({ check: 'failed', outcome: 'fail', severity: 'medium' }),
        aResult({ check: 'to-confirm', outcome: 'manual' }),
      ],
      'to-confirm',
    ],
    [
      'two of the same weight in two areas',
      [
        aResult({ check: 'a-workflow', outcome: 'fail', area: 'workflow' }),
        aResult({ check: 'b-access', outcome: 'fail' }),
      ],
      'b-access',
    ],
    ['advice alone', [aResult({ check: 'advice', need: 'advice', outcome: 'fail', severity: 'low' })], 'advice'],
    [
      'one that the chosen skills do not need',
      [aResult({ check: 'idle', need: 'not-needed', outcome: 'fail' })],
      undefined,
    ],
    [
      'one that somebody accepted as a whole, and a lighter one',
      [
        aResult({ check: 'accepted', outcome: 'fail', acceptedRisk: 'r' }),
        aResult({ check: 'left', outcome: 'fail', severity: 'low' }),
      ],
      'left',
    ],
    ['one of which every finding is accepted', [aResult({ outcome: 'fail', findings: [aFinding('r')] })], undefined],
    [
      'one of which one finding of two is accepted',
      [aResult({ check: 'half', outcome: 'fail', findings: [aFinding('r'), aFinding()] })],
      'half',
    ],
  ])('given %s', (_given, results, check) => {
    expect(firstToFix(results)?.check).toBe(check);
  });
});

describe('what to do next', () => {
  const now = '2026-11-23T12:00:00.000Z';
  const lastRun = { takenAt: '2026-11-23T11:00:00.000Z', verdict: 'go' } as const;
  const aDayOld = { ...lastRun, takenAt: '2026-11-22T11:59:00.000Z' };
  const ready: ProjectToday = {
    lastRun,
    hasServiceAccount: true,
    firstToFix: null,
    isLive: true,
    expiresAt: null,
    now,
  };

  test.each<readonly [given: string, today: Partial<ProjectToday>, step: object]>([
    [
      'something that could not be looked at: the good state names what',
      {
        lastRun: { ...lastRun, verdict: 'no-go' },
        firstToFix: { check: 'service-account-active', isProblem: false },
      },
      { kind: 'fix', title: 'Service account is active' },
    ],
    [
      'no service account, though other checks fail',
      {
        lastRun: { ...lastRun, verdict: 'no-go' },
        hasServiceAccount: false,
        firstToFix: { check: 'service-account-active', isProblem: true },
      },
      { kind: 'set-up' },
    ],
    ['no audit yet', { lastRun: null }, { kind: 'audit', why: 'never' }],
    [
      'something that stops the bot',
      { lastRun: { ...lastRun, verdict: 'no-go' }, firstToFix: { check: 'service-account-active', isProblem: true } },
      { kind: 'fix', check: 'service-account-active', title: 'Service account is deactivated' },
    ],
    [
      'something that stops the bot in an old report: fixing it comes first',
      { lastRun: { ...aDayOld, verdict: 'no-go' }, firstToFix: { check: 'service-account-active', isProblem: true } },
      { kind: 'fix' },
    ],
    ['a report older than a day', { lastRun: aDayOld }, { kind: 'audit', why: 'old' }],
    [
      'a confirmation that expires soon, before the go-live',
      { isLive: false, expiresAt: '2026-11-30T00:00:00.000Z' },
      { kind: 'renew', expiresAt: '2026-11-30T00:00:00.000Z' },
    ],
    [
      'a project that is ready and not live',
      { isLive: false, firstToFix: { check: 'service-account-time-zone', isProblem: true } },
      { kind: 'go-live' },
    ],
    [
      'a live project with something small to fix',
      { firstToFix: { check: 'service-account-time-zone', isProblem: true } },
      { kind: 'fix', check: 'service-account-time-zone' },
    ],
    ['a live project in order', {}, { kind: 'nothing' }],
  ])('given %s', (_given, today, step) => {
    expect(inEnglish(nextStep({ ...ready, ...today }))).toMatchObject(step);
  });
});
