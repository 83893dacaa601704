import { textOf } from '../../src/shared/message';
import { inOrder } from '../../src/plan/order';
import { planSchema } from '../../src/plan/plan';
import type { Original, TwinWish } from '../../src/twin/original';
import { planTwin } from '../../src/twin/plan-twin';
import type { RawWorkflowRead } from '../../src/workflow/edits/raw-workflow';

const screenRule = (screenId: string) => ({ ruleKey: 'system:transition-screen', parameters: { screenId } });

const workflow = (id: string, name: string, screens: readonly string[] = []): RawWorkflowRead => ({
  statuses: [{ id: '1', name: 'Open', statusCategory: 'TODO', statusReference: '1' }],
  workflow: {
    id,
    name,
    version: { id: `v-${id}`, versionNumber: 3 },
    statuses: [{ statusReference: '1', properties: {} }],
    transitions: [
      { id: '1', name: 'Create', type: 'INITIAL', toStatusReference: '1', links: [] },
      ...screens.map((screen, at) => ({
        id: String(at + 11),
        name: `Close ${at + 1}`,
        type: 'GLOBAL',
        toStatusReference: '1',
        links: [],
        transitionScreen: screenRule(screen),
      })),
    ],
  },
});

const ORIGINAL: Original = {
  project: { id: '10001', key: 'HD', name: 'Help desk' },
  lead: 'ada',
  issueTypes: { id: '201', name: 'HD types', issueTypeIds: ['31', '32'], defaultIssueTypeId: '31' },
  workflowScheme: {
    id: '301',
    name: 'HD workflows',
    defaultWorkflow: { id: 'w-default', name: 'Default' },
    rows: [{ issueTypeIds: ['31', '32'], workflow: { id: 'w-1', name: 'Requests' } }],
  },
  workflows: [workflow('w-1', 'Requests', ['3'])],
  screensByType: {
    id: '401',
    name: 'HD screens by type',
    mappings: [{ issueTypeId: 'default', screenSchemeId: '501' }],
  },
  screenSchemes: [{ id: '501', name: 'HD screens', screens: { default: '1', view: '2' } }],
  screens: [
    { id: '3', name: 'Resolve', tabs: [{ name: 'Fields', fields: ['resolution'] }] },
    { id: '1', name: 'Create', tabs: [{ name: 'Fields', fields: ['summary'] }] },
    { id: '2', name: 'View', tabs: [{ name: 'Fields', fields: ['summary'] }] },
  ],
  permissionScheme: {
    id: '601',
    name: 'HD permissions',
    grants: [{ permission: 'BROWSE_PROJECTS', holder: { type: 'anyone' } }],
  },
  notificationScheme: { id: '701', name: 'HD mails' },
  roles: [
    { id: '81', name: 'Team', accountIds: ['ada', 'bob'], groupIds: ['crew'] },
    { id: '82', name: 'Nobody', accountIds: [], groupIds: [] },
  ],
  requestTypes: [
    { id: '91', name: 'Get help', issueTypeId: '31', description: 'Ask us.', helpText: '', groups: ['General'] },
    { id: '92', name: 'Old fax', issueTypeId: '99', description: '', helpText: '', groups: [] },
  ],
  forms: [{ id: 'f-1', name: 'Laptop', requestTypeIds: ['91', '92'] }],
  queues: ['All open'],
  isFree: false,
};
const WISH: TwinWish = {
  mode: 'isolated',
  key: 'HDT',
  name: 'Help desk, trials',
  customers: ['cora'],
  testProjectKey: null,
};

const planned = (original: Partial<Original> = {}, wish: Partial<TwinWish> = {}, takenNames: readonly string[] = []) =>
  planTwin(
    { ...ORIGINAL, ...original },
    { ...WISH, ...wish },
    { takenNames, madeAt: '2026-11-23T09:00:00.000Z', madeBy: 'ada' },
  );

test('an isolated twin is told in these words, in this order', () => {
  expect(planned().changes.map(({ sentence }) => textOf(sentence))).toEqual([
    'Copy screen "Resolve" to "Resolve (HDT, bot)".',
    'Copy screen "Create" to "Create (HDT, bot)".',
    'Copy screen "View" to "View (HDT, bot)".',
    'Copy workflow "Requests" to "Requests (HDT, bot)", with the copies of its screens; the original stays as it is.',
    'Create workflow scheme "HD workflows (HDT, bot)", a copy of "HD workflows" that uses the copies.',
    'Create issue type scheme "HD types (HDT, bot)" with the same 2 issue types as "HD types".',
    'Create screen scheme "HD screens (HDT, bot)", a copy of "HD screens" with the copies of its screens.',
    'Create issue type screen scheme "HD screens by type (HDT, bot)", a copy of "HD screens by type" with the ' +
      'copies of its screen schemes.',
    'Create permission scheme "HD permissions (HDT, bot)" with the same grants as "HD permissions".',
    'Create service project HDT "Help desk, trials" with these copies, so that nothing tried there changes HD.',
    'Put 2 people and 1 group into role "Team" of HDT, as in HD.',
    'Create request type "Get help" in HDT; it is in no portal group yet.',
    'Copy form "Laptop" to HDT.',
    'Add 1 test account to the customers of HDT.',
    'Set HDT "Help desk, trials" up in this app like HD, and make it the test project of HD.',
  ]);
});

test('a mirror copies no scheme and says what that means', () => {
  expect(
    planned({}, { mode: 'mirror', testProjectKey: 'OLD' }).changes.map(({ sentence }) => textOf(sentence)),
  ).toEqual([
    'Create service project HDT "Help desk, trials" with the schemes of HD: ' +
      'an edit of a workflow, a screen or a permission in either project is an edit in both.',
    'Put 2 people and 1 group into role "Team" of HDT, as in HD.',
    'Create request type "Get help" in HDT; it is in no portal group yet.',
    'Copy form "Laptop" to HDT.',
    'Add 1 test account to the customers of HDT.',
    'Set HDT "Help desk, trials" up in this app like HD, and make it the test project of HD instead of OLD.',
  ]);
});

test.each(['mirror', 'isolated'] as const)(
  'a plan of the way “%s” can be stored, runs what is used before what uses it, and is the same each time',
  (mode) => {
    const plan = { ...planned({}, { mode }), blastRadius: {} };
    expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    const needs = (step: object): readonly string[] => JSON.stringify(step).match(/(?<="made":")[^"]+/gu) ?? [];
    expect(
      plan.steps.flatMap((step, at) =>
        needs(step).filter((key) => !plan.steps.slice(0, at).some((earlier) => earlier.key === key)),
      ),
    ).toEqual([]);
    expect(inOrder(plan.steps).findIndex(({ kind }) => kind === 'create-project')).toBe(
      plan.steps.findIndex(({ kind }) => kind === 'create-project'),
    );
    expect(planned({}, { mode })).toEqual(planned({}, { mode }));
  },
);

const stepOf = (plan: ReturnType<typeof planned>, kind: string) => plan.steps.filter((step) => step.kind === kind);

test('a copied workflow shows the copy of its screen, and the unused default of the scheme is not copied', () => {
  const plan = planned();
  expect(stepOf(plan, 'create-workflow')).toMatchObject([
    {
      copyOf: 'w-1',
      edits: [
        {
          kind: 'set-screen',
          transitionName: 'Close 1',
          before: { rule: screenRule('3') },
          after: { screen: { made: 'create-screen:3' } },
        },
      ],
    },
  ]);
  expect(stepOf(plan, 'create-workflow-scheme')).toMatchObject([
    { defaultWorkflow: { workflow: { made: 'create-workflow:w-1' } }, workflows: [{ issueTypeIds: ['31', '32'] }] },
  ]);
});

test('a transition screen that is gone stays out of the copies and in the workflow', () => {
  const plan = planned({ screens: ORIGINAL.screens.filter(({ id }) => id !== '3') });
  expect(stepOf(plan, 'create-workflow')).toMatchObject([{ edits: [] }]);
});

test('two long names that differ at the end only get two names', () => {
  const long = 'x'.repeat(252);
  const plan = planned({
    screens: [
      { id: '3', name: `${long}one`, tabs: [] },
      { id: '1', name: `${long}two`, tabs: [] },
      { id: '2', name: 'View', tabs: [] },
    ],
  });
  const names = stepOf(plan, 'create-screen').map((step) => ('name' in step ? step.name : ''));
  expect({ different: new Set(names).size, longest: Math.max(...names.map((name) => name.length)) <= 255 }).toEqual({
    different: 3,
    longest: true,
  });
});

test('a status, a workflow or a project with markup in its name is told as it is', () => {
  const copied = planned({ workflows: [workflow('w-1', '<b>Requests</b> & "more"')] }).changes.find(
    ({ kind }) => kind === 'copy-workflow',
  );
  expect(copied && textOf(copied.sentence)).toBe(
    'Copy workflow "<b>Requests</b> & "more"" to "<b>Requests</b> & "more" (HDT, bot)"; the original stays as it is.',
  );
});

const manual = (plan: ReturnType<typeof planned>): string =>
  plan.manual
    .map(({ number, sentence, steps }) => `${number}. ${textOf(sentence)} ${steps.map(textOf).join(' ')}`)
    .join('\n');

test.each([
  {
    given: 'a request type whose issue type the project lacks',
    plan: planned(),
    says: /"Old fax" of HD belong to an issue type the project does not have/,
  },
  {
    given: 'request types in portal groups',
    plan: planned(),
    says: /^1\. Request types of HDT are in no portal group.*Create the portal groups "General"\. Put "Get help" into "General"/,
  },
  { given: 'queues', plan: planned(), says: /Queues are not copied: HD has "All open"/ },
  {
    given: 'a role with more than a hundred people',
    plan: planned({
      roles: [
        { id: '81', name: 'Crowd', accountIds: Array.from({ length: 101 }, (_, at) => `person-${at}`), groupIds: [] },
      ],
    }),
    says: /Role "Crowd" of HD has 101 people/,
  },
  {
    given: 'the Free plan',
    plan: planned({ isFree: true }),
    says: /On the Free plan Jira gives HDT the site's permission scheme/,
  },
])('given $given, a person is told what to do', ({ plan, says }) => {
  expect(manual(plan)).toMatch(says);
});

test('every step left to people has a page to do it on', () => {
  expect(planned().manual.filter(({ link }) => link === null || !link.startsWith('/'))).toEqual([]);
});

test('a form goes with those of its request types that are made', () => {
  expect(stepOf(planned(), 'copy-form')).toMatchObject([
    { requestTypes: [{ from: '91', to: { made: 'create-request-type:91' } }] },
  ]);
});

test.each([
  {
    given: 'a mirror',
    mode: 'mirror',
    shared: [
      'workflow-scheme',
      'workflow',
      'transition-screen',
      'screen',
      'issue-type-screen-scheme',
      'issue-type-scheme',
      'permission-scheme',
      'notification-scheme',
    ],
  },
  { given: 'an isolated twin', mode: 'isolated', shared: ['notification-scheme'] },
] as const)('given $given, what is shared is told line by line', ({ mode, shared }) => {
  const parts = planned({}, { mode }).twin?.parts ?? [];
  expect(parts.filter(({ held }) => held === 'shared').map(({ part }) => part)).toEqual(shared);
  expect(parts.map(({ part }) => part)).toEqual(planned().twin?.parts.map(({ part }) => part));
});
