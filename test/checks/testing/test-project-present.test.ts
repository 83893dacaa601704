import { testProjectPresent } from '../../../src/checks/testing/test-project-present';
import { IT, aServiceProject, aTestProject, chosen } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const ITT = aTestProject().project;

describeCheck(testProjectPresent, {
  passes: [{ given: 'a service project of its own', project: aServiceProject() }],
  fails: [
    {
      given: 'none chosen',
      project: aServiceProject({ settings: chosen({ testProjectKey: null }), testProject: null }),
      findings: [{ type: 'project', id: 'test-project', name: 'Test project', evidence: { actual: 'none is chosen' } }],
    },
    {
      given: 'a key that no project has',
      project: aServiceProject({ testProject: null }),
      findings: [{ type: 'project', id: 'ITT', name: 'ITT', evidence: { actual: 'this site has no such project' } }],
    },
    {
      given: 'production itself',
      project: aServiceProject({ testProject: aTestProject({ project: IT }) }),
      findings: [{ type: 'project', name: 'IT Helpdesk', evidence: { actual: 'it is the production project itself' } }],
    },
    {
      given: 'a software project',
      project: aServiceProject({
        testProject: aTestProject({ project: { ...ITT, typeKey: 'software' }, serviceDesk: null }),
      }),
      findings: [{ type: 'project', id: '10900', name: 'IT Helpdesk Test' }],
    },
  ],
});
