import { whatItMeans } from './what-it-means';
import type { TicketEvent } from './ticket-event';

/** Hours without a word after which Moveworks reminds: "no employee-facing comment for 3 days". */
const REMINDER_AFTER_HOURS = 72;
/** How long before it a bot is told. */
const LEAD_HOURS = 4;

/**
 * JQL for open tickets on which nothing has happened for almost as long as a reminder waits. Nothing at all, because
 * JQL cannot ask for the last public comment: a ticket with internal notes only is found later than a person would say.
 * Hours are relative, so that no time zone matters. https://support.atlassian.com/jira-software-cloud/docs/jql-fields/
 */
export const quietQuestion = (projectId: string, statusIds: readonly string[]): string =>
  `project = ${projectId} AND status in (${statusIds.join(', ')}) AND updated <= ` +
  `"-${REMINDER_AFTER_HOURS - LEAD_HOURS}h" AND updated >= "-${REMINDER_AFTER_HOURS}h" ORDER BY key ASC`;

interface QuietTicket extends Pick<
  TicketEvent,
  'id' | 'issueId' | 'issueKey' | 'projectId' | 'statusId' | 'isAssigned'
> {
  readonly bucket: TicketEvent['bucketAfter'];
}

/** The event that tells of one; `now` in epoch milliseconds. */
export const quietEvent = ({ bucket, ...ticket }: QuietTicket, now: number): TicketEvent => {
  const facts = {
    what: 'quiet',
    bucketBefore: bucket,
    bucketAfter: bucket,
    comment: null,
    isAssigned: ticket.isAssigned,
    actor: null,
  } as const;
  return { ...ticket, ...facts, at: now, changed: [], changedCount: 0, means: whatItMeans(facts) };
};
