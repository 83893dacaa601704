import type { Page, Profile, Requirement, Skill } from './profile';

/** All are Atlassian's own references: no vendor demands more. */
const page = (title: string, url: string): Page => ({ title, url, seenOn: '2026-11-23', isOld: false });
const REST = page(
  'The Jira Cloud platform REST API',
  'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/',
);
const SERVICE_DESK = page(
  'The Jira Service Management Cloud REST API',
  'https://developer.atlassian.com/cloud/jira/service-desk/rest/intro/',
);
const WORKFLOWS = page(
  'Issues, in the Jira Cloud platform REST API',
  'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/',
);
const SERVICE_ACCOUNTS = page(
  'Understand service accounts',
  'https://support.atlassian.com/user-management/docs/understand-service-accounts/',
);
const APPROVALS: Page = {
  title: 'What are approvals?',
  url: 'https://support.atlassian.com/jira-service-management-cloud/docs/what-are-approvals/',
  seenOn: '2026-12-01',
  isOld: false,
};
const PORTAL: Requirement['neededBy'] = { create: 'required' };

const SKILLS = [
  { id: 'create', name: 'Raise requests', description: 'An employee raises a request in chat.', isOnByDefault: true },
  {
    id: 'comment',
    name: 'Comment',
    description: 'An employee and an agent talk through the bot.',
    isOnByDefault: true,
  },
  { id: 'resolve', name: 'Resolve', description: 'The bot resolves a request by itself.', isOnByDefault: false },
] as const satisfies readonly Skill[];

const BUCKETS = [
  { id: 'new', name: 'Open', vendorStates: [] },
  { id: 'resolved', name: 'Resolved', vendorStates: [] },
] satisfies Profile['buckets'];

/** What such a bot does on a request of its own. */
export const REST_REHEARSALS = {
  create: ['bot-signs-in', 'bot-raises-for-customer', 'bot-sees-request', 'request-cleaned-up'],
  comment: [
    'bot-signs-in',
    'employee-raises-request',
    'bot-sees-request',
    'bot-comments-publicly',
    'employee-answers',
    'request-cleaned-up',
  ],
  resolve: ['bot-signs-in', 'employee-raises-request', 'bot-sees-request', 'bot-resolves', 'request-cleaned-up'],
} satisfies Profile['rehearsals'];

export type RestBotSkill = (typeof SKILLS)[number]['id'];

/**
 * What a bot that speaks Jira's REST API is asked for where its vendor says some of it itself; `notStated` is what the
 * vendor says nothing of.
 */
export const requirementsOver = (
  stated: readonly Requirement[],
  notStated: readonly string[],
): Profile['requirements'] => [
  ...stated,
  ...GENERIC_REST_BOT.requirements.filter(
    ({ check }) => !notStated.includes(check) && stated.every((own) => own.check !== check),
  ),
];

/** Any bot that speaks Jira's REST API with an account of its own: raise, comment, resolve. No vendor's extras. */
export const GENERIC_REST_BOT: Profile = {
  id: 'generic-rest-bot',
  name: 'Any REST bot',
  version: '2026-12-01',
  homepage: REST.url,
  family: null,
  timeZone: null,
  skills: [...SKILLS],
  buckets: [...BUCKETS],
  keepAwayState: null,
  ways: [
    { kind: 'classic-user', base: 'site', scopes: [], page: REST },
    { kind: 'native-service-account', base: 'gateway', scopes: null, page: SERVICE_ACCOUNTS },
  ],
  accounts: { serviceAccount: 'required', agentTestAccount: 'none', customerTestAccount: 'none' },
  permissions: {
    global: { always: ['USER_PICKER'] },
    project: {
      always: ['BROWSE_PROJECTS'],
      create: ['CREATE_ISSUES', 'MODIFY_REPORTER', 'CREATE_ATTACHMENTS'],
      comment: ['ADD_COMMENTS'],
      resolve: ['TRANSITION_ISSUES', 'RESOLVE_ISSUES'],
    },
    excessive: ['ADMINISTER', 'SYSTEM_ADMIN', 'ADMINISTER_PROJECTS'],
  },
  findsTransitionsBy: 'list',
  resolveFields: ['resolution'],
  ingestion: null,
  restsOn: [],
  testProject: 'optional',
  rehearsals: REST_REHEARSALS,
  requirements: [
    { check: 'service-account-present', demand: 'The bot has an account.', pages: [REST], neededBy: 'always' },
    { check: 'service-account-active', demand: 'Its account is active.', pages: [REST], neededBy: 'always' },
    {
      check: 'service-account-can-log-in',
      demand: 'Its account can have a token of its own.',
      pages: [SERVICE_ACCOUNTS],
      neededBy: 'always',
    },
    {
      check: 'service-account-permitted',
      demand: 'Its account may do what the skills do.',
      pages: [REST],
      neededBy: 'always',
    },
    {
      check: 'issue-security-open-to-bot',
      demand: 'Its account sees the requests.',
      pages: [REST],
      neededBy: 'always',
    },
    {
      check: 'service-account-least-privileged',
      demand: 'Its account may do no more.',
      pages: [REST],
      neededBy: 'advice',
    },
    {
      check: 'service-account-view-same',
      demand: 'Its account may do what this app says of it.',
      pages: [REST],
      neededBy: 'advice',
    },
    {
      check: 'service-account-licensed',
      demand: 'Raising a request for somebody else takes an agent’s licence.',
      pages: [SERVICE_DESK],
      neededBy: PORTAL,
    },
    { check: 'app-access-complete', demand: 'The project can be judged.', pages: [REST], neededBy: 'always' },
    { check: 'api-token-made', demand: 'The bot has a token.', pages: [REST], neededBy: 'always' },
    { check: 'service-desk-present', demand: 'The project has a portal.', pages: [SERVICE_DESK], neededBy: PORTAL },
    {
      check: 'request-types-fillable',
      demand: 'Every required field can be filled over REST.',
      pages: [SERVICE_DESK],
      neededBy: PORTAL,
    },
    {
      check: 'required-fields-asked',
      demand: 'Every field that Jira requires is asked for.',
      pages: [SERVICE_DESK],
      neededBy: PORTAL,
    },
    {
      check: 'request-types-open-to-bot',
      demand: 'The bot may raise every request type.',
      pages: [SERVICE_DESK],
      neededBy: PORTAL,
    },
    {
      check: 'statuses-mapped-to-buckets',
      demand: 'The bot knows what each status means.',
      pages: [WORKFLOWS],
      neededBy: 'advice',
    },
    {
      check: 'resolved-status-reachable',
      demand: 'The bot can resolve a request wherever it stands.',
      pages: [WORKFLOWS],
      neededBy: { resolve: 'required' },
    },
    {
      check: 'bot-transitions-keep-approvals',
      demand: 'The bot resolves nothing that still waits for an approval.',
      pages: [APPROVALS],
      neededBy: { resolve: 'required' },
    },
    {
      check: 'bot-transitions-unblocked',
      demand: 'Nothing refuses the bot’s transition.',
      pages: [WORKFLOWS],
      neededBy: { resolve: 'required' },
    },
    {
      check: 'statuses-open-to-bot',
      demand: 'No status refuses what the skills do.',
      pages: [WORKFLOWS],
      neededBy: 'always',
    },
    {
      check: 'resolution-set-on-resolve',
      demand: 'Resolving sets a resolution.',
      pages: [WORKFLOWS],
      neededBy: { resolve: 'optional' },
    },
    {
      check: 'test-project-present',
      demand: 'There is a place to try the bot out.',
      pages: [REST],
      neededBy: 'advice',
    },
  ],
};
