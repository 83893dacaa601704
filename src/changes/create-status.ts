import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';
import { byStartAt, collect, idText, startAtPage } from '../jira/pages';
import type { StepOf } from '../plan/step';
import type { Executor, Hands } from './standing';
import { create, findMade } from './made-object';
import { after, before, drifted, sameName } from './standing';

export const says = defineMessages('create-status', {
  nameTaken: ({ status }: { status: string }) =>
    `Somebody has created a status "${status}" since the plan was made; make the plan again to use it.`,
});

const statusSchema = z.looseObject({
  id: idText,
  name: z.string(),
  description: z.string().nullish(),
  statusCategory: z.string(),
});

const findByName = async (client: JiraClient, { name, projectId }: StepOf<'create-status'>) => {
  const found = await collect(
    byStartAt((startAt) =>
      client.request(
        endpoint(
          '/rest/api/3/statuses/search',
          {},
          { searchString: name, startAt, maxResults: 200, ...(projectId !== null && { projectId }) },
        ),
        { schema: startAtPage(statusSchema) },
      ),
    ),
  );
  return found.find((status) => sameName(status.name, name));
};

const readById = async (client: JiraClient, id: string) =>
  (await client.request(endpoint('/rest/api/3/statuses', {}, { id: [id] }), { schema: z.array(statusSchema) })).find(
    (status) => status.id === id,
  );

const findStatus = (hands: Hands, step: StepOf<'create-status'>) =>
  findMade(hands, { byId: (id) => readById(hands.reader, id), inList: () => findByName(hands.reader, step) });

/**
 * A status for the site, or for one team-managed project; in no workflow yet.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/
 */
export const createStatus: Executor<'create-status'> = {
  inspect: async (hands, step) => {
    const status = await findStatus(hands, step);
    if (!status) return before();
    if (status.description !== step.mark) return drifted(says.nameTaken({ status: step.name }));
    return after(status.id, { name: status.name, category: status.statusCategory });
  },
  apply: async (hands, { name, category, projectId, mark }) => {
    const scope = projectId === null ? { type: 'GLOBAL' } : { type: 'PROJECT', project: { id: projectId } };
    const statuses = [{ name, statusCategory: category, description: mark }];
    await create(hands, endpoint('/rest/api/3/statuses', {}), { scope, statuses });
  },
  revert: async (hands, step) => {
    const status = await findStatus(hands, step);
    if (status)
      await hands.writer.request(endpoint('/rest/api/3/statuses', {}, { id: status.id }), {
        method: 'DELETE',
        schema: z.unknown(),
      });
  },
};
