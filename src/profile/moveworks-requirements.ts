import type { Requirement } from './profile';

/** The vendor's pages that the demands below were taken from. */
const PAGES = {
  connector:
    'https://docs.moveworks.com/service-management/access-requirements/ticketing-systems-its-ms/jira-connector-setup-guide.md',
  access: 'https://help.moveworks.com/docs/jira-service-desk-permission-cloud-access-requirements',
  onPrem:
    'https://help.moveworks.com/service-management/access-requirements/ticketing-systems-and-itsms/jira-service-desk-permission-on-prem-access-requirements',
  states:
    'https://docs.moveworks.com/service-management/concierge-assistant/moveworks-setup-ticketing/ticketing-and-concierge-configuration-overview',
  identity: 'https://help.moveworks.com/docs/jira-cloud-identity-application-access-requirements',
  concierge: 'https://help.moveworks.com/docs/concierge',
  search:
    'https://help.moveworks.com/ai-assistant/enterprise-search/configure-enterprise-search/confluence-setup-for-enterprise-search',
  network: 'https://help.moveworks.com/docs/confluence-on-prem-access-requirements',
} as const;

/** Interception, software access and group access end with the bot resolving the request; the concierge does so when asked. */
const TO_RESOLVE: Requirement['neededBy'] = {
  'software-access': 'required',
  'group-access': 'required',
  'ticket-interception': 'required',
  concierge: 'optional',
};
const TO_WORK: Requirement['neededBy'] = {
  'software-access': 'required',
  'group-access': 'required',
  'ticket-interception': 'optional',
  concierge: 'optional',
};
const TO_REOPEN: Requirement['neededBy'] = {
  concierge: 'required',
  'software-access': 'optional',
  'group-access': 'optional',
  'ticket-interception': 'optional',
};
const TO_MOVE: Requirement['neededBy'] = {
  'software-access': 'required',
  'group-access': 'required',
  'ticket-interception': 'required',
  concierge: 'required',
};
const TO_RAISE: Requirement['neededBy'] = { concierge: 'required', forms: 'required' };

const ACCESS: readonly Requirement[] = [
  {
    check: 'service-account-present',
    demand: 'A Jira account for the bot exists in production.',
    source: PAGES.connector,
    neededBy: 'always',
  },
  {
    check: 'service-account-active',
    demand: 'The bot signs in with that account, so it is active.',
    source: PAGES.connector,
    neededBy: 'always',
  },
  {
    check: 'service-account-can-log-in',
    demand: 'Someone signs in as the account and makes an API token there.',
    source: PAGES.connector,
    neededBy: 'always',
  },
  {
    check: 'service-account-dedicated',
    demand: 'The account is used by the bot and by nothing else.',
    source: PAGES.connector,
    neededBy: 'always',
  },
  {
    check: 'service-account-time-zone',
    demand: 'The account’s time zone is America/Danmarkshavn.',
    source: PAGES.connector,
    neededBy: 'always',
  },
  {
    check: 'service-account-licensed',
    demand: 'The account is a Jira Service Management user in Atlassian administration.',
    source: PAGES.connector,
    neededBy: 'always',
  },
  {
    check: 'service-account-in-agent-role',
    demand: 'The account is in the project’s agent role (called Service Desk Team at first).',
    source: PAGES.connector,
    neededBy: 'always',
  },
  {
    check: 'service-account-permitted',
    demand: 'The account reads, raises, comments on and changes requests.',
    source: PAGES.access,
    neededBy: 'always',
  },
  {
    check: 'issue-security-open-to-bot',
    demand: 'The account reads every request of the project.',
    source: PAGES.access,
    neededBy: 'always',
  },
  {
    check: 'service-account-least-privileged',
    demand: 'Agent rights are enough: no page on Jira access asks for an administrator.',
    source: PAGES.connector,
    neededBy: 'advice',
  },
  {
    check: 'api-token-made',
    demand: 'The account has an API token, made while signed in as it.',
    source: PAGES.connector,
    neededBy: 'always',
  },
  {
    check: 'network-open-to-bot',
    demand: 'No allow-list, sign-on rule or second factor stops the bot’s requests.',
    source: PAGES.network,
    neededBy: 'always',
  },
  {
    check: 'identity-app-installed',
    demand: 'The vendor’s identity app is installed, so that Jira accounts match employees.',
    source: PAGES.identity,
    neededBy: 'always',
  },
  {
    check: 'accounts-distinct',
    demand: 'The service account and both test accounts are three accounts.',
    source: PAGES.access,
    neededBy: 'always',
  },
  {
    check: 'agent-test-account-ready',
    demand: 'An agent test account works in the project.',
    source: PAGES.access,
    neededBy: 'always',
  },
  {
    check: 'customer-test-account-ready',
    demand: 'A customer test account can raise requests.',
    source: PAGES.access,
    neededBy: 'always',
  },
  {
    check: 'test-accounts-time-zone',
    demand: 'Both test accounts have the service account’s time zone.',
    source: PAGES.access,
    neededBy: 'always',
  },
  {
    check: 'app-access-complete',
    demand: 'Access is checked before the bot goes live, so this app must see the project.',
    source: PAGES.access,
    neededBy: 'always',
  },
];

const WORKFLOW: readonly Requirement[] = [
  {
    check: 'statuses-mapped-to-buckets',
    demand: 'Every status belongs to one of the bot’s states.',
    source: PAGES.states,
    neededBy: 'always',
  },
  {
    check: 'buckets-covered',
    demand: 'Every state has a status; where one is missing, a status is added.',
    source: PAGES.onPrem,
    neededBy: 'always',
  },
  {
    check: 'resolved-transition-global',
    demand: 'Any status leads to Resolved, for every issue type the bot touches.',
    source: PAGES.onPrem,
    neededBy: TO_RESOLVE,
  },
  {
    check: 'in-progress-transition-global',
    demand: 'Any status leads to In Progress, for every issue type the bot touches.',
    source: PAGES.onPrem,
    neededBy: TO_WORK,
  },
  {
    check: 'reopened-transition-global',
    demand: 'Any status leads to Reopened, for every issue type the bot touches.',
    source: PAGES.onPrem,
    neededBy: TO_REOPEN,
  },
  {
    check: 'resolved-status-reachable',
    demand: 'The bot can resolve a request wherever it stands.',
    source: PAGES.onPrem,
    neededBy: TO_RESOLVE,
  },
  {
    check: 'in-progress-status-reachable',
    demand: 'The bot can start work on a request wherever it stands.',
    source: PAGES.onPrem,
    neededBy: TO_WORK,
  },
  {
    check: 'reopened-status-reachable',
    demand: 'The bot can reopen a request wherever it stands.',
    source: PAGES.concierge,
    neededBy: TO_REOPEN,
  },
  {
    check: 'workflow-free-of-traps',
    demand: 'No request gets stuck where the bot cannot move it on.',
    source: PAGES.onPrem,
    neededBy: 'always',
  },
  {
    check: 'bot-transitions-unblocked',
    demand: 'No condition or validator refuses the bot’s transitions.',
    source: PAGES.onPrem,
    neededBy: TO_MOVE,
  },
  {
    check: 'statuses-open-to-bot',
    demand: 'The bot may move, change and comment on a request wherever it stands.',
    source: PAGES.onPrem,
    neededBy: 'always',
  },
  {
    check: 'api-only-restriction-right',
    demand: 'Transitions made for the bot may be hidden from people, never from the bot.',
    source: PAGES.onPrem,
    neededBy: TO_MOVE,
  },
  {
    check: 'resolve-screen-complete',
    demand: 'Assignee and every field set while resolving are on that transition’s screen.',
    source: PAGES.onPrem,
    neededBy: TO_RESOLVE,
  },
  {
    check: 'resolution-set-on-resolve',
    demand: 'Resolving sets a resolution.',
    source: PAGES.onPrem,
    neededBy: {
      'software-access': 'optional',
      'group-access': 'optional',
      'ticket-interception': 'optional',
      concierge: 'optional',
    },
  },
  {
    check: 'resolution-cleared-on-reopen',
    demand: 'Reopening clears the resolution.',
    source: PAGES.onPrem,
    neededBy: { concierge: 'optional' },
  },
  {
    check: 'assignee-cleared-on-reopen',
    demand: 'Reopening clears the assignee.',
    source: PAGES.onPrem,
    neededBy: 'advice',
  },
  {
    check: 'resolution-cleared-by-people',
    demand: 'A request that people reopen counts as open again.',
    source: PAGES.onPrem,
    neededBy: 'advice',
  },
  {
    check: 'resolution-set-by-people',
    demand: 'A request that people finish counts as finished too.',
    source: PAGES.onPrem,
    neededBy: 'advice',
  },
  {
    check: 'comments-open-on-resolved',
    demand: 'An employee can answer on a finished request.',
    source: PAGES.onPrem,
    neededBy: 'advice',
  },
  {
    check: 'workflow-editable',
    demand: 'The workflow can be changed where the bot needs it.',
    source: PAGES.onPrem,
    neededBy: 'advice',
  },
  {
    check: 'workflow-unshared',
    demand: 'A change made for the bot stays in this project.',
    source: PAGES.onPrem,
    neededBy: 'advice',
  },
];

const PROJECT: readonly Requirement[] = [
  {
    check: 'service-desk-present',
    demand: 'The project is a service project with a portal.',
    source: PAGES.access,
    neededBy: 'always',
  },
  {
    check: 'request-types-visible',
    demand: 'The bot offers what the portal offers.',
    source: PAGES.access,
    neededBy: { forms: 'required', concierge: 'optional' },
  },
  {
    check: 'request-types-fillable',
    demand: 'Every required field can be filled from chat.',
    source: PAGES.access,
    neededBy: TO_RAISE,
  },
  {
    check: 'required-fields-asked',
    demand: 'Nothing is required that chat does not ask for.',
    source: PAGES.access,
    neededBy: TO_RAISE,
  },
  {
    check: 'request-types-open-to-bot',
    demand: 'The bot may raise every request type for an employee.',
    source: PAGES.access,
    neededBy: TO_RAISE,
  },
  {
    check: 'request-type-issue-types-present',
    demand: 'Every request type leads to an issue type of the project.',
    source: PAGES.access,
    neededBy: TO_RAISE,
  },
  {
    check: 'forms-readable',
    demand: 'The bot reads the portal’s forms.',
    source: PAGES.access,
    neededBy: { forms: 'required' },
  },
  {
    check: 'customers-present',
    demand: 'All employees are customers of the project.',
    source: PAGES.connector,
    neededBy: 'always',
  },
  {
    check: 'knowledge-base-reachable',
    demand: 'The bot reads knowledge base articles.',
    source: PAGES.search,
    neededBy: { answers: 'required' },
  },
];

const TESTING: readonly Requirement[] = [
  {
    check: 'test-project-present',
    demand: 'A test project exists, made like production.',
    source: PAGES.access,
    neededBy: 'always',
  },
  {
    check: 'test-project-issue-types-same',
    demand: 'The test project has production’s issue types.',
    source: PAGES.access,
    neededBy: 'always',
  },
  {
    check: 'test-project-workflows-same',
    demand: 'The test project works like production.',
    source: PAGES.access,
    neededBy: 'always',
  },
  {
    check: 'test-project-request-types-same',
    demand: 'The test project offers production’s request types.',
    source: PAGES.access,
    neededBy: 'always',
  },
  {
    check: 'test-project-access-same',
    demand: 'All accounts have the same access in the test project.',
    source: PAGES.access,
    neededBy: 'always',
  },
  {
    check: 'test-project-isolated',
    demand: 'Trying something out in the test project leaves production alone.',
    source: PAGES.access,
    neededBy: 'advice',
  },
];

/** Every check of the catalogue, with the demand behind it and the skills it serves. */
export const MOVEWORKS_REQUIREMENTS: Requirement[] = [...ACCESS, ...WORKFLOW, ...PROJECT, ...TESTING];
