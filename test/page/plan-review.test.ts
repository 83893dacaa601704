import type { ActivityRow, BlastView, PlanChoice, PlannedChange, PlanView } from '../../src/shared/plan-contract';
import {
  curesOf,
  itemsOf,
  leftQuestions,
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

  test('given a question of two changes, it is asked at the first only; one with a single answer is not asked', () => {
    const single = { ...aChoice('single'), options: [{ id: 'yes', label: 'Yes' }] };
    const questions = questionsOf(
      aPlan({
        changes: [
          aChange('a', { choices: [aChoice('x'), single] }),
          aChange('b', { choices: [aChoice('x'), aChoice('y')] }),
        ],
      }),
    );
    expect([...questions].map(([id, asked]) => [id, asked.map((choice) => choice.id)])).toEqual([
      ['a', ['x']],
      ['b', ['y']],
    ]);
  });

  test('given one answer that left two findings, its question is shown once', () => {
    const left = ['1', '2'].map((subjectId) => ({ finding: { check: 'c', subjectId }, choice: aChoice('x') }));
    expect(leftQuestions(aPlan({ left }))).toEqual([aChoice('x')]);
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

describe('the rows of a review', () => {
  const rows = (items: ReturnType<typeof itemsOf>): readonly string[] =>
    items.map(({ change, questions }) => change?.id ?? `left ${questions[0]?.id}`);
  const left = (id: string): PlanView['left'][number] => ({
    finding: { check: 'c', subjectId: id },
    choice: { ...aChoice(id), chosen: 'leave' },
  });
  const [a, b, c] = [
    aChange('a'),
    aChange('b', { choices: [aChoice('x')] }),
    aChange('c', { choices: [aChoice('y')] }),
  ];
  const first = itemsOf(aPlan({ changes: [a, b, c] }), []);

  test('given an answer that takes a change out, its question keeps the place of the change', () => {
    expect(rows(itemsOf(aPlan({ changes: [a, c], left: [left('x')] }), first))).toEqual(['a', 'left x', 'c']);
  });

  test('given all changes above gone with it, the question comes first', () => {
    expect(rows(itemsOf(aPlan({ changes: [c], left: [left('x')] }), first))).toEqual(['left x', 'c']);
  });

  test('given two answers in a row, both questions stay, in their order', () => {
    const second = itemsOf(aPlan({ changes: [a, c], left: [left('x')] }), first);
    expect(rows(itemsOf(aPlan({ changes: [a], left: [left('y'), left('x')] }), second))).toEqual([
      'a',
      'left x',
      'left y',
    ]);
  });

  test('given a question that was left from the start, it comes at the end', () => {
    expect(rows(itemsOf(aPlan({ changes: [a], left: [left('x')] }), []))).toEqual(['a', 'left x']);
  });

  test('given an answer that brings the change back, the rows are those of the start', () => {
    const second = itemsOf(aPlan({ changes: [a, c], left: [left('x')] }), first);
    expect(rows(itemsOf(aPlan({ changes: [a, b, c] }), second))).toEqual(['a', 'b', 'c']);
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
