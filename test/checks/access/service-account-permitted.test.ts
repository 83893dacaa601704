import { serviceAccountPermitted } from '../../../src/checks/access/service-account-permitted';
import { AGENT_KEYS, BOT_ID, NOT_CHOSEN, anAccount, found, permissionsOf, without } from '../../given/accounts';
import { AGENT_ROLE, aPermissionScheme, aServiceProject, chosen } from '../../given/a-service-project';
import { seesPermissions } from '../../given/seen';
import { describeCheck } from '../describe-check';

const CREW = { ...AGENT_ROLE, actors: [] };
const toCrew = { type: 'projectRole', value: AGENT_ROLE.id };
const lacks = (...keys: readonly string[]) => ({
  effectivePermissions: [permissionsOf(BOT_ID, without(AGENT_KEYS, ...keys))],
});
const granted = (
  permission: string,
  ...holders: readonly { readonly type: string; readonly value?: string; readonly name?: string }[]
) => aPermissionScheme(holders.map((holder) => ({ permission, holder })));
const evidence = (grants: readonly Record<string, string | boolean | null>[], skills: readonly string[]) => ({
  actual: 'not granted',
  expected: 'granted',
  scope: 'project',
  skills,
  grants,
});
const TO_RESOLVE = ['software-access', 'group-access', 'ticket-interception'];

describeCheck(serviceAccountPermitted, {
  passes: [
    { given: 'every permission', project: aServiceProject() },
    {
      given: 'a permission that the account itself has, whatever the app is told of it',
      project: aServiceProject({ ...lacks('RESOLVE_ISSUES'), seenPermissions: seesPermissions() }),
    },
    {
      given: 'a missing permission that only skills need that are off',
      project: aServiceProject({
        settings: chosen({ skills: ['answers', 'reminders'] }),
        ...lacks('RESOLVE_ISSUES', 'CREATE_ISSUES'),
      }),
    },
  ],
  fails: [
    {
      given: 'a permission that the account itself is refused, whatever the app is told of it',
      project: aServiceProject({
        seenPermissions: seesPermissions(['USER_PICKER', ...without(AGENT_KEYS, 'RESOLVE_ISSUES')]),
      }),
      findings: [
        { type: 'permission', name: 'Resolve issues', evidence: { seenBy: 'read as the service account itself' } },
      ],
    },
    {
      given: 'a permission whose role the account is not in',
      project: aServiceProject({
        ...lacks('RESOLVE_ISSUES'),
        serviceAccount: found(anAccount({ groups: [] })),
        projectRoles: [CREW],
        permissionScheme: granted(
          'RESOLVE_ISSUES',
          toCrew,
          { type: 'reporter' },
          { type: 'group', value: 'g1', name: 'site-admins' },
        ),
      }),
      findings: [
        {
          type: 'permission',
          id: 'RESOLVE_ISSUES',
          name: 'Resolve issues',
          evidence: evidence(
            [
              { holder: 'project role', name: 'Helpdesk Crew', reachesAccount: false },
              { holder: 'reporter', name: 'reporter', reachesAccount: null },
              { holder: 'group', name: 'site-admins', reachesAccount: false },
            ],
            TO_RESOLVE,
          ),
        },
      ],
    },
    {
      given: 'a permission the scheme grants to nobody',
      project: aServiceProject({ ...lacks('MODIFY_REPORTER'), permissionScheme: aPermissionScheme([]) }),
      findings: [
        {
          type: 'permission',
          name: 'Modify reporter',
          evidence: evidence([], ['concierge', 'forms']),
          screenInJira: '/secure/admin/EditPermissions!default.jspa?schemeId=10400',
        },
      ],
    },
    {
      given: 'grants on paper that Jira does not honour',
      project: aServiceProject({
        ...lacks('ASSIGN_ISSUES'),
        permissionScheme: granted(
          'ASSIGN_ISSUES',
          { type: 'user', value: BOT_ID },
          { type: 'applicationRole' },
          { type: 'anyone' },
        ),
      }),
      findings: [
        {
          type: 'permission',
          name: 'Assign issues',
          evidence: evidence(
            [
              { holder: 'account', name: BOT_ID, reachesAccount: true },
              { holder: 'product', name: 'product', reachesAccount: true },
              { holder: 'anyone', name: 'anyone', reachesAccount: true },
            ],
            TO_RESOLVE,
          ),
        },
      ],
    },
    {
      given: 'several missing permissions',
      project: aServiceProject(lacks('SERVICEDESK_AGENT', 'CREATE_ATTACHMENTS')),
      findings: [
        { type: 'permission', name: 'Service project agent', evidence: { skills: chosen().skills } },
        { type: 'permission', name: 'Create attachments' },
      ],
    },
    {
      given: 'no right to look up people on the site',
      project: aServiceProject({ effectivePermissions: [permissionsOf(BOT_ID, AGENT_KEYS, AGENT_KEYS, [])] }),
      findings: [
        {
          type: 'permission',
          name: 'Browse users and groups',
          evidence: { scope: 'global', grants: [] },
          screenInJira: '/secure/admin/GlobalPermissions!default.jspa',
        },
      ],
    },
  ],
  notApplicable: [
    { given: 'no account', project: aServiceProject({ serviceAccount: NOT_CHOSEN }) },
    {
      given: 'a deactivated account, which another check reports',
      project: aServiceProject({ serviceAccount: found(anAccount({ isActive: false })), ...lacks(...AGENT_KEYS) }),
    },
  ],
  cannotTell: [
    { given: 'no answer about the account', project: aServiceProject({ effectivePermissions: [] }) },
    {
      given: 'an answer about another project only',
      project: aServiceProject({ effectivePermissions: [{ ...permissionsOf(BOT_ID, AGENT_KEYS), projects: [] }] }),
    },
    {
      given: 'a key that was not asked about',
      project: aServiceProject({
        effectivePermissions: [
          {
            ...permissionsOf(BOT_ID, AGENT_KEYS),
            asked: { global: ['USER_PICKER'], project: without(AGENT_KEYS, 'EDIT_ISSUES') },
          },
        ],
      }),
    },
  ],
});
