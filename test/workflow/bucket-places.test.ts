import { BUCKET_WORDS } from '../../src/workflow/bucket-words';
import { foldName } from '../../src/workflow/fold-name';
import { proposeBuckets } from '../../src/workflow/buckets';
import type { Rule, StatusCategory, Transition, Workflow } from '../../src/workflow/model';
import { aRule, aStatus, aTransition, aWorkflow } from './given-workflow';

const sets: readonly Rule[] = [aRule('system:update-field', { field: 'resolution', value: '1' })];
const clears: readonly Rule[] = [aRule('system:update-field', { field: 'resolution', value: '' })];
const create = aTransition('create', 'create', 'start');
const around = (name: string, category: StatusCategory, ...transitions: readonly Transition[]): Workflow =>
  aWorkflow(
    [aStatus('start', 'unknown', 'Open'), aStatus('x', category, name), aStatus('end', 'unknown', 'Closed')],
    [create, aTransition('finish', ['start'], 'end'), ...transitions],
  );

test.each([
  [
    '"Unresolved" that issues enter with a resolution',
    around(
      'Unresolved',
      'unknown',
      aTransition('in', ['start'], 'x', { actions: sets }),
      aTransition('out', ['x'], 'start', { actions: clears }),
    ),
    'resolved',
  ],
  ['"Unresolved" in the To Do category', around('Unresolved', 'new', aTransition('in', ['start'], 'x')), 'new'],
  [
    'a nonsense name that issues enter with a resolution',
    around('LOLOL', 'unknown', aTransition('in', 'any', 'x', { actions: sets })),
    'resolved',
  ],
  ['a nonsense name nothing leads on from', around('Mark', 'unknown', aTransition('in', ['start'], 'x')), 'other'],
  [
    'a nonsense name on the way',
    around('Mark', 'unknown', aTransition('in', ['start'], 'x'), aTransition('out', ['x'], 'end')),
    'in-progress',
  ],
  [
    '"Done fix" on the way',
    around('Done fix', 'unknown', aTransition('in', ['start'], 'x'), aTransition('out', ['x'], 'end')),
    'in-progress',
  ],
  [
    '"Done testing" at the end, entered with a resolution',
    around('Done testing', 'unknown', aTransition('in', ['start'], 'x', { actions: sets })),
    'resolved',
  ],
  [
    '"QA Passed" on the way',
    around('QA Passed', 'unknown', aTransition('in', ['start'], 'x'), aTransition('out', ['x'], 'end')),
    'in-progress',
  ],
  [
    '"Final Approved" on the way',
    around('Final Approved', 'unknown', aTransition('in', ['start'], 'x'), aTransition('out', ['x'], 'end')),
    'in-progress',
  ],
  ['"Approved" at the end', around('Approved', 'unknown', aTransition('in', ['start'], 'x')), 'resolved'],
  ['"Rejected" at the end', around('Rejected', 'unknown', aTransition('in', ['start'], 'x')), 'resolved'],
  [
    '"Rejected" that leads back to work',
    around('Rejected', 'unknown', aTransition('in', ['start'], 'x'), aTransition('back', ['x'], 'start')),
    'other',
  ],
  [
    '"Rejected" that can only be reopened',
    around(
      'Rejected',
      'unknown',
      aTransition('in', ['start'], 'x'),
      aTransition('reopen', ['x'], 'start', { name: 'Reopen' }),
    ),
    'resolved',
  ],
  [
    '"Waiting for Triage" on the way',
    around('Waiting for Triage', 'indeterminate', aTransition('in', ['start'], 'x'), aTransition('out', ['x'], 'end')),
    'new',
  ],
  [
    '"Waiting for Support" where issues are created',
    around(
      'Waiting for Support',
      'indeterminate',
      aTransition('create 2', 'create', 'x'),
      aTransition('out', ['x'], 'end'),
    ),
    'new',
  ],
  [
    '"Waiting for Support" after an answer',
    around('Waiting for Support', 'indeterminate', aTransition('in', ['start'], 'x'), aTransition('out', ['x'], 'end')),
    // The desk has to act, wherever it stands: a status means the same in every workflow of a desk.
    'new',
  ],
])('given %s, when a bucket is proposed, the place is weighed', (_given, workflow, bucket) => {
  expect(proposeBuckets(workflow).get('x')?.bucket).toBe(bucket);
});

test.each([
  ['1', 'new'],
  ['3', 'in-progress'],
  ['4', 'new'],
  ['5', 'resolved'],
  ['6', 'resolved'],
  ['10000', 'other'],
])(
  'given an export whose status %s is called "7", when a bucket is proposed, only the id Jira gave it tells',
  (id, bucket) => {
    const workflow = aWorkflow(
      [aStatus('start', 'unknown', 'Open'), aStatus(id, 'unknown', '7')],
      [create, aTransition('in', ['start'], id)],
    );
    expect(proposeBuckets(workflow).get(id)?.bucket).toBe(bucket);
  },
);

test('given the words of all languages, when compared, no phrase is told to mean a request and its end at once', () => {
  const ends = new Set(['done', 'refused']);
  const meanings = new Map<string, Set<string>>();
  for (const words of Object.values(BUCKET_WORDS)) {
    for (const [signal, phrases] of Object.entries(words)) {
      for (const phrase of phrases.split('|'))
        meanings.set(foldName(phrase), (meanings.get(foldName(phrase)) ?? new Set()).add(signal));
    }
  }
  const torn = [...meanings]
    .filter(
      ([, signals]) =>
        [...signals].some((signal) => ends.has(signal)) &&
        [...signals].some((signal) => !ends.has(signal) && signal !== 'weak-done'),
    )
    .map(([phrase, signals]) => `${phrase}: ${[...signals].join(', ')}`);
  expect(torn).toEqual([]);
  expect(Object.keys(BUCKET_WORDS)).toHaveLength(23);
});
