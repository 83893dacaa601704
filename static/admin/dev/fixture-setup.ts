import type { AccountChoice, Bucket, ProjectChoice, SetupProposal, StatusProposal } from '../../../src/shared/contract';

/** What the set-up form proposes while the page is built; invented, and only for development. */

const accounts: readonly AccountChoice[] = [
  { accountId: 'a1', displayName: 'Moveworks Bot', kind: 'service-account', reason: 'Its name says bot, and it is an agent of this project.' },
  { accountId: 'a2', displayName: 'Automation for Jira', kind: 'app', reason: 'An app with access to this project.' },
  { accountId: 'a3', displayName: 'Zoë Müller-Lüdenscheidt', kind: 'person', reason: 'Agent of this project.' },
];

const status = (id: string, name: string, category: StatusProposal['category'], proposed: Bucket, reason: string, workflows: readonly string[] = ['IT: Incident']): StatusProposal => ({ id, name, category, proposed, reason, workflows });

const statuses: readonly StatusProposal[] = [
  status('1', 'Open', 'new', 'new', 'Its category is To do, and new work items start here.', ['IT: Incident', 'IT: Problem', 'IT: Change']),
  status('2', 'Reopened', 'new', 'new', 'Its name says that it was reopened.'),
  status('3', 'Work in progress', 'indeterminate', 'in-progress', 'Its category is In progress.', ['IT: Incident', 'IT: Problem']),
  status('4', 'Waiting for customer', 'indeterminate', 'waiting-for-user', 'Its name says that it waits for the customer.'),
  status('5', 'Warten auf Rückmeldung des Kunden', 'indeterminate', 'waiting-for-user', 'Its name says that it waits for the customer (German).'),
  status('6', 'Waiting for Triage', 'indeterminate', 'in-progress', 'It waits for an agent, not for the customer.'),
  status('7', 'Done fix', 'indeterminate', 'in-progress', 'Its category is In progress, although its name says done.'),
  status('8', 'Resolved', 'done', 'resolved', 'Its category is Done.', ['IT: Incident', 'IT: Problem', 'IT: Change', 'IT: Onboarding']),
  status('9', 'Closed', 'done', 'resolved', 'Its category is Done and nothing leads out of it.'),
  status('10', 'Canceled', 'done', 'resolved', 'Its category is Done.'),
];

export const proposal = (isSaved: boolean): SetupProposal => ({
  settings: {
    projectId: '10000',
    projectKey: 'IT',
    profileId: 'moveworks',
    skills: ['software-access', 'concierge', 'forms'],
    accounts: { serviceAccount: 'a1', agentTestAccount: null, customerTestAccount: null },
    buckets: {},
    testProjectKey: 'ITTEST',
    confirmations: [],
  },
  isSaved,
  profiles: [
    {
      id: 'moveworks',
      name: 'Moveworks',
      version: '2026.11',
      homepage: 'https://help.moveworks.com/docs/jira',
      timeZone: 'America/Danmarkshavn',
      skills: [
        { id: 'software-access', name: 'Software access', description: 'Grants software by itself and resolves the request.', isOnByDefault: true },
        { id: 'concierge', name: 'Concierge', description: 'Creates, comments on and reopens requests for employees.', isOnByDefault: true },
        { id: 'forms', name: 'Forms', description: 'Finds the right request type and fills it in.', isOnByDefault: true },
        { id: 'triage', name: 'Triage', description: 'Routes requests to the right team.', isOnByDefault: false },
      ],
      accounts: { serviceAccount: 'required', agentTestAccount: 'required', customerTestAccount: 'optional' },
      buckets: [
        { id: 'new', name: 'New or reopened' },
        { id: 'in-progress', name: 'In progress' },
        { id: 'waiting-for-user', name: 'Waiting for user' },
        { id: 'resolved', name: 'Resolved or closed' },
      ],
      testProject: 'required',
    },
    {
      id: 'rest-bot',
      name: 'Generic REST bot',
      version: '1',
      homepage: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/',
      timeZone: null,
      skills: [{ id: 'resolve', name: 'Resolve', description: 'Resolves requests.', isOnByDefault: true }],
      accounts: { serviceAccount: 'required', agentTestAccount: 'none', customerTestAccount: 'none' },
      buckets: [
        { id: 'new', name: 'Open' },
        { id: 'resolved', name: 'Resolved' },
      ],
      testProject: 'none',
    },
  ],
  accountCandidates: { serviceAccount: accounts, agentTestAccount: accounts.slice(2), customerTestAccount: [] },
  statuses,
  testProjects: [
    { id: '10010', key: 'ITTEST', name: 'IT Service Desk (test)', reason: 'Its name says test, and it uses the same request types.' },
    { id: '10011', key: 'SAND', name: 'Sandbox' },
  ],
  gaps: ['The customers could not be read, so no customer test account is proposed.'],
});

export const projects: readonly ProjectChoice[] = [
  { id: '10000', key: 'IT', name: 'IT Service Desk', style: 'company-managed', isSetUp: true, lastRun: { takenAt: new Date(Date.now() - 3 * 3_600_000).toISOString(), verdict: 'no-go', score: 58, failing: 7 } },
  { id: '10001', key: 'HR', name: 'Human resources', style: 'company-managed', isSetUp: true, lastRun: { takenAt: new Date(Date.now() - 49 * 3_600_000).toISOString(), verdict: 'go', score: 97, failing: 0 } },
  { id: '10002', key: 'FAC', name: 'Facilities and workplace services of the northern region', style: 'team-managed', isSetUp: true, lastRun: null },
  { id: '10003', key: 'RECHT', name: 'Rechtsabteilung', style: 'company-managed', isSetUp: false, lastRun: null },
  { id: '10004', key: 'SUP', name: 'دعم الموظفين', style: 'team-managed', isSetUp: false, lastRun: null },
];
