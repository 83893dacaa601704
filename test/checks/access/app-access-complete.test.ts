import { appAccessComplete } from '../../../src/checks/access/app-access-complete';
import { IT, aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const ASKED = [
  { key: 'ADMINISTER', neededFor: ['audit'] },
  { key: 'CREATE_ISSUES', neededFor: ['raise-requests'] },
  { key: 'TRANSITION_ISSUES', neededFor: ['tell-transitions'] },
] as const;

describeCheck(appAccessComplete, {
  passes: [
    { given: 'everything granted', project: aServiceProject() },
    { given: 'nothing asked for', project: aServiceProject({ appAccess: { asked: [], granted: [] } }) },
  ],
  fails: [
    {
      given: 'a key that was not granted',
      project: aServiceProject({ appAccess: { asked: ASKED, granted: ['ADMINISTER', 'TRANSITION_ISSUES'] } }),
      findings: [
        {
          type: 'permission',
          id: 'CREATE_ISSUES',
          name: 'Create issues',
          evidence: { actual: 'not granted', neededFor: ['raise-requests'] },
          screenInJira: '/secure/admin/EditPermissions!default.jspa?schemeId=10400',
        },
      ],
    },
    {
      given: 'nothing granted in a team-managed project',
      project: aServiceProject({
        project: { ...IT, style: 'team-managed' },
        appAccess: { asked: ASKED, granted: [] },
      }),
      findings: [
        { type: 'permission', name: 'Administer Jira' },
        { type: 'permission', name: 'Create issues' },
        {
          type: 'permission',
          name: 'Transition issues',
          screenInJira: '/jira/servicedesk/projects/IT/settings/access',
        },
      ],
    },
  ],
});
