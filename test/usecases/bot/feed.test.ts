import type { FeedEvent } from '../../../src/bot-api/tickets/feed';
import { toRow } from '../../../src/store/outbox-store';
import { aBusySite, type Told, type Weather } from './a-busy-site';

const FAIR: Weather = {
  events: 3_000,
  tickets: 60,
  perSecond: 20,
  delayMs: 0,
  duplicates: 0,
  crashesBefore: 0,
  crashesAfter: 0,
  lagMs: 0,
  readerCrashes: 0,
  holdSeconds: 0,
};
/** Everything Atlassian documents may happen, at once: three minutes late, and a minute more for a writer that died. */
const FOUL: Weather = {
  ...FAIR,
  delayMs: 180_000,
  duplicates: 0.2,
  crashesBefore: 0.05,
  crashesAfter: 0.05,
  lagMs: 2_500,
  readerCrashes: 0.1,
  holdSeconds: 300,
};

const firstCopies = (given: readonly FeedEvent[]): readonly FeedEvent[] => {
  const seen = new Set<string>();
  return given.filter(({ event }) => !seen.has(event.id) && seen.add(event.id));
};

/** By ticket, without copies. */
const asRead = (given: readonly FeedEvent[]): ReadonlyMap<string, readonly string[]> => {
  const read = new Map<string, string[]>();
  for (const { event } of firstCopies(given)) {
    const known = read.get(event.issueId);
    if (known) known.push(event.id);
    else read.set(event.issueId, [event.id]);
  }
  return read;
};

const missing = ({ happened, given }: Told): readonly string[] => {
  const seen = new Set(given.map(({ event }) => event.id));
  return [...happened.values()].flat().filter((id) => !seen.has(id));
};

/** Events that came after a later one of their ticket without saying so. */
const outOfOrder = (given: readonly FeedEvent[]): readonly string[] => {
  const latest = new Map<string, number>();
  return firstCopies(given).flatMap(({ event, isLate }) => {
    const before = latest.get(event.issueId) ?? 0;
    latest.set(event.issueId, Math.max(before, event.at));
    return before > event.at && !isLate ? [event.id] : [];
  });
};

const sorted = (map: ReadonlyMap<string, readonly string[]>) => Object.fromEntries([...map].sort());

describe('a bot that reads along and drops the ids it has seen', () => {
  test('given 200,000 events late, twice, overtaken, writers that crash and slow queries, when the reader restarts at random, it has every event, in order per ticket', async () => {
    const told = await aBusySite({ ...FOUL, events: 200_000, tickets: 4_000, perSecond: 5 }, 4);
    expect(missing(told)).toEqual([]);
    const read = asRead(told.given);
    expect([...told.happened].filter(([ticket, ids]) => read.get(ticket)?.join() !== ids.join())).toEqual([]);
    const sizes = told.outbox.rows.map((row) => Buffer.byteLength(JSON.stringify(toRow(row))) + row.event.id.length);
    const most = sizes.reduce((largest, size) => Math.max(largest, size), 0);
    console.info(
      `outbox: ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length)} bytes per event on ` +
        `average, ${most} at most; ${told.given.length - sizes.length} copies given of ${sizes.length}`,
    );
    expect(most).toBeLessThanOrEqual(1024);
  }, 600_000);

  test.each([1, 2, 3])(
    'given foul weather %i, when events are held for five minutes, their order is exact',
    async (seed) => {
      const told = await aBusySite(FOUL, seed);
      expect(sorted(asRead(told.given))).toEqual(sorted(told.happened));
    },
  );

  test.each([0, 10, 60])(
    'given foul weather, when events are held for %i seconds only, it has every event, and those out of order say so',
    async (holdSeconds) => {
      const told = await aBusySite({ ...FOUL, holdSeconds }, 7);
      expect(missing(told)).toEqual([]);
      expect(outOfOrder(told.given)).toEqual([]);
    },
  );

  test('given queries that lag far beyond what an event rests, it has every event', async () => {
    const told = await aBusySite({ ...FOUL, lagMs: 50_000, holdSeconds: 0 }, 8);
    expect(missing(told)).toEqual([]);
    expect(outOfOrder(told.given)).toEqual([]);
  });

  test('given fair weather, it is given nothing twice and nothing late', async () => {
    const { given } = await aBusySite(FAIR, 9);
    expect(given).toHaveLength(FAIR.events);
    expect(given.filter(({ isLate }) => isLate)).toEqual([]);
  });
});
