import { serviceAccountViewSame } from '../../../src/checks/access/service-account-view-same';
import { AGENT_KEYS, BOT_ID, NOT_CHOSEN, anAccount, found, permissionsOf, without } from '../../given/accounts';
import { NOT_SEEN, PRODUCTION_WORKFLOW, aServiceProject } from '../../given/a-service-project';
import { toResolved } from '../../given/a-workflow';
import { seen, aSample, seesItself, seesPermissions, seesRequestTypes, seesTransitions } from '../../given/seen';
import { describeCheck } from '../describe-check';

const SITE = { baseUrl: 'https://acme.atlassian.net', defaultTimeZone: 'America/New_York' };

/** The workflow in order, with one rule on the way to Resolved. */
const withConditionOnResolve = ({ ruleKey, ...parameters }: Readonly<Record<string, string>> & { ruleKey: string }) => {
  const { transitions, ...workflow } = PRODUCTION_WORKFLOW;
  const rule = { operation: 'all' as const, conditions: [{ ruleKey, parameters }], groups: [] };
  return {
    ...workflow,
    transitions: transitions.map((one) => (one.id === toResolved.id ? { ...one, conditions: rule } : one)),
  };
};

describeCheck(serviceAccountViewSame, {
  passes: [
    {
      given: 'a transition that is kept out of lists and left to the API, which Jira does not list',
      project: aServiceProject({
        ...seen,
        workflows: [withConditionOnResolve({ ruleKey: 'system:restrict-from-all-users', restrictMode: 'users' })],
        seenTransitions: seesTransitions([aSample(without(aSample().listed, toResolved.id))]),
      }),
    },
    {
      given: 'a rule that depends on the request, whatever Jira lists',
      project: aServiceProject({
        ...seen,
        workflows: [withConditionOnResolve({ ruleKey: 'system:check-field-value', fieldId: 'priority' })],
        seenTransitions: seesTransitions([aSample(without(aSample().listed, toResolved.id))]),
      }),
    },
    {
      given: 'a request in a status that the workflow has no more',
      project: aServiceProject({ ...seen, seenTransitions: seesTransitions([{ ...aSample([]), statusId: '999' }]) }),
    },
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
      given: 'a transition without conditions that Jira does not list to the account',
      project: aServiceProject({
        ...seen,
        seenTransitions: seesTransitions([aSample(without(aSample().listed, toResolved.id))]),
      }),
      findings: [{ type: 'transition', name: 'Resolve', evidence: { actual: 'no', expected: 'yes' } }],
    },
    {
      given: 'a transition of others that Jira lists to the account all the same',
      project: aServiceProject({
        ...seen,
        workflows: [withConditionOnResolve({ ruleKey: 'system:restrict-issue-transition', accountIds: 'somebody' })],
      }),
      findings: [{ type: 'transition', name: 'Resolve', evidence: { actual: 'yes', expected: 'no' } }],
    },
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
    {
      given: 'an account that finds no request to look at',
      project: aServiceProject({ ...seen, seenTransitions: seesTransitions([]) }),
    },
    { given: 'one of the looks refused', project: aServiceProject({ ...seen, seenPermissions: NOT_SEEN }) },
  ],
});
