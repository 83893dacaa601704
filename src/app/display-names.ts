import { readAccounts } from '../jira/resources/people';
import type { Tenant } from './tenant';
import { waitForAll } from '../shared/wait-for-all';

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
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) =>
    ids.slice(page * PAGE, (page + 1) * PAGE),
  );
  const accounts = (await waitForAll(pages.map((page) => readAccounts(jira, page)))).flat();
  return Object.fromEntries(accounts.map(({ accountId, displayName }) => [accountId, displayName]));
}
