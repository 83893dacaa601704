import { jiraEventSchema } from '../../../src/bot-api/tickets/jira-event';
import { toSignal } from '../../../src/bot-api/tickets/signal';
import type { FeedEvent, Place } from '../../../src/bot-api/tickets/feed';
import { startPlace } from '../../../src/bot-api/tickets/feed';
import { fromCursor, toCursor } from '../../../src/bot-api/tickets/cursor';
import { readFeed } from '../../../src/door/routes/tickets/read-feed';
import { eventId } from '../../../src/door/routes/tickets/record-signal';
import { anEvent, LaggingOutbox } from '../../bot-api/tickets/a-feed';

/** How badly the platform behaves, in milliseconds and shares. */
export interface Weather {
  readonly events: number;
  readonly tickets: number;
  readonly perSecond: number;
  /** An event arrives after up to this; most come within a second. */
  readonly delayMs: number;
  readonly duplicates: number;
  /** Shares of the writers' runs that die before, or after, the write; each is delivered again after a minute. */
  readonly crashesBefore: number;
  readonly crashesAfter: number;
  /** A query shows a row after up to this. */
  readonly lagMs: number;
  /** Share of the reader's calls after which it dies and goes on from a cursor it saved earlier. */
  readonly readerCrashes: number;
  readonly holdSeconds: number;
}

const START = Date.UTC(2026, 10, 23);
const RETRY_MS = 60_000;

/** The same numbers between 0 and 1 each time: mulberry32. */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

interface Delivery {
  readonly at: number;
  readonly payload: object;
  readonly dies: 'before' | 'after' | null;
}

const jiraTime = (ms: number): string => new Date(ms).toISOString().replace('Z', '+0000');

/** An update as Jira tells it. */
const updated = (number: number, ticket: number, at: number): object => ({
  eventType: 'avi:jira:updated:issue',
  timestamp: String(at),
  atlassianId: '5b10a2844c20165700ede21g',
  issue: {
    id: String(20_000 + ticket),
    key: `IT-${ticket}`,
    fields: { project: { id: '10' }, status: { id: '3' }, assignee: null, updated: jiraTime(at) },
  },
  changelog: { id: String(900_000 + number), items: [{ field: 'priority', fieldId: 'priority', from: '1', to: '2' }] },
});

const deliveriesOf = (payload: object, at: number, weather: Weather, chance: () => number): readonly Delivery[] => {
  const copies = chance() < weather.duplicates ? 2 : 1;
  return Array.from({ length: copies }, (): readonly Delivery[] => {
    const first = at + (chance() < 0.8 ? chance() * Math.min(1_000, weather.delayMs) : chance() * weather.delayMs);
    const fate = chance();
    const dies =
      fate < weather.crashesBefore ? 'before' : fate < weather.crashesBefore + weather.crashesAfter ? 'after' : null;
    return dies === null
      ? [{ at: first, payload, dies }]
      : [
          { at: first, payload, dies },
          { at: first + RETRY_MS, payload, dies: null },
        ];
  }).flat();
};

export interface Told {
  /** Ids of what happened, by ticket, in the order it happened. */
  readonly happened: ReadonlyMap<string, readonly string[]>;
  /** Everything the reader was given, copies included. */
  readonly given: readonly FeedEvent[];
  readonly outbox: LaggingOutbox;
}

/** Lets a site be busy in such weather while a bot reads along, until everything was given out and an hour more. */
export async function aBusySite(weather: Weather, seed: number): Promise<Told> {
  const chance = chanceFrom(seed);
  const happened = new Map<string, string[]>();
  const deliveries: Delivery[] = [];
  const lastAt = new Map<number, number>();
  for (let number = 0; number < weather.events; number += 1) {
    const ticket = Math.floor(chance() * weather.tickets);
    // Jira gives one ticket no two changes at the same millisecond.
    const at = Math.max(START + Math.round((number * 1_000) / weather.perSecond), (lastAt.get(ticket) ?? 0) + 1);
    lastAt.set(ticket, at);
    const payload = updated(number, ticket, at);
    const id = eventId(toSignal(jiraEventSchema.parse(payload))?.identity ?? '');
    happened.set(String(20_000 + ticket), [...(happened.get(String(20_000 + ticket)) ?? []), id]);
    deliveries.push(...deliveriesOf(payload, at, weather, chance));
  }
  deliveries.sort((a, b) => a.at - b.at);
  const time = { now: START };
  const outbox = new LaggingOutbox(() => time.now);
  const given = await readAlong({ weather, chance, time, outbox, deliveries });
  return { happened, given, outbox };
}

interface Scene {
  readonly weather: Weather;
  readonly chance: () => number;
  readonly time: { now: number };
  readonly outbox: LaggingOutbox;
  readonly deliveries: readonly Delivery[];
}

const write = ({ outbox, weather, chance }: Scene, { at, payload, dies }: Delivery): void => {
  const signal = toSignal(jiraEventSchema.parse(payload));
  if (signal === null || dies === 'before') return;
  const { identity, issueId, at: happenedAt, what } = signal;
  outbox.add(anEvent({ id: eventId(identity), issueId, issueKey: signal.ticket?.key ?? '', at: happenedAt, what }), {
    arrivedAt: Math.round(at),
    visibleAt: at + chance() * weather.lagMs,
  });
};

async function readAlong(scene: Scene): Promise<readonly FeedEvent[]> {
  const { weather, chance, time, outbox, deliveries } = scene;
  const given: FeedEvent[] = [];
  const clock = { now: () => time.now, sleep: async () => undefined };
  const end = (deliveries.at(-1)?.at ?? START) + 3_600_000;
  let saved = toCursor(startPlace(START, 'now', weather.holdSeconds * 1_000));
  let cursor = saved;
  for (let next = 0; time.now < end || next < deliveries.length;) {
    time.now += 1_000 + Math.round(chance() * 60_000);
    for (let delivery = deliveries[next]; delivery && delivery.at <= time.now; delivery = deliveries[next]) {
      write(scene, delivery);
      next += 1;
    }
    for (let hasMore = true; hasMore;) {
      const page = await readFeed(
        { place: placeOf(cursor), limit: 500, waitMs: 0, mayRead: () => true },
        outbox.read,
        clock,
      );
      given.push(...page.events);
      cursor = toCursor(page.place);
      hasMore = page.hasMore;
      // What was read is handled before the cursor is saved: a reader that dies in between reads it again.
      if (chance() < weather.readerCrashes) cursor = saved;
      else if (chance() < 0.5) saved = cursor;
    }
  }
  return given;
}

const placeOf = (cursor: string): Place => {
  const place = fromCursor(cursor);
  if (!place) throw new Error('A cursor the feed gave is not understood by it.');
  return place;
};
