import { readRestWorkflows } from '../../src/workflow/read-rest';
import type { Workflow } from '../../src/workflow/model';
import { toWorkflow } from '../../src/workflow/to-workflow';

const statuses = [
  { id: '10001', name: 'Open', statusCategory: 'TODO', statusReference: 'ref-open' },
  { id: '10002', name: 'Done', statusCategory: 'DONE', statusReference: 'ref-done' },
];
const members = [
  { statusReference: 'ref-open', properties: { 'jira.issue.editable': 'false' } },
  { statusReference: 'ref-done' },
];
const read = (answer: unknown): Workflow => {
  const [first] = readRestWorkflows(answer);
  if (first === undefined) throw new Error('no workflow was read');
  return first.workflow;
};
const shape = (workflow: Workflow): unknown =>
  workflow.transitions.map(({ id, kind, from, to }) => ({ id, kind, from, to }));
const initial = { id: '1', name: 'Create', type: 'INITIAL', toStatusReference: 'ref-open', links: [] };
const expected = [
  { id: '1', kind: 'initial', from: [], to: '10001' },
  { id: '11', kind: 'directed', from: ['10001'], to: '10002' },
  { id: '21', kind: 'global', from: [], to: null },
];
const today = [
  initial,
  {
    id: '11',
    name: 'Resolve',
    type: 'DIRECTED',
    toStatusReference: 'ref-done',
    links: [{ fromStatusReference: 'ref-open', fromPort: 0 }],
  },
  { id: '21', name: 'Note', type: 'GLOBAL', links: [] },
];
const before2024 = [
  { ...initial, toStatusReference: undefined, to: { statusReference: 'ref-open' } },
  {
    id: '11',
    name: 'Resolve',
    type: 'DIRECTED',
    from: [{ statusReference: 'ref-open' }],
    to: { statusReference: 'ref-done' },
  },
  { id: '21', name: 'Note', type: 'GLOBAL', from: [] },
];
const keyed = {
  '1': { ...initial, id: undefined },
  '11': { ...today[1], id: undefined },
  '21': { ...today[2], id: undefined },
};

test.each([
  ['bulk get', { statuses, workflows: [{ id: 'w', name: 'W', statuses: members, transitions: today }] }],
  [
    'a search page',
    { isLast: true, statuses, values: [{ id: 'w', name: 'W', statuses: members, transitions: today }] },
  ],
  [
    'the shape before 2024',
    { statuses, workflows: [{ id: 'w', name: 'W', statuses: members, transitions: before2024 }] },
  ],
  ['transitions keyed by name', { name: 'W', statuses: statuses.map((status) => ({ ...status })), transitions: keyed }],
])('given %s, when read, transitions have the same ends', (_given, answer) => {
  expect(shape(read(answer))).toEqual(expected);
});

test('given a workflow search whose ends are status ids and whose references differ, when read, the ids win', () => {
  const workflow = read({
    values: [
      {
        id: { name: 'W', entityId: 'e' },
        statuses: [
          { id: '10', name: 'Open', statusReference: '20' },
          { id: '20', name: 'Done', statusReference: '10' },
        ],
        transitions: [{ id: '5', name: 'Go', type: 'DIRECTED', from: ['10'], to: '20' }],
      },
    ],
  });
  expect([workflow.id, workflow.name]).toEqual(['e', 'W']);
  expect(workflow.transitions[0]?.from.map((id) => workflow.statuses.find((status) => status.id === id)?.name)).toEqual(
    ['Open'],
  );
});

test('given nested condition groups, a screen and rules, when read, nothing of them is lost', () => {
  const rule = (ruleKey: string): object => ({ ruleKey, parameters: { roleIds: ['1', '2'], flag: true } });
  const transition = {
    id: '1',
    name: 'Go',
    type: 'GLOBAL',
    toStatusReference: 'ref-done',
    links: [],
    conditions: {
      operation: 'ANY',
      conditions: [rule('a')],
      conditionGroups: [
        {
          operation: 'ALL',
          conditions: [],
          conditionGroups: [{ operation: 'ANY', conditions: [rule('b')], conditionGroups: [] }],
        },
      ],
    },
    validators: [rule('v')],
    actions: [rule('f')],
    transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: '3' } },
  };
  const [go] = read({
    statuses,
    workflows: [{ id: 'w', name: 'W', statuses: members, transitions: [transition] }],
  }).transitions;
  const parameters = { roleIds: '1,2', flag: 'true' };
  expect(go).toMatchObject({
    screen: { id: '3' },
    validators: [{ ruleKey: 'v', parameters }],
    actions: [{ ruleKey: 'f', parameters }],
    conditions: {
      operation: 'any',
      conditions: [{ ruleKey: 'a', parameters }],
      groups: [
        {
          operation: 'all',
          conditions: [],
          groups: [{ operation: 'any', conditions: [{ ruleKey: 'b', parameters }], groups: [] }],
        },
      ],
    },
  });
});

test("given the rules of the old API, when read, they are today's rules", () => {
  const rules = {
    conditionsTree: {
      nodeType: 'compound',
      operator: 'AND',
      conditions: [
        { nodeType: 'simple', type: 'AlwaysFalseCondition' },
        {
          nodeType: 'compound',
          operator: 'OR',
          conditions: [
            {
              nodeType: 'simple',
              type: 'InProjectRoleCondition',
              configuration: { projectRole: { id: '10002', name: 'Agents' } },
            },
          ],
        },
      ],
    },
    postFunctions: [
      { type: 'UpdateIssueStatusFunction' },
      { type: 'UpdateIssueFieldFunction', configuration: { fieldId: 'resolution', fieldValue: '1' } },
    ],
  };
  const [go] = read({
    values: [
      { id: { name: 'W' }, statuses, transitions: [{ id: '1', name: 'Go', type: 'global', to: '10002', rules }] },
    ],
  }).transitions;
  expect(go?.actions).toEqual([
    { ruleKey: 'system:update-field', parameters: { field: 'resolution', value: '1', mode: 'replace' } },
  ]);
  expect(go?.conditions).toEqual({
    operation: 'all',
    conditions: [{ ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: 'usersAndAPI' } }],
    groups: [
      {
        operation: 'any',
        conditions: [{ ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: '10002' } }],
        groups: [],
      },
    ],
  });
});

test('given a live workflow of which the answer leaves one status out, when read, the status stays under its reference and is told', () => {
  const { workflow, problems } = toWorkflow(
    {
      id: 'w',
      name: 'W',
      statuses: [{ statusReference: 'ref-open' }, { statusReference: 'ref-lost' }],
      transitions: [],
    },
    statuses,
  );
  expect(workflow.statuses.map(({ id, name, category }) => [id, name, category])).toEqual([
    ['10001', 'Open', 'new'],
    ['ref-lost', 'Status ref-lost', 'unknown'],
  ]);
  expect(problems.map(({ kind, subject }) => [kind, subject])).toEqual([['missing-status', 'ref-lost']]);
});
