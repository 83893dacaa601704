import { findProjectPair, searchProjects } from '../../jira/resources/projects';
import type { RawProject } from '../../jira/resources/projects';
import { step } from '../facts';
import type { Project } from '../parts';

const toProject = (raw: RawProject): Project => ({
  id: raw.id,
  key: raw.key,
  name: raw.name,
  typeKey: raw.projectTypeKey,
  style: raw.style === 'next-gen' || raw.simplified === true ? 'team-managed' : 'company-managed',
  issueTypes: raw.issueTypes.map(({ id, name, subtask }) => ({ id, name, isSubtask: subtask ?? false })),
});

/** Both projects in one request. */
export const projectPair = step<'projectPair', never>({
  needs: [],
  take: async ({ client, projectKey, settings }) => {
    const { first, second } = await findProjectPair(client, projectKey, settings.testProjectKey);
    return { production: toProject(first), test: second && toProject(second) };
  },
});

const MOST = 100;

/** Who could share a workflow with this project; asked before anything else is known, as it costs one request on most sites. */
export const siteProjects = step<'siteProjects', never>({
  needs: [],
  take: async ({ client }) => {
    const page = await searchProjects(client, { maxResults: MOST });
    const isComplete = page.isLast ?? (page.total != null && page.total <= page.values.length);
    return { projects: page.values.map(({ id, key, name }) => ({ id, key, name })), isComplete };
  },
});

export const project = step<'project', 'projectPair'>({
  needs: ['projectPair'],
  take: async (_, { projectPair }) => projectPair.production,
});
