import { appAccessComplete } from '../../../src/checks/access/app-access-complete';
import { IT, aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

describeCheck(appAccessComplete, {
  passes: [
    { given: 'everything granted', project: aServiceProject() },
    { given: 'nothing asked for', project: aServiceProject({ appAccess: { asked: [], granted: [] } }) },
  ],
  fails: [
    {
      given: 'a key that was not granted',
      project: aServiceProject({ appAccess: { asked: ['ADMINISTER', 'BROWSE_PROJECTS'], granted: ['ADMINISTER'] } }),
      findings: [
        {
          type: 'permission',
          id: 'BROWSE_PROJECTS',
          name: 'BROWSE_PROJECTS',
          evidence: { actual: 'not granted' },
          screenInJira: '/secure/admin/EditPermissions!default.jspa?schemeId=10400',
        },
      ],
    },
    {
      given: 'nothing granted in a team-managed project',
      project: aServiceProject({
        project: { ...IT, style: 'team-managed' },
        appAccess: { asked: ['ADMINISTER', 'BROWSE_PROJECTS'], granted: [] },
      }),
      findings: [
        { type: 'permission', name: 'ADMINISTER' },
        { type: 'permission', name: 'BROWSE_PROJECTS', screenInJira: '/jira/servicedesk/projects/IT/settings/access' },
      ],
    },
  ],
});
