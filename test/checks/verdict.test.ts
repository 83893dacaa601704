import { inEnglish } from '../../src/shared/message';
import fc from 'fast-check';
import { toReport } from '../../src/checks/verdict';
import { MOVEWORKS } from '../../src/profile/moveworks';
import type { CheckResult, Need, Outcome, Severity } from '../../src/shared/report';
import { aServiceProject, chosen } from '../given/a-service-project';
import { aSnapshot, refused } from '../given/a-snapshot';

const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'not-applicable', 'not-available', 'manual', 'error'];
const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
const NEEDS: readonly Need[] = ['required', 'optional', 'advice', 'not-needed'];

const aResult = (check: string, overrides: Partial<CheckResult> = {}): CheckResult => ({
  check,
  title: 'It is so',
  why: 'Otherwise not.',
  area: 'access',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/',
  need: 'required',
  skills: [],
  requirement: null,
  outcome: 'pass',
  findings: [],
  sources: [],
  cure: { safety: 'manual', steps: [] },
  ...overrides,
});
const stopping = (...skills: readonly string[]) =>
  ({
    subject: { type: 'permission', id: 'X', name: 'X' },
    message: 'X is missing.',
    evidence: { actual: 'no', expected: 'yes', skills },
  }) as const;

const settings = chosen({ skills: ['software-access', 'concierge', 'answers'] });
const report = (...results: readonly CheckResult[]) =>
  toReport({ snapshot: aSnapshot(aServiceProject({ settings })), profile: MOVEWORKS, settings, results, calls: 21 });
const skillsHeldBack = (...results: readonly CheckResult[]) =>
  report(...results)
    .skills.filter(({ verdict }) => verdict === 'no-go')
    .map(({ id }) => id);

describe('the verdict', () => {
  const rows = NEEDS.flatMap((need) =>
    SEVERITIES.flatMap((severity) => OUTCOMES.map((outcome) => ({ need, severity, outcome }))),
  );

  test.each(rows)(
    'given one $need check of severity $severity that ends as $outcome, and 50 that pass',
    ({ need, severity, outcome }) => {
      const others = Array.from({ length: 50 }, (_, index) => aResult(`passing-${index}`, { severity: 'critical' }));
      const isBad =
        need === 'required' &&
        ['critical', 'high'].includes(severity) &&
        ['fail', 'not-available', 'manual', 'error'].includes(outcome);
      expect(report(...others, aResult('this-one', { need, severity, outcome })).verdict).toBe(isBad ? 'no-go' : 'go');
    },
  );

  test('one more bad result never turns no-go into go', () => {
    const result = fc
      .record({
        need: fc.constantFrom(...NEEDS),
        severity: fc.constantFrom(...SEVERITIES),
        outcome: fc.constantFrom(...OUTCOMES),
      })
      .map((fields) => aResult('some-check', fields));
    fc.assert(
      fc.property(
        fc.array(result),
        result,
        (results, more) => report(...results).verdict === 'go' || report(...results, more).verdict === 'no-go',
      ),
    );
  });
});

describe('the score', () => {
  const rows = [
    { given: 'no results', results: [], score: 0 },
    { given: 'passes only', results: [aResult('a'), aResult('b', { severity: 'low' })], score: 100 },
    {
      given: 'a critical pass and a low fail',
      results: [aResult('a', { severity: 'critical' }), aResult('b', { severity: 'low', outcome: 'fail' })],
      score: 88,
    },
    {
      given: 'a low pass and a critical fail',
      results: [aResult('a', { severity: 'low' }), aResult('b', { severity: 'critical', outcome: 'fail' })],
      score: 11,
    },
    {
      given: 'what could not be looked at, beside a pass',
      results: [aResult('a'), aResult('b', { outcome: 'not-available' })],
      score: 50,
    },
    {
      given: 'what does not apply, beside a pass',
      results: [aResult('a'), aResult('b', { outcome: 'not-applicable' })],
      score: 100,
    },
    {
      given: 'one low fault in 500 checks',
      results: [
        ...Array.from({ length: 500 }, (_, index) => aResult(`a-${index}`)),
        aResult('b', { severity: 'low', outcome: 'fail' }),
      ],
      score: 99,
    },
  ];

  test.each(rows)('given $given, is $score', ({ results, score }) => expect(report(...results).score).toBe(score));
});

describe('the skills', () => {
  test('given everything in order, those that are on go and the others are off', () => {
    const verdicts = Object.fromEntries(
      report(aResult('service-account-active')).skills.map(({ id, verdict }) => [id, verdict]),
    );
    expect(verdicts).toEqual({
      approvals: 'off',
      'software-access': 'go',
      concierge: 'go',
      answers: 'go',
      'group-access': 'off',
      'ticket-interception': 'off',
      reminders: 'off',
      triage: 'off',
      forms: 'off',
    });
  });

  test('given a fault that stops everything, all that are on are held back', () => {
    expect(skillsHeldBack(aResult('service-account-active', { outcome: 'fail' }))).toEqual([
      'software-access',
      'concierge',
      'answers',
    ]);
  });

  test('given no way to resolve, only the skills that require it are held back', () => {
    const { skills } = report(
      aResult('resolved-transition-global', {
        severity: 'critical',
        outcome: 'fail',
        skills: ['software-access', 'concierge'],
      }),
    );
    expect(inEnglish(skills.filter(({ heldBackBy }) => heldBackBy.length > 0))).toEqual([
      {
        id: 'software-access',
        name: 'Software access',
        isOn: true,
        verdict: 'no-go',
        heldBackBy: ['resolved-transition-global'],
      },
    ]);
  });

  test('given a missing permission that one skill needs, only that one is held back', () => {
    expect(
      skillsHeldBack(
        aResult('service-account-permitted', { outcome: 'fail', findings: [stopping('concierge', 'forms')] }),
      ),
    ).toEqual(['concierge']);
    expect(
      skillsHeldBack(
        aResult('service-account-permitted', {
          outcome: 'fail',
          findings: [stopping('concierge'), stopping('answers')],
        }),
      ),
    ).toEqual(['concierge', 'answers']);
  });

  test('given permissions that could not be read, all are held back', () => {
    expect(skillsHeldBack(aResult('service-account-permitted', { outcome: 'not-available' }))).toEqual([
      'software-access',
      'concierge',
      'answers',
    ]);
  });

  test('given a fault of medium severity or mere advice, none is held back', () => {
    expect(
      skillsHeldBack(
        aResult('accounts-distinct', { severity: 'medium', outcome: 'fail' }),
        aResult('test-project-isolated', { need: 'advice', outcome: 'fail' }),
      ),
    ).toEqual([]);
  });
});

test('counts every outcome once', () => {
  expect(
    report(...OUTCOMES.map((outcome) => aResult(outcome, { outcome })), aResult('again', { outcome: 'fail' })).counts,
  ).toEqual({ pass: 1, fail: 2, notApplicable: 1, notAvailable: 1, manual: 1, error: 1 });
});

test('names project, bot and moment, and falls back on the key when the project could not be read', () => {
  expect(inEnglish(report())).toMatchObject({
    project: { id: '10000', key: 'IT', name: 'IT Helpdesk', style: 'company-managed' },
    profile: { id: 'moveworks', name: 'Moveworks', version: MOVEWORKS.version },
    takenAt: '2026-11-23T09:00:00.000Z',
    calls: 21,
  });
  const unread = toReport({
    snapshot: aSnapshot(aServiceProject(), { project: refused('Jira refused.') }),
    profile: MOVEWORKS,
    settings,
    results: [],
    calls: 1,
  });
  expect(unread.project).toMatchObject({ id: '10000', key: 'IT', name: 'IT' });
});
