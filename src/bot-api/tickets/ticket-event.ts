import { z } from 'zod';
import { BUCKETS } from '../../shared/vocabulary';

/** What happened to a ticket. `quiet` is told by the clock: nothing happened for so long that a reminder is near. */
export const WHAT_HAPPENED = [
  'created',
  'updated',
  'commented',
  'comment-edited',
  'comment-deleted',
  'attached',
  'deleted',
  'quiet',
] as const;

/** Why a bot may want to act. An event may mean several of these, or none. */
export const MEANINGS = [
  'new-unassigned',
  'needs-employee-attention',
  'employee-answered',
  'resolved',
  'reopened',
  'approaching-reminder',
] as const;

/** Who did it: `app` is an automation rule or another app, `unknown` could not be looked up. */
export const ACTOR_KINDS = ['employee', 'agent', 'bot', 'app', 'unknown'] as const;

const bucket = z.enum(BUCKETS);

/** Field ids told per event; the rest is only counted. */
export const MOST_CHANGED = 8;

/**
 * One event of a ticket as it is stored: ids only, no text of the ticket and no name. Times are epoch milliseconds.
 * At most 1 KB with its index attributes.
 */
export const ticketEventSchema = z.object({
  /** The same for every copy of the event, however often it is delivered. */
  id: z.string().max(60),
  issueId: z.string().max(30),
  issueKey: z.string().max(280),
  projectId: z.string().max(30),
  at: z.number().int().nonnegative(),
  what: z.enum(WHAT_HAPPENED),
  /** Field ids as Jira spells them, at most `MOST_CHANGED`. */
  changed: z.array(z.string().max(40)).max(MOST_CHANGED).readonly(),
  changedCount: z.number().int().nonnegative(),
  statusId: z.string().max(30).nullable(),
  isAssigned: z.boolean().nullable(),
  /** null: there was none before (`created`), or what the status means to the bot could not be looked up. */
  bucketBefore: bucket.nullable(),
  bucketAfter: bucket.nullable(),
  comment: z.object({ id: z.string().max(30), isPublic: z.boolean() }).nullable(),
  actor: z.enum(ACTOR_KINDS).nullable(),
  means: z.array(z.enum(MEANINGS)).readonly(),
});

export type TicketEvent = Readonly<z.infer<typeof ticketEventSchema>>;
export type WhatHappened = (typeof WHAT_HAPPENED)[number];
export type Meaning = (typeof MEANINGS)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** An event with the moment it was written; the feed is kept in the order of `arrivedAt` (epoch milliseconds). */
export interface ArrivedEvent {
  readonly arrivedAt: number;
  readonly event: TicketEvent;
}
