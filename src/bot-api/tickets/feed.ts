import type { ArrivedEvent } from './ticket-event';

/**
 * How long an event rests after it was written before anybody is given it: longer than a write takes to show in a
 * query, since queries of Forge storage are eventually consistent.
 * https://developer.atlassian.com/platform/forge/storage-reference/kvs/
 */
export const SETTLE_MS = 3_000;
/**
 * How far back every reading looks again. A write may land this much after it was stamped: a trigger lives 25 seconds,
 * and the query may lag behind it.
 */
export const OVERLAP_MS = 60_000;
/** How far Jira's clock may be ahead of ours: an event from the future keeps its place, but is not held for ever. */
const SKEW_MS = 5_000;
/** How far back a reader may go. */
export const RETENTION_MS = 14 * 24 * 3_600_000;
/** How long events are kept: a day longer, so that none expires in front of a reader. */
export const KEPT_MS = RETENTION_MS + 24 * 3_600_000;
/** Jira's events are documented to come up to three minutes late: with this hold the order is exact. */
export const MOST_HOLD_SECONDS = 300;
export const DEFAULT_HOLD_SECONDS = 10;

/** How far a reader has come. */
export interface Place {
  /** Every event released up to this moment (epoch milliseconds) was given out. */
  readonly until: number;
  /** What was given out of the last `OVERLAP_MS`, as `fingerprint` says it; null where reading has just begun. */
  readonly seen: string | null;
  readonly holdMs: number;
}

export interface FeedEvent extends ArrivedEvent {
  /** It came when a later event of its ticket may already have been given out; compare `at`. */
  readonly isLate: boolean;
}

/**
 * What was read of the outbox: every event that arrived since `readFrom` and that the reader may have, up to an
 * arrival.
 */
export interface Reading {
  readonly rows: readonly ArrivedEvent[];
  /** Arrival of the last event looked at; null: there was nothing beyond. */
  readonly readUpTo: number | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

const heldUntil = ({ arrivedAt, event }: ArrivedEvent, holdMs: number): number =>
  // Nothing can come before a ticket's creation, so a bot that wants to answer first need not wait for it.
  event.what === 'created' ? arrivedAt : Math.min(event.at, arrivedAt + SKEW_MS) + holdMs;

/**
 * When an event may be given out: once what happened before it had `holdMs` to arrive, and never before it has settled.
 */
const releasedAt = (row: ArrivedEvent, holdMs: number): number =>
  Math.max(heldUntil(row, holdMs), row.arrivedAt) + SETTLE_MS;

/** The arrival from which rows have to be read to go on from a place. */
export const readFrom = ({ until, holdMs }: Place): number => until - OVERLAP_MS - SETTLE_MS - SKEW_MS - holdMs;

/**
 * Up to when the release of every event is known: what was not read yet arrived no earlier than the last that was, and
 * rests as long.
 */
const horizonOf = ({ readUpTo, now }: Reading): number =>
  readUpTo === null ? now : Math.min(now, readUpTo + SETTLE_MS - 1);

/** True once a reading goes far enough to give out as many events as were asked for, or all there are. */
export const isEnough = (reading: Reading, { until, holdMs }: Place, limit: number): boolean => {
  const horizon = horizonOf(reading);
  if (horizon >= reading.now) return true;
  if (horizon <= until) return false;
  return (
    reading.rows.filter((row) => releasedAt(row, holdMs) > until && releasedAt(row, holdMs) <= horizon).length >= limit
  );
};

/**
 * Two sets of events have the same text only when they are the same: how many, and all their ids mixed into 64 bits.
 */
const fingerprint = (rows: readonly ArrivedEvent[]): string => {
  const mixed = rows
    .map(({ event }) => hash(event.id))
    .reduce((both, [high, low]) => [both[0] ^ high, both[1] ^ low] as const, [0, 0] as const);
  return [rows.length, mixed[0] >>> 0, mixed[1] >>> 0].map((number) => number.toString(36)).join('-');
};

/** Two 32-bit FNV-1a sums of a text, from different starts. */
const hash = (text: string): readonly [number, number] => {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return [high, low];
};

/**
 * The next events after a place, and the place after them. Events of one ticket come in the order they happened, unless
 * one is marked late. Where the overlap holds an event that was not there before, all of it is given again: the copies
 * have the ids they had, and the one that was missed is among them.
 */
export const nextEvents = (
  reading: Reading,
  place: Place,
  limit: number,
): { readonly events: readonly FeedEvent[]; readonly place: Place } => {
  const { holdMs } = place;
  // Another process may have read a moment ago by a clock that is ahead.
  const horizon = Math.max(horizonOf(reading), place.until);
  const rows = reading.rows
    .flatMap((row) => {
      const release = releasedAt(row, holdMs);
      return release > place.until - OVERLAP_MS && release <= horizon
        ? [{ ...row, release, isLate: row.arrivedAt > heldUntil(row, holdMs) }]
        : [];
    })
    .sort(
      (a, b) =>
        a.release - b.release ||
        a.event.at - b.event.at ||
        a.arrivedAt - b.arrivedAt ||
        (a.event.id < b.event.id ? -1 : 1),
    );
  const overlap = rows.filter(({ release }) => release <= place.until);
  const fresh = rows.slice(overlap.length);
  const again =
    place.seen === null || fingerprint(overlap) === place.seen ? [] : overlap.map((row) => ({ ...row, isLate: true }));
  const last = fresh[limit - 1];
  // Events released in one millisecond stay together, for the place is a moment.
  const until = last === undefined ? horizon : last.release;
  const given = fresh.filter(({ release }) => release <= until);
  const seen = fingerprint(rows.filter(({ release }) => release > until - OVERLAP_MS && release <= until));
  return {
    events: [...again, ...given].map(({ arrivedAt, event, isLate }) => ({ arrivedAt, event, isLate })),
    place: { until, seen, holdMs },
  };
};

/** Where a reader starts that has no cursor: at the oldest event kept, or now. */
export const startPlace = (now: number, from: 'oldest' | 'now', holdMs: number): Place => ({
  until: from === 'now' ? now : now - RETENTION_MS,
  seen: null,
  holdMs,
});

/** Events after this place may have expired. */
export const isTooOld = (place: Place, now: number): boolean => readFrom(place) < now - KEPT_MS;

/**
 * The same place under another hold: with a shorter one events come out earlier, so what it would have skipped is given
 * again.
 */
export const withHold = (place: Place, holdMs: number): Place =>
  holdMs === place.holdMs ? place : { until: place.until - Math.max(0, place.holdMs - holdMs), seen: null, holdMs };
