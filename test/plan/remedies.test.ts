import { textOf } from '../../src/shared/message';
import { catalogue } from '../../src/checks/catalogue';
import { remedies } from '../../src/plan/remedies/registry';
import type { SiteFacts } from '../../src/plan/plan-input';
import type { Parts } from '../../src/snapshot/parts';
import type { Transition } from '../../src/workflow/model';
import { AGENT_KEYS, BOT_ID, permissionsOf, without, anAccount, found } from '../given/accounts';
import { AGENT_ROLE, IT, aPermissionScheme, aServiceProject, aTestProject, chosen } from '../given/a-service-project';
import {
  CLOSED,
  IN_PROGRESS,
  OPEN,
  RESOLVED,
  WAITING_FOR_CUSTOMER,
  aStatus,
  aTransition,
  aWorkflow,
  clearsResolution,
  createTransition,
  setsResolution,
  toInProgress,
  toReopened,
  toResolved,
  toWaiting,
  withTransition,
  withoutTransition,
} from '../given/a-workflow';
import { planFor } from './given-plan';

const project = (workflow = aWorkflow(), overrides: Partial<Parts> = {}): Parts =>
  aServiceProject({ workflows: [workflow], ...overrides });

/** Everything open to the bot, and this transition put in. */
const withOne = (transition: Transition) => project(withTransition(aWorkflow(), transition));

const HR = { id: '10700', key: 'HR', name: 'Human Resources' };
const shared = { workflowUsage: [{ workflowId: 'workflow-request', otherProjects: [HR] }] };
const outsider = { serviceAccount: found(anAccount({ groups: [] })), projectRoles: [{ ...AGENT_ROLE, actors: [] }] };
const LIMBO = aStatus('90', 'Limbo', 'indeterminate');
const onlyForOthers = {
  operation: 'all',
  conditions: [{ ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: '10999' } }],
  groups: [],
} as const;
const closedToAll = {
  operation: 'all',
  conditions: [{ ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: 'usersAndAPI' } }],
  groups: [],
} as const;
const bareScreen = {
  id: '10300',
  name: 'Resolve screen',
  tabs: [{ id: '1', name: 'Fields', fields: [{ id: 'comment', name: 'Comment' }] }],
};
const elsewhere = { workflowId: 'workflow-hr', workflowName: 'HR', transitionId: '5', transitionName: 'Done' };
const here = {
  workflowId: 'workflow-request',
  workflowName: 'Service request workflow',
  transitionId: '41',
  transitionName: 'Resolve',
};
const directUser = (permission: string) => ({
  permission,
  holder: { type: 'user', value: BOT_ID, name: 'Helpdesk Bot' },
});
const grants = aPermissionScheme().grants;

const EVERYBODY_SEES = { 'own-screen:workflow-request:41': 'everybody' };

interface Row {
  readonly given: string;
  readonly check: string;
  readonly parts: Parts;
  /** The sentences an admin approves, word for word. */
  readonly plan: readonly string[];
  readonly choices?: Readonly<Record<string, string>>;
  readonly facts?: Partial<SiteFacts>;
}

const rows: readonly Row[] = [
  {
    given: 'no way into resolved from any status',
    check: 'resolved-transition-global',
    parts: project(
      withTransition(
        withoutTransition(aWorkflow(), '41'),
        aTransition('42', 'Resolve', IN_PROGRESS, RESOLVED, { screen: { id: '10300' }, actions: [setsResolution] }),
      ),
    ),
    plan: [
      'Add transition "Bot: resolve" from "Open", "In Progress", "Waiting for customer", "Reopened" to ' +
        '"Resolved" to workflow "Service request workflow"; it shows screen "Resolve screen" and sets the ' +
        'resolution "Done", whatever is chosen on the screen, and only the API can use it.',
    ],
  },
  {
    given: 'the same, and the admin wants agents to see it',
    check: 'resolved-transition-global',
    parts: project(
      withTransition(
        withoutTransition(aWorkflow(), '41'),
        aTransition('42', 'Resolve', IN_PROGRESS, RESOLVED, { screen: { id: '10300' }, actions: [setsResolution] }),
      ),
    ),
    choices: { audience: 'everyone' },
    plan: [
      'Add transition "Bot: resolve" from "Open", "In Progress", "Waiting for customer", "Reopened" to ' +
        '"Resolved" to workflow "Service request workflow"; it shows screen "Resolve screen" and sets the ' +
        'resolution "Done", whatever is chosen on the screen.',
    ],
  },
  {
    given: 'no way into work from any status',
    check: 'in-progress-transition-global',
    parts: project(withoutTransition(aWorkflow(), '21')),
    plan: [
      'Add transition "Bot: start work" from "Open", "Waiting for customer", "Reopened" to "In Progress" to ' +
        'workflow "Service request workflow"; it clears the resolution, and only the API can use it.',
    ],
  },
  {
    given: 'no way to reopen from any status',
    check: 'reopened-transition-global',
    parts: project(
      withTransition(
        withoutTransition(aWorkflow(), '51'),
        aTransition('52', 'Reopen', [CLOSED], aWorkflow().statuses[3] ?? OPEN, {
          actions: [clearsResolution],
        }),
      ),
    ),
    plan: [
      'Add transition "Bot: reopen" from "Resolved" to "Reopened" to workflow "Service request workflow"; it ' +
        'clears the resolution and the assignee, and only the API can use it.',
    ],
  },
  {
    given: 'the only way closed to people and API',
    check: 'api-only-restriction-right',
    parts: withOne({ ...toResolved, conditions: closedToAll }),
    plan: ['Let the API use transition "Resolve" of workflow "Service request workflow"; people still cannot.'],
  },
  {
    given: 'a resolving transition without a resolution',
    check: 'resolution-set-on-resolve',
    parts: withOne({ ...toResolved, actions: [], screen: null }),
    plan: [
      'Add transition "Bot: resolve" from "Open", "In Progress", "Waiting for customer", "Reopened" to ' +
        '"Resolved" to workflow "Service request workflow"; it shows screen "Resolve screen" and sets the ' +
        'resolution "Done", whatever is chosen on the screen, and only the API can use it.',
    ],
  },
  {
    given: 'the same, to be set for everybody, and another resolution chosen',
    check: 'resolution-set-on-resolve',
    parts: withOne({ ...toResolved, actions: [], screen: null }),
    choices: { 'own-resolution:workflow-request:41': 'everybody', 'resolution:workflow-request:Resolve': '10001' },
    plan: ['Let transition "Resolve" of workflow "Service request workflow" set the resolution "Won\'t do".'],
  },
  {
    given: 'a reopening transition that keeps the resolution',
    check: 'resolution-cleared-on-reopen',
    parts: withOne({ ...toReopened, actions: [] }),
    plan: [
      'Add transition "Bot: reopen" from "Resolved" to "Reopened" to workflow "Service request workflow"; it ' +
        'clears the resolution and the assignee, and only the API can use it.',
    ],
  },
  {
    given: 'the same, and the admin wants it for everybody',
    check: 'resolution-cleared-on-reopen',
    parts: withOne({ ...toReopened, actions: [] }),
    choices: { 'own-resolution:workflow-request:51': 'everybody' },
    plan: ['Let transition "Reopen" of workflow "Service request workflow" clear the resolution.'],
  },
  {
    given: 'one that keeps the assignee',
    check: 'assignee-cleared-on-reopen',
    parts: withOne({ ...toReopened, actions: [clearsResolution] }),
    plan: [
      'Add transition "Bot: reopen" from "Resolved" to "Reopened" to workflow "Service request workflow"; it ' +
        'clears the resolution and the assignee, and only the API can use it.',
    ],
  },
  {
    given: 'the same, and the admin wants it for everybody',
    check: 'assignee-cleared-on-reopen',
    parts: withOne({ ...toReopened, actions: [clearsResolution] }),
    choices: { 'own-assignee:workflow-request:51': 'everybody' },
    plan: ['Let transition "Reopen" of workflow "Service request workflow" clear the assignee.'],
  },
  {
    given: 'no screen on resolving, and the admin wants one for everybody',
    check: 'resolve-screen-complete',
    choices: EVERYBODY_SEES,
    parts: project(withTransition(aWorkflow(), { ...toResolved, screen: null }), { screens: [] }),
    plan: [
      'Create screen "Resolve (IT, bot)" with Assignee and Resolution.',
      'Show screen "Resolve (IT, bot)" on transition "Resolve" of workflow "Service request workflow".',
    ],
  },
  {
    given: 'a screen of its own that lacks the fields, and the admin wants them for everybody',
    check: 'resolve-screen-complete',
    choices: EVERYBODY_SEES,
    parts: project(aWorkflow(), {
      screens: [bareScreen],
      screenUsage: [{ screenId: '10300', transitions: [here], screenSchemes: [] }],
    }),
    plan: ['Add Assignee and Resolution to screen "Resolve screen".'],
  },
  {
    given: 'a screen that others show too',
    check: 'resolve-screen-complete',
    parts: project(aWorkflow(), {
      screens: [bareScreen],
      screenUsage: [{ screenId: '10300', transitions: [here, elsewhere], screenSchemes: [] }],
    }),
    plan: [
      'Create screen "Resolve (IT, bot)" with Assignee and Resolution.',
      'Add transition "Bot: resolve" from "Open", "In Progress", "Waiting for customer", "Reopened" to ' +
        '"Resolved" to workflow "Service request workflow"; it shows screen "Resolve (IT, bot)" and sets the ' +
        'resolution "Done", whatever is chosen on the screen, and only the API can use it.',
    ],
  },
  {
    given: 'the same, and the admin wants the fields for everybody',
    check: 'resolve-screen-complete',
    choices: EVERYBODY_SEES,
    parts: project(aWorkflow(), {
      screens: [bareScreen],
      screenUsage: [{ screenId: '10300', transitions: [here, elsewhere], screenSchemes: [] }],
    }),
    plan: [
      'Create screen "Resolve screen (IT, bot)", a copy of "Resolve screen" with Comment, Assignee, Resolution.',
      'Show screen "Resolve screen (IT, bot)" on transition "Resolve" of workflow "Service request workflow" ' +
        'instead of "Resolve screen".',
    ],
  },
  {
    given: 'a rule that stops the bot',
    check: 'bot-transitions-unblocked',
    parts: withOne({ ...toResolved, conditions: onlyForOthers }),
    plan: [
      'Add transition "Bot: resolve" from "Open", "In Progress", "Waiting for customer", "Reopened" to ' +
        '"Resolved" to workflow "Service request workflow"; it shows screen "Resolve screen" and sets the ' +
        'resolution "Done", whatever is chosen on the screen, and only the API can use it.',
    ],
  },
  {
    given: 'the same, and the rule is to let the bot pass',
    check: 'bot-transitions-unblocked',
    parts: withOne({ ...toResolved, conditions: onlyForOthers }),
    choices: { 'unblock:workflow-request:41': 'relax' },
    plan: ['Let the bot pass transition "Resolve" of workflow "Service request workflow": the agent role may use it.'],
  },
  {
    given: 'the same, and the admin leaves it',
    check: 'bot-transitions-unblocked',
    parts: withOne({ ...toResolved, conditions: onlyForOthers }),
    choices: { 'unblock:workflow-request:41': 'leave' },
    plan: [],
  },
  {
    given: 'no status to wait in',
    check: 'buckets-covered',
    parts: project(
      aWorkflow({
        statuses: [OPEN, IN_PROGRESS, RESOLVED],
        transitions: [
          aTransition('2', 'Close', OPEN, RESOLVED, { actions: [setsResolution], screen: { id: '10300' } }),
          ...[toInProgress, toResolved],
          { ...toReopened, to: OPEN.id },
          { ...toInProgress, id: '1', kind: 'initial', to: OPEN.id, name: 'Create' },
        ],
      }),
    ),
    plan: [
      'Create status "Waiting for customer".',
      'Add status "Waiting for customer" to workflow "Service request workflow".',
      'Add transitions into "Waiting for customer" from "Open" and "In Progress" and back to "In Progress" in ' +
        'workflow "Service request workflow"; agents get new buttons.',
    ],
  },
  {
    given: 'neither a status to work in nor one to resolve into',
    check: 'buckets-covered',
    parts: project(aWorkflow({ statuses: [OPEN, WAITING_FOR_CUSTOMER], transitions: [createTransition(), toWaiting] })),
    plan: [
      'Create status "In Progress".',
      'Create status "Resolved".',
      'Add status "In Progress" to workflow "Service request workflow".',
      'Add transition "Bot: start work" from "Open", "Waiting for customer" to "In Progress" to workflow ' +
        '"Service request workflow"; it clears the resolution, and only the API can use it.',
      'Add status "Resolved" to workflow "Service request workflow".',
      'Add transition "Bot: resolve" from "Open", "Waiting for customer", "In Progress" to "Resolved" to ' +
        'workflow "Service request workflow"; it shows screen "Resolve screen" and sets the resolution "Done", ' +
        'whatever is chosen on the screen, and only the API can use it.',
    ],
  },
  {
    given: 'a status the site has already',
    check: 'buckets-covered',
    parts: project(
      aWorkflow({
        statuses: [OPEN, IN_PROGRESS, WAITING_FOR_CUSTOMER],
        transitions: [createTransition(), toInProgress, toWaiting],
      }),
    ),
    facts: { statuses: [{ id: '77', name: 'RESOLVED', category: 'DONE' }] },
    plan: [
      'Add status "Resolved" to workflow "Service request workflow".',
      'Add transition "Bot: resolve" from "Open", "In Progress", "Waiting for customer" to "Resolved" to ' +
        'workflow "Service request workflow"; it shows screen "Resolve screen" and sets the resolution "Done", ' +
        'whatever is chosen on the screen, and only the API can use it.',
    ],
  },
  {
    given: 'a status that nothing leaves',
    check: 'workflow-free-of-traps',
    parts: project(
      aWorkflow({
        statuses: [OPEN, LIMBO, RESOLVED],
        transitions: [
          { ...toInProgress, id: '1', kind: 'initial', to: OPEN.id, name: 'Create' },
          aTransition('2', 'Park', OPEN, LIMBO),
          aTransition('3', 'Close', OPEN, RESOLVED),
        ],
      }),
    ),
    plan: ['Add transition "Back to Open" from "Limbo" to "Open" to workflow "Service request workflow".'],
  },
  {
    given: 'a status no rule places',
    check: 'statuses-mapped-to-buckets',
    parts: aServiceProject({ settings: chosen({ buckets: { '3': 'other' } }) }),
    choices: { 'bucket:3': 'in-progress' },
    plan: ['Let the bot take status "In Progress" for "In Progress".'],
  },
  {
    given: 'the account outside the agent role',
    check: 'service-account-in-agent-role',
    parts: aServiceProject(outsider),
    plan: ['Add "Helpdesk Bot" to role "Helpdesk Crew" of project IT.'],
  },
  {
    given: 'a permission the scheme grants to nobody',
    check: 'service-account-permitted',
    parts: aServiceProject({
      permissionScheme: aPermissionScheme(grants.filter(({ permission }) => permission !== 'RESOLVE_ISSUES')),
      effectivePermissions: [permissionsOf(BOT_ID, without(AGENT_KEYS, 'RESOLVE_ISSUES'))],
    }),
    plan: [
      'Create permission scheme "IT permissions (IT, bot)", a copy of "IT permissions" with these grants; the ' +
        'original stays as it is.',
      'Grant "Resolve issues" to role "Helpdesk Crew" in project IT.',
      'Give project IT permission scheme "IT permissions (IT, bot)" instead of "IT permissions".',
    ],
  },
  {
    given: 'a permission that only a licence would give',
    check: 'service-account-permitted',
    parts: aServiceProject({ effectivePermissions: [permissionsOf(BOT_ID, without(AGENT_KEYS, 'RESOLVE_ISSUES'))] }),
    plan: [],
  },
  {
    given: 'a right too many, granted to the account itself',
    check: 'service-account-least-privileged',
    parts: aServiceProject({
      permissionScheme: aPermissionScheme([...grants, directUser('DELETE_ISSUES')]),
      effectivePermissions: [permissionsOf(BOT_ID, [...AGENT_KEYS, 'DELETE_ISSUES'])],
    }),
    plan: [
      'Create permission scheme "IT permissions (IT, bot)", a copy of "IT permissions" with these grants; the ' +
        'original stays as it is.',
      'Remove the permission "Delete issues" from "Helpdesk Bot" in project IT.',
      'Give project IT permission scheme "IT permissions (IT, bot)" instead of "IT permissions".',
    ],
  },
  {
    given: 'a right too many that comes with the agent role',
    check: 'service-account-least-privileged',
    parts: aServiceProject({
      permissionScheme: aPermissionScheme([
        ...grants,
        { permission: 'DELETE_ISSUES', holder: { type: 'projectRole', value: AGENT_ROLE.id } },
      ]),
      effectivePermissions: [permissionsOf(BOT_ID, [...AGENT_KEYS, 'DELETE_ISSUES'])],
    }),
    plan: [],
  },
  {
    given: 'no customers, as a test account is no employee',
    check: 'customers-present',
    parts: aServiceProject({ customers: { seen: 0, own: 0, isComplete: true } }),
    plan: [],
  },
  {
    given: 'a request type the test project lacks',
    check: 'test-project-request-types-same',
    parts: aServiceProject({ testProject: aTestProject({ requestTypes: [] }) }),
    plan: [],
  },
  {
    given: 'the same, and the admin wants it made',
    check: 'test-project-request-types-same',
    parts: aServiceProject({ testProject: aTestProject({ requestTypes: [] }) }),
    choices: { 'test-request-type:201': 'create', 'test-request-type:202': 'create' },
    plan: [
      'Create request type "Get IT help" in test project ITT.',
      'Create request type "Report an outage" in test project ITT.',
    ],
  },
  {
    given: 'a shared workflow to repair',
    check: 'in-progress-transition-global',
    parts: project(withoutTransition(aWorkflow(), '21'), shared),
    plan: [
      'Copy workflow "Service request workflow" to "Service request workflow (IT, bot)" for project IT; the ' +
        'original stays as it is.',
      'Add transition "Bot: start work" from "Open", "Waiting for customer", "Reopened" to "In Progress" to ' +
        'workflow "Service request workflow"; it clears the resolution, and only the API can use it.',
      'Create workflow scheme "IT workflows (IT, bot)", a copy of "IT workflows" that uses the copy.',
      'Switch project IT from workflow scheme "IT workflows" to "IT workflows (IT, bot)".',
    ],
  },
  {
    given: 'a shared workflow that the admin wants changed for all',
    check: 'in-progress-transition-global',
    parts: project(withoutTransition(aWorkflow(), '21'), shared),
    choices: { 'copy-workflow:workflow-request': 'in-place' },
    plan: [
      'Add transition "Bot: start work" from "Open", "Waiting for customer", "Reopened" to "In Progress" to ' +
        'workflow "Service request workflow"; it clears the resolution, and only the API can use it.',
    ],
  },
  {
    given: 'a read-only workflow',
    check: 'in-progress-transition-global',
    parts: project(withoutTransition(aWorkflow({ isEditable: false }), '21')),
    plan: [
      'Copy workflow "Service request workflow" to "Service request workflow (IT, bot)" for project IT; the ' +
        'original stays as it is.',
      'Add transition "Bot: start work" from "Open", "Waiting for customer", "Reopened" to "In Progress" to ' +
        'workflow "Service request workflow"; it clears the resolution, and only the API can use it.',
      'Create workflow scheme "IT workflows (IT, bot)", a copy of "IT workflows" that uses the copy.',
      'Switch project IT from workflow scheme "IT workflows" to "IT workflows (IT, bot)".',
    ],
  },
];

/** The bot has its own way: what people's own does stays a question. */
const isNotOfPeople = ({ choice }: { readonly choice: { readonly id: string } }): boolean =>
  !choice.id.startsWith('people-');

describe.each(rows)(
  'given $given, when $check is planned',
  ({ check, parts, plan: sentences, choices = {}, facts = {} }) => {
    const asked = { selection: { kind: 'checks' as const, checks: [check] }, choices, facts };
    const plan = planFor(parts, asked);

    test('an admin reads these sentences', () =>
      expect(plan.changes.map(({ sentence }) => textOf(sentence))).toEqual(sentences));

    test(sentences.length > 0 ? 'nothing of the check is left to people' : 'it is left to people or as it is', () =>
      expect(
        [...plan.manual.filter((step) => step.check === check), ...plan.left.filter(isNotOfPeople)].length > 0,
      ).toBe(sentences.length === 0),
    );

    test('the same question gets the same plan', () => expect(planFor(parts, asked)).toEqual(plan));
  },
);

test('every check with an automatic or chosen cure has a remedy, and no other check has one', () => {
  const curable = catalogue.flatMap((check) =>
    check.kind === 'judged' && check.cure.safety !== 'manual' ? [check.id] : [],
  );
  expect([...remedies.keys()].sort()).toEqual([...curable].sort());
});

test('a team-managed project gets changes of its own workflows and no copy of anything', () => {
  const parts = project(withoutTransition(withTransition(aWorkflow(), { ...toResolved, screen: null }), '21'), {
    ...shared,
    project: { ...IT, style: 'team-managed' },
  });
  expect(planFor(parts).steps.map(({ kind }) => kind)).toEqual(['update-workflow']);
});

test('a shared workflow whose scheme could not be read is left to people', () => {
  const plan = planFor(project(withoutTransition(aWorkflow(), '21'), shared), { facts: { scheme: null } });
  expect(plan.changes).toEqual([]);
  expect(plan.manual.map(({ check }) => check)).toContain('in-progress-transition-global');
});

test('an unread usage counts as shared', () => {
  const plan = planFor(project(withoutTransition(aWorkflow(), '21'), { workflowUsage: [] }));
  expect(plan.changes[0]?.choices.map(({ question }) => textOf(question))).toEqual([
    'Jira does not say who else uses workflow "Service request workflow". How should it be changed?',
  ]);
});

test('a project in order gets an empty plan', () => {
  const { changes, steps, manual, summary } = planFor(aServiceProject());
  expect({ changes, steps, manual, summary }).toEqual({
    changes: [],
    steps: [],
    manual: [],
    summary: { add: 0, change: 0, remove: 0, manual: 0 },
  });
});
