import type { Profile, Requirement, Skill } from './profile';

const REST = 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/';
const SERVICE_DESK = 'https://developer.atlassian.com/cloud/jira/service-desk/rest/intro/';
const WORKFLOWS = 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/';
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

export type RestBotSkill = (typeof SKILLS)[number]['id'];

/** Any bot that speaks Jira's REST API with an account of its own: raise, comment, resolve. No vendor's extras. */
export const GENERIC_REST_BOT: Profile = {
  id: 'generic-rest-bot',
  name: 'Any REST bot',
  version: '2026-11-23',
  homepage: REST,
  timeZone: null,
  skills: [...SKILLS],
  buckets: [...BUCKETS],
  keepAwayState: null,
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
  testProject: 'optional',
  requirements: [
    { check: 'service-account-present', demand: 'The bot has an account.', source: REST, neededBy: 'always' },
    { check: 'service-account-active', demand: 'Its account is active.', source: REST, neededBy: 'always' },
    {
      check: 'service-account-permitted',
      demand: 'Its account may do what the skills do.',
      source: REST,
      neededBy: 'always',
    },
    {
      check: 'issue-security-open-to-bot',
      demand: 'Its account sees the requests.',
      source: REST,
      neededBy: 'always',
    },
    {
      check: 'service-account-least-privileged',
      demand: 'Its account may do no more.',
      source: REST,
      neededBy: 'advice',
    },
    {
      check: 'service-account-licensed',
      demand: 'Raising a request for somebody else takes an agent’s licence.',
      source: SERVICE_DESK,
      neededBy: PORTAL,
    },
    { check: 'app-access-complete', demand: 'The project can be judged.', source: REST, neededBy: 'always' },
    { check: 'api-token-made', demand: 'The bot has a token.', source: REST, neededBy: 'always' },
    { check: 'service-desk-present', demand: 'The project has a portal.', source: SERVICE_DESK, neededBy: PORTAL },
    {
      check: 'request-types-fillable',
      demand: 'Every required field can be filled over REST.',
      source: SERVICE_DESK,
      neededBy: PORTAL,
    },
    {
      check: 'required-fields-asked',
      demand: 'Every field that Jira requires is asked for.',
      source: SERVICE_DESK,
      neededBy: PORTAL,
    },
    {
      check: 'request-types-open-to-bot',
      demand: 'The bot may raise every request type.',
      source: SERVICE_DESK,
      neededBy: PORTAL,
    },
    {
      check: 'statuses-mapped-to-buckets',
      demand: 'The bot knows what each status means.',
      source: WORKFLOWS,
      neededBy: 'advice',
    },
    {
      check: 'resolved-status-reachable',
      demand: 'The bot can resolve a request wherever it stands.',
      source: WORKFLOWS,
      neededBy: { resolve: 'required' },
    },
    {
      check: 'bot-transitions-unblocked',
      demand: 'Nothing refuses the bot’s transition.',
      source: WORKFLOWS,
      neededBy: { resolve: 'required' },
    },
    {
      check: 'statuses-open-to-bot',
      demand: 'No status refuses what the skills do.',
      source: WORKFLOWS,
      neededBy: 'always',
    },
    {
      check: 'resolution-set-on-resolve',
      demand: 'Resolving sets a resolution.',
      source: WORKFLOWS,
      neededBy: { resolve: 'optional' },
    },
    { check: 'test-project-present', demand: 'There is a place to try the bot out.', source: REST, neededBy: 'advice' },
  ],
};
