import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { serviceDeskPage } from '../pages';
import type { OffsetPage } from '../unbroken-pages';

const customerSchema = z.object({
  accountId: z.string(),
  emailAddress: z.string().nullish(),
  active: z.boolean().optional(),
});
/** A person as Jira Service Management's lists show them; the address only where the person lets it be seen. */
export type ListedPerson = z.infer<typeof customerSchema>;

/** What Jira serves at most, whatever is asked for; some sites serve fewer. */
const LIMIT = 100;
/** A person counts double. */
const PAGE_POINTS = 1 + 2 * LIMIT;

/**
 * One page of a desk's customers; Jira answers five of them a second.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/
 */
export const readCustomerPage = async (
  client: JiraClient,
  serviceDeskId: string,
  start: number,
): Promise<OffsetPage<ListedPerson>> => {
  const page = await client.request(
    endpoint('/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer', { serviceDeskId }, { start, limit: LIMIT }),
    { schema: serviceDeskPage(customerSchema), points: PAGE_POINTS },
  );
  return { values: page.values, isLast: page.isLastPage };
};

/** Customers whose name or address holds the text, the first of them. */
export const findCustomers = async (
  client: JiraClient,
  serviceDeskId: string,
  query: string,
): Promise<readonly ListedPerson[]> =>
  (
    await client.request(
      endpoint('/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer', { serviceDeskId }, { query, limit: 50 }),
      { schema: serviceDeskPage(customerSchema) },
    )
  ).values;

/**
 * One page of an organization's members. Needs an agent licence.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/
 */
export const readOrganizationPage = async (
  client: JiraClient,
  organizationId: string,
  start: number,
): Promise<OffsetPage<ListedPerson>> => {
  const page = await client.request(
    endpoint('/rest/servicedeskapi/organization/{organizationId}/user', { organizationId }, { start, limit: LIMIT }),
    { schema: serviceDeskPage(customerSchema), points: PAGE_POINTS },
  );
  return { values: page.values, isLast: page.isLastPage };
};
