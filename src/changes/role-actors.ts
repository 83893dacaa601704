import { z } from 'zod';
import { endpoint } from '../jira/endpoint';
import type { Fact } from '../shared/report';
import { readProjectRole } from '../jira/resources/project-roles';
import type { StepOf } from '../plan/step';
import type { Executor, Hands } from './standing';
import { after, before, partly } from './standing';

const ROLE = '/rest/api/3/project/{projectIdOrKey}/role/{id}';
type Actors = StepOf<'add-role-actors'>;

const actorsOf = ({ accountIds, groupIds }: Actors): readonly string[] => [...accountIds, ...groupIds];

/** Those of the step's people and groups that are in the role now. */
const presentOf = async ({ reader }: Hands, step: Actors): Promise<string[]> => {
  const { actors = [] } = await readProjectRole(reader, step.projectKey, step.roleId);
  const there = new Set(actors.map(({ actorUser, actorGroup }) => actorUser?.accountId ?? actorGroup?.groupId));
  return actorsOf(step).filter((id) => there.has(id));
};

const wasThere = (seen: Fact, id: string): boolean => Array.isArray(seen) && seen.includes(id);

/**
 * Jira refuses the whole list where one of it is in the role already.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/
 */
export const addRoleActors: Executor<'add-role-actors'> = {
  inspect: async (hands, step) => {
    const there = await presentOf(hands, step);
    if (there.length === actorsOf(step).length) return after();
    return there.length === 0 ? before([]) : partly(there);
  },
  apply: async (hands, step) => {
    const there = await presentOf(hands, step);
    const [user, groupId] = [step.accountIds, step.groupIds].map((ids) => ids.filter((id) => !there.includes(id)));
    const to = endpoint(ROLE, { projectIdOrKey: step.projectKey, id: step.roleId });
    if (user?.length) await hands.writer.request(to, { method: 'POST', body: { user }, schema: z.unknown() });
    if (groupId?.length) await hands.writer.request(to, { method: 'POST', body: { groupId }, schema: z.unknown() });
  },
  revert: async (hands, step, seen) => {
    const there = await presentOf(hands, step);
    for (const id of there.filter((one) => !wasThere(seen, one))) {
      const who = step.groupIds.includes(id) ? { groupId: id } : { user: id };
      await hands.writer.request(endpoint(ROLE, { projectIdOrKey: step.projectKey, id: step.roleId }, who), {
        method: 'DELETE',
        schema: z.unknown(),
      });
    }
  },
};
