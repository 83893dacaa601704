import {
  MOST_PROJECTS_PER_SCHEME_REQUEST,
  readSchemeOfProject,
  readSchemesOfProjects,
  readWorkflows,
} from '../../jira/resources/workflows';
import type { JiraClient } from '../../jira/client';
import { step } from '../facts';
import type { OwnScheme, Sources } from '../facts';
import type { Project } from '../parts';
import { ofRun } from '../shared-reading';
import { projectsOfRun } from './projects';
import { waitForAll } from '../../shared/wait-for-all';

const pairOf = ({ production, test }: Sources['projectPair']): readonly Project[] =>
  test ? [production, test] : [production];

const companyManaged = (projects: readonly Project[]): readonly string[] =>
  projects.filter(({ style }) => style === 'company-managed').map(({ id }) => id);

/**
 * The schemes of both projects and, as the request takes a hundred, of the site's other projects: whoever shares a
 * workflow is then known without a request per workflow.
 */
export const namedSchemes = step<'namedSchemes', 'projectPair', 'siteProjects'>({
  needs: ['projectPair'],
  uses: ['siteProjects'],
  take: async (ask, { projectPair }, { siteProjects }) => {
    const own = companyManaged(pairOf(projectPair));
    if (own.length === 0) return [];
    const others =
      siteProjects.state === 'read' && siteProjects.value.isComplete
        ? siteProjects.value.projects.map(({ id }) => id)
        : [];
    return ofRun(
      ask,
      async (shared) => {
        const ofAll = companyManaged(await projectsOfRun(shared));
        return shared.once('workflow schemes', (client) =>
          readSchemesOfProjects(client, [...new Set([...ofAll, ...others])]),
        );
      },
      () =>
        readSchemesOfProjects(ask.client, [...new Set([...own, ...others])].slice(0, MOST_PROJECTS_PER_SCHEME_REQUEST)),
    );
  },
});

/** Where Jira knows no scheme for a team-managed project, its workflows are found issue type by issue type. */
const schemeByIssueTypes = async (
  client: JiraClient,
  { id: projectId, name, issueTypes }: Project,
): Promise<OwnScheme> => {
  const entries = await waitForAll(
    issueTypes.map(async ({ id: issueTypeId }) => {
      const { workflows } = await readWorkflows(client, { projectAndIssueTypes: [{ projectId, issueTypeId }] });
      const id = workflows[0]?.id;
      return typeof id === 'string' ? [[issueTypeId, id] as const] : [];
    }),
  );
  return { id: null, name, workflowIds: new Map(entries.flat()) };
};

const ownScheme = async (client: JiraClient, project: Project): Promise<OwnScheme> => {
  const scheme = await readSchemeOfProject(client, project.id);
  if (!scheme) return schemeByIssueTypes(client, project);
  const listed = new Map(
    scheme.workflowsForIssueTypes.flatMap(({ issueTypeIds, workflow }) =>
      issueTypeIds.map((id) => [id, workflow.id] as const),
    ),
  );
  const entries = project.issueTypes.flatMap(({ id }) => {
    const workflowId = listed.get(id) ?? scheme.defaultWorkflow?.id;
    return workflowId === undefined ? [] : [[id, workflowId] as const];
  });
  return { id: scheme.id, name: scheme.name, workflowIds: new Map(entries) };
};

/** The schemes of those of the two projects that are team-managed. */
export const ownSchemes = step<'ownSchemes', 'projectPair'>({
  needs: ['projectPair'],
  take: async ({ client }, { projectPair }) => {
    const own = pairOf(projectPair).filter(({ style }) => style === 'team-managed');
    return new Map(
      await waitForAll(own.map(async (project) => [project.id, await ownScheme(client, project)] as const)),
    );
  },
});
