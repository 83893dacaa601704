import { z } from 'zod';
import type { JiraClient } from '../jira/client';
import { isJiraError } from '../jira/errors';
import { endpoint } from '../jira/endpoint';
import type { Fact } from '../shared/report';
import { byServiceDeskStart } from '../jira/pages';
import { readCustomers } from '../jira/resources/service-desks';
import { readUser } from '../jira/resources/users';
import { onDesk } from './on-desk';
import { after, before, partly } from './standing';
import type { Executor } from './standing';

const CUSTOMERS = '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer';

/** Asked for by display name: a desk may have fifty thousand customers, and Jira lists them five requests a second. */
const isCustomer = async (client: JiraClient, projectKey: string, accountId: string): Promise<boolean> => {
  const user = await readUser(client, accountId).catch(nobody);
  if (!user) return false;
  const pages = byServiceDeskStart((start) =>
    readCustomers(client, projectKey, { query: user.displayName, start, limit: 50 }),
  );
  for await (const { values } of pages) if (values.some((customer) => customer.accountId === accountId)) return true;
  return false;
};

/** A closed account is nobody's customer. */
const nobody = (error: unknown): null => {
  if (isJiraError(error) && error.name === 'JiraNotFound') return null;
  throw error;
};

const customersAmong = async (
  client: JiraClient,
  projectKey: string,
  accountIds: readonly string[],
): Promise<readonly string[]> => {
  const there: string[] = [];
  for (const accountId of accountIds) if (await isCustomer(client, projectKey, accountId)) there.push(accountId);
  return there;
};

const namedIn = (seen: Fact): readonly Fact[] => (Array.isArray(seen) ? seen : []);

/** https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/ */
export const addCustomers: Executor<'add-customers'> = {
  inspect: ({ reader }, { projectKey, accountIds }) =>
    onDesk(projectKey, async () => {
      const there = await customersAmong(reader, projectKey, accountIds);
      if (there.length === accountIds.length) return after();
      return there.length === 0 ? before([]) : partly(there);
    }),
  apply: async ({ writer }, { serviceDeskId, accountIds }) => {
    await writer.request(endpoint(CUSTOMERS, { serviceDeskId }), {
      method: 'POST',
      body: { accountIds },
      schema: z.unknown(),
    });
  },
  revert: async ({ writer }, { serviceDeskId, accountIds }, seen) => {
    const ours = accountIds.filter((id) => !namedIn(seen).includes(id));
    await writer.request(endpoint(CUSTOMERS, { serviceDeskId }), {
      method: 'DELETE',
      body: { accountIds: ours },
      schema: z.unknown(),
    });
  },
};
