import { isJiraError } from '../../jira/errors';
import type { JiraClient } from '../../jira/client';
import { readRequestTypes, readServiceDesk } from '../../jira/resources/service-desks';
import { step } from '../facts';
import type { Desk } from '../facts';
import type { Project } from '../parts';

/** Jira's type key of a service project. */
export const isServiceProject = ({ typeKey }: Project): boolean => typeKey === 'service_desk';

const NO_DESK: Desk = { serviceDesk: null, requestTypes: [] };

const isNotFound = (error: unknown): boolean => isJiraError(error) && error.name === 'JiraNotFound';

/** Whether there is a desk at all, asked only when no request type tells. 404: none. */
const deskWithoutTypes = async (client: JiraClient, { key }: Project): Promise<Desk> => {
  try {
    const { id, projectId } = await readServiceDesk(client, key);
    return { serviceDesk: { id, projectId }, requestTypes: [] };
  } catch (error) {
    if (isNotFound(error)) return NO_DESK;
    throw error;
  }
};

/** The request types name their desk, so one request mostly answers both questions. */
const readDesk = async (client: JiraClient, project: Project): Promise<Desk> => {
  if (!isServiceProject(project)) return NO_DESK;
  try {
    const requestTypes = await readRequestTypes(client, project.key);
    const [first] = requestTypes;
    return first
      ? { serviceDesk: { id: first.serviceDeskId, projectId: project.id }, requestTypes }
      : await deskWithoutTypes(client, project);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    // 404 may mean "no desk" or "no permission": where a desk answers, its request types were not readable.
    const { serviceDesk } = await deskWithoutTypes(client, project);
    if (serviceDesk) throw error;
    return NO_DESK;
  }
};

export const desk = step<'desk', 'project'>({
  needs: ['project'],
  take: ({ client }, { project }) => readDesk(client, project),
});

export const testDesk = step<'testDesk', 'projectPair'>({
  needs: ['projectPair'],
  take: async ({ client }, { projectPair: { test } }) => (test ? readDesk(client, test) : NO_DESK),
});

export const serviceDesk = step<'serviceDesk', 'desk'>({
  needs: ['desk'],
  take: async (_, facts) => facts.desk.serviceDesk,
});

export const testProject = step<'testProject', 'projectPair' | 'testWorkflows' | 'testDesk'>({
  needs: ['projectPair', 'testWorkflows', 'testDesk'],
  take: async (_, { projectPair: { test }, testWorkflows, testDesk: { serviceDesk: ofTest, requestTypes } }) =>
    test &&
    testWorkflows && {
      project: test,
      workflowScheme: testWorkflows.scheme,
      workflows: testWorkflows.workflows,
      serviceDesk: ofTest,
      requestTypes: requestTypes.map(({ id, name, issueTypeId }) => ({ id, name, issueTypeId })),
    },
});
