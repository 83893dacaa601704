import * as fc from 'fast-check';
import type { Bucket, Transition, Workflow } from '../../src/workflow/model';
import { bucketReach, reachableStatuses } from '../../src/workflow/reachability';
import { findTraps } from '../../src/workflow/traps';
import { allOf, API_ONLY, aRule, aStatus, aTransition, aWorkflow, NOBODY } from './given-workflow';

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const bucketNames: readonly Bucket[] = ['new', 'in-progress', 'waiting-for-user', 'resolved', 'keep-away', 'other'];

const anyTransition = (at: number): fc.Arbitrary<Transition> =>
  fc
    .record({
      from: fc.oneof(
        fc.constant('any' as const),
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
      ),
      to: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.constant(null) }),
      isClosed: fc.boolean(),
    })
    .map(({ from, to, isClosed }) => aTransition(`t${at}`, from, to, { conditions: isClosed ? allOf(NOBODY) : null }));

const anyWorkflow: fc.Arbitrary<Workflow> = fc
  .tuple(
    fc.option(fc.constantFrom(...ids)),
    fc
      .integer({ min: 0, max: 8 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyTransition(at)))),
  )
  .map(([start, transitions]) =>
    aWorkflow(
      ids.map((id) => aStatus(id)),
      [...(start === null ? [] : [aTransition('create', 'create', start)]), ...transitions],
    ),
  );

const anyBuckets: fc.Arbitrary<ReadonlyMap<string, Bucket>> = fc
  .tuple(...ids.map(() => fc.constantFrom(...bucketNames)))
  .map((chosen) => new Map(ids.map((id, at) => [id, chosen[at] ?? 'other'])));

/** Brute force: a table of which status leads to which, closed under repetition, and the fewest moves between them. */
const distances = (workflow: Workflow): ReadonlyMap<string, number> => {
  const distance = new Map<string, number>(ids.map((id) => [`${id}${id}`, 0]));
  for (const { kind, from, to, conditions } of workflow.transitions) {
    if (kind === 'initial' || to === null || conditions !== null) continue;
    for (const id of kind === 'global' ? ids : from) if (id !== to) distance.set(`${id}${to}`, 1);
  }
  for (const via of ids)
    for (const from of ids)
      for (const to of ids) {
        const around = (distance.get(`${from}${via}`) ?? Infinity) + (distance.get(`${via}${to}`) ?? Infinity);
        if (around < (distance.get(`${from}${to}`) ?? Infinity)) distance.set(`${from}${to}`, around);
      }
  return distance;
};

const startOf = (workflow: Workflow): string | null =>
  workflow.transitions.find(({ kind }) => kind === 'initial')?.to ?? null;

/**
 * Where an issue ends up that takes the transitions one after the other; null where one of them does not leave the
 * status it stands in.
 */
const endOf = (start: string | null, way: readonly Transition[]): string | null =>
  way.reduce<string | null>(
    (at, { kind, from, to }) => (at !== null && (kind === 'global' || from.includes(at)) ? to : null),
    start,
  );

test('given any workflow, when reach is computed, it is what trying every way finds, by ways that are as short', () => {
  fc.assert(
    fc.property(anyWorkflow, (workflow) => {
      const distance = distances(workflow);
      const start = startOf(workflow);
      const expected =
        start === null
          ? []
          : ids.filter((id) => distance.has(`${start}${id}`)).map((id) => [id, distance.get(`${start}${id}`)]);
      const { statuses: reached, wayTo } = reachableStatuses(workflow);
      expect(reached.map((id) => [id, wayTo(id).length]).sort()).toEqual(expected.sort());
      const lengths = reached.map((id) => wayTo(id).length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      for (const id of reached) expect(endOf(start, wayTo(id))).toBe(id);
    }),
    { numRuns: 300 },
  );
});

test('given any workflow, when a bucket is judged, exactly the reachable statuses without a way to it are stuck, nearest first', () => {
  fc.assert(
    fc.property(anyWorkflow, anyBuckets, fc.constantFrom(...bucketNames), (workflow, buckets, bucket) => {
      const distance = distances(workflow);
      const start = startOf(workflow);
      const targets = ids.filter((id) => buckets.get(id) === bucket);
      const expected =
        start === null
          ? []
          : ids.filter(
              (id) => distance.has(`${start}${id}`) && !targets.some((target) => distance.has(`${id}${target}`)),
            );
      const { stuck } = bucketReach(workflow, buckets, bucket);
      expect(stuck.map(({ statusId }) => statusId).sort()).toEqual([...expected].sort());
      const lengths = stuck.map(({ howIssuesGetThere }) => howIssuesGetThere.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

test('given any workflow, when traps are sought, issues in a dead end or loop really never reach a status outside it', () => {
  fc.assert(
    fc.property(anyWorkflow, anyBuckets, (workflow, buckets) => {
      const distance = distances(workflow);
      const start = startOf(workflow);
      const after = (id: string): readonly string[] => ids.filter((other) => distance.has(`${id}${other}`));
      const reachable = start === null ? [] : after(start);
      const held = reachable.filter(
        (id) =>
          after(id).every((other) => distance.has(`${other}${id}`)) &&
          !after(id).some((other) => buckets.get(other) === 'resolved'),
      );
      const found = findTraps(workflow, buckets).flatMap((trap) =>
        trap.kind === 'dead-end' ? [trap.statusId] : trap.kind === 'loop' ? trap.statusIds : [],
      );
      expect([...found].sort()).toEqual([...held].sort());
    }),
    { numRuns: 300 },
  );
});

const bot = { accountId: 'bot', roleIds: ['10002'], groupIds: ['g1'], permissions: ['RESOLVE_ISSUES'] };
const statuses = [aStatus('open', 'new'), aStatus('doing'), aStatus('done', 'done')];
const buckets = new Map<string, Bucket>([
  ['open', 'new'],
  ['doing', 'in-progress'],
  ['done', 'resolved'],
]);
const resolvedBy = (more: Partial<Transition>): Workflow =>
  aWorkflow(statuses, [
    aTransition('create', 'create', 'open'),
    aTransition('start', ['open'], 'doing'),
    aTransition('resolve', ['doing'], 'done', more),
  ]);

test.each([
  ['no condition', {}, [], []],
  [
    'a condition for a role the bot holds',
    { conditions: allOf(aRule('system:restrict-issue-transition', { roleIds: '10001,10002' })) },
    [],
    [],
  ],
  [
    'a condition for a role the bot lacks',
    { conditions: allOf(aRule('system:restrict-issue-transition', { roleIds: '10001' })) },
    ['open', 'doing'],
    [],
  ],
  [
    'a condition for the assignee',
    { conditions: allOf(aRule('system:restrict-issue-transition', { accountIds: 'allow-assignee' })) },
    [],
    ['open', 'doing'],
  ],
  ['a condition that hides it from users', { conditions: allOf(API_ONLY) }, [], []],
  ['a condition that closes it for users and API', { conditions: allOf(NOBODY) }, ['open', 'doing'], []],
  ["an app's condition", { conditions: allOf(aRule('forge:expression-condition')) }, [], ['open', 'doing']],
])(
  'given a resolve transition with %s, when judged for the bot, the stuck and the uncertain statuses are told apart',
  (_given, more, stuck, uncertain) => {
    const reach = bucketReach(resolvedBy(more), buckets, 'resolved', bot);
    expect(reach.stuck.map(({ statusId }) => statusId)).toEqual(stuck);
    expect(reach.uncertain).toEqual(uncertain);
  },
);

test('given a status people get into and the bot does not get out of, when judged, the counter-example is the way people take', () => {
  const workflow = aWorkflow(statuses, [
    aTransition('create', 'create', 'open'),
    aTransition('solve', ['open'], 'done'),
    aTransition('hide', ['open'], 'doing', {
      conditions: allOf(aRule('system:restrict-issue-transition', { roleIds: '1' })),
    }),
  ]);
  expect(
    bucketReach(workflow, buckets, 'resolved', bot).stuck.map(({ statusId, howIssuesGetThere }) => [
      statusId,
      ...howIssuesGetThere.map(({ id }) => id),
    ]),
  ).toEqual([['doing', 'hide']]);
});

test.each([
  ['no Create transition', aWorkflow(statuses, [aTransition('go', 'any', 'done')]), ['no-start']],
  [
    'a status nothing leads to',
    aWorkflow(statuses, [aTransition('create', 'create', 'open'), aTransition('solve', ['open'], 'done')]),
    ['unreachable'],
  ],
  [
    'a status nothing leads out of',
    aWorkflow(statuses, [
      aTransition('create', 'create', 'open'),
      aTransition('solve', ['open'], 'done'),
      aTransition('start', ['open'], 'doing'),
    ]),
    ['dead-end'],
  ],
  [
    'two statuses that only lead to each other',
    aWorkflow(statuses, [
      aTransition('create', 'create', 'open'),
      aTransition('start', ['open'], 'doing'),
      aTransition('stop', ['doing'], 'open'),
    ]),
    ['unreachable', 'loop'],
  ],
  [
    'an order that ends in a resolved status',
    aWorkflow(statuses, [
      aTransition('create', 'create', 'open'),
      aTransition('start', ['open'], 'doing'),
      aTransition('solve', ['doing'], 'done'),
    ]),
    [],
  ],
  [
    'an always-false condition',
    aWorkflow(statuses, [
      aTransition('create', 'create', 'open'),
      aTransition('start', ['open'], 'doing'),
      aTransition('solve', ['doing'], 'done'),
      aTransition('shut', 'any', 'done', { conditions: allOf(NOBODY) }),
    ]),
    ['closed-transition'],
  ],
])('given %s, when traps are sought, exactly these are found', (_given, workflow, kinds) => {
  expect(findTraps(workflow, buckets).map(({ kind }) => kind)).toEqual(kinds);
});
