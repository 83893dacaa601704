import { createHash } from 'node:crypto';
import type { Signal, SignalTicket } from '../../../bot-api/tickets/signal';
import type { TicketEvent } from '../../../bot-api/tickets/ticket-event';
import { whatItMeans } from '../../../bot-api/tickets/what-it-means';
import type { ProjectSettings } from '../../../profile/settings';
import { addTicketEvent } from '../../../store/outbox-store';
import { readSettings } from '../../../store/settings-store';
import type { Tenant } from '../../../app/tenant';
import { isFeedOn } from './is-feed-on';
import { isCommentPublic } from './is-comment-public';
import { inTime, NotKnownYet } from './not-known-yet';
import { readSignalTicket } from './signal-ticket';
import { statusBuckets } from './status-buckets';
import { whoActed } from './who-acted';

/**
 * Writes what a signal says into the outbox, once, however often it is delivered. `off`: the project has no settings,
 * or its feed is off. Throws `NotKnownYet` where Jira has to be asked first and does not answer, unless `isLastTry`:
 * then the event is kept with what is known, for an event that says less is better than a lost one.
 */
export async function recordSignal(
  signal: Signal,
  { isLastTry }: { readonly isLastTry: boolean },
  tenant: Tenant,
): Promise<'added' | 'known' | 'off'> {
  const ticket = signal.ticket ?? (await inTime(readSignalTicket(signal.issueId, tenant)));
  const settings = ticket && (await readSettings(ticket.projectId));
  if (!ticket || !settings || !(await isFeedOn(ticket.projectId, Date.parse(tenant.now())))) return 'off';
  const event = await toEvent(signal, ticket, { settings, isLastTry, tenant });
  return addTicketEvent({ arrivedAt: Date.parse(tenant.now()), event });
}

/** The id of an event, from what makes it that event. */
export const eventId = (identity: string): string =>
  `e-${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}`;

interface Around {
  readonly settings: ProjectSettings;
  readonly isLastTry: boolean;
  readonly tenant: Tenant;
}

const toEvent = async (
  signal: Signal,
  ticket: SignalTicket,
  { settings, isLastTry, tenant }: Around,
): Promise<TicketEvent> => {
  const { issueId, at, what, changed, changedCount, statusFrom, identity } = signal;
  const { key: issueKey, projectId, statusId, isAssigned, reporterId } = ticket;
  const or =
    <T>(fallback: T) =>
    (error: unknown): T => {
      if (isLastTry && error instanceof NotKnownYet) return fallback;
      throw error;
    };
  // Only a comment that is known to be public is: an internal note told to an employee cannot be taken back.
  const comment = signal.comment && {
    id: signal.comment.id,
    isPublic: await inTime(isCommentPublic(signal, tenant)).catch(or(false)),
  };
  const actor = await inTime(whoActed(signal.actor, reporterId, settings, tenant)).catch(or('unknown' as const));
  const buckets = await inTime(
    statusBuckets(settings, { wanted: [statusId, statusFrom].filter((id) => id !== null), isOneOfMany: true }, tenant),
  ).catch(or(null));
  const bucketOf = (id: string | null) => (id === null ? null : (buckets?.get(id) ?? null));
  const bucketAfter = bucketOf(statusId);
  const bucketBefore = what === 'created' ? null : statusFrom === null ? bucketAfter : bucketOf(statusFrom);
  return {
    id: eventId(identity),
    issueId,
    issueKey,
    projectId,
    at,
    what,
    changed,
    changedCount,
    statusId,
    isAssigned,
    bucketBefore,
    bucketAfter,
    comment,
    actor,
    means: whatItMeans({ what, bucketBefore, bucketAfter, isAssigned, comment, actor }),
  };
};
