import { permissionNamed } from '../../messages/permission-names';
import type { Account, Parts } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import { cannotTell, defineCheck } from '../check';
import { permissionSchemePage, projectAccessPage } from '../jira-paths';
import { AGENT_PERMISSION, foundAccount, hasServiceAccount } from './account-parts';
import type { AgentRole } from './agent-roles';
import { agentRoles, isInRole } from './agent-roles';

export const says = defineMessages('service-account-in-agent-role', {
  unreadRole: ({ role }: { role: string }) => `The members of role "${role}" were not among those Jira returned.`,
  noAgents: ({ scheme }: { scheme: string }) => `Permission scheme "${scheme}" makes no project role an agent.`,
  outside: ({ account, role }: { account: string; role: string }) =>
    `Account "${account}" is not in role "${role}", whose members are the agents.`,
  grantedToRole: ({ permission }: { permission: string }) => `${permission} granted to a project role`,
  inRole: ({ role }: { role: string }) => `in "${role}"`,
});

export const serviceAccountInAgentRole = defineCheck({
  id: 'service-account-in-agent-role',
  title: "Service account is in the project's agent role",
  problem: 'Service account isn’t an agent in this project',
  why:
    'Only agents work on requests. Outside that role the bot cannot see most of them: ' +
    'it neither follows nor answers what employees raised. A role that is merely called Service Desk Team grants ' +
    'nothing.',
  severity: 'critical',
  learnMore:
    'https://confluence.atlassian.com/jirakb/resolve-permission-scheme-errors-in-jira-service-management-838416389.html',
  reads: ['project', 'permissionScheme', 'projectRoles', 'serviceAccount'],
  appliesTo: hasServiceAccount,
  examine: (parts) => {
    const account = foundAccount(parts.serviceAccount);
    if (account === undefined) return [];
    const roles = agentRoles(parts);
    const [first] = roles;
    if (first === undefined) return [schemeWithoutAgents(parts)];
    if (roles.some(({ role }) => role !== undefined && isInRole(account, role))) return [];
    const untold = roles.find(({ role }) => role === undefined);
    if (untold !== undefined)
      return cannotTell(says.unreadRole({ role: untold.name }), {
        type: 'project-role',
        id: untold.id,
        name: untold.name,
      });
    return [outsideOf(first, roles, account, parts)];
  },
  cure: {
    safety: 'automatic',
    steps: [
      "Open the project's access settings and find the role named in the finding.",
      'Add the service account to that role.',
      'Where no role is granted Service Project Agent, grant it to one in the permission scheme first.',
    ],
  },
  screenInJira: ({ subject }, { project }) =>
    subject.type === 'permission-scheme' && project.style === 'company-managed'
      ? permissionSchemePage(subject.id)
      : projectAccessPage(project.key),
});

const schemeWithoutAgents = ({ permissionScheme: { id, name, grants } }: Pick<Parts, 'permissionScheme'>) => ({
  subject: { type: 'permission-scheme', id, name } as const,
  message: says.noAgents({ scheme: name }),
  evidence: {
    actual: grants
      .filter(({ permission }) => permission === AGENT_PERMISSION)
      .map(({ holder }) => `${holder.type} ${holder.name ?? holder.value ?? ''}`.trim()),
    expected: says.grantedToRole({ permission: permissionNamed(AGENT_PERMISSION) }),
    roles: [],
  },
});

const outsideOf = (
  first: AgentRole,
  roles: readonly AgentRole[],
  account: Account,
  { projectRoles }: Pick<Parts, 'projectRoles'>,
) => {
  const held = projectRoles.filter((role) => isInRole(account, role)).map(({ name }) => name);
  return {
    subject: { type: 'project-role', id: first.id, name: first.name } as const,
    message: says.outside({ account: account.displayName, role: first.name }),
    evidence: { actual: held, expected: says.inRole({ role: first.name }), roles: roles.map(({ name }) => name) },
  };
};
