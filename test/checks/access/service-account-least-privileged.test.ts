import { serviceAccountLeastPrivileged } from '../../../src/checks/access/service-account-least-privileged';
import { AGENT_KEYS, BOT_ID, NOT_CHOSEN, permissionsOf } from '../../given/accounts';
import { AGENT_ROLE, aPermissionScheme, aServiceProject } from '../../given/a-service-project';
import { seesPermissions } from '../../given/seen';
import { describeCheck } from '../describe-check';

const has = (project: readonly string[], global: readonly string[] = []) => ({
  effectivePermissions: [permissionsOf(BOT_ID, [...AGENT_KEYS, ...project], AGENT_KEYS, ['USER_PICKER', ...global])],
});

describeCheck(serviceAccountLeastPrivileged, {
  passes: [
    { given: 'the rights of an agent', project: aServiceProject() },
    {
      given: 'too much in the test project only',
      project: aServiceProject({
        effectivePermissions: [permissionsOf(BOT_ID, AGENT_KEYS, [...AGENT_KEYS, 'DELETE_ISSUES'])],
      }),
    },
  ],
  fails: [
    {
      given: 'a right that only the account itself is told of',
      project: aServiceProject({ seenPermissions: seesPermissions([...AGENT_KEYS, 'DELETE_ISSUES']) }),
      findings: [
        {
          type: 'permission',
          name: 'Delete issues',
          evidence: {
            seenBy: 'read as the service account itself',
            refused: expect.arrayContaining(['Administer Jira', 'Administer projects']),
          },
        },
      ],
    },
    {
      given: 'a right on the site that the account itself was not asked about',
      project: aServiceProject({
        ...has([], ['ADMINISTER']),
        seenPermissions: seesPermissions(AGENT_KEYS, AGENT_KEYS),
      }),
      findings: [
        { type: 'permission', name: 'Administer Jira', evidence: { seenBy: 'worked out from what the app may read' } },
      ],
    },
    {
      given: 'a direct grant to administer the project',
      project: aServiceProject({
        ...has(['ADMINISTER_PROJECTS']),
        permissionScheme: aPermissionScheme([
          { permission: 'ADMINISTER_PROJECTS', holder: { type: 'user', value: BOT_ID, name: 'Helpdesk Bot' } },
          { permission: 'ADMINISTER_PROJECTS', holder: { type: 'group', value: 'other', name: 'site-admins' } },
        ]),
      }),
      findings: [
        {
          type: 'permission',
          name: 'Administer projects',
          evidence: {
            actual: 'granted',
            scope: 'project',
            grants: [{ holder: 'account', name: 'Helpdesk Bot', reachesAccount: true }],
          },
        },
      ],
    },
    {
      given: 'a site administrator',
      project: aServiceProject(has([], ['ADMINISTER'])),
      findings: [
        {
          type: 'permission',
          name: 'Administer Jira',
          evidence: { scope: 'global' },
          screenInJira: '/secure/admin/GlobalPermissions!default.jspa',
        },
      ],
    },
    {
      given: 'several rights to delete',
      project: aServiceProject({
        ...has(['DELETE_ALL_COMMENTS', 'DELETE_ISSUES']),
        permissionScheme: aPermissionScheme([
          { permission: 'DELETE_ISSUES', holder: { type: 'projectRole', value: AGENT_ROLE.id } },
        ]),
      }),
      findings: [
        {
          type: 'permission',
          name: 'Delete issues',
          evidence: { grants: [{ holder: 'project role', name: 'Helpdesk Crew', reachesAccount: true }] },
        },
        { type: 'permission', name: 'Delete all comments' },
      ],
    },
  ],
  notApplicable: [{ given: 'no account', project: aServiceProject({ serviceAccount: NOT_CHOSEN }) }],
  cannotTell: [{ given: 'no answer about the account', project: aServiceProject({ effectivePermissions: [] }) }],
});
