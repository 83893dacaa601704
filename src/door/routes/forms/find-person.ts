import type { JiraClient } from '../../../jira/client';
import { isJiraError } from '../../../jira/errors';
import { readCustomers } from '../../../jira/resources/service-desks';
import { readAccount, searchUsers } from '../../../jira/resources/users';

const isEmail = (named: string): boolean => named.includes('@');
const MATCHES = 20;

/**
 * The account of somebody named by e-mail address or account id; null: nobody, somebody inactive, or more than one.
 * An address counts only where Jira shows it: a display name may be written like anybody's address.
 */
export async function findPerson(jira: JiraClient, projectKey: string, named: string): Promise<string | null> {
  if (!isEmail(named)) return activeAccount(jira, named);
  const isSame = ({
    emailAddress,
    active,
  }: {
    readonly emailAddress?: string | null | undefined;
    readonly active?: boolean | undefined;
  }): boolean => emailAddress?.toLowerCase() === named.toLowerCase() && active !== false;
  const customers = await readCustomers(jira, projectKey, { query: named, limit: MATCHES });
  const found = customers.values.filter(isSame);
  const all = found.length > 0 ? found : (await searchUsers(jira, named, MATCHES)).filter(isSame);
  const accountIds = [...new Set(all.map(({ accountId }) => accountId))];
  return accountIds.length === 1 ? (accountIds[0] ?? null) : null;
}

const activeAccount = async (jira: JiraClient, accountId: string): Promise<string | null> => {
  try {
    const account = await readAccount(jira, accountId);
    return account.active && account.accountType !== 'app' ? account.accountId : null;
  } catch (error) {
    if (isJiraError(error) && (error.name === 'JiraNotFound' || error.status === 400)) return null;
    throw error;
  }
};

/** The accounts of several people; those nobody knows are left out. */
export async function findPeople(
  jira: JiraClient,
  projectKey: string,
  named: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(named.map(async (one) => [one, await findPerson(jira, projectKey, one)] as const));
  return new Map(found.flatMap(([one, accountId]) => (accountId === null ? [] : [[one, accountId] as const])));
}
