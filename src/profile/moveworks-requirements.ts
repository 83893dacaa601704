import { MOVEWORKS_PAGES as PAGES } from './moveworks-pages';
import type { Requirement } from './profile';

/**
 * Interception, software access and group access end with the bot resolving the request; the concierge does so when
 * asked.
 */
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
    pages: [PAGES.connector],
    neededBy: 'always',
  },
  {
    check: 'service-account-active',
    demand: 'The bot signs in with that account, so it is active.',
    pages: [PAGES.connector],
    neededBy: 'always',
  },
  {
    check: 'service-account-can-log-in',
    demand: 'Someone signs in as the account and makes an API token there.',
    pages: [PAGES.connector],
    neededBy: 'always',
  },
  {
    check: 'service-account-dedicated',
    demand: 'The account is used by the bot and by nothing else.',
    pages: [PAGES.connector, PAGES.old],
    neededBy: 'always',
  },
  {
    check: 'service-account-time-zone',
    demand: 'The account’s time zone is America/Danmarkshavn.',
    pages: [PAGES.connector],
    neededBy: 'always',
  },
  {
    check: 'service-account-licensed',
    demand: 'The account is a Jira Service Management user in Atlassian administration.',
    pages: [PAGES.connector],
    neededBy: 'always',
  },
  {
    check: 'service-account-in-agent-role',
    demand: 'The account is in the project’s agent role (called Service Desk Team at first).',
    pages: [PAGES.connector],
    neededBy: 'always',
  },
  {
    check: 'service-account-permitted',
    demand: 'The account reads, raises, comments on and changes requests.',
    pages: [PAGES.connector, PAGES.old],
    neededBy: 'always',
  },
  {
    check: 'issue-security-open-to-bot',
    demand: 'The account reads every request of the project.',
    pages: [PAGES.connector, PAGES.old],
    neededBy: 'always',
  },
  {
    check: 'service-account-least-privileged',
    demand: 'Agent rights are enough: no page on Jira access asks for an administrator.',
    pages: [PAGES.connector],
    neededBy: 'advice',
  },
  {
    check: 'service-account-view-same',
    demand: 'The account may do here what this app says of it.',
    pages: [PAGES.connector],
    neededBy: 'advice',
  },
  {
    check: 'api-token-made',
    demand: 'The account has an API token, made while signed in as it.',
    pages: [PAGES.connector],
    neededBy: 'always',
  },
  {
    check: 'network-open-to-bot',
    demand: 'No allow-list, sign-on rule or second factor stops the bot’s requests.',
    pages: [PAGES.network],
    neededBy: 'always',
  },
  {
    check: 'identity-app-installed',
    demand: 'The vendor’s identity app is installed, so that Jira accounts match employees.',
    pages: [PAGES.connector, PAGES.identity],
    neededBy: 'always',
  },
  {
    check: 'bot-calls-supported',
    demand: 'No add-on of the bot calls what Atlassian has removed.',
    pages: [PAGES.plugins],
    neededBy: 'advice',
  },
  {
    check: 'accounts-distinct',
    demand: 'Test accounts, where there are any, are accounts of their own.',
    pages: [PAGES.olderOnPrem],
    neededBy: 'advice',
  },
  {
    check: 'agent-test-account-ready',
    demand: 'An agent test account, where there is one, works in the project.',
    pages: [PAGES.olderOnPrem],
    neededBy: 'advice',
  },
  {
    check: 'customer-test-account-ready',
    demand: 'A customer test account, where there is one, can raise requests.',
    pages: [PAGES.olderOnPrem],
    neededBy: 'advice',
  },
  {
    check: 'test-accounts-time-zone',
    demand: 'Test accounts have the service account’s time zone.',
    pages: [PAGES.olderOnPrem],
    neededBy: 'advice',
  },
  {
    check: 'app-access-complete',
    demand: 'Access is checked before the bot goes live, so this app must see the project.',
    pages: [PAGES.connector],
    neededBy: 'always',
  },
];

const WORKFLOW: readonly Requirement[] = [
  {
    check: 'statuses-mapped-to-buckets',
    demand: 'Every status belongs to one of the bot’s states.',
    pages: [PAGES.states],
    neededBy: 'always',
  },
  {
    check: 'buckets-covered',
    demand: 'Every state has a status; where one is missing, a status is added.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'always',
  },
  {
    check: 'resolved-transition-global',
    demand: 'Any status leads to Resolved, for every issue type the bot touches.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: TO_RESOLVE,
  },
  {
    check: 'in-progress-transition-global',
    demand: 'Any status leads to In Progress, for every issue type the bot touches.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: TO_WORK,
  },
  {
    check: 'reopened-transition-global',
    demand: 'Any status leads to Reopened, for every issue type the bot touches.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: TO_REOPEN,
  },
  {
    check: 'resolved-status-reachable',
    demand: 'The bot can resolve a request wherever it stands.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: TO_RESOLVE,
  },
  {
    check: 'in-progress-status-reachable',
    demand: 'The bot can start work on a request wherever it stands.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: TO_WORK,
  },
  {
    check: 'reopened-status-reachable',
    demand: 'The bot can reopen a request wherever it stands.',
    pages: [PAGES.concierge],
    neededBy: TO_REOPEN,
  },
  {
    check: 'workflow-free-of-traps',
    demand: 'No request gets stuck where the bot cannot move it on.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'always',
  },
  {
    check: 'bot-transitions-keep-approvals',
    demand: 'Approvers answer an approval; the bot moves no request past one that is open.',
    pages: [PAGES.approvals],
    neededBy: TO_MOVE,
  },
  {
    check: 'bot-transitions-unblocked',
    demand: 'No condition or validator refuses the bot’s transitions.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: TO_MOVE,
  },
  {
    check: 'statuses-open-to-bot',
    demand: 'The bot may move, change and comment on a request wherever it stands.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'always',
  },
  {
    check: 'api-only-restriction-right',
    demand: 'Transitions made for the bot may be hidden from people, never from the bot.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: TO_MOVE,
  },
  {
    check: 'resolve-screen-complete',
    demand: 'Assignee and every field set while resolving are on that transition’s screen.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: TO_RESOLVE,
  },
  {
    check: 'resolution-set-on-resolve',
    demand: 'Resolving sets a resolution.',
    pages: [PAGES.onPrem, PAGES.old],
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
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: { concierge: 'optional' },
  },
  {
    check: 'assignee-cleared-on-reopen',
    demand: 'Reopening clears the assignee.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'advice',
  },
  {
    check: 'resolution-cleared-by-people',
    demand: 'A request that people reopen counts as open again.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'advice',
  },
  {
    check: 'resolution-set-by-people',
    demand: 'A request that people finish counts as finished too.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'advice',
  },
  {
    check: 'comments-open-on-resolved',
    demand: 'An employee can answer on a finished request.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'advice',
  },
  {
    check: 'workflow-editable',
    demand: 'The workflow can be changed where the bot needs it.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'advice',
  },
  {
    check: 'workflow-unshared',
    demand: 'A change made for the bot stays in this project.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'advice',
  },
];

const PROJECT: readonly Requirement[] = [
  {
    check: 'service-desk-present',
    demand: 'The project is a service project with a portal.',
    pages: [PAGES.connector, PAGES.old],
    neededBy: 'always',
  },
  {
    check: 'request-types-visible',
    demand: 'The bot offers what the portal offers.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: { forms: 'required', concierge: 'optional' },
  },
  {
    check: 'request-types-fillable',
    demand: 'Every required field can be filled from chat.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: TO_RAISE,
  },
  {
    check: 'required-fields-asked',
    demand: 'Nothing is required that chat does not ask for.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: TO_RAISE,
  },
  {
    check: 'request-types-open-to-bot',
    demand: 'The bot may raise every request type for an employee.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: TO_RAISE,
  },
  {
    check: 'request-type-issue-types-present',
    demand: 'Every request type leads to an issue type of the project.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: TO_RAISE,
  },
  {
    check: 'forms-readable',
    demand: 'The bot reads the portal’s forms.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: { forms: 'required' },
  },
  {
    check: 'customers-present',
    demand: 'All employees are customers of the project.',
    pages: [PAGES.connector, PAGES.old],
    neededBy: 'always',
  },
  {
    check: 'knowledge-base-reachable',
    demand: 'The bot reads knowledge base articles.',
    pages: [PAGES.search],
    neededBy: { answers: 'required' },
  },
];

const APPROVALS: readonly Requirement[] = [
  {
    check: 'approvals-configured',
    demand: 'The project has request types whose workflow asks for approval.',
    pages: [PAGES.approvals],
    neededBy: { approvals: 'required' },
  },
  {
    check: 'approvers-emails-readable',
    demand: 'The e-mail addresses of approvers can be read through the API.',
    pages: [PAGES.approvals],
    neededBy: { approvals: 'required' },
  },
  {
    check: 'approval-rule-enabled',
    demand: 'An automation rule on “Approval required” sends each approver to the bot.',
    pages: [PAGES.approvals],
    neededBy: { approvals: 'required' },
  },
];

const TESTING: readonly Requirement[] = [
  {
    check: 'test-project-present',
    demand: 'The steps may be repeated for a test project; for Jira on premises the vendor asks for one.',
    pages: [PAGES.connector, PAGES.onPrem, PAGES.old],
    neededBy: 'advice',
  },
  {
    check: 'test-project-issue-types-same',
    demand: 'The test project has production’s issue types.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'advice',
  },
  {
    check: 'test-project-workflows-same',
    demand: 'The test project works like production.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'advice',
  },
  {
    check: 'test-project-request-types-same',
    demand: 'The test project offers production’s request types.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'advice',
  },
  {
    check: 'test-project-access-same',
    demand: 'All accounts have the same access in the test project.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'advice',
  },
  {
    check: 'test-project-isolated',
    demand: 'Trying something out in the test project leaves production alone.',
    pages: [PAGES.onPrem, PAGES.old],
    neededBy: 'advice',
  },
];

/** Every check of the catalogue, with the demand behind it and the skills it serves. */
export const MOVEWORKS_REQUIREMENTS: Requirement[] = [...ACCESS, ...WORKFLOW, ...PROJECT, ...APPROVALS, ...TESTING];
