import type { AccountChoice, Bucket, ProjectChoice, SetupProposal, StatusProposal } from '../../../src/shared/contract';

/** What the set-up form proposes while the page is built; invented, and only for development. */

const accounts: readonly AccountChoice[] = [
  {
    accountId: 'a1',
    displayName: 'Moveworks Bot',
    kind: 'service-account',
    reason: 'Sounds like a bot. Is an agent of this project.',
  },
  {
    accountId: 'a2',
    displayName: 'Automation for Jira',
    kind: 'app',
    reason: 'Is named in this project’s permission scheme.',
  },
  { accountId: 'a3', displayName: 'Zoë Müller-Lüdenscheidt', kind: 'person', reason: 'Is an agent of this project.' },
];

const status = (
  id: string,
  name: string,
  category: StatusProposal['category'],
  proposed: Bucket,
  reason: string,
  workflows: readonly string[] = ['IT: Incident'],
): StatusProposal => ({ id, name, category, proposed, confidence: 'likely', reason, workflows });

const statuses: readonly StatusProposal[] = [
  status('1', 'Open', 'new', 'new', 'Its status category is To Do.', ['IT: Incident', 'IT: Problem', 'IT: Change']),
  status('2', 'Reopened', 'new', 'new', 'The name says that the issue was opened again.'),
  status('3', 'Work in progress', 'indeterminate', 'in-progress', 'Its status category is In Progress.', [
    'IT: Incident',
    'IT: Problem',
  ]),
  status(
    '4',
    'Waiting for customer',
    'indeterminate',
    'waiting-for-user',
    'The name says that the requester has to answer.',
  ),
  status(
    '5',
    'Warten auf Rückmeldung des Kunden',
    'indeterminate',
    'waiting-for-user',
    'The name says that the requester has to answer.',
  ),
  status('6', 'Waiting for Triage', 'indeterminate', 'in-progress', 'Its status category is In Progress.'),
  status(
    '7',
    'Done fix',
    'indeterminate',
    'in-progress',
    'The name says that one stage is over, and work goes on after it.',
  ),
  status('8', 'Resolved', 'done', 'resolved', 'Its status category is Done.', [
    'IT: Incident',
    'IT: Problem',
    'IT: Change',
    'IT: Onboarding',
  ]),
  status('9', 'Closed', 'done', 'resolved', 'The name says that the work is over.'),
  status('10', 'Canceled', 'done', 'resolved', 'Its status category is Done.'),
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
  setChange: null,
  profiles: [
    {
      id: 'moveworks',
      name: 'Moveworks',
      version: '2026.11',
      homepage: 'https://help.moveworks.com/docs/jira',
      timeZone: 'America/Danmarkshavn',
      family: 'ServiceNow Otto',
      ways: [
        {
          kind: 'classic-user',
          base: 'site',
          scopes: [],
          page: {
            title: 'Access Requirements',
            url: 'https://help.moveworks.com/docs/jira-service-management-connector-setup-guide',
            seenOn: '2026-12-01',
            isOld: false,
          },
        },
      ],
      skills: [
        {
          id: 'software-access',
          name: 'Software access',
          description: 'An employee asks for a program and gets it; the bot resolves the request.',
          isOnByDefault: true,
        },
        {
          id: 'concierge',
          name: 'Concierge',
          description: 'An employee raises, follows, comments on and reopens requests in chat.',
          isOnByDefault: true,
        },
        {
          id: 'forms',
          name: 'Forms',
          description: 'An employee finds and fills in portal forms in chat.',
          isOnByDefault: true,
        },
        {
          id: 'triage',
          name: 'Triage',
          description:
            'The bot fills in fields of new requests so that they reach the right team. Needs about 3,000 requests a year to learn from.',
          isOnByDefault: false,
        },
      ],
      accounts: { serviceAccount: 'required', agentTestAccount: 'required', customerTestAccount: 'optional' },
      buckets: [
        { id: 'new', name: 'New / Reopened' },
        { id: 'in-progress', name: 'In Progress' },
        { id: 'waiting-for-user', name: 'Waiting for User' },
        { id: 'resolved', name: 'Resolved / Closed' },
      ],
      testProject: 'required',
    },
    {
      id: 'rest-bot',
      name: 'Generic REST bot',
      version: '1',
      homepage: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/',
      timeZone: null,
      family: null,
      ways: [
        {
          kind: 'native-service-account',
          base: 'gateway',
          scopes: null,
          page: {
            title: 'Understand service accounts',
            url: 'https://support.atlassian.com/user-management/docs/understand-service-accounts/',
            seenOn: '2026-12-01',
            isOld: false,
          },
        },
      ],
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
  issueTypes: [
    { id: '1', name: 'Service request', isLeftOut: false, reason: '' },
    {
      id: '2',
      name: 'Problem',
      isLeftOut: true,
      reason: 'It has no request type, so nobody asks for it in the portal or through the bot.',
    },
  ],
  testProjects: [
    { id: '10010', key: 'ITTEST', name: 'IT Service Desk (test)', reason: 'Its name says it is a test copy of IT.' },
    { id: '10011', key: 'SAND', name: 'Sandbox' },
  ],
  gaps: ['The customers could not be read, so no customer test account is proposed.'],
});

export const projects: readonly ProjectChoice[] = [
  {
    id: '10000',
    key: 'IT',
    name: 'IT Service Desk',
    style: 'company-managed',
    isSetUp: true,
    lastRun: { takenAt: new Date(Date.now() - 3 * 3_600_000).toISOString(), verdict: 'no-go', score: 58, failing: 7 },
  },
  {
    id: '10001',
    key: 'HR',
    name: 'Human resources',
    style: 'company-managed',
    isSetUp: true,
    lastRun: { takenAt: new Date(Date.now() - 49 * 3_600_000).toISOString(), verdict: 'go', score: 97, failing: 0 },
  },
  {
    id: '10002',
    key: 'FAC',
    name: 'Facilities and workplace services of the northern region',
    style: 'team-managed',
    isSetUp: true,
    lastRun: null,
  },
  { id: '10003', key: 'RECHT', name: 'Rechtsabteilung', style: 'company-managed', isSetUp: false, lastRun: null },
  { id: '10004', key: 'SUP', name: 'دعم الموظفين', style: 'team-managed', isSetUp: false, lastRun: null },
];
