import { isJiraError } from '../../jira/errors';
import { readProjectRole } from '../../jira/resources/project-roles';
import type { RawProjectRole } from '../../jira/resources/project-roles';
import type { Profile } from '../../profile/profile';
import type { ConditionGroup, Rule, Workflow } from '../../workflow/model';
import { step } from '../facts';
import type { Ask } from '../facts';
import type { Actor, EffectivePermissions, PermissionScheme, ProjectRole } from '../parts';
import type { Reading } from '../reading';
import { waitForAll } from '../../shared/wait-for-all';

/** Holding it makes somebody an agent of a service project. */
const AGENT_KEY = 'SERVICEDESK_AGENT';

/**
 * Keys whose roles matter: the agent's, those some skill needs and the account lacks (which role would give them?),
 * and those it holds without need (which role gives them?). All of them while Jira does not tell what the account
 * holds.
 */
const keysInQuestion = (
  profile: Profile,
  held: EffectivePermissions | undefined,
  projectId: string | undefined,
): ReadonlySet<string> => {
  const asked = [...Object.values(profile.permissions.project).flat(), ...profile.permissions.excessive];
  const granted = held?.projects.find((project) => project.projectId === projectId)?.permissions;
  const isInQuestion = (key: string): boolean =>
    granted === undefined || granted.includes(key) === profile.permissions.excessive.includes(key);
  return new Set([AGENT_KEY, ...asked.filter(isInQuestion)]);
};

const rolesGranted = ({ grants }: PermissionScheme, keys: ReadonlySet<string>): readonly string[] => [
  ...new Set(
    grants.flatMap(({ permission, holder }) =>
      holder.type === 'projectRole' && holder.value !== undefined && keys.has(permission) ? [holder.value] : [],
    ),
  ),
];

/** A workflow may name a role that was deleted since; nobody is in it, and null says so. */
const readNamedRole = async ({ client, projectKey }: Ask, roleId: string): Promise<ProjectRole | null> => {
  const raw = await readProjectRole(client, projectKey, roleId).catch((error: unknown) => {
    if (isJiraError(error) && error.name === 'JiraNotFound') return null;
    throw error;
  });
  return raw && toRole(raw);
};

/** A role as the checks know it: actors by account and group id. */
export const toRole = ({ id, name, actors }: RawProjectRole): ProjectRole => {
  const toActor = ({ displayName, actorUser, actorGroup }: NonNullable<typeof actors>[number]): readonly Actor[] => {
    if (actorUser)
      return [{ kind: 'user', accountId: actorUser.accountId, displayName: displayName ?? actorUser.accountId }];
    if (actorGroup?.groupId != null)
      return [
        { kind: 'group', groupId: actorGroup.groupId, name: actorGroup.name ?? displayName ?? actorGroup.groupId },
      ];
    return [];
  };
  return { id, name, actors: (actors ?? []).flatMap(toActor) };
};

const ofAccount = (
  reading: Reading<readonly EffectivePermissions[]>,
  accountId: string | null,
): EffectivePermissions | undefined =>
  reading.state === 'read' ? reading.value.find((row) => row.accountId === accountId) : undefined;

const rulesIn = ({ conditions, groups }: ConditionGroup): readonly Rule[] => [
  ...conditions,
  ...groups.flatMap(rulesIn),
];

/** Roles that some transition asks for: only their members may take it. */
const rolesInRules = (workflows: readonly Workflow[]): readonly string[] =>
  workflows
    .flatMap(({ transitions }) =>
      transitions.flatMap(({ conditions, validators }) => [...(conditions ? rulesIn(conditions) : []), ...validators]),
    )
    .flatMap(({ parameters }) => (parameters['roleIds'] ?? '').split(',').map((id) => id.trim()))
    .filter((id) => id !== '');

/** One request per role, so only the roles that can explain a finding are read; these wait for no workflow. */
export const grantedRoles = step<'grantedRoles', 'permissionScheme' | 'project', 'effectivePermissions'>({
  needs: ['permissionScheme', 'project'],
  uses: ['effectivePermissions'],
  take: async (ask, { permissionScheme: scheme, project }, { effectivePermissions }) => {
    const held = ofAccount(effectivePermissions, ask.settings.accounts.serviceAccount);
    return waitForAll(
      rolesGranted(scheme, keysInQuestion(ask.profile, held, project.id)).map(async (id) =>
        toRole(await readProjectRole(ask.client, ask.projectKey, id)),
      ),
    );
  },
});

/** Those roles, and the others that some transition of the project names. */
export const projectRoles = step<'projectRoles', 'grantedRoles', 'workflows'>({
  needs: ['grantedRoles'],
  uses: ['workflows'],
  take: async (ask, { grantedRoles: granted }, { workflows }) => {
    const named = workflows.state === 'read' ? rolesInRules(workflows.value) : [];
    const others = [...new Set(named)].filter((id) => !granted.some((role) => role.id === id));
    const roles = await waitForAll(others.map((id) => readNamedRole(ask, id)));
    return [...granted, ...roles.filter((role) => role !== null)];
  },
});
