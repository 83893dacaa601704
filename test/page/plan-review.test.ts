import type { ActivityRow, BlastView, PlanChoice, PlannedChange, PlanView } from '../../src/shared/plan-contract';
import {
  aboutOf,
  curesOf,
  groupsOf,
  keepingPlaces,
  listDifference,
  numbersOf,
  othersIn,
  questionsOf,
  stepText,
  undoableFrom,
} from '../../static/admin/src/features/fixes/plan-review';

const aChange = (id: string, change: Partial<PlannedChange> = {}): PlannedChange => ({
  id,
  kind: 'add-status',
  effect: 'add',
  group: 'workflow',
  target: { type: 'workflow', id: 'w1', name: 'Incident' },
  before: null,
  after: null,
  sentence: `Change ${id}.`,
  safety: 'automatic',
  choices: [],
  dependsOn: [],
  cures: [],
  touches: [],
  step: 's',
  ...change,
});
const aChoice = (id: string): PlanChoice => ({
  id,
  question: `${id}?`,
  options: [
    { id: 'yes', label: 'Yes' },
    { id: 'leave', label: 'Leave it' },
  ],
  chosen: 'yes',
});
const aBlast = (keys: readonly string[]): BlastView => ({
  subject: { type: 'workflow', id: 'w1', name: 'Incident' },
  otherProjects: keys.map((key) => ({ id: key, key })),
  issueTypes: [],
  openTickets: null,
});
const aPlan = (plan: Partial<PlanView>): PlanView => ({
  id: 'p',
  projectId: '1',
  projectKey: 'IT',
  madeAt: '2026-11-23T12:00:00Z',
  madeBy: 'me',
  changes: [],
  manual: [],
  left: [],
  blastRadius: {},
  summary: { add: 0, change: 0, remove: 0, manual: 0 },
  ...plan,
});

describe('a plan under review', () => {
  test('given objects that two others share, each other project is named once, of the whole plan and of one change', () => {
    const plan = aPlan({
      blastRadius: { 'workflow:w1': aBlast(['HR', 'FAC']), 'workflow:w2': aBlast(['HR']), 'project:1': aBlast([]) },
    });
    expect(othersIn(plan)).toEqual(['FAC', 'HR']);
    expect(othersIn(plan, ['workflow:w2', 'project:1'])).toEqual(['HR']);
    expect(othersIn(plan, ['project:1'])).toEqual([]);
  });

  test('given dependencies, they are the numbers the reader sees, lowest first', () => {
    const plan = aPlan({ changes: [aChange('a'), aChange('b'), aChange('c', { dependsOn: ['b', 'a', 'gone'] })] });
    expect(numbersOf(plan, ['b', 'a', 'gone'])).toEqual([1, 2]);
  });

  test('given a question of two changes, it is asked once; one with a single answer is not asked', () => {
    const single = { ...aChoice('single'), options: [{ id: 'yes', label: 'Yes' }] };
    const questions = questionsOf(
      aPlan({
        changes: [
          aChange('a', { choices: [aChoice('x'), single] }),
          aChange('b', { choices: [aChoice('x'), aChoice('y')] }),
        ],
      }),
    );
    expect(questions.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  test('given one answer that left two findings, its question is asked once', () => {
    const left = ['1', '2'].map((subjectId) => ({ finding: { check: 'c', subjectId }, choice: aChoice('x') }));
    expect(questionsOf(aPlan({ left }))).toEqual([aChoice('x')]);
  });

  test('given cures of one check in several places, the check is named once with their count', () => {
    const cures = [
      { check: 'a', subjectId: '1' },
      { check: 'b', subjectId: '1' },
      { check: 'a', subjectId: '2' },
    ];
    expect(curesOf(aChange('x', { cures }))).toEqual([
      { check: 'a', count: 2 },
      { check: 'b', count: 1 },
    ]);
  });
});

describe('what a question is about', () => {
  const asking = (id: string, touches: readonly string[]) => aChange(id, { touches, choices: [aChoice('x')] });
  const blastRadius = { 'workflow:w1': aBlast([]) };
  test.each([
    ['one workflow', [aChange('a'), asking('b', ['workflow:w1'])], { workflow: 'Incident', numbers: [2] }],
    [
      'two workflows',
      [asking('a', ['workflow:w1']), asking('b', ['workflow:w2'])],
      { workflow: null, numbers: [1, 2] },
    ],
    ['no change of the plan, as its answer leaves it out', [aChange('a')], { workflow: null, numbers: [] }],
  ])('given %s', (_given, changes, about) => {
    expect(aboutOf(aPlan({ changes, blastRadius }), 'x')).toEqual(about);
  });
});

describe('what keeps its place in a review', () => {
  test.each([
    ['at first, all as it comes', [], ['a', 'b'], ['a', 'b']],
    ['what moved to the end stays where it was', ['a', 'b', 'c'], ['a', 'c', 'b'], ['a', 'b', 'c']],
    ['what is gone is gone', ['a', 'b', 'c'], ['a', 'c'], ['a', 'c']],
    ['what is new comes behind what it follows', ['a', 'b', 'c'], ['a', 'new', 'c', 'b'], ['a', 'new', 'b', 'c']],
    ['what is new and first comes first', ['a', 'b'], ['new', 'a', 'b'], ['new', 'a', 'b']],
  ])('%s', (_name, before, now, order) => {
    expect(keepingPlaces(before, now)).toEqual(order);
  });
});

describe('the rows of a review', () => {
  const plan = aPlan({
    changes: [
      aChange('screen', { touches: [] }),
      aChange('resolve', { touches: ['workflow:w1'] }),
      aChange('role', { group: 'roles', touches: ['project-role:1'] }),
    ],
    leftOut: [aChange('reopen', { touches: ['workflow:w1'] })],
    blastRadius: { 'workflow:w1': aBlast([]) },
  });
  const groups = groupsOf(plan, ['screen', 'resolve', 'reopen', 'role']);

  test('each workflow has its own, named as the site names it, and what is left out keeps its row', () => {
    expect(groups.map(({ group, workflow, rows }) => [group, workflow, rows.map(({ change }) => change.id)])).toEqual([
      ['workflow', null, ['screen']],
      ['workflow', 'Incident', ['resolve', 'reopen']],
      ['roles', null, ['role']],
    ]);
  });

  test('the numbers are the order the changes are made in; what is left out has none', () => {
    expect(groups.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual([1, 2, null, 3]);
  });
});

describe('before and after of a list', () => {
  test('given an item more and an item less, both are marked on their side', () => {
    expect(listDifference(['Open', 'Old'], ['Open', 'New'])).toEqual({
      before: [
        { text: 'Open', isNews: false },
        { text: 'Old', isNews: true },
      ],
      after: [
        { text: 'Open', isNews: false },
        { text: 'New', isNews: true },
      ],
    });
  });

  test.each([
    ['nothing before', null, ['Open']],
    ['records', [{ name: 'Open' }], [{ name: 'Open' }]],
    ['plain values', 'users', 'usersAndAPI'],
  ])('given %s, they are no lists to compare', (_given, before, after) => {
    expect(listDifference(before, after)).toBeNull();
  });
});

describe('a manual step as text', () => {
  const step = {
    number: 1,
    check: 'c',
    subject: { type: 'account' as const, id: 'a', name: 'Bot' },
    sentence: 'The time zone is wrong.',
    steps: ['Sign in.', 'Change it.'],
    link: null,
  };
  test.each([
    ['no link', null, 'The time zone is wrong.\n1. Sign in.\n2. Change it.'],
    [
      'a path of the site',
      '/jira/people/a',
      'The time zone is wrong.\n1. Sign in.\n2. Change it.\nhttps://acme.example/jira/people/a',
    ],
    [
      'a full address',
      'https://id.example/',
      'The time zone is wrong.\n1. Sign in.\n2. Change it.\nhttps://id.example/',
    ],
  ])('given %s', (_given, link, text) => {
    expect(stepText({ ...step, link }, null, 'https://acme.example')).toBe(text);
  });

  test('given a step to confirm, what is to be confirmed comes first', () => {
    const toConfirm = { ...step, sentence: 'Not confirmed yet.' };
    expect(stepText(toConfirm, 'The time zone is right', null)).toBe(
      'The time zone is right\nNot confirmed yet.\n1. Sign in.\n2. Change it.',
    );
  });
});

test('given a plan whose last change was undone, undoing its end takes back what is still in place', () => {
  const change = (id: string, state: 'done' | 'undone' | 'not-done') => ({ id, sentence: '', state, at: null });
  const row: ActivityRow = {
    planId: 'p',
    purpose: 'fixes',
    at: '',
    lastAt: '',
    by: 'me',
    byName: null,
    state: 'partly-undone',
    changes: [change('a', 'done'), change('b', 'done'), change('c', 'undone'), change('d', 'not-done')],
  };
  expect(undoableFrom(row, 0)).toEqual(['a', 'b']);
  expect(undoableFrom(row, 1)).toEqual(['b']);
});
