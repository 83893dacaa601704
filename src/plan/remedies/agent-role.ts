import type { Account, ProjectRole } from '../../snapshot/parts';
import type { Draft } from '../draft';
import { partOf } from '../draft';

/**
 * The role whose members are the agents, by what it is granted. A role that may also administer the project is the last
 * resort: no bot belongs there.
 */
export const agentRoleOf = (draft: Draft): ProjectRole | undefined => {
  const [scheme, roles] = [partOf(draft, 'permissionScheme'), partOf(draft, 'projectRoles')];
  const granted = (permission: string): readonly string[] =>
    (scheme?.grants ?? []).flatMap((grant) =>
      grant.permission === permission && grant.holder.type === 'projectRole' ? (grant.holder.value ?? []) : [],
    );
  const [agents, administrators] = [granted('SERVICEDESK_AGENT'), granted('ADMINISTER_PROJECTS')];
  const ordered = [
    ...agents.filter((id) => !administrators.includes(id)),
    ...agents.filter((id) => administrators.includes(id)),
  ];
  return ordered.flatMap((id) => roles?.find((role) => role.id === id) ?? [])[0];
};

export const serviceAccountOf = (draft: Draft): Account | undefined => {
  const reading = partOf(draft, 'serviceAccount');
  return reading?.state === 'found' ? reading.account : undefined;
};

export const isDirectActor = (role: ProjectRole, accountId: string): boolean =>
  role.actors.some((actor) => actor.kind === 'user' && actor.accountId === accountId);
