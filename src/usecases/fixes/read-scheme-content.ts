import type { JiraClient } from '../../jira/client';
import { readSchemeOfProject } from '../../jira/resources/workflows';
import type { SchemeContent } from '../../plan/plan-input';

interface Named {
  readonly id: string;
  readonly name: string;
}

const named = ({ id, name }: Named): Named => ({ id, name });

/**
 * The workflow scheme of a company-managed project as a plan copies it; null where Jira tells no scheme, or none with a
 * default workflow.
 */
export const readSchemeContent = async (client: JiraClient, projectId: string): Promise<SchemeContent | null> => {
  const scheme = await readSchemeOfProject(client, projectId);
  if (!scheme?.defaultWorkflow) return null;
  return {
    id: scheme.id,
    name: scheme.name,
    defaultWorkflow: named(scheme.defaultWorkflow),
    rows: scheme.workflowsForIssueTypes.map(({ issueTypeIds, workflow }) => ({
      issueTypeIds,
      workflow: named(workflow),
    })),
  };
};
