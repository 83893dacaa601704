import { fromStored, toStored, withRun, type KeptRun } from '../../src/store/report-history-store';
import type { Outcome } from '../../src/shared/report';

const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'not-applicable', 'not-available', 'manual', 'error'];
const aRun = (day: number, outcomes: KeptRun['outcomes'] = { 'service-account-active': 'pass' }): KeptRun => ({
  runId: `run-${day}`,
  takenAt: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
  verdict: 'no-go',
  score: 50,
  counts: { pass: 1, fail: 0, notAvailable: 0, notApplicable: 0, manual: 0, error: 0 },
  outcomes,
});
const days = (count: number): readonly KeptRun[] => Array.from({ length: count }, (_, day) => aRun(day));
const ids = (runs: readonly KeptRun[]): readonly string[] => runs.map(({ runId }) => runId);

describe('the history of a project', () => {
  test('given a run of every outcome and one that asked something else, what is stored is read again as it was', () => {
    const all = aRun(0, Object.fromEntries(OUTCOMES.map((outcome) => [`check-${outcome}`, outcome])));
    expect(fromStored(toStored([all, aRun(1)]))).toEqual([all, aRun(1)]);
  });

  test.each([
    ['a sixtieth run: all are kept', days(59), aRun(59), null, 60, 'run-0'],
    ['one more: the oldest goes', days(60), aRun(60), null, 60, 'run-1'],
    ['one more, and the oldest is the one of the go-live: the next goes', days(60), aRun(60), 'run-0', 60, 'run-0'],
    ['a run that is delivered twice: it is kept once', days(3), aRun(2), null, 3, 'run-0'],
    ['a run that was delayed: it takes its place in time', days(3).slice(1), aRun(0), null, 3, 'run-0'],
  ])('given %s', (_given, runs, run, baseline, count, oldest) => {
    const kept = withRun(runs, run, baseline);
    expect(kept).toHaveLength(count);
    expect(ids(kept)[0]).toBe(oldest);
    expect(ids(kept)).toContain(run.runId);
  });

  test('given sixty runs of a hundred checks, they weigh under a tenth of what one value may', () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`a-check-with-a-rather-long-name-${at}`, 'pass' as const]),
    );
    const runs = Array.from({ length: 60 }, (_, day) => ({
      ...aRun(day, many),
      runId: '0f8fad5b-d9cb-469f-a165-70867728950e',
    }));
    expect(Buffer.byteLength(JSON.stringify(toStored(runs)))).toBeLessThan(24 * 1024);
  });

  test.each([
    ['nothing', undefined],
    ['another version', { version: 2, checks: [], runs: [] }],
    ['something else', 'x'],
  ])('given %s in storage, there is no history', (_given, stored) => {
    expect(fromStored(stored)).toBeNull();
  });
});
