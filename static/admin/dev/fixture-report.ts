import type {
  AuditReport,
  CheckResult,
  Evidence,
  Outcome,
  ReportedFinding,
  Severity,
  SubjectType,
} from '../../../src/shared/report';

/** Reports to build the page with; invented, and only for development. */

const finding = (
  type: SubjectType,
  name: string,
  message: string,
  evidence: Evidence,
  screenInJira?: string,
): ReportedFinding => ({
  subject: { type, id: name.toLowerCase().replaceAll(' ', '-'), name },
  message,
  evidence,
  ...(screenInJira === undefined ? {} : { screenInJira }),
});

interface Row {
  readonly check: string;
  readonly title: string;
  readonly area: CheckResult['area'];
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly skills?: readonly string[];
  readonly need?: CheckResult['need'];
  readonly findings?: readonly ReportedFinding[];
  readonly reason?: string;
  readonly safety?: CheckResult['cure']['safety'];
}

const result = (row: Row): CheckResult => ({
  check: row.check,
  title: row.title,
  why: 'Without it the bot cannot move the employee’s request on: the employee is told it was done, while the work item stays where it was until an agent notices.',
  area: row.area,
  severity: row.severity,
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/work-with-issue-workflows/',
  need: row.need ?? 'required',
  skills: row.skills ?? [],
  requirement: 'https://help.moveworks.com/docs/jira-service-management-connector-setup-guide',
  pages: [
    {
      title: 'Jira Service Management (Cloud) - Access Requirements',
      url: 'https://help.moveworks.com/docs/jira-service-management-connector-setup-guide',
      seenOn: '2026-12-01',
      isOld: false,
    },
  ],
  outcome: row.outcome,
  findings: row.findings ?? [],
  ...(row.reason === undefined ? {} : { reason: row.reason }),
  sources: [
    'POST /rest/api/3/workflows',
    'POST /rest/api/3/workflowscheme/read',
    'GET /rest/api/3/project/{projectIdOrKey}',
  ],
  cure: {
    safety: row.safety ?? 'manual',
    steps: [
      'Open the workflow “IT: Incident” in the workflow editor.',
      'Add a transition from any status to “Resolved” and name it “Resolve”.',
      'Update the workflow and run the audit again.',
    ],
  },
});

const workflowFindings = [
  'IT: Incident',
  'IT: Service request with approval',
  'IT: Änderungsantrag mit sehr langem Namen für die Abteilung Infrastruktur',
  'طلب خدمة',
  'IT: Problem',
  'IT: Post-incident review',
  'IT: Onboarding',
].map((name) =>
  finding(
    'workflow',
    name,
    `Work items of “${name}” cannot reach a resolved status from “Waiting for vendor”.`,
    {
      actual: ['Waiting for vendor', 'Escalated'],
      expected: 'A way to “Resolved” from every reachable status',
      counterExample: ['Open', 'Work in progress', 'Waiting for vendor'],
      transitions: [
        { name: 'Start work', from: 'Open', to: 'Work in progress', isUsable: true },
        { name: 'Ask vendor', from: 'Work in progress', to: 'Waiting for vendor', isUsable: true },
        { name: 'Resolve', from: 'Work in progress', to: 'Resolved', isUsable: false },
      ],
    },
    '/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName=IT',
  ),
);

const rows: readonly Row[] = [
  {
    check: 'service-account-agent-role-held',
    title: 'The service account holds a role that lets it work on requests',
    area: 'access',
    severity: 'critical',
    outcome: 'fail',
    safety: 'automatic',
    skills: ['concierge', 'software-access'],
    findings: [
      finding(
        'account',
        'Moveworks Bot',
        '“Moveworks Bot” is in no project role that the permission scheme grants “Transition issues” to.',
        {
          actual: null,
          expected: ['Service Desk Team', 'Administrators'],
          permission: 'TRANSITION_ISSUES',
          why: { scheme: 'JSM default', holders: ['Service Desk Team', 'Administrators'], isLicensed: true },
        },
        '/plugins/servlet/project-config/IT/people',
      ),
    ],
  },
  {
    check: 'service-account-time-zone',
    title: 'The service account’s time zone is the one the bot expects',
    area: 'access',
    severity: 'medium',
    outcome: 'fail',
    findings: [
      finding('account', 'Moveworks Bot', 'The time zone of “Moveworks Bot” is America/New_York.', {
        actual: 'America/New_York',
        expected: 'America/Danmarkshavn',
      }),
    ],
  },
  {
    check: 'service-account-active',
    title: 'The service account is active',
    area: 'access',
    severity: 'critical',
    outcome: 'pass',
  },
  {
    check: 'service-account-licensed',
    title: 'The service account has a Jira Service Management licence',
    area: 'access',
    severity: 'critical',
    outcome: 'pass',
  },
  {
    check: 'service-account-least-privilege',
    title: 'The service account holds no more than it needs',
    area: 'access',
    severity: 'low',
    outcome: 'fail',
    need: 'advice',
    findings: [
      finding(
        'permission',
        'Administer Jira',
        '“Moveworks Bot” may administer the whole site.',
        { actual: true, expected: false },
        '/secure/admin/GlobalPermissions!default.jspa',
      ),
    ],
  },
  {
    check: 'api-token-made',
    title: 'The service account has an API token that does not expire soon',
    area: 'access',
    severity: 'high',
    outcome: 'manual',
    reason:
      'No interface tells whether a token exists. Sign in as the service account, look at its tokens and write down the day it expires.',
  },
  {
    check: 'resolved-status-reachable',
    title: 'A resolved status can be reached from every status',
    area: 'workflow',
    severity: 'critical',
    outcome: 'fail',
    safety: 'choose',
    skills: ['software-access', 'concierge', 'group-access'],
    findings: workflowFindings,
  },
  {
    check: 'any-status-to-in-progress',
    title: 'Any status leads to one that is in progress',
    area: 'workflow',
    severity: 'high',
    outcome: 'fail',
    safety: 'automatic',
    skills: ['ticket-interception'],
    findings: workflowFindings.slice(0, 2),
  },
  {
    check: 'resolution-cleared-on-reopen',
    title: 'Reopening clears the resolution',
    area: 'workflow',
    severity: 'medium',
    outcome: 'fail',
    need: 'optional',
    findings: workflowFindings.slice(0, 1),
  },
  {
    check: 'workflow-rules-readable',
    title: 'Conditions of the transitions let the bot through',
    area: 'workflow',
    severity: 'high',
    outcome: 'error',
    reason: 'The rule “system:unknown-rule” of transition “Approve” has no shape that can be judged.',
  },
  {
    check: 'status-mapped',
    title: 'Every status is mapped to one of the bot’s states',
    area: 'workflow',
    severity: 'high',
    outcome: 'pass',
  },
  {
    check: 'assignee-on-resolve-screen',
    title: 'The resolve screen carries the fields that the bot sets',
    area: 'screens',
    severity: 'high',
    outcome: 'fail',
    skills: ['concierge'],
    findings: [
      finding(
        'screen',
        'Resolve issue screen',
        'The screen “Resolve issue screen” lacks the field “Assignee”.',
        { actual: ['Resolution', 'Comment'], expected: ['Assignee', 'Resolution'] },
        '/secure/admin/ConfigureFieldScreen.jspa?id=10100',
      ),
    ],
  },
  {
    check: 'request-types-fillable',
    title: 'The bot can fill every request type',
    area: 'requests',
    severity: 'high',
    outcome: 'pass',
    skills: ['forms'],
  },
  {
    check: 'forms-readable',
    title: 'Forms can be read',
    area: 'requests',
    severity: 'high',
    outcome: 'not-available',
    skills: ['forms'],
    reason: 'Jira refused to show the forms: Bot Preflight lacks the permission “Administer projects” in IT.',
  },
  {
    check: 'customers-exist',
    title: 'Every employee is a customer',
    area: 'customers',
    severity: 'high',
    outcome: 'not-available',
    need: 'required',
    reason: 'The roster of employees has not been uploaded.',
  },
  {
    check: 'knowledge-base-reachable',
    title: 'The knowledge base can be searched',
    area: 'knowledge',
    severity: 'medium',
    outcome: 'not-applicable',
    need: 'not-needed',
  },
  {
    check: 'test-project-same-workflows',
    title: 'The test project has the same workflows',
    area: 'testing',
    severity: 'medium',
    outcome: 'pass',
  },
  {
    check: 'test-project-apart',
    title: 'The test project shares no workflow with production',
    area: 'testing',
    severity: 'high',
    outcome: 'pass',
  },
];

const countOf = (results: readonly CheckResult[], outcome: Outcome): number =>
  results.filter((one) => one.outcome === outcome).length;

function reportOf(results: readonly CheckResult[], verdict: 'go' | 'no-go', score: number): AuditReport {
  const held = (skill: string): readonly string[] =>
    verdict === 'go'
      ? []
      : results.filter((one) => one.outcome === 'fail' && one.skills.includes(skill)).map((one) => one.check);
  const skill = (id: string, name: string) => ({
    id,
    name,
    isOn: true,
    verdict: held(id).length === 0 ? ('go' as const) : ('no-go' as const),
    heldBackBy: held(id),
  });
  return {
    project: { id: '10000', key: 'IT', name: 'IT Service Desk', style: 'company-managed' },
    profile: { id: 'moveworks', name: 'Moveworks', version: '2026.11' },
    takenAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
    verdict,
    score,
    counts: {
      pass: countOf(results, 'pass'),
      fail: countOf(results, 'fail'),
      notAvailable: countOf(results, 'not-available'),
      notApplicable: countOf(results, 'not-applicable'),
      manual: countOf(results, 'manual'),
      error: countOf(results, 'error'),
    },
    skills: [
      skill('software-access', 'Software access'),
      skill('group-access', 'Group access'),
      skill('concierge', 'Concierge'),
      skill('ticket-interception', 'Ticket interception'),
      skill('forms', 'Forms'),
      { id: 'triage', name: 'Triage', isOn: false, verdict: 'off', heldBackBy: [] },
    ],
    results,
    calls: 23,
  };
}

export const brokenReport: AuditReport = reportOf(rows.map(result), 'no-go', 58);
export const readyReport: AuditReport = reportOf(
  rows.map((row) =>
    result({ ...row, outcome: row.outcome === 'not-applicable' ? 'not-applicable' : 'pass', findings: [] }),
  ),
  'go',
  100,
);
