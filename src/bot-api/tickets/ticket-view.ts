import { z } from 'zod';
import type { FeedEvent } from './feed';
import { ACTOR_KINDS, MEANINGS, MOST_CHANGED, WHAT_HAPPENED } from './ticket-event';
import { BUCKETS } from '../../shared/vocabulary';

const bucketSchema = z
  .enum(BUCKETS)
  .nullable()
  .describe('What the status means to a support bot; null where it could not be looked up.');

/** An event as a bot gets it. */
const wireEventSchema = z.object({
  id: z.string().describe('The same for every copy of this event: drop what you have seen.'),
  ticket: z.object({ id: z.string(), key: z.string(), projectId: z.string() }),
  at: z.iso.datetime().describe('When it happened in Jira.'),
  what: z
    .enum(WHAT_HAPPENED)
    .describe('`quiet` comes from the clock: nothing has happened for almost as long as a reminder waits.'),
  means: z.array(z.enum(MEANINGS)).describe('Why you may want to act; empty: only so that you know.'),
  actor: z
    .enum(ACTOR_KINDS)
    .nullable()
    .describe('Who did it; null for `quiet`, `unknown` where it could not be looked up.'),
  changed: z.array(z.string()).describe(`Ids of the fields that changed, the first ${MOST_CHANGED}.`),
  changedCount: z.number().int(),
  statusId: z.string().nullable(),
  isAssigned: z.boolean().nullable(),
  bucket: z.object({ before: bucketSchema, after: bucketSchema }),
  comment: z
    .object({ id: z.string(), audience: z.enum(['public', 'internal']) })
    .nullable()
    .describe('Internal unless Jira says that it is public; its text is read from Jira.'),
  isLate: z
    .boolean()
    .describe(
      'It reached the app after later events of its ticket may have been given out, or is given again: compare `at`.',
    ),
});

export type WireEvent = z.infer<typeof wireEventSchema>;

export const toWireEvent = ({ event, isLate }: FeedEvent): WireEvent => ({
  id: event.id,
  ticket: { id: event.issueId, key: event.issueKey, projectId: event.projectId },
  at: new Date(event.at).toISOString(),
  what: event.what,
  means: [...event.means],
  actor: event.actor,
  changed: [...event.changed],
  changedCount: event.changedCount,
  statusId: event.statusId,
  isAssigned: event.isAssigned,
  bucket: { before: event.bucketBefore, after: event.bucketAfter },
  comment: event.comment && { id: event.comment.id, audience: event.comment.isPublic ? 'public' : 'internal' },
  isLate,
});

/** A page of the feed. */
export const wireEventsSchema = z.object({
  events: z.array(wireEventSchema),
  next: z.string().describe('Pass it as `after`. It moves on even where no event came.'),
  hasMore: z.boolean().describe('More is ready now: ask again without waiting.'),
});

/** A ticket as it is now, with what can be done with it. */
export const wireTicketSchema = z.object({
  id: z.string(),
  key: z.string(),
  projectId: z.string(),
  issueTypeId: z.string(),
  status: z.object({ id: z.string(), name: z.string(), bucket: bucketSchema }),
  isAssigned: z.boolean(),
  assigneeAccountId: z.string().nullable(),
  reporterAccountId: z.string().nullable(),
  resolutionId: z.string().nullable(),
  created: z.iso.datetime(),
  updated: z.iso.datetime(),
  mayTransition: z
    .boolean()
    .nullable()
    .describe(
      'Whether the bot’s service account holds “Transition issues” here; null where none was chosen or it could ' +
        'not be looked up.',
    ),
  transitions: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        to: z.object({ statusId: z.string(), name: z.string(), bucket: bucketSchema }),
        requiredFields: z.array(z.string()).describe('Field ids its screen demands without a default.'),
      }),
    )
    .describe(
      'Open from the current status as Jira lists them to this app; empty where the bot may not move the ticket.',
    ),
});

export type WireTicket = z.infer<typeof wireTicketSchema>;
