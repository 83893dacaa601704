import { isJiraError } from '../../jira/errors';
import type { JiraClient } from '../../jira/client';
import {
  listServiceDesks,
  readRequestTypes,
  readRequestTypesOfDesks,
  readServiceDesk,
} from '../../jira/resources/service-desks';
import { step } from '../facts';
import type { Ask, Desk } from '../facts';
import type { SharedReading } from '../shared-reading';
import { ofRun } from '../shared-reading';
import { projectsOfRun } from './projects';
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

/** The desks of a run's projects, by project id; one that is not told has none, or may not be seen. */
const desksOfRun = async (shared: SharedReading): Promise<ReadonlyMap<string, string>> => {
  const wanted = new Set((await projectsOfRun(shared)).filter(isServiceProject).map(({ id }) => id));
  return shared.once('service desks', async (client) => {
    const found = new Map<string, string>();
    for await (const { values } of listServiceDesks(client)) {
      for (const { id, projectId } of values) if (wanted.has(projectId)) found.set(projectId, id);
      if (found.size === wanted.size) break;
    }
    return found;
  });
};

/** The desk with its request types out of those of all desks of the run; undefined: it has none among them. */
const deskOfRun = async (shared: SharedReading, { id: projectId }: Project): Promise<Desk | undefined> => {
  const desks = await desksOfRun(shared);
  const id = desks.get(projectId);
  const all = await shared.once('request types', (client) => readRequestTypesOfDesks(client, [...desks.values()]));
  const requestTypes = all.filter(({ serviceDeskId }) => serviceDeskId === id);
  return id === undefined || requestTypes.length === 0 ? undefined : { serviceDesk: { id, projectId }, requestTypes };
};

/** A desk as the run knows it; whatever the run cannot tell of it is asked of the project. */
const deskOf = async (ask: Ask, project: Project): Promise<Desk> =>
  isServiceProject(project)
    ? ofRun(
        ask,
        (shared) => deskOfRun(shared, project),
        () => readDesk(ask.client, project),
      )
    : NO_DESK;

/** The request types name their desk, so one request mostly answers both questions. */
const readDesk = async (client: JiraClient, project: Project): Promise<Desk> => {
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
  take: (ask, { project }) => deskOf(ask, project),
});

export const testDesk = step<'testDesk', 'projectPair'>({
  needs: ['projectPair'],
  take: async (ask, { projectPair: { test } }) => (test ? deskOf(ask, test) : NO_DESK),
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
