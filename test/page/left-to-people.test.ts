import { isLeftToPeople, leftToPeople } from '../../static/admin/src/lib/left-to-people';
import type { AuditReport, CheckResult } from '../../src/shared/report';
import { aCheckResult } from '../given/a-check-result';

const aResult = (check: string, result: Partial<CheckResult>): CheckResult =>
  aCheckResult({ check, title: check, ...result });
const reportOf = (results: readonly CheckResult[]): AuditReport => ({
  project: { id: '1', key: 'IT', name: 'IT', style: 'company-managed' },
  profile: { id: 'p', name: 'P', version: '1' },
  takenAt: '2026-11-23T12:00:00.000Z',
  verdict: 'no-go',
  score: 50,
  counts: { pass: 0, fail: 0, notAvailable: 0, notApplicable: 0, manual: 0, error: 0 },
  skills: [],
  results,
  calls: 0,
});

describe('what is left for people', () => {
  test.each<readonly [given: string, result: Partial<CheckResult>, where: 'toFix' | 'toConfirm' | 'nowhere']>([
    ['a weighty finding that no plan cures', {}, 'toFix'],
    ['one that could not be looked at', { outcome: 'not-available', findings: [] }, 'toFix'],
    ['one that a plan cures', { cure: { safety: 'automatic', steps: [] } }, 'nowhere'],
    ['one that weighs little', { severity: 'medium' }, 'nowhere'],
    ['one that is only advice', { need: 'advice' }, 'nowhere'],
    ['one that somebody accepted', { acceptedRisk: 'r' }, 'nowhere'],
    ['a check for a person, however little it weighs', { outcome: 'manual', severity: 'low' }, 'toConfirm'],
    ['a check for a person that the skills do not need', { outcome: 'manual', need: 'not-needed' }, 'nowhere'],
    ['a check that passed', { outcome: 'pass', findings: [] }, 'nowhere'],
  ])('given %s', (_given, result, where) => {
    const { toFix, toConfirm } = leftToPeople(reportOf([aResult('it', result)]));
    expect({ toFix: toFix.length, toConfirm: toConfirm.length }).toEqual({
      toFix: Number(where === 'toFix'),
      toConfirm: Number(where === 'toConfirm'),
    });
  });

  test.each<readonly [given: string, results: readonly CheckResult[], isTheirs: boolean]>([
    [
      'a finding for people beside one for a plan',
      [aResult('a', {}), aResult('b', { cure: { safety: 'choose', steps: [] } })],
      false,
    ],
    [
      'a finding for people beside a light one for a plan',
      [aResult('a', {}), aResult('b', { severity: 'low', cure: { safety: 'choose', steps: [] } })],
      true,
    ],
    ['nothing that holds the verdict back', [aResult('a', { outcome: 'pass' })], false],
  ])('given %s, it is or is not their move', (_given, results, isTheirs) => {
    expect(isLeftToPeople(reportOf(results))).toBe(isTheirs);
  });
});
