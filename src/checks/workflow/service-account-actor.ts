import type { Account, Parts, ProjectRole } from '../../snapshot/parts';
import type { ActorFacts } from '../../workflow/actor-facts';

/** The parts that tell who the bot is when it takes a transition. */
export const ACTOR_READS = ['project', 'serviceAccount', 'projectRoles', 'effectivePermissions'] as const;

type ActorParts = Pick<Parts, (typeof ACTOR_READS)[number]>;

/**
 * What workflow rules may ask about the service account; undefined while there is no such account (its absence is
 * `service-account-present`'s finding).
 */
export const serviceAccountActor = ({
  project,
  serviceAccount,
  projectRoles,
  effectivePermissions,
}: ActorParts): ActorFacts | undefined => {
  if (serviceAccount.state !== 'found') return undefined;
  const { account } = serviceAccount;
  const permissions = effectivePermissions.find(({ accountId }) => accountId === account.accountId);
  return {
    accountId: account.accountId,
    roleIds: projectRoles.filter((role) => holdsRole(account, role)).map(({ id }) => id),
    roleNames: Object.fromEntries(projectRoles.map(({ id, name }) => [id, name])),
    groupIds: account.groups.map(({ groupId }) => groupId),
    permissions: permissions?.projects.find(({ projectId }) => projectId === project.id)?.permissions ?? [],
    asked: { roleIds: projectRoles.map(({ id }) => id), permissions: permissions?.asked.project ?? [] },
  };
};

const holdsRole = ({ accountId, groups }: Account, { actors }: ProjectRole): boolean =>
  actors.some((actor) =>
    actor.kind === 'user' ? actor.accountId === accountId : groups.some(({ groupId }) => groupId === actor.groupId),
  );
