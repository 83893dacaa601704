import fc from 'fast-check';
import { catalogue } from '../../src/checks/catalogue';
import { applyAcceptedRisks } from '../../src/checks/accepted-risks';
import { blockingSentence, titleOf, whatBlocks } from '../../src/shared/judgement';
import type { AuditReport, CheckResult, Need, Outcome, Severity } from '../../src/shared/report';

const aResult = (change: Partial<CheckResult>): CheckResult => ({
  check: 'a-check',
  title: 'It is so',
  problem: 'It isn’t so',
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
const several = (count: number, change: Partial<CheckResult>): readonly CheckResult[] =>
  Array.from({ length: count }, (_, place) => aResult({ check: `${change.outcome ?? 'fail'}-${place}`, ...change }));
const aFinding = (acceptedRisk?: string) => ({
  subject: { type: 'workflow', id: 'w', name: 'W' } as const,
  message: 'It is wrong.',
  evidence: { actual: 1, expected: 2 },
  ...(acceptedRisk !== undefined && { acceptedRisk }),
});

describe('what blocks go-live', () => {
  test.each<readonly [given: string, results: readonly CheckResult[], sentence: string]>([
    ['nothing open', [aResult({ outcome: 'pass' })], 'Nothing blocks go-live.'],
    [
      'three that failed and two to confirm, of eleven required ones',
      [
        ...several(3, { outcome: 'fail', severity: 'critical' }),
        ...several(2, { outcome: 'manual' }),
        ...several(6, { check: 'x', severity: 'medium' }),
      ],
      '5 checks block go-live: 3 failed, 2 to confirm.',
    ],
    [
      'one that could not look, and one with an error',
      [aResult({ outcome: 'not-available' }), aResult({ outcome: 'error' })],
      '2 checks block go-live: 2 could not be checked.',
    ],
    ['one alone', [aResult({})], '1 check blocks go-live: 1 failed.'],
    [
      'failures that block nothing',
      [aResult({ severity: 'medium' }), aResult({ need: 'optional' })],
      'Nothing blocks go-live. 2 other checks are open.',
    ],
    [
      'one accepted as a whole, one in every finding, and one in a part',
      [
        aResult({ acceptedRisk: 'r' }),
        aResult({ findings: [aFinding('r')] }),
        aResult({ findings: [aFinding('r'), aFinding()] }),
      ],
      '1 check blocks go-live: 1 failed.',
    ],
    ['one that the chosen skills do not need', [aResult({ need: 'not-needed' })], 'Nothing blocks go-live.'],
  ])('given %s', (_given, results, sentence) => expect(blockingSentence({ results })).toBe(sentence));

  const outcome = fc.constantFrom<Outcome>('pass', 'fail', 'manual', 'not-available', 'error', 'not-applicable');
  const result = fc
    .record({
      outcome,
      severity: fc.constantFrom<Severity>('critical', 'high', 'medium', 'low'),
      need: fc.constantFrom<Need>('required', 'optional', 'advice', 'not-needed'),
    })
    .map(aResult);

  test('whatever the results and the risks, the verdict is go exactly where nothing blocks, and the counts add up', () => {
    fc.assert(
      fc.property(fc.array(result), fc.boolean(), (some, isAccepted) => {
        const results = some.map((one, place) => ({ ...one, check: `c${place}` }));
        const report = { profile: { id: 'a-bot' }, results, skills: [], verdict: 'no-go' } as unknown as AuditReport;
        const risk = {
          id: 'r',
          check: 'c0',
          subject: null,
          reason: 'x',
          owner: 'o',
          by: 'b',
          at: '2026-01-01T00:00:00Z',
          expiresAt: '2027-01-01T00:00:00Z',
        };
        const standing = applyAcceptedRisks(report, isAccepted ? [risk] : [], '2026-06-01T00:00:00Z');
        const { failed, toConfirm, unchecked, results: blocking } = whatBlocks(standing.results);
        expect(failed + toConfirm + unchecked).toBe(blocking.length);
        if (standing.acceptedRisks !== undefined) expect(standing.verdict).toBe(blocking.length === 0 ? 'go' : 'no-go');
      }),
    );
  });
});

describe('the title of a result', () => {
  test.each<readonly [Outcome, string]>([
    ['fail', 'It isn’t so'],
    ['manual', 'It isn’t so'],
    ['pass', 'It is so'],
    ['not-available', 'It is so'],
    ['error', 'It is so'],
    ['not-applicable', 'It is so'],
  ])('of %s is “%s”', (outcome, title) => expect(titleOf(aResult({ outcome }))).toBe(title));

  test('of a report that an earlier version kept is the good state', () => {
    const { problem: _, ...old } = aResult({});
    expect(titleOf(old)).toBe('It is so');
  });

  test('says something else than the good state for every check, and no two say the same', () => {
    expect(catalogue.length).toBeGreaterThan(40);
    expect(catalogue.filter(({ title, problem }) => title === problem)).toEqual([]);
    expect(new Set(catalogue.map(({ problem }) => problem)).size).toBe(catalogue.length);
  });
});
