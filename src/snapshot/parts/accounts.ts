import { isJiraError } from '../../jira/errors';
import type { JiraClient } from '../../jira/client';
import { readUser } from '../../jira/resources/users';
import type { RawUser } from '../../jira/resources/users';
import { step } from '../facts';
import type { AccountKind, AccountReading } from '../parts';

const kindOf = ({ accountType, appType }: RawUser): AccountKind => {
  switch (accountType) {
    case 'atlassian': return 'person';
    case 'customer': return 'customer';
    case 'app': return appType === 'service' ? 'service-account' : appType === 'agent' ? 'agent' : 'app';
    default: return 'unknown';
  }
};

const readAccount = async (client: JiraClient, accountId: string | null): Promise<AccountReading> => {
  if (accountId === null) return { state: 'not-chosen' };
  try {
    const user = await readUser(client, accountId);
    return {
      state: 'found',
      account: {
        accountId: user.accountId,
        kind: kindOf(user),
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

export const serviceAccount = step<'serviceAccount', never>({ needs: [], take: ({ client, settings }) => readAccount(client, settings.accounts.serviceAccount) });

export const agentTestAccount = step<'agentTestAccount', never>({ needs: [], take: ({ client, settings }) => readAccount(client, settings.accounts.agentTestAccount) });

export const customerTestAccount = step<'customerTestAccount', never>({ needs: [], take: ({ client, settings }) => readAccount(client, settings.accounts.customerTestAccount) });
