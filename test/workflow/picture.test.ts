import { textOf } from '../../src/shared/message';
import type { BotGoal } from '../../src/shared/workflow-picture';
import type { ActorFacts } from '../../src/workflow/actor-facts';
import type { Bucket, Transition, Workflow } from '../../src/workflow/model';
import { pictureOf } from '../../src/workflow/picture';
import { allOf, API_ONLY, aRule, aStatus, aTransition, aWorkflow, NOBODY } from './given-workflow';

const buckets: ReadonlyMap<string, Bucket> = new Map([
  ['open', 'new'],
  ['work', 'in-progress'],
  ['vendor', 'other'],
  ['done', 'resolved'],
]);
const statuses = ['open', 'work', 'vendor', 'done'].map((id) => aStatus(id));
const basics = [
  aTransition('create', 'create', 'open'),
  aTransition('start', ['open'], 'work'),
  aTransition('ask', ['work'], 'vendor'),
  aTransition('reopen', 'any', 'open'),
  aTransition('begin', 'any', 'work'),
];
const inRole = aRule('system:restrict-issue-transition', { roleIds: '10002' });
const bot: ActorFacts = { accountId: 'bot', roleIds: [], groupIds: [], permissions: [] };

const drawn = (transitions: readonly Transition[], more: Partial<Workflow> = {}, actor: ActorFacts | undefined = bot) =>
  pictureOf(
    {
      workflow: { ...aWorkflow(statuses, [...basics, ...transitions]), ...more },
      buckets,
      ...(actor && { actor }),
      skillsOf: () => [],
    },
    ['Incident'],
  );

test('given a status that asks for an approval, the picture says so, of its two transitions too, and that the bot cannot take them', () => {
  const approval = { isActive: true, approvedBy: 'start', declinedBy: 'reject', fieldId: 'customfield_10003' };
  const asking = (isActive: boolean) => {
    const { statuses: shown, transitions } = drawn([aTransition('reject', ['open'], 'done')], {
      statuses: statuses.map((status) =>
        status.id === 'open' ? { ...status, approval: { ...approval, isActive } } : status,
      ),
    });
    return {
      asks: shown.filter(({ asksForApproval }) => asksForApproval).map(({ id }) => id),
      answers: transitions.flatMap(({ id, answer, blockers }) =>
        answer ? [[id, answer, textOf(blockers[0]?.reason ?? '')]] : [],
      ),
    };
  };
  expect([asking(true), asking(false)]).toEqual([
    {
      asks: ['open'],
      answers: [
        ['start', 'approve', 'Jira runs it when the request in status "open" is approved; nobody else can.'],
        ['reject', 'decline', 'Jira runs it when the request in status "open" is declined; nobody else can.'],
      ],
    },
    { asks: [], answers: [] },
  ]);
});

test('given a transition to a status that is missing, it is not drawn', () => {
  expect(drawn([aTransition('lost', ['open'], 'gone')]).transitions.map(({ id }) => id)).not.toContain('lost');
});

const goal = (bucket: BotGoal['bucket'], ...given: Parameters<typeof drawn>): BotGoal => {
  const found = drawn(...given).goals.find((one) => one.bucket === bucket);
  if (!found) throw new Error(`No goal ${bucket}.`);
  return found;
};

const resolve = (from: readonly string[] | 'any', more: Partial<Transition> = {}) =>
  aTransition('resolve', from, 'done', more);

test.each<{
  readonly given: string;
  readonly transitions: readonly Transition[];
  readonly actor?: ActorFacts;
  readonly state: BotGoal['state'];
  readonly stuck: readonly string[];
}>([
  { given: 'a way from Any status', transitions: [resolve('any')], state: 'open', stuck: [] },
  {
    given: 'a way from Any status that only the API may take',
    transitions: [resolve('any', { conditions: allOf(API_ONLY) })],
    state: 'open',
    stuck: [],
  },
  {
    given: 'a way from Any status that an app decides about',
    transitions: [resolve('any', { conditions: allOf(aRule('forge:app-rule')) })],
    state: 'unsure',
    stuck: [],
  },
  {
    given: 'a way from Any status that nobody may take',
    transitions: [resolve('any', { conditions: allOf(NOBODY) })],
    state: 'blocked',
    stuck: ['open', 'work', 'vendor'],
  },
  {
    given: 'a way from Any status for a role the bot lacks',
    transitions: [resolve('any', { conditions: allOf(inRole) })],
    state: 'blocked',
    stuck: ['open', 'work', 'vendor'],
  },
  {
    given: 'that role held by the bot',
    transitions: [resolve('any', { conditions: allOf(inRole) })],
    actor: { ...bot, roleIds: ['10002'] },
    state: 'open',
    stuck: [],
  },
  {
    given: 'a way from one status only, with ways back to it',
    transitions: [resolve(['work'])],
    state: 'missing',
    stuck: [],
  },
  { given: 'no way at all', transitions: [], state: 'missing', stuck: ['open', 'work', 'vendor'] },
])('given $given, when the workflow is drawn, its goal Resolved is $state', ({ transitions, actor, state, stuck }) => {
  const drawnGoal = goal('resolved', transitions, {}, actor ?? bot);
  expect({ state: drawnGoal.state, stuck: drawnGoal.stuck.map(({ status }) => status) }).toEqual({ state, stuck });
});

test('given no status of the bucket, when drawn, the goal says so and claims nobody is stuck', () => {
  const bare = { statuses: statuses.filter(({ id }) => id !== 'done') };
  expect(goal('resolved', [], bare)).toMatchObject({ state: 'no-status', targets: [], stuck: [] });
});

test('given a status the bot is stuck in, when drawn, the path leads there from creation, move by move', () => {
  const oneWay = [
    aTransition('create', 'create', 'open'),
    aTransition('start', ['open'], 'work'),
    aTransition('ask', ['work'], 'vendor'),
    aTransition('resolve', ['open', 'work'], 'done'),
  ];
  const stuck = goal('resolved', [], { transitions: oneWay }).stuck;
  expect(stuck).toEqual([
    {
      status: 'vendor',
      path: [
        { transition: 'start', from: 'open', to: 'work' },
        { transition: 'ask', from: 'work', to: 'vendor' },
      ],
    },
  ]);
});

test('given a status nothing leads to, when drawn, it is marked, and so is the one requests start in', () => {
  const { statuses: marks } = drawn([resolve('any')], { statuses: [...statuses, aStatus('orphan')] });
  expect(marks.map(({ id, isStart, isReachable }) => [id, isStart, isReachable])).toEqual([
    ['open', true, true],
    ['work', false, true],
    ['vendor', false, true],
    ['done', false, true],
    ['orphan', false, false],
  ]);
});

test('given a rule in the bot’s way, when drawn, its transition carries the reason; creation carries none', () => {
  const { transitions } = drawn([
    resolve('any', { conditions: allOf(NOBODY) }),
    aTransition('raise', 'create', 'open', { conditions: allOf(NOBODY) }),
  ]);
  expect(transitions.filter(({ blockers }) => blockers.length > 0)).toMatchObject([
    { id: 'resolve', blockers: [{ effect: 'blocks' }] },
  ]);
});
