import type { RehearsalStep } from '../shared/vocabulary';
import type { Profile, Skill } from './profile';
import { MOVEWORKS_PAGES } from './moveworks-pages';
import { MOVEWORKS_REQUIREMENTS } from './moveworks-requirements';

/** The skills that take a ticket from question to answer without an agent: they have to resolve it. */
const RESOLVING = ['TRANSITION_ISSUES', 'RESOLVE_ISSUES', 'ASSIGN_ISSUES', 'ASSIGNABLE_USER', 'EDIT_ISSUES'];

const PACIFIC = 'America/Los_Angeles';

const SKILLS = [
  {
    id: 'software-access',
    name: 'Software access',
    description: 'An employee asks for a program and gets it; the bot resolves the request.',
    isOnByDefault: true,
  },
  {
    id: 'group-access',
    name: 'Group access',
    description: 'An employee asks to join a group or list; the bot adds them and resolves the request.',
    isOnByDefault: true,
  },
  {
    id: 'ticket-interception',
    name: 'Ticket interception',
    description: 'The bot answers a new, unassigned request first, and resolves it when the employee agrees.',
    isOnByDefault: true,
  },
  {
    id: 'concierge',
    name: 'Concierge',
    description: 'An employee raises, follows, comments on and reopens requests in chat.',
    isOnByDefault: true,
  },
  {
    id: 'reminders',
    name: 'Reminders',
    description: 'The bot reminds agents and employees of requests that nobody answers.',
    isOnByDefault: true,
  },
  {
    id: 'triage',
    name: 'Triage',
    description:
      'The bot fills in fields of new requests so that they reach the right team. ' +
      'Needs about 3,000 requests a year to learn from.',
    isOnByDefault: false,
  },
  {
    id: 'forms',
    name: 'Forms',
    description: 'An employee finds and fills in portal forms in chat.',
    isOnByDefault: true,
  },
  {
    id: 'answers',
    name: 'Answers',
    description: 'An employee gets answers from the knowledge base in chat.',
    isOnByDefault: true,
  },
  {
    id: 'approvals',
    name: 'Approvals',
    description: 'An approver is told in chat of a request that waits for approval, and decides in Jira.',
    isOnByDefault: false,
  },
] as const satisfies readonly Skill[];

const BUCKETS = [
  { id: 'new', name: 'New / Reopened', vendorStates: ['NEW'] },
  { id: 'in-progress', name: 'In Progress', vendorStates: ['WIP'] },
  { id: 'waiting-for-user', name: 'Waiting for User', vendorStates: ['WAITING_FOR_USER'] },
  { id: 'resolved', name: 'Resolved / Closed', vendorStates: ['RESOLVED', 'CLOSED'] },
] satisfies Profile['buckets'];

export type MoveworksSkill = (typeof SKILLS)[number]['id'];

/** Software and group access: the bot carries a request from its start to its end. */
const FULFILMENT = [
  'bot-signs-in',
  'bot-raises-for-customer',
  'bot-sees-request',
  'bot-starts-work',
  'bot-comments-publicly',
  'request-waits-for-user',
  'employee-answers',
  'bot-resolves',
  'bot-is-assignee',
  'resolution-is-set',
  'request-cleaned-up',
] satisfies readonly RehearsalStep[];

/**
 * Moveworks for Jira Service Management, as its access pages ask for it.
 * `version` counts the requirement set: the date on which the vendor's pages were last compared.
 */
export const MOVEWORKS: Profile = {
  id: 'moveworks',
  name: 'Moveworks',
  version: '2026-12-01',
  homepage: MOVEWORKS_PAGES.connector.url,
  family: {
    name: 'ServiceNow Otto',
    page: {
      title: 'Configure bot ID and AI assistant (ServiceNow Otto Chat Integration)',
      url: 'https://www.servicenow.com/docs/r/australia/employee-service-management/employee-experience-foundation/mw-setup-botid.html',
      seenOn: '2026-12-01',
      isOld: false,
    },
  },
  timeZone: 'America/Danmarkshavn',
  skills: [...SKILLS],
  buckets: [...BUCKETS],
  /** The employee is told that the request is under way; nobody has to answer the bot. */
  keepAwayState: 'WIP',
  // Someone signs in as the account to make the token, and the connector is given the site's own address.
  ways: [{ kind: 'classic-user', base: 'site', scopes: [], page: MOVEWORKS_PAGES.connector }],
  accounts: { serviceAccount: 'required', agentTestAccount: 'optional', customerTestAccount: 'optional' },
  permissions: {
    global: { always: ['USER_PICKER'] },
    project: {
      always: ['BROWSE_PROJECTS', 'SERVICEDESK_AGENT', 'ADD_COMMENTS'],
      'software-access': RESOLVING,
      'group-access': RESOLVING,
      'ticket-interception': RESOLVING,
      concierge: ['CREATE_ISSUES', 'MODIFY_REPORTER', 'CREATE_ATTACHMENTS', 'TRANSITION_ISSUES', 'EDIT_ISSUES'],
      reminders: ['ADD_COMMENTS'],
      triage: ['EDIT_ISSUES'],
      forms: ['CREATE_ISSUES', 'CREATE_ATTACHMENTS', 'MODIFY_REPORTER'],
    },
    excessive: [
      'ADMINISTER',
      'SYSTEM_ADMIN',
      'ADMINISTER_PROJECTS',
      'DELETE_ISSUES',
      'DELETE_ALL_COMMENTS',
      'DELETE_ALL_ATTACHMENTS',
      'EDIT_ALL_COMMENTS',
    ],
  },
  // Its connector is given the ids of transitions.
  findsTransitionsBy: 'id',
  resolveFields: ['assignee', 'resolution'],
  // https://help.moveworks.com/docs/moveworks-ingestion-schedule
  ingestion: {
    people: { timeZone: PACIFIC, times: [], everyHours: 4, worstHours: 48 },
    groups: { timeZone: PACIFIC, times: ['23:00'], everyHours: 24, worstHours: 48 },
    forms: { timeZone: PACIFIC, times: ['05:30', '17:30'], everyHours: 12, worstHours: 48 },
    articles: { timeZone: PACIFIC, times: [], everyHours: 4, worstHours: 48 },
  },
  restsOn: [
    {
      retirement: 'search',
      page: MOVEWORKS_PAGES.plugins,
      parts: [
        'Assign Issues by Priority',
        'Lookup High-Severity Issues',
        'Look Up My Tasks',
        'Look Up SLA Breach Report',
        'Look Up Unassigned Issues',
        'Manage Issue Ticket Archives',
        'Update Bulk Issue Priority',
      ],
    },
    { retirement: 'connect', page: MOVEWORKS_PAGES.identity, parts: ['Moveworks Jira Application'] },
  ],
  // The present page for Jira Cloud says that the steps may be repeated for one; only that for Jira on premises asks.
  testProject: 'optional',
  rehearsals: {
    'software-access': FULFILMENT,
    'group-access': FULFILMENT,
    'ticket-interception': [
      'bot-signs-in',
      'employee-raises-request',
      'bot-sees-request',
      'bot-comments-publicly',
      'employee-answers',
      'bot-resolves',
      'bot-is-assignee',
      'resolution-is-set',
      'request-cleaned-up',
    ],
    // Its note for auditors is a comment that the employee does not see.
    concierge: [
      'bot-signs-in',
      'bot-raises-for-customer',
      'bot-sees-request',
      'bot-comments-internally',
      'bot-comments-publicly',
      'request-waits-for-user',
      'employee-answers',
      'bot-resolves',
      'resolution-is-set',
      'bot-reopens',
      'resolution-is-empty',
      'assignee-is-empty',
      'bot-closes',
      'request-cleaned-up',
    ],
    reminders: [
      'bot-signs-in',
      'employee-raises-request',
      'bot-sees-request',
      'bot-comments-publicly',
      'request-cleaned-up',
    ],
    triage: ['bot-signs-in', 'employee-raises-request', 'bot-sees-request', 'bot-fills-fields', 'request-cleaned-up'],
    forms: ['bot-signs-in', 'bot-raises-for-customer', 'bot-sees-request', 'request-cleaned-up'],
    approvals: [
      'employee-raises-request',
      'request-waits-for-approval',
      'bot-lists-pending-approval',
      'approver-has-email-address',
      'bot-cannot-answer-approval',
      'approver-approves',
      'request-moved-on',
      'bot-lists-nothing-pending',
      'request-cleaned-up',
    ],
  },
  requirements: MOVEWORKS_REQUIREMENTS,
};
