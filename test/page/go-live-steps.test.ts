import type { ProjectHistory } from '../../src/shared/overview-contract';
import type { CheckResult, SkillVerdict } from '../../src/shared/report';
import { goLiveSteps } from '../../static/admin/src/features/overview/go-live-steps';
import { blockersOf } from '../../static/admin/src/features/overview/what-blocks-skills';
import { aCheckResult } from '../given/a-check-result';

const aResult = (check: string, result: Partial<CheckResult> = {}): CheckResult =>
  aCheckResult({ check, title: check, ...result });
const [forAPlan, forPeople, light] = [
  aResult('a', { cure: { safety: 'automatic', steps: [] } }),
  aResult('b'),
  aResult('c', { severity: 'low' }),
];
const aHistory = (kind: 'fix' | 'set-up' | 'go-live' | 'nothing', liveAt: string | null = null): ProjectHistory => ({
  runs: [],
  sinceLastRun: null,
  sinceGoLive:
    liveAt === null
      ? null
      : { at: liveAt, changes: { turnedGreen: [], turnedRed: [], stillOpen: [], added: [], gone: [] } },
  next: kind === 'fix' ? { kind, check: 'a', title: 'A' } : { kind },
  expiring: [],
  setChange: null,
  readings: [],
});

describe('the steps to the go-live', () => {
  test.each<
    readonly [given: string, results: readonly CheckResult[], history: ProjectHistory, left: readonly string[]]
  >([
    ['no service account', [forAPlan], aHistory('set-up'), ['setUp', 'fixes 1', 'live']],
    ['what a plan fixes and what people do', [forAPlan, forPeople], aHistory('fix'), ['fixes 1', 'people 1', 'live']],
    ['what blocks nothing', [light], aHistory('go-live'), ['live']],
    ['a project that is live and fell back', [forPeople], aHistory('fix', '2026-11-01'), ['people 1']],
    ['a project that is live and in order', [], aHistory('nothing', '2026-11-01'), []],
  ])('given %s, they are what is left', (_given, results, history, left) => {
    expect(
      goLiveSteps({ results }, history)
        .filter(({ isDone }) => !isDone)
        .map(({ step, checks }) => (checks === 0 ? step : `${step} ${checks}`)),
    ).toEqual(left);
  });
});

describe('what blocks skills', () => {
  const aSkill = (id: string, heldBackBy: readonly string[], verdict: SkillVerdict['verdict'] = 'no-go') => ({
    id,
    name: id,
    isOn: verdict !== 'off',
    verdict,
    heldBackBy,
  });

  test('given a check that blocks two skills and one that blocks one, each is named once, and skills that are off do not count', () => {
    const skills = [aSkill('forms', ['b']), aSkill('answers', ['a', 'b']), aSkill('triage', ['c'], 'off')];
    const blockers = blockersOf({ results: [forAPlan, forPeople, light], skills });
    expect(blockers.map(({ result, skills: held }) => [result.check, held.map(({ id }) => id)])).toEqual([
      ['b', ['forms', 'answers']],
      ['a', ['answers']],
    ]);
  });
});
