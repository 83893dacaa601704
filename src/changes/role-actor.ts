import { z } from 'zod';
import { endpoint } from '../jira/endpoint';
import { readProjectRole } from '../jira/resources/project-roles';
import type { Executor, Hands } from './standing';
import { after, before } from './standing';

interface RoleActor {
  readonly projectKey: string;
  readonly roleId: string;
  readonly accountId: string;
}

const ROLE = '/rest/api/3/project/{projectIdOrKey}/role/{id}';
const pathOf = ({ projectKey, roleId }: RoleActor) => ({ projectIdOrKey: projectKey, id: roleId });

const isIn = async ({ reader }: Hands, step: RoleActor): Promise<boolean> => {
  const { actors = [] } = await readProjectRole(reader, step.projectKey, step.roleId);
  return actors.some(({ actorUser }) => actorUser?.accountId === step.accountId);
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/ */
const putIn = ({ writer }: Hands, step: RoleActor): Promise<unknown> =>
  writer.request(endpoint(ROLE, pathOf(step)), {
    method: 'POST',
    body: { user: [step.accountId] },
    schema: z.unknown(),
  });

const takeOut = ({ writer }: Hands, step: RoleActor): Promise<unknown> =>
  writer.request(endpoint(ROLE, pathOf(step), { user: step.accountId }), { method: 'DELETE', schema: z.unknown() });

export const addRoleActor: Executor<'add-role-actor'> = {
  inspect: async (hands, step) => ((await isIn(hands, step)) ? after() : before()),
  apply: async (hands, step) => void (await putIn(hands, step)),
  revert: async (hands, step) => void (await takeOut(hands, step)),
};

export const removeRoleActor: Executor<'remove-role-actor'> = {
  inspect: async (hands, step) => ((await isIn(hands, step)) ? before() : after()),
  apply: async (hands, step) => void (await takeOut(hands, step)),
  revert: async (hands, step) => void (await putIn(hands, step)),
};
