import type { IssueTypeWorkflows, Parts, TestProject } from '../../snapshot/parts';
import type { Workflow } from '../../workflow/model';
import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { hasTestProject } from './twin-issue-types';

export const says = defineMessages('test-project-isolated', {
  shared: ({ workflow }: { workflow: string }) =>
    `Workflow "${workflow}" belongs to production and to the test project at once.`,
  copy: 'a copy for the test project',
});

/**
 * The clone paradox: a project made by sharing settings has production's very workflows, and a change in one is a
 * change in both.
 */
export const testProjectIsolated = defineCheck({
  id: 'test-project-isolated',
  title: 'Test project has workflows of its own',
  problem: 'Test project shares workflows with production',
  why:
    'Trying out a change in a shared workflow changes production at once: ' +
    "employees' requests get stuck because of a trial.",
  severity: 'high',
  learnMore:
    'https://confluence.atlassian.com/jirakb/use-the-edit-workflows-permission-in-company-managed-projects-in-jira-cloud-1488593520.html',
  reads: ['project', 'workflowScheme', 'workflows', 'testProject'],
  appliesTo: hasTestProject,
  examine: (parts) => {
    const { testProject, workflowScheme } = parts;
    if (testProject === null) return [];
    const own = new Set(workflowScheme.mappings.map(({ workflowId }) => workflowId));
    const shared = [...new Set(testProject.workflowScheme.mappings.map(({ workflowId }) => workflowId))].filter((id) =>
      own.has(id),
    );
    return shared.map((id) => sharedWorkflow(id, parts, testProject));
  },
  cure: {
    safety: 'manual',
    steps: [
      'Copy the workflow, and give the test project a workflow scheme of its own that uses the copy.',
      'Repeat each change that works in production.',
    ],
  },
});

const sharedWorkflow = (
  id: string,
  { project, workflowScheme, workflows }: Pick<Parts, 'project' | 'workflowScheme' | 'workflows'>,
  testProject: TestProject,
) => {
  const name = nameOf(id, [...workflows, ...testProject.workflows]);
  return {
    subject: { type: 'workflow', id, name } as const,
    message: says.shared({ workflow: name }),
    evidence: {
      actual: [project.key, testProject.project.key],
      expected: says.copy,
      issueTypes: issueTypeNames(id, workflowScheme, project.issueTypes),
      testIssueTypes: issueTypeNames(id, testProject.workflowScheme, testProject.project.issueTypes),
    },
  };
};

const nameOf = (id: string, workflows: readonly Workflow[]): string =>
  workflows.find((workflow) => workflow.id === id)?.name ?? id;

const issueTypeNames = (
  workflowId: string,
  { mappings }: IssueTypeWorkflows,
  issueTypes: Parts['project']['issueTypes'],
): readonly string[] =>
  issueTypes
    .filter(({ id }) => mappings.some((row) => row.workflowId === workflowId && row.issueTypeId === id))
    .map(({ name }) => name);
