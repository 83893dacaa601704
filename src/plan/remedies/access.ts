import { permissionNamed } from '../../messages/permission-names';
import { defineMessages } from '../../messages/define-messages';
import type { ReportedFinding, Subject } from '../../shared/report';
import type { PermissionScheme } from '../../snapshot/parts';
import { answered, partOf } from '../draft';
import type { Draft } from '../draft';
import { reaches } from '../foreseen';
import { followerOf } from '../mirror';
import type { Grant } from '../grant';
import type { Proposal } from '../proposal';
import type { Remedy } from './remedy';
import { LEAVE } from '../proposal';
import { agentRoleOf, isDirectActor, serviceAccountOf } from './agent-role';

export const says = defineMessages('access-remedies', {
  with: ({ account }: { account: string }) => `with "${account}"`,
  without: ({ account }: { account: string }) => `without "${account}"`,
  join: ({ account, role, project }: { account: string; role: string; project: string }) =>
    `Add "${account}" to role "${role}" of project ${project}.`,
  leave: ({ account, role, project }: { account: string; role: string; project: string }) =>
    `Take "${account}" out of role "${role}" of project ${project}.`,
  notGranted: 'not granted',
  notGrantedToIt: 'not granted to it',
  grantedToRole: ({ role }: { role: string }) => `granted to role "${role}"`,
  grantedToAccount: ({ account }: { account: string }) => `granted to "${account}"`,
  grantToRole: ({ permission, role, project }: { permission: string; role: string; project: string }) =>
    `Grant ${permission} to role "${role}" in project ${project}.`,
  grantToAccount: ({ permission, account, project }: { permission: string; account: string; project: string }) =>
    `Grant ${permission} to "${account}" in project ${project}.`,
  revoke: ({ permission, account, project }: { permission: string; account: string; project: string }) =>
    `Remove the permission ${permission} from "${account}" in project ${project}.`,
  hasTooMuch: ({ account, permission }: { account: string; permission: string }) =>
    `"${account}" has ${permission}, which no skill needs. Remove it?`,
  takeAway: 'Remove it',
});

/** Puts the service account into the agent role the finding names. */
export const joinAgentRole: Remedy = ({ subject }, draft) => {
  const [account, project] = [serviceAccountOf(draft), partOf(draft, 'project')];
  if (account === undefined || project === undefined || subject.type !== 'project-role' || !account.isActive) return [];
  const key = `add-role-actor:${project.key}:${subject.id}:${account.accountId}`;
  return [
    {
      key,
      kind: 'add-role-actor',
      target: subject,
      before: says.without({ account: account.displayName }),
      after: says.with({ account: account.displayName }),
      sentence: says.join({ account: account.displayName, role: subject.name, project: project.key }),
      safety: 'automatic',
      choices: [],
      touches: [`project-role:${subject.id}`],
      work: {
        kind: 'step',
        step: {
          kind: 'add-role-actor',
          key,
          projectKey: project.key,
          roleId: subject.id,
          roleName: subject.name,
          accountId: account.accountId,
        },
      },
    },
  ];
};

/**
 * Grants what the scheme does not grant. Where it does and Jira still refuses, the licence is missing, which no API
 * gives.
 */
export const grantPermission: Remedy = (finding, draft) => {
  const [account, project, scheme] = [
    serviceAccountOf(draft),
    partOf(draft, 'project'),
    partOf(draft, 'permissionScheme'),
  ];
  if (!account || !scheme || project?.style !== 'company-managed' || finding.evidence['scope'] !== 'project') return [];
  const key = finding.subject.id;
  const roles = partOf(draft, 'projectRoles') ?? [];
  if (scheme.grants.some(({ permission, holder }) => permission === key && reaches(holder, account, roles))) return [];
  const role = agentRoleOf(draft);
  const isInRole = role !== undefined && reaches({ type: 'projectRole', value: role.id }, account, roles);
  const grantedIn = followerOf(draft, project, 'permissions').key;
  const holder = isInRole ? { type: 'projectRole', value: role.id } : { type: 'user', value: account.accountId };
  const [granted, sentence] = isInRole
    ? [
        says.grantedToRole({ role: role.name }),
        says.grantToRole({ permission: permissionNamed(key), role: role.name, project: grantedIn }),
      ]
    : [
        says.grantedToAccount({ account: account.displayName }),
        says.grantToAccount({ permission: permissionNamed(key), account: account.displayName, project: grantedIn }),
      ];
  return [
    {
      key: `grant-permission:${scheme.id}:${key}:${holder.type}:${holder.value}`,
      kind: 'grant-permission',
      target: finding.subject,
      before: says.notGranted,
      after: granted,
      sentence,
      safety: 'automatic',
      choices: [],
      touches: [`permission-scheme:${scheme.id}`],
      work: { kind: 'grants', add: [{ permission: key, holder }], remove: [] },
    },
  ];
};

/**
 * Takes away a right no skill needs, where it comes from a grant to the account itself or from a role it was put into.
 */
export const revokePermission: Remedy = (finding, draft) => {
  const [account, project, scheme, roles] = [
    serviceAccountOf(draft),
    partOf(draft, 'project'),
    partOf(draft, 'permissionScheme'),
    partOf(draft, 'projectRoles'),
  ];
  if (!account || !scheme || !roles || project?.style !== 'company-managed' || finding.evidence['scope'] !== 'project')
    return [];
  const giving = scheme.grants.filter(
    ({ permission, holder }) => permission === finding.subject.id && reaches(holder, account, roles),
  );
  const cures = giving.map((grant) =>
    takeAway(grant, finding, draft, {
      scheme,
      accountId: account.accountId,
      projectKey: project.key,
      grantedIn: followerOf(draft, project, 'permissions').key,
      name: account.displayName,
    }),
  );
  // One way left open gives the right all the same: then a person has to decide.
  if (giving.length === 0 || cures.some((cure) => cure === undefined)) return [];
  const choice = answered(draft, {
    id: `revoke:${finding.subject.id}`,
    question: says.hasTooMuch({ account: account.displayName, permission: permissionNamed(finding.subject.id) }),
    options: [{ id: 'revoke', label: says.takeAway }, LEAVE],
    chosen: 'revoke',
  });
  return choice.chosen === LEAVE.id
    ? { left: choice }
    : cures.filter((cure) => cure !== undefined).map((cure) => ({ ...cure, choices: [choice] }));
};

interface Who {
  readonly scheme: PermissionScheme;
  readonly accountId: string;
  readonly projectKey: string;
  /** Key of the project whose permission scheme changes. */
  readonly grantedIn: string;
  readonly name: string;
}

const takeAway = (
  { permission, holder }: Grant,
  { subject }: ReportedFinding,
  draft: Draft,
  { scheme, accountId, projectKey, grantedIn, name }: Who,
): Proposal | undefined => {
  if (holder.type === 'user') {
    return {
      key: `revoke-permission:${scheme.id}:${permission}:user:${accountId}`,
      kind: 'revoke-permission',
      target: subject,
      before: says.grantedToAccount({ account: name }),
      after: says.notGrantedToIt,
      sentence: says.revoke({ permission: permissionNamed(permission), account: name, project: grantedIn }),
      safety: 'choose',
      choices: [],
      touches: [`permission-scheme:${scheme.id}`],
      work: { kind: 'grants', add: [], remove: [{ permission, holder: { type: 'user', value: accountId } }] },
    };
  }
  const role =
    holder.type === 'projectRole' ? partOf(draft, 'projectRoles')?.find(({ id }) => id === holder.value) : undefined;
  if (
    role === undefined ||
    role.id === agentRoleOf(draft)?.id ||
    !isDirectActor(role, accountId) ||
    role.actors.some((actor) => actor.kind === 'group')
  )
    return undefined;
  const key = `remove-role-actor:${projectKey}:${role.id}:${accountId}`;
  const target: Subject = { type: 'project-role', id: role.id, name: role.name };
  return {
    key,
    kind: 'remove-role-actor',
    target,
    before: says.with({ account: name }),
    after: says.without({ account: name }),
    sentence: says.leave({ account: name, role: role.name, project: projectKey }),
    safety: 'choose',
    choices: [],
    touches: [`project-role:${role.id}`],
    work: {
      kind: 'step',
      step: { kind: 'remove-role-actor', key, projectKey, roleId: role.id, roleName: role.name, accountId },
    },
  };
};
