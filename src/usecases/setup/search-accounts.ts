import { readCustomers } from '../../jira/resources/service-desks';
import { searchUsers } from '../../jira/resources/users';
import type { AccountChoice } from '../../shared/contract';
import { ofCustomer, toAccountChoice } from './account-choice';
import type { Tenant } from '../../app/tenant';

const AT_MOST = 20;

/**
 * Accounts for the setup form. Portal-only customers do not show up in Jira's user search, so they are looked for among
 * the customers of the desk.
 */
export async function searchAccounts(
  {
    projectKey,
    query,
    kind,
  }: { readonly projectKey: string; readonly query: string; readonly kind: 'any' | 'customer' },
  { jira }: Tenant,
): Promise<readonly AccountChoice[]> {
  if (kind === 'any') return (await searchUsers(jira, query, AT_MOST)).map((user) => toAccountChoice(user));
  const customers = await readCustomers(jira, projectKey, { query, limit: AT_MOST });
  return customers.values.map((customer) => ofCustomer(customer));
}
