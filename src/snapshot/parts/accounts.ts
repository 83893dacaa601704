import { isJiraError } from '../../jira/errors';
import type { JiraClient } from '../../jira/client';
import { readUser } from '../../jira/resources/users';
import { step } from '../facts';
import type { Ask } from '../facts';
import { ofSite } from '../shared-reading';
import { accountKind } from '../account-kind';
import type { AccountReading } from '../parts';

/** Jira's two account words as one kind. */
const readAccount = async (client: JiraClient, accountId: string | null): Promise<AccountReading> => {
  if (accountId === null) return { state: 'not-chosen' };
  try {
    const user = await readUser(client, accountId);
    return {
      state: 'found',
      account: {
        accountId: user.accountId,
        kind: accountKind(user),
        isActive: user.active,
        displayName: user.displayName,
        timeZone: user.timeZone ?? null,
        groups: user.groups.items.flatMap(({ groupId, name }) => (groupId == null ? [] : [{ groupId, name }])),
        applicationRoles: user.applicationRoles.items.map(({ key }) => key),
      },
    };
  } catch (error) {
    // Missing "Browse users and groups" answers 403, so 404 does mean that the account is gone.
    if (isJiraError(error) && error.name === 'JiraNotFound') return { state: 'no-such-account', accountId };
    throw error;
  }
};

const chosenAccount = (ask: Ask, accountId: string | null): Promise<AccountReading> =>
  ofSite(ask, `account ${accountId}`, (client) => readAccount(client, accountId));

export const serviceAccount = step<'serviceAccount', never>({
  needs: [],
  take: (ask) => chosenAccount(ask, ask.settings.accounts.serviceAccount),
});

export const agentTestAccount = step<'agentTestAccount', never>({
  needs: [],
  take: (ask) => chosenAccount(ask, ask.settings.accounts.agentTestAccount),
});

export const customerTestAccount = step<'customerTestAccount', never>({
  needs: [],
  take: (ask) => chosenAccount(ask, ask.settings.accounts.customerTestAccount),
});
