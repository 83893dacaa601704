import type { ListedWorkflows } from '../../shared/workflow-contract';
import type { Tenant } from '../../app/tenant';
import { readProjectWorkflows } from './project-workflows';

/**
 * The workflows of a project with the issue types that follow each, by name. Throws `Refusal` when Jira does not show
 * them.
 */
export async function listWorkflows(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<ListedWorkflows> {
  const { project, mappings, workflows } = await readProjectWorkflows(projectKey, tenant);
  const rows = workflows.flatMap(({ id, name, statuses, transitions }) =>
    id === null
      ? []
      : [
          {
            id,
            name,
            issueTypes: project.issueTypes
              .filter((type) =>
                mappings.some(({ issueTypeId, workflowId }) => workflowId === id && issueTypeId === type.id),
              )
              .map((type) => ({ id: type.id, name: type.name })),
            statuses: statuses.length,
            transitions: transitions.length,
            globalTransitions: transitions.filter(({ kind }) => kind === 'global').length,
          },
        ],
  );
  return { workflows: rows.sort((a, b) => a.name.localeCompare(b.name)) };
}
