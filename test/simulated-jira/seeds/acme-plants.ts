/** One fault of project IT of the site `acme`: which check finds it, on which object, and the facts it must show. */
export interface Plant {
  readonly check: string;
  readonly subjectType: string;
  readonly subjectName: string;
  /** A part of the finding's evidence. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

type Row = readonly [
  check: string,
  subjectType: string,
  subjectName: string,
  evidence: Readonly<Record<string, unknown>>,
];

/** Who is granted what the bot lacks: roles it is not in, whatever they are called. */
const IN_VAIN = [
  { name: 'Administrators', reachesAccount: false },
  { name: 'atlassian-addons-project-access', reachesAccount: false },
  { name: 'Helpdesk Crew', reachesAccount: false },
];

const ACCOUNTS: readonly Row[] = [
  [
    'service-account-time-zone',
    'account',
    'Mia (Moveworks)',
    { actual: 'Europe/Berlin', expected: 'America/Danmarkshavn' },
  ],
  ['service-account-in-agent-role', 'project-role', 'Helpdesk Crew', { expected: 'in "Helpdesk Crew"' }],
  ['service-account-permitted', 'permission', 'Service project agent', { actual: 'not granted', grants: IN_VAIN }],
  [
    'service-account-permitted',
    'permission',
    'Resolve issues',
    { actual: 'not granted', grants: IN_VAIN, skills: ['software-access', 'group-access', 'ticket-interception'] },
  ],
  [
    'service-account-permitted',
    'permission',
    'Modify reporter',
    { actual: 'not granted', grants: IN_VAIN, skills: ['concierge', 'forms'] },
  ],
  [
    'service-account-least-privileged',
    'permission',
    'Delete issues',
    { actual: 'granted', grants: [{ holder: 'account', name: 'Mia (Moveworks)' }] },
  ],
  ['test-accounts-time-zone', 'account', 'Moveworks Test Agent', { actual: 'Asia/Kolkata' }],
  ['customer-test-account-ready', 'account', 'Moveworks Test Customer', { actual: ['deactivated'] }],
];

const MOVES: readonly Row[] = [
  ['statuses-mapped-to-buckets', 'status', 'Parkplatz', { actual: 'other', workflows: ['Incident Management'] }],
  [
    'buckets-covered',
    'workflow',
    'Onboarding-Ablauf',
    {
      missing: [
        { bucket: 'waiting-for-user', add: { name: 'Waiting for customer' }, from: ['Offen', 'In Bearbeitung'] },
      ],
    },
  ],
  [
    'resolved-transition-global',
    'workflow',
    'Incident Management',
    { closed: [{ name: 'Resolve (bot)' }], issueTypes: ['[System] Incident'] },
  ],
  ['resolved-transition-global', 'workflow', 'Change Enablement', { closed: [], directed: [{ name: 'Complete' }] }],
  [
    'resolved-status-reachable',
    'workflow',
    'Change Enablement',
    {
      path: ['Open', 'In Review'],
      // People approve; the bot is not asked to, and so no rule of that transition stands in its way.
      blockedBy: [],
      stuck: ['In Review', 'CAB-Sitzung'],
    },
  ],
  ['workflow-free-of-traps', 'status', 'CAB-Sitzung', { kind: 'dead-end', path: ['Open', 'In Review', 'CAB-Sitzung'] }],
];

const RULES: readonly Row[] = [
  [
    'api-only-restriction-right',
    'transition',
    'Resolve (bot)',
    { actual: 'Hidden from people and the API', expected: 'Hidden from people only', workflow: 'Incident Management' },
  ],
  [
    'bot-transitions-unblocked',
    'transition',
    'No answer',
    {
      effect: 'may-block',
      rules: ['system:validate-field-value'],
      from: ['Waiting for customer'],
      workflow: 'Incident Management',
    },
  ],
  ['workflow-unshared', 'workflow', 'Service Request Fulfilment', { actual: ['Human Resources / Dział kadr (HR)'] }],
  [
    'resolution-cleared-on-reopen',
    'transition',
    'Reopen',
    { actual: 'keeps the resolution', workflow: 'Incident Management' },
  ],
  [
    'assignee-cleared-on-reopen',
    'transition',
    'Reopen',
    { actual: 'keeps the assignee', workflow: 'Service Request Fulfilment' },
  ],
  ['resolve-screen-complete', 'transition', 'Erledigen', { missing: ['assignee'], screen: 'Abschluss-Bildschirm' }],
  [
    'resolve-screen-complete',
    'transition',
    'Complete',
    { actual: 'no screen', from: ['Implementing', 'Waiting for customer'] },
  ],
];

/**
 * The request type in no portal group is closed to whoever is no agent, the bot included: one mistake, two findings.
 */
const REQUESTS: readonly Row[] = [
  ['request-types-visible', 'request-type', 'Altes Faxgerät melden', { actual: 'in no portal group' }],
  ['request-types-open-to-bot', 'request-type', 'Altes Faxgerät melden', { actual: 'refused', isRestricted: false }],
  [
    'request-types-open-to-bot',
    'request-type',
    'Admin rights on my computer',
    { actual: 'refused', isRestricted: true },
  ],
  [
    'request-types-fillable',
    'request-type',
    'Parking permit',
    { actual: ['"Kostenstelle" (hidden, without a preset value)'] },
  ],
  [
    'forms-readable',
    'form',
    'Programm aus dem Katalog',
    { questions: [{ label: 'Programm', reason: 'required, but without choices' }] },
  ],
];

const TESTING: readonly Row[] = [
  ['test-project-isolated', 'workflow', 'Onboarding-Ablauf', { actual: ['IT', 'ITT'] }],
  [
    'test-project-issue-types-same',
    'issue-type',
    'Change',
    { actual: ['[System] Service request', '[System] Incident', 'Onboarding'] },
  ],
  [
    'test-project-request-types-same',
    'request-type',
    'Shared mailbox or distribution list',
    { expected: 'Shared mailbox or distribution list' },
  ],
  [
    'test-project-workflows-same',
    'issue-type',
    '[System] Service request',
    { workflow: 'Service Request Fulfilment', testWorkflow: 'Service Request Fulfilment (copy of 2024)' },
  ],
  [
    'test-project-access-same',
    'account',
    'Moveworks Test Agent',
    { actual: ['Browse projects', 'Add comments', 'Create issues', 'Create attachments'] },
  ],
];

/** Every fault planted in IT; nothing else is wrong there. */
export const acmePlants: readonly Plant[] = [...ACCOUNTS, ...MOVES, ...RULES, ...REQUESTS, ...TESTING].map(
  ([check, subjectType, subjectName, evidence]) => ({ check, subjectType, subjectName, evidence }),
);

/** Questions nobody has answered: one confirmation expired in June, one was never given. */
export const acmeUnconfirmed: readonly string[] = [
  'bot-calls-supported',
  'identity-app-installed',
  'network-open-to-bot',
];
