import {
  findProjects,
  findProjectsById,
  firstProjects,
  pairAmong,
  searchProjects,
} from '../../jira/resources/projects';
import type { RawProject } from '../../jira/resources/projects';
import type { StartAtPage } from '../../jira/pages';
import { step } from '../facts';
import type { Ask } from '../facts';
import type { Project, ProjectRef } from '../parts';
import { ofRun } from '../shared-reading';
import type { SharedReading } from '../shared-reading';

const toProject = (raw: RawProject): Project => ({
  id: raw.id,
  key: raw.key,
  name: raw.name,
  typeKey: raw.projectTypeKey,
  style: raw.style === 'next-gen' || raw.simplified === true ? 'team-managed' : 'company-managed',
  issueTypes: raw.issueTypes.map(({ id, name, subtask }) => ({ id, name, isSubtask: subtask ?? false })),
});

/** Every project of a run, test projects included; those that are gone are left out. */
export const projectsOfRun = async (shared: SharedReading): Promise<readonly Project[]> =>
  (await rawProjectsOfRun(shared)).map(toProject);

/** Most of them are among the first hundred, which are asked for anyway. */
const rawProjectsOfRun = async (shared: SharedReading): Promise<readonly RawProject[]> => {
  const { values } = await siteProjectsOfRun(shared);
  const known = values.filter(({ key }) => shared.keys.includes(key));
  const others = shared.keys.filter((key) => !known.some((project) => project.key === key));
  return [...known, ...(await shared.once('other projects', (client) => findProjects(client, others)))];
};

const siteProjectsOfRun = (shared: SharedReading) => shared.once('site projects', firstProjects);

/** The project that was chosen, whatever its key is now; its key of then may be another project's. */
const chosenTest = async ({ client, settings }: Ask, underKey: RawProject | null): Promise<RawProject | null> => {
  const { testProjectKey, testProjectId } = settings;
  if (testProjectKey === null || testProjectId === undefined || underKey?.id === testProjectId) return underKey;
  return (await findProjectsById(client, [testProjectId]))[0] ?? null;
};

/** Both projects in one request, unless a key has changed. */
export const projectPair = step<'projectPair', never>({
  needs: [],
  take: async (ask) => {
    const { projectKey, settings } = ask;
    const keys = settings.testProjectKey === null ? [projectKey] : [projectKey, settings.testProjectKey];
    const found = await ofRun(ask, rawProjectsOfRun, () => findProjects(ask.client, keys));
    const { first, second } = pairAmong(found, projectKey, settings.testProjectKey);
    const test = await chosenTest(ask, second);
    return { production: toProject(first), test: test && toProject(test) };
  },
});

const MOST = 100;

/**
 * Who could share a workflow with this project; asked before anything else is known, as it costs one request on most
 * sites.
 */
export const siteProjects = step<'siteProjects', never>({
  needs: [],
  take: async (ask) => {
    const page = await ofRun<StartAtPage<ProjectRef>>(ask, siteProjectsOfRun, () =>
      searchProjects(ask.client, { maxResults: MOST }),
    );
    const isComplete = page.isLast ?? (page.total != null && page.total <= page.values.length);
    return { projects: page.values.map(({ id, key, name }) => ({ id, key, name })), isComplete };
  },
});

export const project = step<'project', 'projectPair'>({
  needs: ['projectPair'],
  take: async (_, { projectPair }) => projectPair.production,
});
