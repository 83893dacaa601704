import { readAccounts } from '../jira/resources/people';
import type { Tenant } from './tenant';
import { waitForAll } from '../shared/wait-for-all';
import { chunks } from '../shared/chunks';

/** Jira names that many accounts in one answer. */
const PAGE = 100;

/**
 * Display names by account id, asked of Jira each time, for none is kept. An account that Jira does not show is left
 * out.
 */
export async function namesOf(
  accountIds: readonly string[],
  { jira }: Tenant,
): Promise<Readonly<Record<string, string>>> {
  const ids = [...new Set(accountIds)];
  const accounts = (await waitForAll(chunks(ids, PAGE).map((page) => readAccounts(jira, page)))).flat();
  return Object.fromEntries(accounts.map(({ accountId, displayName }) => [accountId, displayName]));
}
