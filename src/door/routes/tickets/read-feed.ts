import {
  isEnough,
  nextEvents,
  readFrom,
  type FeedEvent,
  type Place,
  type Reading,
} from '../../../bot-api/tickets/feed';
import type { ArrivedEvent, TicketEvent } from '../../../bot-api/tickets/ticket-event';

/** A page of the outbox; `more` is null where nothing is left. */
interface Page {
  readonly rows: readonly ArrivedEvent[];
  readonly more: (() => Promise<Page>) | null;
}

/** Where events are read from: those that arrived at a moment or later, in the order of arrival. */
export type ReadArrivals = (arrivedFrom: number) => Promise<Page>;

export interface FeedClock {
  /** Epoch milliseconds. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

interface FeedQuestion {
  readonly place: Place;
  readonly limit: number;
  /** How long to wait for something to tell. */
  readonly waitMs: number;
  readonly mayRead: (event: TicketEvent) => boolean;
}

interface FeedAnswer {
  readonly events: readonly FeedEvent[];
  readonly place: Place;
  /** Asking again at once brings more. */
  readonly hasMore: boolean;
}

/** While a bot waits, the outbox is looked at this often. */
const LOOK_EVERY_MS = 2_000;

/**
 * The next events after a place; waits for one where there is none. Reads only, so it may be repeated after any
 * failure.
 */
export async function readFeed(
  { place, limit, waitMs, mayRead }: FeedQuestion,
  arrivals: ReadArrivals,
  clock: FeedClock,
): Promise<FeedAnswer> {
  const until = clock.now() + waitMs;
  for (let from = place; ;) {
    const reading = await readEnough(from, limit, mayRead, arrivals, clock);
    const next = nextEvents(reading, from, limit);
    const left = until - clock.now();
    if (next.events.length > 0 || left <= 0) return { ...next, hasMore: next.place.until < reading.now };
    from = next.place;
    await clock.sleep(Math.min(LOOK_EVERY_MS, left));
  }
}

const readEnough = async (
  place: Place,
  limit: number,
  mayRead: FeedQuestion['mayRead'],
  arrivals: ReadArrivals,
  clock: FeedClock,
): Promise<Reading> => {
  // Taken before the first query: what is written meanwhile is left to the next reading.
  const now = clock.now();
  const rows: ArrivedEvent[] = [];
  for (let page = await arrivals(readFrom(place)); ; page = await page.more()) {
    rows.push(...page.rows.filter(({ event }) => mayRead(event)));
    const reading = {
      rows,
      now,
      readUpTo: page.more === null ? null : (page.rows.at(-1)?.arrivedAt ?? readFrom(place)),
    };
    if (page.more === null || isEnough(reading, place, limit)) return reading;
  }
};
