import type { Account, AccountReading, Parts } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import type { Subject } from '../../shared/report';
import { cannotTell, defineCheck } from '../check';
import { customersPage } from '../jira-paths';
import {
  AGENT_PERMISSION,
  accountSubject,
  foundAccount,
  isAskedAbout,
  permissionsIn,
  says as accounts,
} from './account-parts';

export const says = defineMessages('customer-test-account-ready', {
  notAsked: ({ account }: { account: string }) => `Jira was not asked what account "${account}" may raise here.`,
  notChosen: 'No customer test account is chosen.',
  notReady: ({ account, obstacles }: { account: string; obstacles: readonly string[] }) =>
    `Account "${account}" cannot stand in for an employee: ${obstacles.join('; ')}.`,
  raisesNothing: 'may raise no request type',
  agent: 'is an agent',
  ready: 'an active customer who may raise requests and isn’t an agent',
});

export const customerTestAccountReady = defineCheck({
  id: 'customer-test-account-ready',
  title: 'Customer test account can raise requests',
  problem: 'Customer test account can’t raise requests',
  why:
    'A trial run asks the bot for something as an employee would. ' +
    'With no such account, or one that sees as much as an agent, what employees are refused goes unnoticed until ' +
    'they are.',
  severity: 'medium',
  learnMore:
    'https://support.atlassian.com/jira-service-management-cloud/docs/customer-permissions-for-your-service-project-and-jira-site/',
  reads: ['profile', 'project', 'customerTestAccount', 'effectivePermissions', 'requestRights'],
  appliesTo: ({ profile, customerTestAccount }) =>
    isAskedAbout(profile.accounts.customerTestAccount, customerTestAccount),
  examine: (parts) => {
    const account = foundAccount(parts.customerTestAccount);
    if (account === undefined) return [absent(parts.customerTestAccount)];
    if (!account.isActive) return [notReady(accountSubject(account), [accounts.deactivated])];
    const obstacles = obstaclesOf(account, parts);
    if (obstacles === undefined)
      return cannotTell(says.notAsked({ account: account.displayName }), accountSubject(account));
    return obstacles.length === 0 ? [] : [notReady(accountSubject(account), obstacles)];
  },
  cure: {
    safety: 'manual',
    steps: [
      'Choose or create an account that nobody works with, and reactivate it if need be.',
      "Add it to the project's customers, and keep it out of the agent role.",
      'Choose it on the setup page of this app.',
    ],
  },
  screenInJira: (_finding, { project }) => customersPage(project.key),
});

const absent = (reading: AccountReading) =>
  reading.state === 'no-such-account'
    ? notReady({ type: 'account', id: reading.accountId, name: reading.accountId }, [accounts.noSuchAccount])
    : {
        subject: { type: 'account', id: 'customer-test-account', name: 'Customer test account' } as const,
        message: says.notChosen,
        evidence: { actual: [accounts.notChosen], expected: says.ready },
      };

/** undefined: Jira was not asked. A project without request types is another check's finding. */
const obstaclesOf = (
  { accountId }: Account,
  { project, effectivePermissions, requestRights }: Pick<Parts, 'project' | 'effectivePermissions' | 'requestRights'>,
): readonly Message[] | undefined => {
  const permissions = permissionsIn(project.id, accountId, effectivePermissions);
  const rights = requestRights.find((row) => row.accountId === accountId);
  if (permissions === undefined || rights === undefined) return undefined;
  return [
    ...(rights.asked.length > 0 && rights.canCreate.length === 0 ? [says.raisesNothing] : []),
    ...(permissions.includes(AGENT_PERMISSION) ? [says.agent] : []),
  ];
};

const notReady = (subject: Subject, obstacles: readonly Message[]) => ({
  subject,
  message: says.notReady({ account: subject.name, obstacles }),
  evidence: { actual: obstacles, expected: says.ready },
});
