import { readPermissionScheme } from '../../jira/resources/permissions';
import type { RawHolder } from '../../jira/resources/permissions';
import { readProjectRole } from '../../jira/resources/project-roles';
import type { Profile } from '../../profile/profile';
import { step } from '../facts';
import type { Ask } from '../facts';
import type { Actor, EffectivePermissions, PermissionHolder, PermissionScheme, ProjectRole } from '../parts';
import type { Reading } from '../reading';
import { askedPermissions } from './effective-permissions';

const toHolder = ({ type, value, parameter, projectRole, group, user, field }: RawHolder): PermissionHolder => {
  const id = value ?? parameter;
  const name = projectRole?.name ?? group?.name ?? user?.displayName ?? field?.name;
  return { type, ...(id != null && { value: id }), ...(name !== undefined && { name }) };
};

export const permissionScheme = step<'permissionScheme', never>({
  needs: [],
  take: async ({ client, projectKey }) => {
    const { id, name, permissions } = await readPermissionScheme(client, projectKey);
    return { id, name, grants: permissions.map(({ permission, holder }) => ({ permission, holder: toHolder(holder) })) };
  },
});

/** Holding it makes somebody an agent of a service project. */
const AGENT_KEY = 'SERVICEDESK_AGENT';

/**
 * Keys whose roles matter: the agent's, those some skill needs and the account lacks (which role would give them?),
 * and those it holds without need (which role gives them?). All of them while Jira does not tell what the account holds.
 */
const keysInQuestion = (profile: Profile, held: EffectivePermissions | undefined, projectId: string | undefined): ReadonlySet<string> => {
  const { project: asked } = askedPermissions(profile);
  const granted = held?.projects.find((project) => project.projectId === projectId)?.permissions;
  const isInQuestion = (key: string): boolean => granted === undefined || granted.includes(key) === profile.permissions.excessive.includes(key);
  return new Set([AGENT_KEY, ...asked.filter(isInQuestion)]);
};

const roleIds = ({ grants }: PermissionScheme, keys: ReadonlySet<string>): readonly string[] =>
  [...new Set(grants.flatMap(({ permission, holder }) => (holder.type === 'projectRole' && holder.value !== undefined && keys.has(permission) ? [holder.value] : [])))];

const readRole = async ({ client, projectKey }: Ask, roleId: string): Promise<ProjectRole> => {
  const { id, name, actors } = await readProjectRole(client, projectKey, roleId);
  const toActor = ({ displayName, actorUser, actorGroup }: NonNullable<typeof actors>[number]): readonly Actor[] => {
    if (actorUser) return [{ kind: 'user', accountId: actorUser.accountId, displayName: displayName ?? actorUser.accountId }];
    if (actorGroup?.groupId != null) return [{ kind: 'group', groupId: actorGroup.groupId, name: actorGroup.name ?? displayName ?? actorGroup.groupId }];
    return [];
  };
  return { id, name, actors: (actors ?? []).flatMap(toActor) };
};

const ofAccount = (reading: Reading<readonly EffectivePermissions[]>, accountId: string | null): EffectivePermissions | undefined =>
  reading.state === 'read' ? reading.value.find((row) => row.accountId === accountId) : undefined;

/** One request per role, so only the roles that can explain a finding are read. */
export const projectRoles = step<'projectRoles', 'permissionScheme' | 'project', 'effectivePermissions'>({
  needs: ['permissionScheme', 'project'],
  uses: ['effectivePermissions'],
  take: async (ask, { permissionScheme: scheme, project }, { effectivePermissions }) => {
    const held = ofAccount(effectivePermissions, ask.settings.accounts.serviceAccount);
    const keys = keysInQuestion(ask.profile, held, project.id);
    return Promise.all(roleIds(scheme, keys).map((id) => readRole(ask, id)));
  },
});
