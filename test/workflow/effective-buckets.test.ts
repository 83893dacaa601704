import { textOf } from '../../src/shared/message';
import { bucketsByWorkflow } from '../../src/workflow/effective-buckets';
import { aStatus, aTransition, aWorkflow } from './given-workflow';

const requests = aWorkflow(
  [aStatus('10', 'new', 'Open'), aStatus('20', 'indeterminate', 'Parked'), aStatus('constructor', 'done', 'Closed')],
  [aTransition('create', 'create', '10')],
);

test.each([
  [
    'nothing decided',
    {},
    { '10': ['new', 'proposal'], '20': ['in-progress', 'proposal'], constructor: ['resolved', 'proposal'] },
  ],
  [
    'one status decided',
    { '20': 'waiting-for-user' },
    { '10': ['new', 'proposal'], '20': ['waiting-for-user', 'admin'], constructor: ['resolved', 'proposal'] },
  ],
  [
    'a status left out on purpose',
    { '20': 'other' },
    { '10': ['new', 'proposal'], '20': ['other', 'admin'], constructor: ['resolved', 'proposal'] },
  ],
  [
    'every status decided',
    { '10': 'new', '20': 'new', constructor: 'new' },
    { '10': ['new', 'admin'], '20': ['new', 'admin'], constructor: ['new', 'admin'] },
  ],
  [
    'a decision on a status of another workflow',
    { '99': 'resolved' },
    { '10': ['new', 'proposal'], '20': ['in-progress', 'proposal'], constructor: ['resolved', 'proposal'] },
  ],
] as const)(
  'given %s, when the buckets are worked out, an admin wins and every status has a reason',
  (_given, decisions, expected) => {
    const rows = [...(bucketsByWorkflow([requests], decisions).get('w1') ?? [])];
    expect(Object.fromEntries(rows.map(([id, { bucket, decidedBy }]) => [id, [bucket, decidedBy]]))).toEqual(expected);
    expect(rows.filter(([, { reason }]) => !/^[A-Z"].*\.$/su.test(textOf(reason)))).toEqual([]);
  },
);

test('given two workflows that share a status, when the buckets are worked out, each workflow says its own', () => {
  const start = aWorkflow(
    [aStatus('7', 'unknown', 'Parked')],
    [aTransition('create', 'create', '7'), aTransition('on', ['7'], '8')],
  );
  const both = bucketsByWorkflow([requests, { ...start, id: null, name: 'From a file' }], {});
  expect([...both.keys()]).toEqual(['w1', 'From a file']);
  expect(both.get('From a file')?.get('7')?.bucket).toBe('new');
});
