import { approvalsConfigured } from '../../../src/checks/requests/approvals-configured';
import type { StatusApproval } from '../../../src/workflow/model';
import { aRequestType } from '../../given/a-portal';
import { aServiceProject } from '../../given/a-service-project';
import { IN_PROGRESS, RESOLVED, aStatus, aTransition, aWorkflow } from '../../given/a-workflow';
import { describeCheck } from '../describe-check';

const WAITING = aStatus('90', 'Signing-off', 'new');
const ASKED: StatusApproval = { isActive: true, approvedBy: '91', declinedBy: '92', fieldId: 'customfield_10003' };
const workflow = aWorkflow();

/** The usual workflow with a status in which requests wait, whose name says nothing. */
const withApproval = (approval?: StatusApproval) =>
  aServiceProject({
    workflows: [
      {
        ...workflow,
        statuses: [...workflow.statuses, { ...WAITING, ...(approval && { approval }) }],
        transitions: [
          ...workflow.transitions,
          aTransition('91', 'Yes', WAITING, IN_PROGRESS),
          aTransition('92', 'No', WAITING, RESOLVED),
        ],
      },
    ],
  });

const ofBlocks = ['system:jsd-approvals-block-until-approved', 'system:jsd-approvals-block-until-rejected'];
const teamManaged = aServiceProject({
  workflows: [
    {
      ...workflow,
      statuses: [...workflow.statuses, WAITING],
      transitions: [
        ...workflow.transitions,
        ...ofBlocks.map((ruleKey, at) =>
          aTransition(String(91 + at), ruleKey, WAITING, at === 0 ? IN_PROGRESS : RESOLVED, {
            conditions: { operation: 'all', conditions: [{ ruleKey, parameters: {} }], groups: [] },
          }),
        ),
      ],
    },
  ],
});

describeCheck(approvalsConfigured, {
  passes: [
    { given: 'a status that asks the people of a field', project: withApproval(ASKED) },
    { given: 'a team-managed project, where the ways out ask', project: teamManaged },
  ],
  fails: [
    {
      given: 'no status with an approval',
      project: withApproval(),
      findings: [{ type: 'project', name: 'IT Helpdesk' }],
    },
    {
      given: 'an approval that is switched off',
      project: withApproval({ ...ASKED, isActive: false }),
      findings: [{ type: 'project', name: 'IT Helpdesk' }],
    },
    {
      given: 'an approval without a field for approvers',
      project: withApproval({ ...ASKED, fieldId: null }),
      findings: [{ type: 'status', id: '90', name: 'Signing-off' }],
    },
    {
      given: 'an approval in the workflow of an issue type that no request type makes',
      project: { ...withApproval(ASKED), requestTypes: [aRequestType('1', 'VPN', { issueTypeId: '999' })] },
      findings: [{ type: 'project', name: 'IT Helpdesk' }],
    },
  ],
  notApplicable: [
    { given: 'no request types', project: aServiceProject({ requestTypes: [] }) },
    { given: 'no portal', project: aServiceProject({ serviceDesk: null }) },
  ],
});
