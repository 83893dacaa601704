import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { serviceDeskPage } from '../pages';
import { userSchema, type RawUser } from './users';

/**
 * A page of the accounts that are agents in a project; an empty page is the last.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/
 */
export const listAgents = (client: JiraClient, projectKey: string, startAt: number) =>
  client.request(
    endpoint(
      '/rest/api/3/user/permission/search',
      {},
      { projectKey, permissions: 'SERVICEDESK_AGENT', query: '', startAt, maxResults: 100 },
    ),
    { schema: z.array(userSchema) },
  );

const customerSchema = userSchema.partial({ active: true, displayName: true });

/**
 * A page of a project's customers; it does not say what kind of account each is.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/
 */
export const listCustomers = (client: JiraClient, projectKey: string, start: number) =>
  client.request(
    endpoint(
      '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
      { serviceDeskId: projectKey },
      { start, limit: 50 },
    ),
    { schema: serviceDeskPage(customerSchema) },
  );

/** What is known of up to 100 accounts, in any order; those Jira does not know are left out. */
export const readAccounts = async (client: JiraClient, accountIds: readonly string[]): Promise<readonly RawUser[]> => {
  if (accountIds.length === 0) return [];
  const { values } = await client.request(
    endpoint('/rest/api/3/user/bulk', {}, { accountId: accountIds, maxResults: 100 }),
    { schema: z.looseObject({ values: z.array(userSchema) }) },
  );
  return values;
};
