import type { IssueType, IssueTypeWorkflows, Parts, TestProject } from '../../snapshot/parts';
import type { Workflow } from '../../workflow/model';

/** For `appliesTo`: a test project that is not there is `test-project-present`'s finding and nobody else's. */
export const hasTestProject = ({ testProject }: Pick<Parts, 'testProject'>): boolean => testProject !== null;

/**
 * The test project's issue type that stands for production's: the same one, or in a team-managed project the one of the
 * same name.
 */
export const twinOf = (issueType: IssueType, { project }: TestProject): IssueType | undefined =>
  project.issueTypes.find(({ id }) => id === issueType.id) ??
  project.issueTypes.find(({ name }) => name === issueType.name);

/** undefined: the mapping or the workflow was not among what Jira returned. */
export const workflowOf = (
  issueTypeId: string,
  scheme: IssueTypeWorkflows,
  workflows: readonly Workflow[],
): Workflow | undefined => {
  const mapping = scheme.mappings.find((row) => row.issueTypeId === issueTypeId);
  return mapping && workflows.find((workflow) => (workflow.id ?? workflow.name) === mapping.workflowId);
};
