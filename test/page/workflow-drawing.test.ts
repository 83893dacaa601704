import type { BotGoal, PicturedTransition, WorkflowPicture } from '../../src/shared/workflow-picture';
import { graphOf, type Stress } from '../../static/admin/src/features/workflow/workflow-drawing';
import { pathThrough, placed, shortened } from '../../static/admin/src/features/workflow/workflow-layout';
import { toSvg } from '../../static/admin/src/features/workflow/workflow-svg';

const words = {
  anyStatus: 'Any status',
  someStatuses: 'Some statuses',
  missing: (goal: BotGoal['bucket']) => `No way: ${goal}`,
};
const nothing: Stress = { goal: null, path: [], here: null };

const aTransition = (
  id: string,
  from: readonly string[] | 'any' | 'create',
  to: string | null,
  blockers: PicturedTransition['blockers'] = [],
): PicturedTransition => ({
  id,
  name: id,
  kind: from === 'any' ? 'global' : from === 'create' ? 'initial' : 'directed',
  from: typeof from === 'string' ? [] : from,
  to,
  showsScreen: false,
  blockers,
});
const aGoal = (goal: Partial<BotGoal> = {}): BotGoal => ({
  bucket: 'resolved',
  state: 'open',
  skills: [],
  targets: ['done'],
  transitions: [],
  stuck: [],
  ...goal,
});
const aPicture = (
  transitions: readonly PicturedTransition[],
  goals: readonly BotGoal[] = [],
  names: readonly string[] = ['open', 'work', 'done'],
): WorkflowPicture => ({
  workflow: { id: 'w', name: 'Requests' },
  issueTypes: [],
  transitions,
  goals,
  statuses: names.map((id) => ({
    id,
    name: id,
    bucket: id === 'done' ? 'resolved' : 'new',
    isStart: id === 'open',
    isReachable: id !== 'orphan',
  })),
});
const looks = (picture: WorkflowPicture, stress: Stress = nothing) =>
  graphOf(picture, stress, words).lines.map(({ from, to, look }) => [
    from.replace('status:', ''),
    to.replace('status:', ''),
    look,
  ]);

const blocked = { effect: 'blocks', reason: 'No.' } as const;
const unsure = { effect: 'may-block', reason: 'Perhaps.' } as const;

describe('a workflow as a graph', () => {
  test.each<{
    readonly given: string;
    readonly picture: WorkflowPicture;
    readonly stress?: Stress;
    readonly lines: readonly (readonly string[])[];
  }>([
    {
      given: 'transitions that approvers run, closed for the bot',
      picture: aPicture([
        { ...aTransition('yes', ['open'], 'work', [blocked]), answer: 'approve' },
        { ...aTransition('no', ['open'], 'done', [blocked]), answer: 'decline' },
      ]),
      lines: [
        ['open', 'work', 'approval'],
        ['open', 'done', 'approval'],
      ],
    },
    {
      given: 'a transition from two statuses',
      picture: aPicture([aTransition('go', ['open', 'work'], 'done')]),
      lines: [
        ['open', 'done', 'plain'],
        ['work', 'done', 'plain'],
      ],
    },
    {
      given: 'one that stays where it is',
      picture: aPicture([aTransition('log', ['work'], null)]),
      lines: [['work', 'work', 'plain']],
    },
    {
      given: 'one from Any status that stays where it is',
      picture: aPicture([aTransition('log', 'any', null)]),
      lines: [],
    },
    {
      given: 'one the bot wants and may take',
      picture: aPicture([aTransition('end', 'any', 'done')], [aGoal({ transitions: ['end'] })]),
      lines: [['from:end', 'done', 'bot']],
    },
    {
      given: 'one the bot wants, with a rule that decides',
      picture: aPicture([aTransition('end', 'any', 'done', [unsure])], [aGoal({ transitions: ['end'] })]),
      lines: [['from:end', 'done', 'unsure']],
    },
    {
      given: 'one that is closed for the bot',
      picture: aPicture([aTransition('end', 'any', 'done', [blocked])], [aGoal({ transitions: ['end'] })]),
      lines: [['from:end', 'done', 'blocked']],
    },
    {
      given: 'a goal without a way',
      picture: aPicture([], [aGoal({ state: 'missing' })]),
      lines: [['from:missing:resolved', 'done', 'missing']],
    },
    {
      given: 'a goal without a status',
      picture: aPicture([], [aGoal({ state: 'no-status', targets: [] })]),
      lines: [],
    },
    {
      given: 'another goal stressed than the one without a way',
      picture: aPicture([], [aGoal({ state: 'missing' })]),
      stress: { ...nothing, goal: 'new' },
      lines: [],
    },
    {
      given: 'a request on its way',
      picture: aPicture([aTransition('go', ['open', 'work'], 'done')]),
      stress: { ...nothing, path: [{ transition: 'go', from: 'work', to: 'done' }] },
      lines: [
        ['open', 'done', 'plain'],
        ['work', 'done', 'path'],
      ],
    },
  ])('given $given, when drawn, the lines say so', ({ picture, stress, lines }) => {
    expect(looks(picture, stress)).toEqual(lines);
  });

  test('given a request that is followed, when drawn, the place where it stands and those it passed are marked', () => {
    const picture = aPicture([], [], ['open', 'work', 'done', 'orphan']);
    const marks = graphOf(
      picture,
      { goal: null, path: [{ transition: 'go', from: 'open', to: 'work' }], here: 'work' },
      words,
    ).nodes.map(({ label, mark }) => [label, mark]);
    expect(marks).toEqual([
      ['open', 'path'],
      ['work', 'here'],
      ['done', 'none'],
      ['orphan', 'unreachable'],
    ]);
  });
});

test('given names with markup, control characters and every script, when saved as SVG, the file is well-formed and runs nothing', () => {
  const names = ['<script>alert(1)</script>', 'a & b "c" \'d\'', 'مفتوح', '処理中', 'x\u0000\u0008y', ']]>'];
  const svg = toSvg(
    placed(
      graphOf(
        aPicture(names.map((name, at) => ({ ...aTransition(`t${at}`, ['open'], 'done'), name }))),
        nothing,
        words,
      ),
    ),
    names.join(),
  );
  expect(svg).not.toMatch(/<script|(?!\n)\p{Cc}/u);
  expect(svg.match(/<text /gu)).toHaveLength(names.length + 3);
  expect(svg.replace(/<[^<>]*>/gu, '')).not.toMatch(/[<>]/u);
});

test.each([
  ['a'.repeat(36), 36],
  ['a'.repeat(37), 36],
  ['🙂'.repeat(40), 36],
])('given the name %s, when it is drawn, it has %i characters at most', (name, length) => {
  expect([...shortened(name)]).toHaveLength(length);
});

test('given no points, when a path is made, there is none', () => {
  expect(pathThrough([])).toBe('');
});

test('a status that asks for an approval is marked in the drawing and in the file, and is wide enough for it', () => {
  const plain = aPicture([aTransition('yes', ['open'], 'done')]);
  const asking = {
    ...plain,
    statuses: plain.statuses.map((status) =>
      status.id === 'open' ? { ...status, asksForApproval: true as const } : status,
    ),
  };
  const [before, after] = [plain, asking].map((picture) => placed(graphOf(picture, nothing, words)));
  expect([before, after].map((drawing) => drawing?.nodes.filter(({ asks }) => asks).map(({ label }) => label))).toEqual(
    [[], ['open']],
  );
  expect([before, after].map((drawing) => drawing && toSvg(drawing, 'Requests').includes('☑ open'))).toEqual([
    false,
    true,
  ]);
});
