import { nameProjects } from '../../jira/resources/projects';
import { readProjectUsages } from '../../jira/resources/workflows';
import type { NamedScheme } from '../../jira/resources/workflows';
import { step } from '../facts';
import type { Ask } from '../facts';
import type { ProjectRef, WorkflowUsage } from '../parts';
import { ofSite } from '../shared-reading';
import type { Workflow } from '../../workflow/model';
import { waitForAll } from '../../shared/wait-for-all';

const namesIn = ({ workflowScheme: { defaultWorkflow, issueTypeMappings } }: NamedScheme): ReadonlySet<string> =>
  new Set([...Object.values(issueTypeMappings ?? {}), ...(defaultWorkflow == null ? [] : [defaultWorkflow])]);

/** On a site whose every scheme was read, sharing is a matter of looking it up. */
const usageFromSchemes = (
  workflows: readonly Workflow[],
  schemes: readonly NamedScheme[],
  projects: readonly ProjectRef[],
  ownId: string,
): readonly WorkflowUsage[] =>
  workflows.flatMap(({ id, name }) => {
    if (id === null) return [];
    const users = schemes.filter((scheme) => namesIn(scheme).has(name)).flatMap(({ projectIds }) => projectIds);
    return [
      {
        workflowId: id,
        otherProjects: projects.filter((project) => project.id !== ownId && users.includes(project.id)),
      },
    ];
  });

/** On a larger site each workflow is asked about, and the projects found are named together. */
const usageByWorkflow = async (
  ask: Ask,
  workflowIds: readonly string[],
  known: readonly ProjectRef[],
  ownId: string,
): Promise<readonly WorkflowUsage[]> => {
  const usages = await waitForAll(
    workflowIds.map(async (workflowId) => ({
      workflowId,
      others: (await ofSite(ask, `usages of ${workflowId}`, (client) => readProjectUsages(client, workflowId))).filter(
        (id) => id !== ownId,
      ),
    })),
  );
  const isKnown = (id: string): boolean => known.some((project) => project.id === id);
  const strangers = [...new Set(usages.flatMap(({ others }) => others))].filter((id) => !isKnown(id));
  const named = [...known, ...(strangers.length === 0 ? [] : await nameProjects(ask.client, strangers))];
  const refOf = (id: string): ProjectRef => {
    const found = named.find((project) => project.id === id);
    return found ? { id, key: found.key, name: found.name } : { id };
  };
  return usages.map(({ workflowId, others }) => ({ workflowId, otherProjects: others.map(refOf) }));
};

/** Who else would feel a change of a workflow. */
export const workflowUsage = step<'workflowUsage', 'project' | 'productionWorkflows' | 'namedSchemes', 'siteProjects'>({
  needs: ['project', 'productionWorkflows', 'namedSchemes'],
  uses: ['siteProjects'],
  take: async (ask, { project, productionWorkflows: { workflows }, namedSchemes }, { siteProjects }) => {
    const ids = workflows.flatMap(({ id }) => (id === null ? [] : [id]));
    // A team-managed project's workflows belong to it alone.
    if (project.style === 'team-managed') return ids.map((workflowId) => ({ workflowId, otherProjects: [] }));
    const known = siteProjects.state === 'read' ? siteProjects.value.projects : [];
    if (siteProjects.state === 'read' && siteProjects.value.isComplete)
      return usageFromSchemes(workflows, namedSchemes, known, project.id);
    return usageByWorkflow(ask, ids, known, project.id);
  },
});
