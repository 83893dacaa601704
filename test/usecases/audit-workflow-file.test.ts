import { auditWorkflowFile } from '../../src/usecases/workflows/audit-workflow-file';
import type { DescribedWorkflow } from '../../src/usecases/workflows/audit-workflow-file';

const STATUSES = [
  { id: '1', statusReference: 'open', name: 'Open', statusCategory: 'TODO' },
  { id: '3', statusReference: 'doing', name: 'In Progress', statusCategory: 'IN_PROGRESS' },
  { id: '10', statusReference: 'waiting', name: 'Waiting for customer', statusCategory: 'IN_PROGRESS' },
  { id: '5', statusReference: 'resolved', name: 'Resolved', statusCategory: 'DONE' },
];
const update = (value: string) => ({
  ruleKey: 'system:update-field',
  parameters: { field: 'resolution', value, mode: 'replace' },
});
const unassign = { ruleKey: 'system:change-assignee', parameters: { type: 'to-unassigned' } };
const anyStatus = (id: string, name: string, toStatusReference: string, more: object = {}) => ({
  id,
  name,
  type: 'GLOBAL',
  toStatusReference,
  ...more,
});
const create = { id: '1', name: 'Create', type: 'INITIAL', toStatusReference: 'open' };
const work = anyStatus('21', 'Start work', 'doing', { actions: [update('')] });
const ask = anyStatus('31', 'Ask the customer', 'waiting', { actions: [update('')] });
const reopen = anyStatus('51', 'Reopen', 'open', { actions: [update(''), unassign] });
const resolve = (more: object = {}) => anyStatus('41', 'Resolve', 'resolved', { actions: [update('10000')], ...more });
const withScreen = { transitionScreen: { ruleKey: 'system:screen', parameters: { screenId: '10300' } } };
const onlyRole = {
  conditions: {
    operation: 'ALL',
    conditions: [{ ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: '10101' } }],
  },
};

const aWorkflow = (transitions: readonly object[], more: object = {}) => ({
  id: 'w',
  name: 'Requests',
  scope: { type: 'GLOBAL' },
  isEditable: true,
  statuses: STATUSES.map(({ statusReference }) => ({ statusReference })),
  transitions,
  ...more,
});
const inFile = (...workflows: readonly object[]): Uint8Array =>
  Buffer.from(JSON.stringify({ statuses: STATUSES, workflows }));

/** Each row as "outcome check: object". */
const lines = ({ findings }: DescribedWorkflow): readonly string[] =>
  findings.map(({ check, outcome, subject }) => `${outcome} ${check}: ${subject.name}`);
/** What no file can tell about any workflow. */
const ALWAYS = ['not-available workflow-unshared: Requests'];

test.each([
  [
    'everything the bot needs, but a screen nobody can look at',
    aWorkflow([create, work, ask, reopen, resolve(withScreen)]),
    ['not-available resolve-screen-complete: Requests'],
  ],
  [
    'a resolve transition without a screen',
    aWorkflow([create, work, ask, reopen, resolve()]),
    ['fail resolve-screen-complete: Resolve'],
  ],
  [
    'a team-managed workflow, whose transitions have no screens',
    aWorkflow([create, work, ask, reopen, resolve()], { scope: { type: 'PROJECT' } }),
    [],
  ],
  [
    'a screen but no post function that sets the resolution',
    aWorkflow([create, work, ask, reopen, resolve({ ...withScreen, actions: [] })]),
    // A file does not tell which fields a screen shows; it may ask for the resolution.
    [
      'not-available resolution-set-by-people: Requests',
      'not-available resolution-set-on-resolve: Requests',
      'not-available resolve-screen-complete: Requests',
    ],
  ],
  [
    'no way to reopen from everywhere',
    aWorkflow([create, work, ask, resolve(withScreen)]),
    [
      'fail reopened-status-reachable: Requests',
      'fail reopened-transition-global: Requests',
      'not-available resolve-screen-complete: Requests',
    ],
  ],
  [
    'a resolve transition for one role',
    aWorkflow([create, work, ask, reopen, resolve({ ...withScreen, ...onlyRole })]),
    [
      'not-available bot-transitions-unblocked: Requests',
      'not-available resolve-screen-complete: Requests',
      'not-available resolved-status-reachable: Requests',
      'not-available resolved-transition-global: Requests',
    ],
  ],
  [
    'a read-only workflow',
    aWorkflow([create, work, ask, reopen, resolve(withScreen)], { isEditable: false }),
    ['not-available resolve-screen-complete: Requests', 'fail workflow-editable: Requests'],
  ],
])(
  'given a file with %s, when audited, the checks of a project say what it proves and what it cannot tell',
  (_given, workflow, expected) => {
    const [described] = auditWorkflowFile(inFile(workflow), 'answer.json').workflows;
    expect(described && lines(described)).toEqual([...expected, ...ALWAYS]);
  },
);

test('given two workflows of one name of which one is broken, when audited, only that one tells its missing status', () => {
  const whole = aWorkflow([create, work, ask, reopen, resolve(withScreen)]);
  const broken = aWorkflow([create, work, ask, reopen, resolve({ ...withScreen, toStatusReference: 'gone' })]);
  const missing = auditWorkflowFile(inFile(whole, broken), 'answer.json').workflows.map(({ findings }) =>
    findings.filter(({ evidence }) => evidence.kind === 'missing-status').map(({ evidence }) => evidence.actual),
  );
  expect(missing).toEqual([[], ['gone']]);
});

test('given a file, when audited, its JSON has the agreed shape', () => {
  const [described] = auditWorkflowFile(
    inFile(aWorkflow([create, work, ask, reopen, resolve()])),
    'answer.json',
  ).workflows;
  expect(described?.statuses[0]).toEqual({ name: 'Open', bucket: 'new', reason: 'Its status category is To Do.' });
  expect(described?.globalTransitions.at(-1)).toEqual({
    name: 'Resolve',
    to: 'Resolved',
    bucket: 'resolved',
    hasScreen: false,
    setsResolution: 'set',
    usable: true,
  });
  expect(Object.keys(described ?? {})).toEqual(['name', 'statuses', 'globalTransitions', 'findings']);
  for (const finding of described?.findings ?? [])
    expect(Object.keys(finding)).toEqual(['check', 'outcome', 'subject', 'message', 'evidence']);
});
