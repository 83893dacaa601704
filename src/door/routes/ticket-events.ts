import { z } from 'zod';
import { callSays, describedAs } from '../../bot-api/call-says';
import { fromCursor, toCursor } from '../../bot-api/tickets/cursor';
import {
  DEFAULT_HOLD_SECONDS,
  isTooOld,
  MOST_HOLD_SECONDS,
  startPlace,
  withHold,
  type Place,
} from '../../bot-api/tickets/feed';
import { toWireEvent, wireEventsSchema } from '../../bot-api/tickets/ticket-view';
import { MOST_WAITING } from '../../bot-api/limits';
import { whole } from '../../bot-api/whole-number';
import { readTicketEvents } from '../../store/outbox-store';
import { DoorError } from '../http/door-error';
import { defineRoute } from '../http/route';
import { seated } from './tickets/seated';
import { readFeed, type FeedClock } from './tickets/read-feed';

/** A web trigger lives 55 seconds, of which an answer needs a few. */
const MOST_WAIT_SECONDS = 45;

const querySchema = z.object({
  after: describedAs(z.string().max(200).optional(), callSays.after),
  wait: describedAs(whole({ least: 0, most: MOST_WAIT_SECONDS }).default(0), callSays.wait({ most: MOST_WAITING })),
  limit: describedAs(whole({ least: 1, most: 500 }).default(100), callSays.eventsOnPage),
  hold: describedAs(
    whole({ least: 0, most: MOST_HOLD_SECONDS }).optional(),
    callSays.hold({ seconds: DEFAULT_HOLD_SECONDS }),
  ),
});

const systemClock: FeedClock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * What happened to the tickets of the key's projects. The wait is paid for by the app, so a bot that asks every 20
 * seconds without it costs less.
 */
export const readTicketFeed = defineRoute({
  method: 'GET',
  path: '/v1/tickets/events',
  scope: 'tickets:read',
  cost: 0,
  isAlwaysNew: true,
  refusals: [410],
  summary: callSays.events,
  query: querySchema,
  answers: { 200: wireEventsSchema },
  handle: async ({ query, projects, key }) => {
    const place = placeOf(query, systemClock.now());
    const projectIds = new Set((await projects()).map(({ id }) => id));
    const read = (from: Place, waitMs: number) =>
      readFeed(
        { place: from, limit: query.limit, waitMs, mayRead: (event) => projectIds.has(event.projectId) },
        readTicketEvents,
        systemClock,
      );
    const now = await read(place, 0);
    const isWaiting = now.events.length === 0 && query.wait > 0;
    const {
      events,
      place: next,
      hasMore,
    } = isWaiting ? await seated(key.id, query.wait, systemClock.now, (waitMs) => read(now.place, waitMs)) : now;
    return { status: 200, body: { events: events.map(toWireEvent), next: toCursor(next), hasMore } };
  },
});

/** A hold that is given counts from now on; else the one the cursor began with. */
const placeOf = ({ after, hold }: z.output<typeof querySchema>, now: number): Place => {
  const holdMs = hold === undefined ? null : hold * 1000;
  if (after === undefined || after === 'now')
    return startPlace(now, after ?? 'oldest', holdMs ?? DEFAULT_HOLD_SECONDS * 1000);
  const place = fromCursor(after);
  if (!place)
    throw new DoorError('bad-request', 'The cursor is not one of this feed.', {
      details: [{ at: 'query.after', message: 'isn’t a cursor of this feed' }],
    });
  if (isTooOld(place, now))
    throw new DoorError(
      'cursor-expired',
      'Events after this cursor may be gone. Read the tickets you follow once more, then begin without a cursor.',
    );
  return withHold(place, holdMs ?? place.holdMs);
};
