import { countStandings, isOld, rowFilterOf, rowsShown } from '../../static/admin/src/features/overview/overview-rows';
import type { OverviewRow } from '../../src/shared/overview-contract';

const aRow = (key: string, row: Partial<OverviewRow> = {}): OverviewRow => ({
  project: { id: key, key, name: `Desk ${key}`, style: 'company-managed' },
  lastRun: { takenAt: '2026-11-23T10:00:00Z', verdict: 'go', score: 90, failing: 0 },
  trend: [],
  next: { kind: 'nothing' },
  goLiveAt: null,
  expiresAt: null,
  ...row,
});
const notReady = { takenAt: '2026-11-22T10:00:00Z', verdict: 'no-go', score: 40, failing: 3 } as const;
const fix = { kind: 'fix', check: 'c', title: 'C' } as const;

const rows = [
  aRow('FINE'),
  aRow('NEVER', { lastRun: null, next: { kind: 'audit', why: 'never' } }),
  aRow('BROKEN', { lastRun: notReady, next: fix }),
  aRow('LIVE', { lastRun: { ...notReady, score: 80 }, next: fix, goLiveAt: '2026-11-01T00:00:00Z' }),
  aRow('SOON', { next: { kind: 'renew', expiresAt: '2026-11-30T00:00:00Z' } }),
];
const keys = (filters: Readonly<Record<string, string>>): readonly string[] =>
  rowsShown(rows, rowFilterOf(filters)).map(({ project }) => project.key);

describe('the projects of the overview', () => {
  test.each([
    [
      'nothing asked for: a live project that is not ready comes first, what is in order last',
      {},
      ['LIVE', 'BROKEN', 'NEVER', 'SOON', 'FINE'],
    ],
    ['their names', { sort: 'name' }, ['BROKEN', 'FINE', 'LIVE', 'NEVER', 'SOON']],
    ['the score', { sort: 'score' }, ['NEVER', 'BROKEN', 'LIVE', 'FINE', 'SOON']],
    ['the age of the audit', { sort: 'age' }, ['NEVER', 'BROKEN', 'LIVE', 'FINE', 'SOON']],
    ['an order that nobody knows', { sort: 'x' }, ['LIVE', 'BROKEN', 'NEVER', 'SOON', 'FINE']],
    ['a verdict', { standing: 'no-go' }, ['LIVE', 'BROKEN']],
    ['no audit', { standing: 'never' }, ['NEVER']],
    ['words of name and key in any order', { text: 'live DESK' }, ['LIVE']],
    ['words that no project has', { text: 'zzz' }, []],
  ])('given %s', (_given, filters, expected) => {
    expect(keys(filters)).toEqual(expected);
  });

  test('stand in the order of their numbers', () => {
    const numbered = ['SD10', 'SD2', 'SD1'].map((key) => aRow(key));
    expect(rowsShown(numbered, rowFilterOf({ sort: 'name' })).map(({ project }) => project.key)).toEqual([
      'SD1',
      'SD2',
      'SD10',
    ]);
  });

  test('are counted by verdict', () => {
    expect(countStandings(rows)).toEqual([
      { standing: 'no-go', count: 2 },
      { standing: 'go', count: 2 },
      { standing: 'never', count: 1 },
    ]);
  });

  test.each([
    ['2026-11-22T12:00:01Z', false],
    ['2026-11-22T11:59:59Z', true],
  ])('given an audit of %s and noon of the next day, it is old: %s', (takenAt, expected) => {
    expect(isOld(takenAt, new Date('2026-11-23T12:00:00Z'))).toBe(expected);
  });
});
