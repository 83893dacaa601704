import { z } from 'zod';
import { callSays, describedAs } from '../../bot-api/call-says';
import { wireTicketSchema } from '../../bot-api/tickets/ticket-view';
import { defineRoute } from '../http/route';
import { wireExplanationSchema } from '../../bot-api/tickets/explanation';
import { explainTicket } from './tickets/explain-ticket';
import { readTicketState } from './tickets/read-ticket-state';

/** An issue key or id as Jira writes them. */
const keySchema = z
  .string()
  .max(300)
  .regex(/^(?:[A-Z][A-Z0-9_]*-)?[1-9]\d{0,18}$/u);

/** The state a bot acts on, read from Jira at the moment it is asked for. */
export const readOneTicket = defineRoute({
  method: 'GET',
  path: '/v1/tickets/{key}',
  scope: 'tickets:read',
  cost: 3,
  summary: callSays.ticket,
  params: z.object({ key: describedAs(keySchema, callSays.ticketKey) }),
  answers: { 200: wireTicketSchema },
  handle: async ({ params, projects, jira, now }) => ({
    status: 200,
    body: await readTicketState(params.key, await projects(), { jira, now: () => now }),
  }),
});

/** Whether the bot can resolve, start, ask, reopen and comment on a ticket at this moment, and why not. */
export const explainOneTicket = defineRoute({
  method: 'GET',
  path: '/v1/tickets/{key}/explain',
  scope: 'tickets:read',
  cost: 5,
  summary: callSays.explain,
  params: z.object({ key: describedAs(keySchema, callSays.ticketKey) }),
  answers: { 200: wireExplanationSchema },
  handle: async ({ params, projects, jira, now }) => ({
    status: 200,
    body: await explainTicket(params.key, await projects(), { jira, now: () => now }),
  }),
});
