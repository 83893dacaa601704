import fc from 'fast-check';
import { fromCursor, toCursor } from '../../../src/bot-api/tickets/cursor';
import {
  isTooOld,
  KEPT_MS,
  nextEvents,
  OVERLAP_MS,
  RETENTION_MS,
  SETTLE_MS,
  startPlace,
  withHold,
  type FeedEvent,
  type Place,
} from '../../../src/bot-api/tickets/feed';
import type { ArrivedEvent } from '../../../src/bot-api/tickets/ticket-event';
import { readFeed } from '../../../src/door/routes/tickets/read-feed';
import { anEvent, LaggingOutbox } from './a-feed';

const NOW = Date.UTC(2026, 10, 23);
const whole = (rows: readonly ArrivedEvent[], now: number) => ({ rows, now, readUpTo: null });
const row = (
  id: string,
  { at = 0, arrivedAt = at, ...change }: { at?: number; arrivedAt?: number; what?: 'created' },
): ArrivedEvent => ({ arrivedAt: NOW + arrivedAt, event: anEvent({ id, at: NOW + at, ...change }) });
const from = (holdMs = 0): Place => ({ until: NOW - 1, seen: null, holdMs });
const idsOf = (events: readonly FeedEvent[]): readonly string[] =>
  events.map(({ event, isLate }) => `${event.id}${isLate ? ' late' : ''}`);

describe('an event is given out', () => {
  test.each([
    { given: 'it has just been written', rows: [row('a', {})], after: SETTLE_MS - 1, hold: 0, out: [] },
    { given: 'it has rested', rows: [row('a', {})], after: SETTLE_MS, hold: 0, out: ['a'] },
    { given: 'it is held and has rested only', rows: [row('a', {})], after: SETTLE_MS, hold: 10_000, out: [] },
    {
      given: 'it is held and its time has come',
      rows: [row('a', {})],
      after: SETTLE_MS + 10_000,
      hold: 10_000,
      out: ['a'],
    },
    {
      given: 'it is held but is the creation of its ticket',
      rows: [row('a', { what: 'created' })],
      after: SETTLE_MS,
      hold: 10_000,
      out: ['a'],
    },
    {
      given: 'one that happened before it arrives within the hold',
      rows: [row('b', { at: 1_000, arrivedAt: 1_000 }), row('a', { at: 500, arrivedAt: 9_000 })],
      after: 20_000,
      hold: 10_000,
      out: ['a', 'b'],
    },
    {
      given: 'one that happened before it arrives beyond the hold',
      rows: [row('b', { at: 1_000, arrivedAt: 1_000 }), row('a', { at: 500, arrivedAt: 19_000 })],
      after: 30_000,
      hold: 10_000,
      out: ['b', 'a late'],
    },
    {
      given: 'Jira’s clock is far ahead of ours',
      rows: [row('a', { at: 90_000, arrivedAt: 0 })],
      after: SETTLE_MS + 5_000,
      hold: 0,
      out: ['a'],
    },
    {
      given: 'Jira’s clock is a little ahead, and one that happened before it arrives later',
      rows: [row('b', { at: 2_000, arrivedAt: 0 }), row('a', { at: 1_000, arrivedAt: 1_000 })],
      after: 20_000,
      hold: 10_000,
      out: ['a', 'b'],
    },
  ])('given $given: $out', ({ rows, after, hold, out }) => {
    expect(idsOf(nextEvents(whole(rows, NOW + after), from(hold), 10).events)).toEqual(out);
  });

  test('given more than was asked for, those of one moment stay together and the rest follows', () => {
    const rows = [row('a', { at: 1 }), row('b', { at: 2 }), row('c', { at: 2 }), row('d', { at: 3 })];
    const first = nextEvents(whole(rows, NOW + 60_000), from(), 2);
    expect(idsOf(first.events)).toEqual(['a', 'b', 'c']);
    expect(idsOf(nextEvents(whole(rows, NOW + 60_000), first.place, 2).events)).toEqual(['d']);
  });

  test('given one that a query shows late, all of the overlap is given again, and then nothing more', () => {
    const [a, b] = [row('a', { at: 1 }), row('b', { at: 2 })];
    const first = nextEvents(whole([b], NOW + 10_000), from(), 10);
    const second = nextEvents(whole([a, b], NOW + 12_000), first.place, 10);
    expect([idsOf(first.events), idsOf(second.events)]).toEqual([['b'], ['a late', 'b late']]);
    expect(nextEvents(whole([a, b], NOW + 14_000), second.place, 10).events).toEqual([]);
  });

  test('given that not everything was read, nothing is given that something unread may precede', () => {
    const reading = { rows: [row('a', { at: 0 }), row('b', { at: 1_000 })], now: NOW + 60_000, readUpTo: NOW + 1_000 };
    expect(idsOf(nextEvents(reading, from(), 10).events)).toEqual(['a']);
  });
});

/** Rows as a busy second may leave them: few tickets, many at one moment, written up to a minute late. */
const arrivals = fc.array(
  fc.record({
    ticket: fc.integer({ min: 1, max: 3 }),
    at: fc.integer({ min: 0, max: 40 }),
    delay: fc.integer({ min: 0, max: 60 }),
    lag: fc.integer({ min: 0, max: 60 }),
    isCreation: fc.boolean(),
  }),
  { maxLength: 60 },
);
const seconds = (count: number): number => count * 1_000;

const readAll = async (
  rows: typeof arrivals extends fc.Arbitrary<infer T> ? T : never,
  { limit, holdMs, pauses, lagShare }: { limit: number; holdMs: number; pauses: readonly number[]; lagShare: number },
): Promise<readonly FeedEvent[]> => {
  const time = { now: NOW };
  const outbox = new LaggingOutbox(() => time.now);
  rows.forEach(({ ticket, at, delay, lag, isCreation }, index) => {
    const arrivedAt = NOW + seconds(at + delay);
    outbox.add(
      anEvent({
        id: `e${index}`,
        issueId: String(ticket),
        at: NOW + seconds(at) + index,
        what: isCreation && at === 0 ? 'created' : 'updated',
      }),
      { arrivedAt, visibleAt: arrivedAt + Math.round(lag * lagShare) },
    );
  });
  const given: FeedEvent[] = [];
  let place: Place = { until: NOW - 1, seen: null, holdMs };
  for (let step = 0; time.now < NOW + 900_000; step += 1) {
    time.now += seconds(pauses[step % pauses.length] ?? 1);
    const page = await readFeed({ place, limit, waitMs: 0, mayRead: () => true }, outbox.read, {
      now: () => time.now,
      sleep: async () => undefined,
    });
    given.push(...page.events);
    place = fromCursor(toCursor(page.place)) ?? place;
  }
  return given;
};

describe('whatever arrives, however a bot reads', () => {
  const reading = fc.record({
    limit: fc.integer({ min: 1, max: 5 }),
    pauses: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
  });

  test('given queries no slower than events rest and a hold as long as the longest delay, each is given once, in order per ticket', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, reading, async (rows, how) => {
        const given = await readAll(rows, { ...how, holdMs: 61_000, lagShare: SETTLE_MS / 60 });
        expect(given.map(({ event }) => event.id).sort()).toEqual(rows.map((_, index) => `e${index}`).sort());
        expect(given.some(({ isLate }) => isLate)).toBe(false);
        for (const ticket of ['1', '2', '3']) {
          const times = given
            .filter(({ event }) => event.issueId === ticket && event.what !== 'created')
            .map(({ event }) => event.at);
          expect(times).toEqual([...times].sort((a, b) => a - b));
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('given queries as slow as the overlap is long, none is lost', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, reading, fc.integer({ min: 0, max: 30_000 }), async (rows, how, holdMs) => {
        const given = await readAll(rows, {
          ...how,
          limit: 100,
          holdMs,
          lagShare: (OVERLAP_MS + SETTLE_MS - 10_000) / 60,
        });
        expect([...new Set(given.map(({ event }) => event.id))].sort()).toEqual(
          rows.map((_, index) => `e${index}`).sort(),
        );
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('a cursor', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 300_000 }), fc.boolean(), (until, holdMs, isFirst) => {
        const place = isFirst
          ? { until, holdMs, seen: null }
          : nextEvents(whole([row('a', {})], NOW + 5_000), { until, holdMs, seen: null }, 5).place;
        expect(fromCursor(toCursor(place))).toEqual(place);
      }),
    );
  });

  test('made up by somebody is none', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(fromCursor(text)).toBeNull()));
    for (const plain of ['t1.1.zzzzz.', 't2.1.1.', 't1..1.', 't1.1.1.!', 't1.01.1.'])
      expect(fromCursor(Buffer.from(plain).toString('base64url'))).toBeNull();
  });

  test.each([
    { given: 'the oldest place there is', place: startPlace(NOW, 'oldest', 300_000), isOld: false },
    { given: 'a place of 14 days ago', place: { until: NOW - RETENTION_MS, seen: null, holdMs: 0 }, isOld: false },
    {
      given: 'a place before which events have expired',
      place: { until: NOW - KEPT_MS, seen: null, holdMs: 0 },
      isOld: true,
    },
  ])('given $given, is too old: $isOld', ({ place, isOld }) => expect(isTooOld(place, NOW)).toBe(isOld));

  test('given a shorter hold from now on, what would come out earlier is not skipped', () => {
    const rows = [row('a', { at: 1_000 }), row('b', { at: 5_000 })];
    const held = nextEvents(whole(rows, NOW + 15_000), { until: NOW - 1, seen: null, holdMs: 10_000 }, 10);
    expect(idsOf(held.events)).toEqual(['a']);
    expect(idsOf(nextEvents(whole(rows, NOW + 15_000), withHold(held.place, 0), 10).events)).toContain('b');
  });
});
