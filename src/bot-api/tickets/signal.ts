import { z } from 'zod';
import type { JiraEvent } from './jira-event';
import { ACTOR_KINDS, MOST_CHANGED, WHAT_HAPPENED, type WhatHappened } from './ticket-event';

const person = z.object({ accountId: z.string(), kind: z.enum(ACTOR_KINDS).nullable() }).nullable();

/**
 * What one event of Jira says about a ticket, before it is known who its people are to the bot. Small enough for a
 * queue; holds account ids only as long as it takes to tell what kind of account they are.
 */
export const signalSchema = z.object({
  /** What makes the event itself: two deliveries, or two events about one change, give the same text. */
  identity: z.string(),
  issueId: z.string(),
  /** null where the event only names the issue's id: what it is now has to be read. */
  ticket: z
    .object({
      key: z.string(),
      projectId: z.string(),
      statusId: z.string().nullable(),
      isAssigned: z.boolean(),
      reporterId: z.string().nullable(),
    })
    .nullable(),
  /** Epoch milliseconds. */
  at: z.number().int().nonnegative(),
  what: z.enum(WHAT_HAPPENED),
  changed: z.array(z.string()).readonly(),
  changedCount: z.number().int().nonnegative(),
  /** null: unchanged. */
  statusFrom: z.string().nullable(),
  /** `isPublic` null: the event does not say, so Jira has to be asked. */
  comment: z.object({ id: z.string(), isPublic: z.boolean().nullable() }).nullable(),
  actor: person,
});

export type SignalTicket = NonNullable<Signal['ticket']>;
export type Signal = Readonly<z.infer<typeof signalSchema>>;

type Account =
  { readonly accountId?: string | undefined; readonly accountType?: string | undefined } | null | undefined;

/** Edited and new comments come as one event type: "each time a comment is created or edited". */
const whatOf = ({ eventType, comment }: JiraEvent): WhatHappened | null => {
  switch (eventType) {
    case 'avi:jira:created:issue':
      return 'created';
    case 'avi:jira:updated:issue':
    case 'avi:jira:assigned:issue':
      return 'updated';
    case 'avi:jira:deleted:issue':
      return 'deleted';
    case 'avi:jira:commented:issue':
      return comment?.created != null && comment.updated != null && comment.created !== comment.updated
        ? 'comment-edited'
        : 'commented';
    case 'avi:jira:deleted:comment':
      return 'comment-deleted';
    case 'avi:jira:created:attachment':
      return 'attached';
    default:
      return null;
  }
};

/** Jira writes `2026-10-01T09:00:00.000+0000`; null for anything else. */
const timeOf = (text: string | null | undefined): number | null => {
  const ms = text == null ? Number.NaN : Date.parse(text.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2'));
  return Number.isNaN(ms) ? null : ms;
};

const fieldOf = ({
  fieldId,
  field,
}: {
  readonly fieldId?: string | undefined;
  readonly field?: string | undefined;
}): string => (fieldId ?? field ?? '').slice(0, 40);

/**
 * One change is told as an update and, where it assigns, once more as an assignment: both carry the same change log.
 * Without its id, the issue's own time of change and the ids in it stand for it.
 */
const changeIdentity = ({ issue, changelog }: JiraEvent, at: number): string =>
  changelog?.id != null
    ? `change ${changelog.id}`
    : `change at ${issue?.fields.updated ?? at}: ` +
      `${(changelog?.items ?? []).map((item) => `${fieldOf(item)} ${item.from ?? ''}>${item.to ?? ''}`).join(', ')}`;

const identityOf = (event: JiraEvent, what: WhatHappened, at: number): string => {
  const { comment, attachment } = event;
  switch (what) {
    case 'created':
    case 'deleted':
      return what;
    case 'commented':
      return `comment ${comment?.id ?? at}`;
    case 'comment-edited':
      return `comment ${comment?.id ?? ''} at ${comment?.updated ?? at}`;
    case 'comment-deleted':
      return `comment ${comment?.id ?? at} deleted`;
    case 'attached':
      return `attachment ${attachment?.id ?? at}`;
    default:
      return changeIdentity(event, at);
  }
};

const happenedAt = ({ timestamp, issue, comment }: JiraEvent, what: WhatHappened): number | null => {
  const told = timestamp ?? null;
  if (what === 'created') return timeOf(issue?.fields.created) ?? told;
  if (what === 'commented' || what === 'comment-edited') return timeOf(comment?.updated) ?? told;
  return told ?? timeOf(issue?.fields.updated);
};

/**
 * The event's own word counts first: a comment may have been edited, or an issue created for somebody, by another
 * account than its author.
 */
const actorOf = ({ atlassianId, issue, comment, attachment }: JiraEvent, what: WhatHappened): Signal['actor'] => {
  const author: Account = comment?.author ?? attachment?.author ?? (what === 'created' ? issue?.fields.creator : null);
  const accountId = atlassianId ?? author?.accountId;
  if (accountId == null) return null;
  const known: readonly Account[] = [author, issue?.fields.creator, issue?.fields.reporter, issue?.fields.assignee];
  const type = known.find((one) => one?.accountId === accountId && one.accountType !== undefined)?.accountType;
  return { accountId, kind: type === 'app' ? 'app' : type === 'customer' ? 'employee' : null };
};

/**
 * The signal of an event; null where the event says nothing a bot could use: another type, no issue, no time, or our
 * own doing.
 */
export const toSignal = (event: JiraEvent): Signal | null => {
  const { issue, changelog, comment, attachment } = event;
  const what = whatOf(event);
  const issueId = issue?.id ?? attachment?.issueId;
  const at = what && happenedAt(event, what);
  if (what === null || issueId == null || at === null || event.selfGenerated === true) return null;
  const items = what === 'updated' ? (changelog?.items ?? []) : [];
  const fields = [...new Set(items.map(fieldOf))].sort();
  const move = items.find((item) => fieldOf(item) === 'status');
  return {
    identity: `${issueId} ${identityOf(event, what, at)}`,
    issueId,
    at,
    what,
    ticket: issue ? ticketOf(issue, move?.to ?? null) : null,
    changed: fields.slice(0, MOST_CHANGED),
    changedCount: fields.length,
    statusFrom: move?.from ?? null,
    comment: comment ? { id: comment.id, isPublic: comment.jsdPublic ?? null } : null,
    actor: actorOf(event, what),
  };
};

/** The change log tells the status after this change; the issue in the event may already be further. */
const ticketOf = ({ key, fields }: NonNullable<JiraEvent['issue']>, movedTo: string | null): SignalTicket | null =>
  fields.project
    ? {
        key,
        projectId: fields.project.id,
        statusId: movedTo ?? fields.status?.id ?? null,
        isAssigned: fields.assignee?.accountId != null,
        reporterId: fields.reporter?.accountId ?? null,
      }
    : null;
