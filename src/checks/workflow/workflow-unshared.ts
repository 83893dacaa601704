import { defineMessages } from '../../messages/define-messages';
import type { Text } from '../../shared/message';
import type { Parts, ProjectRef } from '../../snapshot/parts';
import { cannotTell, defineCheck } from '../check';
import {
  hasWorkflows,
  judgeWorkflows,
  passUnless,
  placeOf,
  projectWorkflows,
  workflowSubject,
} from './project-workflows';
import { workflowKey } from '../../workflow/workflow-key';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('workflow-unshared', {
  shared: ({ workflow, projects }: { workflow: string; projects: readonly string[] }) =>
    `Workflow "${workflow}" is also used by ${projects.join(', ')}.`,
  project: ({ id }: { id: string }) => `project ${id}`,
  untold: ({ workflow }: { workflow: string }) => `Jira did not say which projects use workflow "${workflow}".`,
});

/** Other projects that follow the same workflow. The test project is left to `test-project-isolated`. */
export const workflowUnshared = defineCheck({
  id: 'workflow-unshared',
  title: 'Workflow belongs to this project alone',
  problem: 'Workflow is shared with other projects',
  why:
    'A change to a shared workflow changes every project that uses it. ' +
    'Fixing it for the bot alters how other teams work, and their next edit can break the bot again.',
  severity: 'low',
  learnMore:
    'https://confluence.atlassian.com/jirakb/use-the-edit-workflows-permission-in-company-managed-projects-in-jira-cloud-1488593520.html',
  reads: ['project', 'scope', 'workflowScheme', 'workflows', 'workflowUsage', 'testProject'],
  appliesTo: hasWorkflows,
  examine: (parts) => {
    const findings = judgeWorkflows(parts, projectWorkflows(parts), (used) => {
      const others = otherProjects(parts, workflowKey(used.workflow));
      if (others.length === 0) return [];
      return [
        {
          subject: workflowSubject(used.workflow),
          message: says.shared({ workflow: used.workflow.name, projects: others }),
          evidence: { actual: others, expected: [], ...placeOf(used) },
        },
      ];
    });
    return passUnless(findings, () => {
      const unasked = parts.workflows.find(
        (workflow) => !parts.workflowUsage.some(({ workflowId }) => workflowId === workflowKey(workflow)),
      );
      return unasked && cannotTell(says.untold({ workflow: unasked.name }), workflowSubject(unasked));
    });
  },
  cure: {
    safety: 'manual',
    steps: [
      'Decide with the owners of the other projects whether the bot may change this workflow for all of them.',
      'If not, copy the workflow and assign the copy to this project in its workflow scheme.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});

const otherProjects = (
  { project, testProject, workflowUsage }: Pick<Parts, 'project' | 'testProject' | 'workflowUsage'>,
  workflowId: string,
): readonly Text[] =>
  workflowUsage
    .filter((usage) => usage.workflowId === workflowId)
    .flatMap((usage) => usage.otherProjects)
    .filter(({ id }) => id !== project.id && id !== testProject?.project.id)
    .map(projectLabel);

/** Jira names only the ids of projects the app may not browse. */
const projectLabel = ({ id, key, name }: ProjectRef): Text => {
  if (name !== undefined && key !== undefined) return `${name} (${key})`;
  return name ?? key ?? says.project({ id });
};
