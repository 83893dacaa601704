import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import { endpoint } from '../jira/endpoint';
import { readRequestType, readRequestTypes } from '../jira/resources/service-desks';
import type { StepOf } from '../plan/step';
import { create, findMade, orGone } from './made-object';
import { onDesk } from './on-desk';
import { after, before, drifted } from './standing';
import type { Executor, Hands } from './standing';

export const says = defineMessages('create-request-type', {
  nameTaken: ({ requestType }: { requestType: string }) =>
    `Somebody has created a request type "${requestType}" since the plan was made.`,
});

const TYPES = '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype';

const findType = (hands: Hands, { projectKey, name }: StepOf<'create-request-type'>) =>
  findMade(hands, {
    byId: (id) => orGone(readRequestType(hands.reader, projectKey, id)),
    inList: async () => (await readRequestTypes(hands.reader, projectKey)).find((type) => type.name === name),
  });

/** The words of the request type it copies, or the mark where it copies none. */
const textsOf = ({ texts, mark }: StepOf<'create-request-type'>) => texts ?? { description: mark };

/**
 * It lands in no portal group, so only bots and agents meet it.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/
 */
export const createRequestType: Executor<'create-request-type'> = {
  inspect: (hands, step) =>
    onDesk(step.projectKey, async () => {
      const type = await findType(hands, step);
      if (!type) return before();
      // In a project the plan has just made, Jira may have made one of this name itself.
      const isOurs =
        type.issueTypeId === step.issueTypeId &&
        (step.project !== undefined || (type.description ?? '') === textsOf(step).description);
      return isOurs
        ? after(type.id, { issueTypeId: type.issueTypeId })
        : drifted(says.nameTaken({ requestType: step.name }));
    }),
  apply: async (hands, step) => {
    const { serviceDeskId, issueTypeId, name } = step;
    await create(hands, endpoint(TYPES, { serviceDeskId }), { issueTypeId, name, ...textsOf(step) });
  },
  revert: async (hands, step) => {
    const type = await findType(hands, step);
    if (type)
      await hands.writer.request(
        endpoint(`${TYPES}/{requestTypeId}`, { serviceDeskId: step.serviceDeskId, requestTypeId: type.id }),
        { method: 'DELETE', schema: z.unknown() },
      );
  },
};
