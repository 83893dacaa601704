import { serviceAccountViewSame } from '../../../src/checks/access/service-account-view-same';
import { AGENT_KEYS, BOT_ID, NOT_CHOSEN, anAccount, found, permissionsOf, without } from '../../given/accounts';
import { NOT_SEEN, aServiceProject } from '../../given/a-service-project';
import { seen, seesItself, seesPermissions, seesRequestTypes } from '../../given/seen';
import { describeCheck } from '../describe-check';

const SITE = { baseUrl: 'https://acme.atlassian.net', defaultTimeZone: 'America/New_York' };

describeCheck(serviceAccountViewSame, {
  passes: [
    { given: 'an account that is told the same as the app', project: aServiceProject(seen) },
    {
      given: 'a zone that is hidden from the app, which sees the site’s default',
      project: aServiceProject({
        ...seen,
        serviceAccount: found(anAccount({ timeZone: 'America/New_York' })),
        site: SITE,
      }),
    },
    {
      given: 'a permission that only one of them was asked about',
      project: aServiceProject({ ...seen, seenPermissions: seesPermissions(['DELETE_ISSUES'], []) }),
    },
    {
      given: 'a project without a request type to ask about',
      project: aServiceProject({
        ...seen,
        requestTypes: [],
        seenRequestTypes: seesRequestTypes({ canRaiseOnBehalfOf: null }),
      }),
    },
  ],
  fails: [
    {
      given: 'a permission that the account itself is refused',
      project: aServiceProject({
        ...seen,
        seenPermissions: seesPermissions(['USER_PICKER', ...without(AGENT_KEYS, 'RESOLVE_ISSUES')]),
      }),
      findings: [{ type: 'permission', name: 'Resolve issues', evidence: { actual: 'no', expected: 'yes' } }],
    },
    {
      given: 'a permission that the app is told the account lacks',
      project: aServiceProject({
        ...seen,
        effectivePermissions: [permissionsOf(BOT_ID, without(AGENT_KEYS, 'RESOLVE_ISSUES'))],
      }),
      findings: [{ type: 'permission', name: 'Resolve issues', evidence: { actual: 'yes', expected: 'no' } }],
    },
    {
      given: 'an agent who may not raise for others, while another look was refused',
      project: aServiceProject({
        ...seen,
        seenAccount: NOT_SEEN,
        seenRequestTypes: seesRequestTypes({ canRaiseOnBehalfOf: false }),
      }),
      findings: [{ type: 'account', name: 'Helpdesk Bot' }],
    },
    {
      given: 'another zone than the one that Jira shows the app',
      project: aServiceProject({ ...seen, seenAccount: seesItself({ timeZone: 'Europe/Berlin' }), site: SITE }),
      findings: [
        {
          type: 'account',
          name: 'Helpdesk Bot',
          evidence: { actual: 'Europe/Berlin', expected: 'America/Danmarkshavn' },
        },
      ],
    },
  ],
  notApplicable: [
    { given: 'no account', project: aServiceProject({ ...seen, serviceAccount: NOT_CHOSEN }) },
    {
      given: 'a deactivated account',
      project: aServiceProject({ ...seen, serviceAccount: found(anAccount({ isActive: false })) }),
    },
  ],
  cannotTell: [
    { given: 'an account the app may not read as', project: aServiceProject() },
    { given: 'one of the looks refused', project: aServiceProject({ ...seen, seenPermissions: NOT_SEEN }) },
  ],
});
