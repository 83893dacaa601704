import { serviceDeskPresent } from '../../../src/checks/requests/service-desk-present';
import { IT, aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

describeCheck(serviceDeskPresent, {
  passes: [
    { given: 'a company-managed service project', project: aServiceProject() },
    {
      given: 'a team-managed service project',
      project: aServiceProject({ project: { ...IT, style: 'team-managed' } }),
    },
  ],
  fails: [
    {
      given: 'a software project',
      project: aServiceProject({ project: { ...IT, typeKey: 'software' }, serviceDesk: null }),
      findings: [{ type: 'project', id: '10000', name: 'IT Helpdesk', evidence: { actual: 'software project' } }],
    },
    {
      given: 'a service project whose portal is missing',
      project: aServiceProject({ serviceDesk: null }),
      findings: [{ type: 'project', name: 'IT Helpdesk', evidence: { actual: 'service project without a portal' } }],
    },
  ],
});
