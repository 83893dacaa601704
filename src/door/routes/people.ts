import { callSays } from '../../bot-api/call-says';
import {
  peoplePositionSchema,
  peopleQuerySchema,
  peopleSchema,
  type PeoplePosition,
  type Person,
} from '../../bot-api/people';
import type { JiraClient } from '../../jira/client';
import { listAgents, listCustomers, readAccounts } from '../../jira/resources/people';
import type { RawUser } from '../../jira/resources/users';
import { accountKind } from '../../snapshot/account-kind';
import { fromCursor, toCursor } from '../http/cursor';
import { DoorError } from '../http/door-error';
import { liveProject, type LiveProject } from '../../app/live-project';
import type { BotProject } from '../../app/live-project';
import { defineRoute } from '../http/route';

/** The people a bot may meet. Read live and kept nowhere: the roster is Jira's, and so is who may see what of it. */
export const listPeople = defineRoute({
  method: 'GET',
  path: '/v1/people',
  scope: 'people:read',
  cost: 3,
  refusals: [410],
  summary: callSays.people,
  query: peopleQuerySchema,
  answers: { 200: peopleSchema },
  handle: async ({ jira, key, projects, query }) => {
    const known = await projects();
    const start = query.cursor === undefined ? firstOf(known) : fromCursor(peoplePositionSchema, query.cursor);
    if (start === null) return { status: 200, body: { people: [], next: null } };
    const { rows, next } = await readPage(jira, known, start);
    const people = rows
      .map((row): Person => ({ ...row, emailAddress: key.showsEmail ? row.emailAddress : null }))
      .sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
    return { status: 200, body: { people, next: next && toCursor(next) } };
  },
});

interface Page {
  readonly rows: readonly Person[];
  readonly next: PeoplePosition | null;
}

const firstOf = ([project]: readonly BotProject[]): PeoplePosition | null =>
  project ? [project.id, 'agent', 0] : null;

const readPage = async (
  jira: JiraClient,
  known: readonly BotProject[],
  [projectId, role, start]: PeoplePosition,
): Promise<Page> => {
  const asked = known.find(({ id }) => id === projectId);
  const project = asked && (await liveProject(jira, asked));
  // One that Jira no longer shows has nobody to tell of; the others are still told.
  if (asked && !project) return { rows: [], next: firstOf(known.slice(known.indexOf(asked) + 1)) };
  if (!project)
    throw new DoorError(
      'cursor-expired',
      'The project this cursor stood in is no longer one of this key; start again without a cursor.',
    );
  return role === 'agent' ? agentPage(jira, known, project, start) : customerPage(jira, known, project, start);
};

/** An empty page ends the agents: a short one proves nothing, as Jira drops accounts the app may not see. */
const agentPage = async (
  jira: JiraClient,
  known: readonly BotProject[],
  project: LiveProject,
  start: number,
): Promise<Page> => {
  const agents = await listAgents(jira, project.key, start);
  if (agents.length === 0) return customerPage(jira, known, project, 0);
  return {
    rows: agents.map((agent) => toPerson(agent, 'agent', project)),
    next: [project.id, 'agent', start + agents.length],
  };
};

const customerPage = async (
  jira: JiraClient,
  known: readonly BotProject[],
  project: LiveProject,
  start: number,
): Promise<Page> => {
  const { values, isLastPage } = await listCustomers(jira, project.key, start);
  const accounts = new Map(
    (
      await readAccounts(
        jira,
        values.map(({ accountId }) => accountId),
      )
    ).map((account) => [account.accountId, account]),
  );
  const rows = values.map((customer) =>
    toPerson({ active: true, displayName: '', ...customer, ...accounts.get(customer.accountId) }, 'customer', project),
  );
  const isLast = isLastPage || values.length === 0;
  return {
    rows,
    next: isLast
      ? firstOf(known.slice(known.findIndex(({ id }) => id === project.id) + 1))
      : [project.id, 'customer', start + values.length],
  };
};

const toPerson = (raw: RawUser, role: Person['role'], project: BotProject): Person => ({
  accountId: raw.accountId,
  displayName: raw.displayName,
  emailAddress: raw.emailAddress || null,
  isActive: raw.active,
  kind: accountKind(raw),
  role,
  projectId: project.id,
});
