import { testProjectRequestTypesSame } from '../../../src/checks/testing/test-project-request-types-same';
import { aServiceProject, aTestProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const offering = (...names: readonly string[]) =>
  aServiceProject({
    testProject: aTestProject({
      requestTypes: names.map((name, index) => ({ id: String(index), name, issueTypeId: '101' })),
    }),
  });

describeCheck(testProjectRequestTypesSame, {
  passes: [
    { given: 'the same request types under other ids', project: aServiceProject() },
    { given: 'one more than production', project: offering('Report an outage', 'Get IT help', 'Trial') },
  ],
  fails: [
    {
      given: 'one missing',
      project: offering('Get IT help'),
      findings: [
        {
          type: 'request-type',
          id: '202',
          name: 'Report an outage',
          evidence: { actual: ['Get IT help'] },
          screenInJira: '/jira/servicedesk/projects/ITT/settings/request-types',
        },
      ],
    },
    {
      given: 'all missing',
      project: offering(),
      findings: [
        { type: 'request-type', name: 'Get IT help' },
        { type: 'request-type', name: 'Report an outage' },
      ],
    },
  ],
  notApplicable: [
    { given: 'no test project', project: aServiceProject({ testProject: null }) },
    {
      given: 'a test project without a portal, which another check reports',
      project: aServiceProject({ testProject: aTestProject({ serviceDesk: null, requestTypes: [] }) }),
    },
    { given: 'no request types in production', project: aServiceProject({ requestTypes: [] }) },
  ],
});
