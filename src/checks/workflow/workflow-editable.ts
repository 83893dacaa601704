import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { hasWorkflows, judgeWorkflows, placeOf, projectWorkflows, workflowSubject } from './project-workflows';
import { workflowsPage } from './workflows-page';

export const says = defineMessages('workflow-editable', {
  readOnly: ({ workflow }: { workflow: string }) => `Workflow "${workflow}" is read-only in Jira.`,
  seenReadOnly: 'read-only',
  editable: 'editable',
});

/** A copy is Atlassian's own way out of a built-in, read-only workflow. */
export const workflowEditable = defineCheck({
  id: 'workflow-editable',
  title: 'Workflow can be edited',
  problem: 'Workflow is read-only',
  why:
    'A read-only workflow cannot get the transitions the bot needs. ' +
    'Until a copy takes its place, nobody can fix what stops the bot for these requests.',
  severity: 'medium',
  learnMore: 'https://support.atlassian.com/jira-service-management-cloud/docs/overview-of-jira-cloud-workflows/',
  reads: ['project', 'scope', 'workflowScheme', 'workflows'],
  appliesTo: hasWorkflows,
  examine: (parts) =>
    judgeWorkflows(parts, projectWorkflows(parts), (used) =>
      used.workflow.isEditable
        ? []
        : [
            {
              subject: workflowSubject(used.workflow),
              message: says.readOnly({ workflow: used.workflow.name }),
              evidence: { actual: says.seenReadOnly, expected: says.editable, ...placeOf(used) },
            },
          ],
    ),
  cure: {
    safety: 'manual',
    steps: [
      'In Jira settings, open Workflows and copy the workflow.',
      "In the project's workflow scheme, assign the copy to the issue types named in the evidence.",
      'Publish the scheme and run the audit again.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});
