import type { Account, Parts, PermissionHolder, ProjectRole } from '../../snapshot/parts';
import { AGENT_PERMISSION } from './account-parts';

type Scheme = Pick<Parts, 'permissionScheme' | 'projectRoles'>;

/** A role that makes its members agents. `role` is undefined when its members could not be told. */
export interface AgentRole {
  readonly id: string;
  readonly name: string;
  readonly role: ProjectRole | undefined;
}

/**
 * The roles whose members are agents, found by what they are granted and never by name.
 * Roles that may not administer the project come first: the administrators' and the apps' roles are usually granted
 * everything, and are not where a bot belongs.
 */
export const agentRoles = ({ permissionScheme, projectRoles }: Scheme): readonly AgentRole[] => {
  const administrators = new Set(roleHolders(permissionScheme.grants, 'ADMINISTER_PROJECTS').map(({ value }) => value));
  const holders = roleHolders(permissionScheme.grants, AGENT_PERMISSION);
  const ordered = [
    ...holders.filter(({ value }) => !administrators.has(value)),
    ...holders.filter(({ value }) => administrators.has(value)),
  ];
  return ordered.map(({ value = '', name }) => {
    const role = projectRoles.find(({ id }) => id === value);
    return { id: value, name: role?.name ?? name ?? `role ${value}`, role };
  });
};

const roleHolders = (grants: Parts['permissionScheme']['grants'], permission: string): readonly PermissionHolder[] =>
  grants
    .filter((grant) => grant.permission === permission && grant.holder.type === 'projectRole')
    .map(({ holder }) => holder);

/** Directly, or through one of the account's groups. */
export const isInRole = (account: Account, role: ProjectRole): boolean =>
  role.actors.some((actor) =>
    actor.kind === 'user'
      ? actor.accountId === account.accountId
      : account.groups.some(({ groupId }) => groupId === actor.groupId),
  );
