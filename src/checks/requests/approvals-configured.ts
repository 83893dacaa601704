import { defineMessages } from '../../messages/define-messages';
import { asksForApproval } from '../../workflow/approval-status';
import type { Workflow, WorkflowStatus } from '../../workflow/model';
import { workflowKey } from '../../workflow/workflow-key';
import { defineCheck } from '../check';
import { requestTypesPage } from '../jira-paths';
import { hasRequestTypes } from './portal';

export const says = defineMessages('approvals-configured', {
  nothingAsks: ({ project }: { project: string }) =>
    `No request type of project "${project}" asks for approval: no status of their workflows has one.`,
  nobodyAsked: ({ workflow, status }: { workflow: string; status: string }) =>
    `Status "${status}" of workflow "${workflow}" asks for approval, and no field says who approves.`,
  none: 'no approval',
  anApproval: 'an approval on a status',
  noField: 'no field',
  aField: 'a field with the approvers',
});

export const approvalsConfigured = defineCheck({
  id: 'approvals-configured',
  title: 'Request types that need approval ask for it in their workflow',
  problem: 'No request asks for approval, or nobody is asked',
  why:
    'The bot tells approvers of what waits for them as soon as Jira asks. ' +
    'Where the workflow has no approval, or no field for approvers, nobody is ever told.',
  severity: 'high',
  learnMore:
    'https://support.atlassian.com/jira-service-management-cloud/docs/set-up-approvals-in-company-managed-projects/',
  reads: ['project', 'serviceDesk', 'requestTypes', 'workflowScheme', 'workflows'],
  appliesTo: hasRequestTypes,
  examine: ({ project, requestTypes, workflowScheme, workflows }) => {
    const requested = new Set(requestTypes.map(({ issueTypeId }) => issueTypeId));
    const used = new Set(
      workflowScheme.mappings
        .filter(({ issueTypeId }) => requested.has(issueTypeId))
        .map(({ workflowId }) => workflowId),
    );
    const approvals = workflows.filter((workflow) => used.has(workflowKey(workflow))).flatMap(approvalsOf);
    if (approvals.length === 0)
      return [
        {
          subject: { type: 'project', id: project.id, name: project.name } as const,
          message: says.nothingAsks({ project: project.name }),
          evidence: {
            actual: says.none,
            expected: says.anApproval,
            requestTypes: requestTypes.map(({ name }) => name),
          },
        },
      ];
    return approvals
      .filter(({ status }) => status.approval?.isActive === true && status.approval.fieldId === null)
      .map(({ workflow, status }) => ({
        subject: { type: 'status', id: status.id, name: status.name } as const,
        message: says.nobodyAsked({ workflow: workflow.name, status: status.name }),
        evidence: { actual: says.noField, expected: says.aField, requestTypes: [] },
      }));
  },
  cure: {
    safety: 'manual',
    steps: [
      'Open the workflow of a request type that needs approval, and choose the status in which it waits.',
      'Add an approval to the status: the field with the approvers, how many have to approve, and the ' +
        'transitions for both answers.',
      'Show the field with the approvers on the request type, or fill it by a rule.',
    ],
  },
  screenInJira: (_finding, { project }) => requestTypesPage(project.key),
});

const approvalsOf = (workflow: Workflow): readonly { readonly workflow: Workflow; readonly status: WorkflowStatus }[] =>
  workflow.statuses.filter((status) => asksForApproval(status, workflow)).map((status) => ({ workflow, status }));
