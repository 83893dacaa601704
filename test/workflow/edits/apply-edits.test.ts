import { inEnglish } from '../../../src/shared/message';
import { applyEdits, inspectEdits } from '../../../src/workflow/edits/apply-edits';
import type { WorkflowEdit } from '../../../src/workflow/edits/edit';
import type { RawTransition, RawWorkflowRead } from '../../../src/workflow/edits/raw-workflow';
import { toCreateRequest, toUpdateRequest } from '../../../src/workflow/edits/requests';
import { aRawWorkflow } from '../../given/a-raw-workflow';
import { aWorkflow } from '../../given/a-workflow';
import { idOf } from './given-edits';

const given = aRawWorkflow(aWorkflow());
const resolve = given.workflow.transitions.find(({ name }) => name === 'Resolve');
const slot = { transitionId: '41', transitionName: 'Resolve' };
const addReopen: WorkflowEdit = {
  kind: 'add-transition',
  id: '71',
  name: 'Bot: reopen',
  type: 'GLOBAL',
  from: [],
  to: { id: '4' },
  screen: null,
  conditions: null,
  validators: [],
  actions: [{ ruleKey: 'system:change-assignee', parameters: { type: 'to-unassigned' } }],
};
const close = { transitionId: '61', transitionName: 'Close' };
const alsoFromReopened: WorkflowEdit = {
  kind: 'set-way',
  ...close,
  before: { from: [{ id: '5' }], to: { id: '6' } },
  after: { from: [{ id: '5' }, { id: '4' }], to: { id: '6' } },
};
const clear: WorkflowEdit = { kind: 'set-actions', ...slot, before: resolve?.actions ?? [], after: [] };

/** Somebody else's edit between the reading and the writing. */
const meanwhile = (change: (transition: RawTransition) => RawTransition, id = '41'): RawWorkflowRead => ({
  ...given,
  workflow: {
    ...given.workflow,
    transitions: given.workflow.transitions.map((one) => (one.id === id ? change(one) : one)),
  },
});

const gone = (id: string): RawWorkflowRead => ({
  ...given,
  workflow: { ...given.workflow, transitions: given.workflow.transitions.filter((one) => one.id !== id) },
});

describe('what counts as drifted', () => {
  const rows: readonly { given: string; today: RawWorkflowRead; edit: WorkflowEdit; state: string }[] = [
    { given: 'nothing changed', today: given, edit: clear, state: 'before' },
    {
      given: 'the same transition renamed',
      today: meanwhile((one) => ({ ...one, name: 'Finish' })),
      edit: clear,
      state: 'before',
    },
    {
      given: 'another post function on it',
      today: meanwhile((one) => ({
        ...one,
        actions: [...(one.actions ?? []), { ruleKey: 'forge:x', parameters: {} }],
      })),
      edit: clear,
      state: 'drifted',
    },
    {
      given: 'another screen on it',
      today: meanwhile((one) => ({
        ...one,
        transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: '9' } },
      })),
      edit: clear,
      state: 'before',
    },
    {
      given: 'its rules renumbered by Jira',
      today: meanwhile((one) => ({ ...one, actions: one.actions?.map((rule) => ({ ...rule, id: 'new' })) })),
      edit: clear,
      state: 'before',
    },
    {
      given: 'its mode stored as the empty text',
      today: meanwhile((one) => ({
        ...one,
        actions: one.actions?.map((rule) => ({ ...rule, parameters: { ...rule.parameters, mode: '' } })),
      })),
      edit: clear,
      state: 'before',
    },
    { given: 'the transition taken away', today: gone('41'), edit: clear, state: 'drifted' },
    {
      given: 'its post functions emptied',
      today: meanwhile((one) => ({ ...one, actions: [] })),
      edit: clear,
      state: 'after',
    },
    {
      given: 'a transition of the same name from any status',
      today: meanwhile((one) => ({ ...one, name: 'bot: REOPEN' })),
      edit: addReopen,
      state: 'drifted',
    },
    {
      given: 'a transition with the same id',
      today: meanwhile((one) => ({ ...one, id: '71' })),
      edit: addReopen,
      state: 'drifted',
    },
    { given: 'the transition added', today: applyEdits(given, [addReopen], idOf), edit: addReopen, state: 'after' },
    { given: 'nothing changed', today: given, edit: alsoFromReopened, state: 'before' },
    {
      given: 'another screen on it',
      today: meanwhile((one) => ({ ...one, transitionScreen: undefined }), '61'),
      edit: alsoFromReopened,
      state: 'before',
    },
    {
      given: 'it led from elsewhere',
      today: meanwhile((one) => ({ ...one, links: [{ fromStatusReference: '1' }] }), '61'),
      edit: alsoFromReopened,
      state: 'drifted',
    },
    {
      given: 'it led so already, in another order',
      today: meanwhile(
        (one) => ({ ...one, links: [{ fromStatusReference: '4' }, { fromStatusReference: '5' }] }),
        '61',
      ),
      edit: alsoFromReopened,
      state: 'after',
    },
    {
      given: 'the status it is to leave taken away',
      today: {
        ...given,
        workflow: {
          ...given.workflow,
          statuses: given.workflow.statuses.filter(({ statusReference }) => statusReference !== '4'),
        },
      },
      edit: alsoFromReopened,
      state: 'drifted',
    },
    {
      given: 'the status it leads to taken away',
      today: {
        ...given,
        workflow: {
          ...given.workflow,
          statuses: given.workflow.statuses.filter(({ statusReference }) => statusReference !== '4'),
        },
      },
      edit: addReopen,
      state: 'drifted',
    },
  ];

  test.each(rows)('given $given, when $edit.kind is inspected, says $state', ({ today, edit, state }) =>
    expect(inspectEdits(today, [edit], idOf).state).toBe(state),
  );

  test('given the added transition changed by somebody since, when inspected, says what was changed', () => {
    const today = applyEdits(given, [addReopen], idOf);
    const changed = {
      ...today,
      workflow: {
        ...today.workflow,
        transitions: today.workflow.transitions.map((one) => (one.id === '71' ? { ...one, actions: [] } : one)),
      },
    };
    expect(inEnglish(inspectEdits(changed, [addReopen], idOf))).toEqual({
      state: 'drifted',
      reason:
        'Workflow "Service request workflow" has another transition "Bot: reopen" (71) where "Bot: ' +
        'reopen" was to be added.',
    });
  });
});

describe('requests', () => {
  const bare: RawWorkflowRead = {
    ...given,
    workflow: {
      ...given.workflow,
      transitions: [
        {
          id: '1',
          name: 'Create',
          type: 'INITIAL',
          toStatusReference: '1',
          conditions: { operation: 'ALL', conditions: [], conditionGroups: [{ operation: 'ANY' }] },
          customIssueEventId: null,
          properties: null,
        },
      ],
    },
  };
  const [update] = toUpdateRequest(bare).workflows;

  test('given a transition without links, properties and rules, sends empty ones', () =>
    expect(update?.['transitions']).toEqual([
      {
        id: '1',
        name: 'Create',
        type: 'INITIAL',
        toStatusReference: '1',
        links: [],
        properties: {},
        validators: [],
        actions: [],
        triggers: [],
        conditions: {
          operation: 'ALL',
          conditions: [],
          conditionGroups: [{ operation: 'ANY', conditions: [], conditionGroups: [] }],
        },
      },
    ]));

  test('given nothing removed, sends no mapping of statuses', () =>
    expect(Object.keys(update ?? {}).filter((key) => /mapping/iu.test(key))).toEqual([]));

  test('sends the version that was read, and neither name nor scope', () =>
    expect([update?.['version'], 'name' in (update ?? {}), 'scope' in (update ?? {})]).toEqual([
      { id: 'v1', versionNumber: 1 },
      false,
      false,
    ]));

  test('keeps layouts and every parameter of rules of unknown apps', () => {
    const foreign = {
      ruleKey: 'forge:workflow-post-function',
      parameters: { key: 'ari:cloud:ecosystem::extension/a/b/static/c', config: '{"x":" y "}', id: 'inner' },
    };
    const read = meanwhile((one) => ({ ...one, actions: [foreign] }));
    expect(JSON.stringify(toUpdateRequest(read))).toContain(JSON.stringify(foreign));
    expect(JSON.stringify(toUpdateRequest(read))).toContain('"startPointLayout":{"x":0,"y":-50}');
  });

  test('given a copy, sends name, description and scope, and no id of a rule of the original', () => {
    const body = toCreateRequest(given, { name: 'Copy', description: 'Made for IT.', projectId: null });
    expect(body).toMatchObject({
      scope: { type: 'GLOBAL' },
      workflows: [{ name: 'Copy', description: 'Made for IT.' }],
    });
    expect(JSON.stringify(body)).not.toMatch(/"id":"[acv]-/u);
    expect(body.workflows[0]).not.toHaveProperty('version');
  });

  test('given a status added, sends it with its id, name and category', () => {
    const read = applyEdits(
      given,
      [{ kind: 'add-status', status: { made: 'waiting' }, name: 'On hold', category: 'IN_PROGRESS' }],
      idOf,
    );
    expect(toUpdateRequest(read).statuses.at(-1)).toEqual({
      id: 'made-waiting',
      name: 'On hold',
      statusCategory: 'IN_PROGRESS',
      statusReference: 'made-waiting',
    });
  });
});
