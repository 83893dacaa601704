import { testProjectIsolated } from '../../../src/checks/testing/test-project-isolated';
import { aWorkflow } from '../../given/a-workflow';
import { INCIDENT, SERVICE_REQUEST, aServiceProject, aTestProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const scheme = (forRequests: string, forIncidents: string) => ({
  id: '1',
  name: 'Scheme',
  mappings: [
    { issueTypeId: SERVICE_REQUEST.id, workflowId: forRequests },
    { issueTypeId: INCIDENT.id, workflowId: forIncidents },
  ],
});
const workflows = [aWorkflow(), aWorkflow({ id: 'workflow-incident', name: 'Incident workflow' })];

describeCheck(testProjectIsolated, {
  passes: [{ given: 'copies', project: aServiceProject() }],
  fails: [
    {
      given: 'one shared workflow',
      project: aServiceProject({
        testProject: aTestProject({ workflowScheme: scheme('workflow-request', 'workflow-request-test') }),
      }),
      findings: [
        {
          type: 'workflow',
          id: 'workflow-request',
          name: 'Service request workflow',
          evidence: {
            actual: ['IT', 'ITT'],
            testIssueTypes: ['[System] Service request'],
            issueTypes: ['[System] Service request', '[System] Incident'],
          },
        },
      ],
    },
    {
      given: 'a project made by sharing settings',
      project: aServiceProject({
        workflows,
        workflowScheme: scheme('workflow-request', 'workflow-incident'),
        testProject: aTestProject({ workflowScheme: scheme('workflow-request', 'workflow-incident'), workflows }),
      }),
      findings: [
        { type: 'workflow', name: 'Service request workflow' },
        { type: 'workflow', name: 'Incident workflow' },
      ],
    },
    {
      given: 'a shared workflow that could not be read',
      project: aServiceProject({
        workflows: [],
        testProject: aTestProject({ workflows: [], workflowScheme: scheme('workflow-request', 'workflow-request') }),
      }),
      findings: [{ type: 'workflow', name: 'workflow-request' }],
    },
  ],
  notApplicable: [{ given: 'no test project', project: aServiceProject({ testProject: null }) }],
});
