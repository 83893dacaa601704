import { z } from 'zod';
import { callSays, describedAs } from '../../bot-api/call-says';
import { pendingApprovalsSchema, type WireApproval } from '../../bot-api/approvals';
import type { BotProject } from '../../app/live-project';
import { isJiraError } from '../../jira/errors';
import { readApprovals, type RawApproval } from '../../jira/resources/approvals';
import { searchTickets } from '../../jira/resources/tickets';
import type { Tenant } from '../../app/tenant';
import { notFound } from '../http/door-error';
import { defineRoute } from '../http/route';

/** Tickets looked at in one call; each costs a request to Jira. */
const MOST = 25;

/** Approvals that wait for people, read from Jira now. There is no route that answers one. */
export const listApprovals = defineRoute({
  method: 'GET',
  path: '/v1/approvals',
  scope: 'tickets:read',
  cost: MOST + 5,
  summary: callSays.approvals,
  query: z.object({
    project: describedAs(
      z
        .string()
        .regex(/^\d{1,19}$/u)
        .optional(),
      callSays.projectId,
    ),
  }),
  answers: { 200: pendingApprovalsSchema },
  handle: async ({ jira, key, now, projects, query: { project } }) => {
    const wanted = (await projects()).filter(({ id }) => project === undefined || id === project);
    if (project !== undefined && wanted.length === 0) throw notFound('project');
    const tenant = { jira, now: () => now };
    const waiting = (await Promise.all(wanted.map((one) => waitingIn(one, tenant)))).flat();
    const read = await Promise.all(
      waiting.slice(0, MOST).map(async (ticket) => ({ ticket, approvals: await approvalsOf(ticket.id, tenant) })),
    );
    return {
      status: 200,
      body: {
        approvals: read.flatMap(({ ticket, approvals }) =>
          (approvals ?? [])
            .filter(({ finalDecision }) => finalDecision === 'pending')
            .map((approval) => toWire(approval, ticket, key.showsEmail)),
        ),
        hasMore: waiting.length > MOST,
        hidden: read.filter(({ approvals }) => approvals === null).length,
      },
    };
  },
});

type Waiting = WireApproval['ticket'];

/** https://support.atlassian.com/jira-service-management-cloud/docs/advanced-search-reference-jql-functions */
async function waitingIn({ id }: BotProject, { jira }: Tenant): Promise<readonly Waiting[]> {
  const tickets = await searchTickets(jira, `project = ${id} AND approvals = pending() ORDER BY created ASC`, MOST + 1);
  return tickets.map((ticket) => ({ id: ticket.id, key: ticket.key, projectId: id }));
}

/** null: Jira does not show them to this app, as for an issue that is no request. */
const approvalsOf = (ticketId: string, { jira }: Tenant): Promise<readonly RawApproval[] | null> =>
  readApprovals(jira, ticketId).catch((error: unknown) => {
    if (isJiraError(error) && (error.name === 'JiraNotFound' || error.name === 'JiraForbidden')) return null;
    throw error;
  });

const toWire = (
  { id, name, createdDate, approvers }: RawApproval,
  ticket: Waiting,
  showsEmail: boolean,
): WireApproval => ({
  id,
  ticket,
  name: name ?? null,
  createdAt: createdDate ? new Date(createdDate.epochMillis).toISOString() : null,
  approvers: approvers.map(({ approver: { accountId, emailAddress }, approverDecision }) => ({
    accountId,
    answer: approverDecision,
    hasEmailAddress: Boolean(emailAddress),
    emailAddress: (showsEmail && emailAddress) || null,
  })),
});
