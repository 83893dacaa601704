import type { Account, AccountReading, Parts } from '../../snapshot/parts';
import type { Subject } from '../../shared/report';
import { cannotTell, defineCheck } from '../check';
import { projectAccessPage } from '../jira-paths';
import { AGENT_PERMISSION, accountSubject, foundAccount, isLicensedAgent, permissionsIn } from './account-parts';

export const agentTestAccountReady = defineCheck({
  id: 'agent-test-account-ready',
  title: 'Agent test account can work on requests',
  problem: 'Agent test account can’t work on requests',
  why: "A trial run needs somebody to answer the bot's requests as an agent would. Without that account, the first agent to find out that replies do not reach employees is a real one.",
  severity: 'medium',
  learnMore: 'https://confluence.atlassian.com/jirakb/user-cannot-be-assigned-issues-1141972083.html',
  reads: ['profile', 'project', 'agentTestAccount', 'applicationRoles', 'effectivePermissions'],
  appliesTo: ({ profile }) => profile.accounts.agentTestAccount !== 'none',
  examine: (parts) => {
    const account = foundAccount(parts.agentTestAccount);
    if (account === undefined) return [absent(parts.agentTestAccount)];
    const permissions = permissionsIn(parts.project.id, account.accountId, parts.effectivePermissions);
    if (permissions === undefined && account.isActive)
      return cannotTell(
        `Jira was not asked what account "${account.displayName}" may do here.`,
        accountSubject(account),
      );
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
    ? notReady({ type: 'account', id: reading.accountId, name: reading.accountId }, ['no such account'])
    : notReady({ type: 'account', id: 'agent-test-account', name: 'Agent test account' }, ['not chosen']);

/** Nothing else counts while the account is deactivated: Jira answers no to everything. */
const obstaclesOf = (
  account: Account,
  permissions: readonly string[],
  { applicationRoles }: Pick<Parts, 'applicationRoles'>,
): readonly string[] => {
  if (!account.isActive) return ['deactivated'];
  return [
    ...(isLicensedAgent(account, applicationRoles) ? [] : ['no Jira Service Management licence']),
    ...(permissions.includes(AGENT_PERMISSION) ? [] : ['not an agent of this project']),
  ];
};

const notReady = (subject: Subject, obstacles: readonly string[]) => ({
  subject,
  message: `Account "${subject.name}" cannot stand in for an agent: ${obstacles.join('; ')}.`,
  evidence: { actual: obstacles.join(', '), expected: 'an active, licensed agent of this project' },
});
