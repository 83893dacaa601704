import { workflowEditable } from '../../../src/checks/workflow/workflow-editable';
import { INCIDENT, SERVICE_REQUEST, aServiceProject } from '../../given/a-service-project';
import { aWorkflow } from '../../given/a-workflow';
import { describeCheck } from '../describe-check';
import { TEAM_MANAGED, usedBy } from './given-workflows';

const builtIn = aWorkflow({ id: 'jira', name: 'jira', isEditable: false });

describeCheck(workflowEditable, {
  passes: [
    { given: 'workflows that can be edited', project: aServiceProject() },
    {
      given: 'an editable workflow of a team-managed project',
      project: aServiceProject({
        project: TEAM_MANAGED,
        workflows: [aWorkflow({ scope: 'project', name: 'Ablauf für Störungen' })],
      }),
    },
  ],
  fails: [
    {
      given: 'the built-in workflow for incidents',
      project: aServiceProject(usedBy([SERVICE_REQUEST, aWorkflow()], [INCIDENT, builtIn])),
      findings: [
        {
          type: 'workflow',
          name: 'jira',
          id: 'jira',
          screenInJira: '/plugins/servlet/project-config/IT/workflows',
          evidence: { actual: 'read-only', expected: 'editable', issueTypes: ['[System] Incident'] },
        },
      ],
    },
    {
      given: 'two workflows nobody can edit',
      project: aServiceProject(
        usedBy(
          [SERVICE_REQUEST, aWorkflow({ id: 'w-1', name: 'Demande de service', isEditable: false })],
          [INCIDENT, builtIn],
        ),
      ),
      findings: [
        { type: 'workflow', name: 'Demande de service', evidence: { issueTypes: ['[System] Service request'] } },
        { type: 'workflow', name: 'jira', evidence: { issueTypes: ['[System] Incident'] } },
      ],
    },
  ],
  notApplicable: [{ given: 'a project without issue types and workflows', project: aServiceProject(usedBy()) }],
  cannotTell: [
    { given: 'an issue type whose workflow Jira did not return', project: aServiceProject({ workflows: [] }) },
  ],
});
