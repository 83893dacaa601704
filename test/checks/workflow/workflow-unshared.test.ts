import { workflowUnshared } from '../../../src/checks/workflow/workflow-unshared';
import { INCIDENT, SERVICE_REQUEST, aServiceProject, aTestProject } from '../../given/a-service-project';
import { aWorkflow } from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { TEAM_MANAGED, usedBy } from './given-workflows';

const HR = { id: '10001', key: 'HR', name: 'Human Resources' };
const sharedWith = (
  ...otherProjects: readonly { readonly id: string; readonly key?: string; readonly name?: string }[]
) => ({ workflowUsage: [{ workflowId: 'workflow-request', otherProjects }] });
const incidents = aWorkflow({ id: 'w-2', name: 'Störungsablauf' });

describeCheck(workflowUnshared, {
  passes: [
    { given: 'a workflow no other project uses', project: aServiceProject() },
    {
      given: 'a workflow that only the test project shares',
      project: aServiceProject(sharedWith({ id: aTestProject().project.id, key: 'ITT', name: 'IT Helpdesk Test' })),
    },
    {
      given: 'the workflow of a team-managed project',
      project: aServiceProject({ project: TEAM_MANAGED, testProject: null }),
    },
  ],
  fails: [
    {
      given: 'a workflow shared with HR',
      project: aServiceProject(sharedWith(HR)),
      findings: [
        {
          type: 'workflow',
          name: 'Service request workflow',
          id: 'workflow-request',
          evidence: { actual: ['Human Resources (HR)'], expected: [] },
        },
      ],
    },
    {
      given: 'a workflow shared with a project whose name is hidden from the app',
      project: aServiceProject(sharedWith({ id: '10777' })),
      findings: [{ type: 'workflow', name: 'Service request workflow', evidence: { actual: ['project 10777'] } }],
    },
    {
      given: 'two shared workflows',
      project: aServiceProject({
        ...usedBy([SERVICE_REQUEST, aWorkflow()], [INCIDENT, incidents]),
        workflowUsage: [
          { workflowId: 'workflow-request', otherProjects: [HR] },
          { workflowId: 'w-2', otherProjects: [HR, { id: '10002', key: 'OPS' }] },
        ],
      }),
      findings: [
        { type: 'workflow', name: 'Service request workflow', evidence: { actual: ['Human Resources (HR)'] } },
        {
          type: 'workflow',
          name: 'Störungsablauf',
          evidence: { actual: ['Human Resources (HR)', 'OPS'], issueTypes: ['[System] Incident'] },
        },
      ],
    },
  ],
  notApplicable: [{ given: 'a project without workflows', project: aServiceProject(usedBy()) }],
  cannotTell: [{ given: 'a workflow whose users Jira did not name', project: aServiceProject({ workflowUsage: [] }) }],
});
