import { testProjectIssueTypesSame } from '../../../src/checks/testing/test-project-issue-types-same';
import type { IssueType } from '../../../src/snapshot/parts';
import { INCIDENT, SERVICE_REQUEST, aServiceProject, aTestProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const testing = (...issueTypes: readonly IssueType[]) =>
  aServiceProject({ testProject: aTestProject({ project: { ...aTestProject().project, issueTypes } }) });

describeCheck(testProjectIssueTypesSame, {
  passes: [
    { given: 'the same issue types', project: aServiceProject() },
    {
      given: 'issue types of the same names, as a team-managed project has them',
      project: testing({ ...SERVICE_REQUEST, id: '901' }, { ...INCIDENT, id: '902' }),
    },
    {
      given: 'an issue type more than production',
      project: testing(SERVICE_REQUEST, INCIDENT, { id: '999', name: 'Trial', isSubtask: false }),
    },
  ],
  fails: [
    {
      given: 'one missing',
      project: testing(SERVICE_REQUEST),
      findings: [
        {
          type: 'issue-type',
          id: '102',
          name: '[System] Incident',
          evidence: { actual: ['[System] Service request'] },
        },
      ],
    },
    {
      given: 'all missing',
      project: testing(),
      findings: [
        { type: 'issue-type', name: '[System] Service request' },
        { type: 'issue-type', name: '[System] Incident' },
      ],
    },
  ],
  notApplicable: [{ given: 'no test project', project: aServiceProject({ testProject: null }) }],
});
