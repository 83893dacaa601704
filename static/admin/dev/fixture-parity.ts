import type {
  ParityArea,
  ParityDifference,
  ParityProgress,
  ParityReport,
  ParityRow,
} from '../../../src/shared/parity-contract';

const ok = <T>(value: T) => ({ ok: true, value }) as const;
const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T06:00:00.000Z`;

const difference = (
  area: ParityArea,
  kind: ParityDifference['kind'],
  subject: ParityDifference['subject'],
  sentence: string,
  more: Partial<ParityDifference> = {},
): ParityDifference => ({
  id: `${area}:${kind}:${subject.type}:${subject.id}`,
  area,
  kind,
  subject,
  here: kind === 'only-there' ? null : subject.name,
  there: kind === 'only-here' ? null : subject.name,
  sentence,
  canEqualise: { this: kind === 'only-there', other: kind === 'only-here' },
  severity: 'medium',
  harm: 'What one project lacks is never tried out there.',
  ...more,
});

const both = { this: true, other: true } as const;
const steps = {
  severity: 'high',
  harm: 'A trial proves nothing for requests that take other steps.',
  canEqualise: both,
} as const;

const differences: readonly ParityDifference[] = [
  difference(
    'workflows',
    'only-here',
    { type: 'transition', id: '51', name: 'Close' },
    'ITT compared with IT, workflow of "[System] Service request": The transition "Close" (51) from "Resolved" to "Closed" is missing.',
    steps,
  ),
  difference(
    'workflows',
    'differs',
    { type: 'transition', id: '61', name: 'Reopen' },
    'ITT compared with IT, workflow of "[System] Service request": The transition "Reopen" (61) leads to "Open" instead of "Reopened".',
    { ...steps, here: '"Reopened"', there: '"Open"' },
  ),
  ...Array.from({ length: 11 }, (_, step) =>
    difference(
      'workflows',
      'differs',
      { type: 'transition', id: String(70 + step), name: `Step ${step}` },
      `ITT compared with IT, workflow of "Incident": The transition "Step ${step}" (${70 + step}) leaves "In progress" instead of any status.`,
      { ...steps, here: 'any status', there: '"In progress"' },
    ),
  ),
  difference(
    'roles',
    'only-here',
    { type: 'project-role', id: '10110', name: 'Helpdesk Crew' },
    'Moveworks Test Agent is in role "Helpdesk Crew" of IT and not of ITT.',
    {
      severity: 'high',
      canEqualise: both,
      here: [{ kind: 'user', id: 'a1', name: 'Moveworks Test Agent' }],
      harm: 'Who may work in one project may not in the other, so a trial fails or succeeds for the wrong reason.',
    },
  ),
  difference(
    'issue-types',
    'only-here',
    { type: 'issue-type', id: '10004', name: 'Change' },
    'Issue type "Change" is in IT and not in ITT.',
  ),
  difference(
    'request-types',
    'only-here',
    { type: 'request-type', id: '71', name: 'Shared mailbox or distribution list' },
    'Request type "Shared mailbox or distribution list" is in IT and not in ITT.',
  ),
  difference(
    'request-types',
    'differs',
    { type: 'request-type', id: '72', name: 'Change to a server' },
    'Request type "Change to a server" is raised as "Change" in IT and as "[System] Service request" in ITT.',
    { here: 'Change', there: '[System] Service request' },
  ),
  difference(
    'forms',
    'only-here',
    { type: 'form', id: 'f1', name: 'Notebook-Bestellung' },
    'Form "Notebook-Bestellung" is in IT and not in ITT.',
    { harm: 'The bot meets another form in one project than in the other.' },
  ),
  difference(
    'accounts',
    'only-here',
    { type: 'service-desk', id: '7', name: 'IT Helpdesk' },
    '1912 customers of IT are none of ITT.',
    {
      here: 1912,
      severity: 'low',
      canEqualise: { this: false, other: false },
      harm: 'Those people can ask for help in one project and not in the other.',
    },
  ),
];

const AREAS: readonly ParityArea[] = [
  'issue-types',
  'workflows',
  'screens',
  'request-types',
  'request-type-fields',
  'forms',
  'roles',
  'permissions',
  'accounts',
];
const unread =
  "ITT: Jira does not permit GET /forms/project/{projectIdOrKey}/form to the app's user; give the app's user its access to Jira and to this project back.";

const reportOf = (found: readonly ParityDifference[], unknown: readonly ParityArea[]): ParityReport => ({
  takenAt: at(23),
  sharedUnknown: unknown.length > 0 && found.length === 0 ? [unread] : [],
  this: { id: '10000', key: 'IT', name: 'IT Helpdesk' },
  other: { id: '10900', key: 'ITT', name: 'IT Helpdesk (Test)' },
  differences: found,
  calls: 129,
  areas: AREAS.map((area) => {
    const count = found.filter((one) => one.area === area).length;
    return unknown.includes(area)
      ? { area, state: 'unknown', differences: count, reasons: [unread] }
      : { area, state: count > 0 ? 'differs' : 'equal', differences: count, reasons: [] };
  }),
  shared:
    found.length === 0
      ? []
      : [
          {
            type: 'workflow',
            id: 'w3',
            name: 'Onboarding-Ablauf',
            sentence:
              'Workflow "Onboarding-Ablauf" belongs to IT and ITT at once: a transition tried out in the one is there for the requests of the other at once.',
          },
          {
            type: 'permission-scheme',
            id: '10300',
            name: 'Berechtigungen IT-Helpdesk',
            sentence:
              'Permission scheme "Berechtigungen IT-Helpdesk" belongs to IT and ITT at once: a permission granted in the one is granted in the other.',
          },
        ],
});

const rows: readonly ParityRow[] = [
  {
    takenAt: at(23),
    differences: 8,
    unknown: [],
    byArea: { workflows: 2, roles: 1, 'issue-types': 1, 'request-types': 2, forms: 1, accounts: 1 },
    sharedObjects: 2,
    drift: {
      becameDifferent: ['Issue type "Change" is in IT and not in ITT.'],
      becameEqual: ['Account "Moveworks Test Customer" is a customer of IT and not of ITT.'],
      more: 0,
    },
  },
  {
    takenAt: at(22),
    differences: 8,
    unknown: ['forms'],
    byArea: { workflows: 2, roles: 1 },
    sharedObjects: 2,
    drift: { becameDifferent: [], becameEqual: [], more: 0 },
  },
  { takenAt: at(21), differences: 8, unknown: [], byArea: { workflows: 2, roles: 1 }, sharedObjects: 2, drift: null },
];

const progress = (state: ParityProgress['state'], partsRead: number): ParityProgress => ({
  runId: 'p1',
  state,
  partsRead,
  partsTotal: 35,
  startedAt: at(23),
  updatedAt: at(23),
});

/** `&parity=none`, `equal`, `unknown`, `unsure` (nothing differs in what was read), `first` (the first is under way), `reading`, `failed`, `gone`: how a comparison with the test project stands; differences unless given. */
export const parityAnswers = (how: string): Record<string, (payload: never) => unknown> => {
  const report = ['none', 'first', 'failed'].includes(how)
    ? null
    : reportOf(
        ['equal', 'unsure'].includes(how) ? [] : differences,
        ['unknown', 'unsure'].includes(how) ? ['forms'] : [],
      );
  const failed = {
    ...progress('failed', 4),
    error: { code: 'jira-unavailable', message: 'Jira did not answer as it should.', advice: 'Try again in a minute.' },
  };
  const gone = {
    ok: false,
    error: {
      code: 'not-found',
      message: 'Jira has no project ITT, or the app may not see it.',
      advice: 'Check the key, and that app access rules do not block the project.',
    },
  };
  return {
    startParity: () => ok(progress('queued', 0)),
    readParity: () =>
      how === 'gone'
        ? gone
        : ok({
            report,
            progress:
              how === 'none'
                ? null
                : how === 'failed'
                  ? failed
                  : ['first', 'reading'].includes(how)
                    ? progress('reading', 12)
                    : progress('done', 35),
          }),
    readParityHistory: () => ok(report === null ? [] : rows),
  };
};
