import { nextIngestion, type Ingestion } from '../../src/profile/ingestion';

const twiceADay: Ingestion = {
  timeZone: 'America/Los_Angeles',
  times: ['05:30', '17:30'],
  everyHours: 12,
  worstHours: 48,
};
const everyFourHours: Ingestion = { timeZone: 'America/Los_Angeles', times: [], everyHours: 4, worstHours: 48 };
const iso = (ms: number): string => new Date(ms).toISOString();

test.each([
  { given: 'the morning of a winter’s day', from: '2026-11-23T09:00:00.000Z', at: '2026-11-23T13:30:00.000Z' },
  { given: 'the very minute of a reading', from: '2026-11-23T13:30:00.000Z', at: '2026-11-24T01:30:00.000Z' },
  { given: 'an evening after the last reading', from: '2026-11-24T02:00:00.000Z', at: '2026-11-24T13:30:00.000Z' },
  { given: 'a summer’s day', from: '2026-07-01T09:00:00.000Z', at: '2026-07-01T12:30:00.000Z' },
  {
    given: 'the night in which the clocks go forward',
    from: '2026-03-08T05:00:00.000Z',
    at: '2026-03-08T12:30:00.000Z',
  },
  { given: 'the night in which the clocks go back', from: '2026-11-01T05:00:00.000Z', at: '2026-11-01T13:30:00.000Z' },
])('given $given, the bot reads at the next time on its vendor’s wall', ({ from, at }) =>
  expect(iso(nextIngestion(Date.parse(from), twiceADay).at)).toBe(at),
);

test('given a vendor that only says how often, a whole interval is the honest answer', () => {
  const from = Date.parse('2026-11-23T09:00:00.000Z');
  expect(nextIngestion(from, everyFourHours)).toEqual({ at: from + 4 * 3_600_000, atLatest: from + 48 * 3_600_000 });
});
