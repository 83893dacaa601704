import { textOf } from '../../src/shared/message';
import {
  acceptanceOf,
  failingBySeverity,
  filterOf,
  groupByArea,
  matches,
  searchTexts,
} from '../../static/admin/src/lib/findings-filter';
import type { CheckResult } from '../../src/shared/report';

const aResult = (change: Partial<CheckResult>): CheckResult => ({
  check: 'service-account-active',
  title: 'The service account is active',
  why: 'The bot cannot sign in.',
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
  ...change,
});

const checks = (results: readonly CheckResult[]): readonly string[] => results.map((result) => result.check);

describe('a filter of the findings', () => {
  const result = aResult({
    outcome: 'fail',
    skills: ['concierge'],
    findings: [
      {
        subject: { type: 'account', id: '1', name: 'Zoë Bot' },
        message: 'The account is deactivated.',
        evidence: { actual: false, expected: true },
      },
    ],
  });
  test.each([
    ['no filter', {}, true],
    ['its outcome', { outcome: 'fail' }, true],
    ['another outcome', { outcome: 'pass' }, false],
    ['its severity', { severity: 'high' }, true],
    ['another severity', { severity: 'low' }, false],
    ['a skill it serves', { skill: 'concierge' }, true],
    ['a skill it does not serve', { skill: 'forms' }, false],
    ['words of its title in any order and case', { text: 'ACTIVE service' }, true],
    ['the name of its subject', { text: 'zoë' }, true],
    ['words of its message', { text: 'deactivated' }, true],
    ['a word that is nowhere', { text: 'deactivated workflow' }, false],
    ['two filters of which one does not fit', { outcome: 'fail', severity: 'low' }, false],
    ['its area', { area: 'access' }, true],
    ['another area', { area: 'workflow' }, false],
    ['how it is fixed', { fix: 'manual' }, true],
    ['another way to fix it', { fix: 'automatic' }, false],
    ['what somebody lives with', { outcome: 'accepted' }, false],
  ])('given %s', (_given, filters, isShown) => {
    expect(matches(result, filterOf(filters))).toBe(isShown);
    expect(matches(result, filterOf(filters), searchTexts([result]))).toBe(isShown);
  });

  test('given a reader of another language, when they search, what they read is searched, and ids and names as they are', () => {
    const texts = searchTexts([result], (text) =>
      text === 'The account is deactivated.' ? 'Das Konto ist deaktiviert.' : textOf(text),
    );
    expect(['deaktiviert', 'deactivated', 'zoë'].map((text) => matches(result, filterOf({ text }), texts))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('given a way to fix it, what is in order is left out: nothing of it is to be fixed', () => {
    expect(matches(aResult({ outcome: 'pass' }), filterOf({ fix: 'manual' }))).toBe(false);
  });
});

describe('what somebody lives with', () => {
  const found = (id: string, acceptedRisk?: string) => ({
    subject: { type: 'account', id, name: id } as const,
    message: 'It sleeps.',
    evidence: { actual: 1, expected: 2 },
    ...(acceptedRisk !== undefined && { acceptedRisk }),
  });
  test.each([
    ['nothing accepted', aResult({ outcome: 'fail', findings: [found('a')] }), 'not'],
    ['no finding and nothing accepted', aResult({ outcome: 'not-available' }), 'not'],
    ['the whole check accepted', aResult({ outcome: 'not-available', acceptedRisk: 'r' }), 'wholly'],
    ['one of two objects accepted', aResult({ outcome: 'fail', findings: [found('a', 'r'), found('b')] }), 'partly'],
    ['each object accepted', aResult({ outcome: 'fail', findings: [found('a', 'r'), found('b', 's')] }), 'wholly'],
  ] as const)('given %s', (_given, result, acceptance) => {
    expect(acceptanceOf(result)).toBe(acceptance);
    expect(matches(result, filterOf({ outcome: 'accepted' }))).toBe(acceptance !== 'not');
  });
});

describe('the findings by area', () => {
  const results = [
    aResult({ check: 'b-pass' }),
    aResult({ check: 'b-medium', outcome: 'fail', severity: 'medium' }),
    aResult({ check: 'a-critical', outcome: 'fail', severity: 'critical' }),
    aResult({ check: 'c-unread', outcome: 'not-available', severity: 'critical' }),
    aResult({ check: 'd-not-needed', outcome: 'not-applicable' }),
    aResult({ check: 'w-manual', outcome: 'manual', area: 'workflow' }),
  ];

  test('put what failed first, what could not be looked at next, and fold only what is settled', () => {
    const groups = groupByArea(results, filterOf({}));
    expect(groups.map((group) => [group.area, checks(group.open), checks(group.settled)])).toEqual([
      ['access', ['a-critical', 'b-medium', 'c-unread'], ['b-pass', 'd-not-needed']],
      ['workflow', ['w-manual'], []],
    ]);
  });

  test('leave out areas without a match', () => {
    expect(groupByArea(results, filterOf({ outcome: 'manual' })).map((group) => group.area)).toEqual(['workflow']);
  });

  test('count failing checks only', () => {
    expect(failingBySeverity(results)).toEqual([
      { severity: 'critical', count: 1 },
      { severity: 'high', count: 0 },
      { severity: 'medium', count: 1 },
      { severity: 'low', count: 0 },
    ]);
  });
});
