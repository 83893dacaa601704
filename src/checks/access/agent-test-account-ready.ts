import type { Account, AccountReading, Parts } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import type { Subject } from '../../shared/report';
import { cannotTell, defineCheck } from '../check';
import { projectAccessPage } from '../jira-paths';
import {
  AGENT_PERMISSION,
  accountSubject,
  foundAccount,
  isAskedAbout,
  isLicensedAgent,
  permissionsIn,
  says as accounts,
} from './account-parts';

export const says = defineMessages('agent-test-account-ready', {
  notChosen: 'No agent test account is chosen.',
  notReady: ({ account, obstacles }: { account: string; obstacles: readonly string[] }) =>
    `Account "${account}" cannot stand in for an agent: ${obstacles.join('; ')}.`,
  unlicensed: 'no Jira Service Management licence',
  notAgent: 'not an agent of this project',
  ready: 'an active, licensed agent of this project',
});

export const agentTestAccountReady = defineCheck({
  id: 'agent-test-account-ready',
  title: 'Agent test account can work on requests',
  problem: 'Agent test account can’t work on requests',
  why:
    "A trial run needs somebody to answer the bot's requests as an agent would. " +
    'Without that account, the first agent to find out that replies do not reach employees is a real one.',
  severity: 'medium',
  learnMore: 'https://confluence.atlassian.com/jirakb/user-cannot-be-assigned-issues-1141972083.html',
  reads: ['profile', 'project', 'agentTestAccount', 'applicationRoles', 'effectivePermissions'],
  appliesTo: ({ profile, agentTestAccount }) => isAskedAbout(profile.accounts.agentTestAccount, agentTestAccount),
  examine: (parts) => {
    const account = foundAccount(parts.agentTestAccount);
    if (account === undefined) return [absent(parts.agentTestAccount)];
    const permissions = permissionsIn(parts.project.id, account.accountId, parts.effectivePermissions);
    if (permissions === undefined && account.isActive)
      return cannotTell(accounts.notAsked({ account: account.displayName }), accountSubject(account));
    const obstacles = obstaclesOf(account, permissions ?? [], parts);
    return obstacles.length === 0 ? [] : [notReady(accountSubject(account), obstacles)];
  },
  cure: {
    safety: 'manual',
    steps: [
      'Choose or create an account that nobody works with, and reactivate it if need be.',
      "Give it Jira Service Management's User (Agent) role, and add it to the project's agent role.",
      'Choose it on the setup page of this app.',
    ],
  },
  screenInJira: (_finding, { project }) => projectAccessPage(project.key),
});

const absent = (reading: AccountReading) =>
  reading.state === 'no-such-account'
    ? notReady({ type: 'account', id: reading.accountId, name: reading.accountId }, [accounts.noSuchAccount])
    : {
        subject: { type: 'account', id: 'agent-test-account', name: 'Agent test account' } as const,
        message: says.notChosen,
        evidence: { actual: [accounts.notChosen], expected: says.ready },
      };

/** Nothing else counts while the account is deactivated: Jira answers no to everything. */
const obstaclesOf = (
  account: Account,
  permissions: readonly string[],
  { applicationRoles }: Pick<Parts, 'applicationRoles'>,
): readonly Message[] => {
  if (!account.isActive) return [accounts.deactivated];
  return [
    ...(isLicensedAgent(account, applicationRoles) ? [] : [says.unlicensed]),
    ...(permissions.includes(AGENT_PERMISSION) ? [] : [says.notAgent]),
  ];
};

const notReady = (subject: Subject, obstacles: readonly Message[]) => ({
  subject,
  message: says.notReady({ account: subject.name, obstacles }),
  evidence: { actual: obstacles, expected: says.ready },
});
