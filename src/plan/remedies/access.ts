import type { ReportedFinding, Subject } from '../../shared/report';
import type { PermissionScheme } from '../../snapshot/parts';
import { answered, partOf } from '../draft';
import type { Draft } from '../draft';
import { reaches } from '../foreseen';
import type { Grant, Proposal, Remedy } from '../proposal';
import { LEAVE } from '../proposal';
import { agentRoleOf, isDirectActor, serviceAccountOf } from './agent-role';

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
      before: `without "${account.displayName}"`,
      after: `with "${account.displayName}"`,
      sentence: `Add "${account.displayName}" to role "${subject.name}" of project ${project.key}.`,
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

/** Grants what the scheme does not grant. Where it does and Jira still refuses, the licence is missing, which no API gives. */
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
  const holder = isInRole ? { type: 'projectRole', value: role.id } : { type: 'user', value: account.accountId };
  const name = isInRole ? `role "${role.name}"` : `"${account.displayName}"`;
  return [
    {
      key: `grant-permission:${scheme.id}:${key}:${holder.type}:${holder.value}`,
      kind: 'grant-permission',
      target: finding.subject,
      before: 'not granted',
      after: `granted to ${name}`,
      sentence: `Grant ${key} to ${name} in project ${project.key}.`,
      safety: 'automatic',
      choices: [],
      touches: [`permission-scheme:${scheme.id}`],
      work: { kind: 'grants', add: [{ permission: key, holder }], remove: [] },
    },
  ];
};

/** Takes away a right no skill needs, where it comes from a grant to the account itself or from a role it was put into. */
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
      name: account.displayName,
    }),
  );
  // One way left open gives the right all the same: then a person has to decide.
  if (giving.length === 0 || cures.some((cure) => cure === undefined)) return [];
  const choice = answered(draft, {
    id: `revoke:${finding.subject.id}`,
    question: `"${account.displayName}" has ${finding.subject.id}, which no skill needs. Take it away?`,
    options: [{ id: 'revoke', label: 'Take it away' }, LEAVE],
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
  readonly name: string;
}

const takeAway = (
  { permission, holder }: Grant,
  { subject }: ReportedFinding,
  draft: Draft,
  { scheme, accountId, projectKey, name }: Who,
): Proposal | undefined => {
  if (holder.type === 'user') {
    return {
      key: `revoke-permission:${scheme.id}:${permission}:user:${accountId}`,
      kind: 'revoke-permission',
      target: subject,
      before: `granted to "${name}"`,
      after: 'not granted to it',
      sentence: `Take ${permission} away from "${name}" in project ${projectKey}.`,
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
    before: `with "${name}"`,
    after: `without "${name}"`,
    sentence: `Take "${name}" out of role "${role.name}" of project ${projectKey}.`,
    safety: 'choose',
    choices: [],
    touches: [`project-role:${role.id}`],
    work: {
      kind: 'step',
      step: { kind: 'remove-role-actor', key, projectKey, roleId: role.id, roleName: role.name, accountId },
    },
  };
};
