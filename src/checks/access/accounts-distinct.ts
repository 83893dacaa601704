import type { AccountReading, Parts } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import { defineCheck } from '../check';
import { accountPage } from '../jira-paths';
import type { AccountRole } from '../../shared/vocabulary';

type Accounts = Pick<Parts, AccountRole>;

export const says = defineMessages('accounts-distinct', {
  severalRoles: ({ account, roles }: { account: string; roles: readonly string[] }) =>
    `Account "${account}" is chosen as ${roles.join(' and ')}.`,
  serviceAccount: 'service account',
  agentTestAccount: 'agent test account',
  customerTestAccount: 'customer test account',
  oneForEach: 'one account for each',
});

export const accountsDistinct = defineCheck({
  id: 'accounts-distinct',
  title: 'Service account and test accounts are different accounts',
  problem: 'One account is used for several roles',
  why:
    'A bot ignores requests raised by itself, and an agent sees more than a customer. ' +
    'With one account in two parts a trial run looks fine, and real employees meet the fault.',
  severity: 'medium',
  learnMore:
    'https://support.atlassian.com/jira-service-management-cloud/docs/customer-permissions-for-your-service-project-and-jira-site/',
  reads: ['serviceAccount', 'agentTestAccount', 'customerTestAccount'],
  appliesTo: (parts) => chosenAccounts(parts).length > 1,
  examine: (parts) => {
    const accounts = chosenAccounts(parts);
    return [...new Set(accounts.map(({ id }) => id))].flatMap((id) => {
      const uses = accounts.filter((account) => account.id === id);
      const name = uses[0]?.name ?? id;
      if (uses.length < 2) return [];
      const roles = uses.map(({ part }) => part);
      return [
        {
          subject: { type: 'account', id, name } as const,
          message: says.severalRoles({ account: name, roles }),
          evidence: { actual: roles, expected: says.oneForEach },
        },
      ];
    });
  },
  cure: {
    safety: 'manual',
    steps: [
      'On the setup page of this app, choose another account for one of the roles; a test account may also be ' +
        'left out.',
    ],
  },
  screenInJira: ({ subject }) => accountPage(subject.id),
});

const chosenAccounts = ({ serviceAccount, agentTestAccount, customerTestAccount }: Accounts) => [
  ...chosen(says.serviceAccount, serviceAccount),
  ...chosen(says.agentTestAccount, agentTestAccount),
  ...chosen(says.customerTestAccount, customerTestAccount),
];

const chosen = (
  part: Message,
  reading: AccountReading,
): readonly { readonly part: Message; readonly id: string; readonly name: string }[] => {
  if (reading.state === 'not-chosen') return [];
  if (reading.state === 'no-such-account') return [{ part, id: reading.accountId, name: reading.accountId }];
  return [{ part, id: reading.account.accountId, name: reading.account.displayName }];
};
