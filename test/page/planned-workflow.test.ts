import type { WorkflowChange } from '../../src/shared/plan-contract';
import type { PicturedTransition, WorkflowPicture } from '../../src/shared/workflow-picture';
import { plannedDrawings } from '../../static/admin/src/features/workflow/planned-workflow';
import { plannedSentences } from '../../static/admin/src/features/workflow/planned-sentences';
import type { Drawing } from '../../static/admin/src/features/workflow/workflow-layout';
import { toSvg } from '../../static/admin/src/features/workflow/workflow-svg';
import { english } from './languages';

const moves = (id: string, from: readonly string[] | 'any' | 'nowhere', to: string): PicturedTransition => ({
  id,
  name: `go ${id}`,
  kind: from === 'any' ? 'global' : from === 'nowhere' ? 'initial' : 'directed',
  from: typeof from === 'string' ? [] : from,
  to,
  showsScreen: false,
  blockers: [{ effect: 'blocks', reason: 'No.' }],
});

/** A request is opened, worked on and done; nobody gets to `lost`. */
const BEFORE: WorkflowPicture = {
  workflow: { id: 'w', name: 'W' },
  issueTypes: [],
  goals: [],
  statuses: ['open', 'work', 'done', 'lost'].map((id) => ({
    id,
    name: id,
    bucket: id === 'done' ? 'resolved' : 'other',
    isStart: id === 'open',
    isReachable: id !== 'lost',
  })),
  transitions: [moves('0', 'nowhere', 'open'), moves('1', ['open'], 'work'), moves('2', ['work'], 'done')],
};

const change = (of: Partial<WorkflowChange['transitions']>, statuses: Partial<WorkflowChange['statuses']> = {}) => ({
  workflowId: 'w',
  copy: null,
  statuses: { added: [], removed: [], ...statuses },
  transitions: { added: [], removed: [], changed: [], ...of },
});

const words = {
  anyStatus: 'Any status',
  someStatuses: 'Some statuses',
  missing: () => '',
  notes: { coming: 'new', going: 'goes', changing: 'changes' },
};
const drawnIn = ({ nodes, lines }: Drawing) => ({
  marked: nodes.flatMap(({ label, mark, note = '' }) => (mark === 'none' ? [] : [`${label} ${mark} ${note}`.trim()])),
  lines: lines.map(({ from, to, label, look, note = '' }) => `${from} ${label} ${to} ${look} ${note}`.trim()),
});
const STAYS = [
  'from:0 go 0 status:open plain',
  'status:open go 1 status:work plain',
  'status:work go 2 status:done plain',
];

test.each([
  {
    given: 'a new transition from Any status',
    planned: change({ added: [{ id: '9', name: 'reopen', isGlobal: true, from: [], to: 'lost' }] }),
    changes: [...STAYS, 'from:9 reopen status:lost coming new'],
    before: STAYS,
    after: [...STAYS, 'from:9 reopen status:lost plain'],
    says: ['New transition “reopen” from Any status to lost.'],
  },
  {
    given: 'a new status with its way',
    planned: change(
      { added: [{ id: '9', name: 'ask', isGlobal: false, from: ['work'], to: 'made:1' }] },
      { added: [{ id: 'made:1', name: 'waiting' }] },
    ),
    changes: [...STAYS, 'status:work ask status:made:1 coming new'],
    before: STAYS,
    after: [...STAYS, 'status:work ask status:made:1 plain'],
    says: ['New status “waiting”.', 'New transition “ask” from work to waiting.'],
  },
  {
    given: 'a transition that leaves one status more and leads elsewhere',
    planned: change({ changed: [{ id: '2', way: { from: ['work', 'open'], to: 'lost' } }] }),
    changes: [
      ...STAYS.slice(0, 2),
      'status:work go 2 status:done going goes',
      'status:work go 2 status:lost coming new',
      'status:open go 2 status:lost coming new',
    ],
    before: STAYS,
    after: [...STAYS.slice(0, 2), 'status:work go 2 status:lost plain', 'status:open go 2 status:lost plain'],
    says: ['Transition “go 2” then leads from work, open to lost.'],
  },
  {
    given: 'other rules of a transition',
    planned: change({ changed: [{ id: '2', way: null }] }),
    changes: [...STAYS.slice(0, 2), 'status:work go 2 status:done changing changes'],
    before: STAYS,
    after: STAYS,
    says: ['Rules or screen of transition “go 2” change.'],
  },
  {
    given: 'a transition and a status that go',
    planned: change({ removed: ['2'] }, { removed: ['done'] }),
    changes: [...STAYS.slice(0, 2), 'status:work go 2 status:done going goes'],
    before: STAYS,
    after: STAYS.slice(0, 2),
    says: ['Transition “go 2” goes.', 'Status “done” goes.'],
  },
])('given $given, each picture shows its lines and each mark is said', ({ planned, changes, before, after, says }) => {
  const drawings = plannedDrawings(BEFORE, planned, words);
  expect(drawnIn(drawings.changes).lines.sort()).toEqual([...changes].sort());
  expect(drawnIn(drawings.before).lines.sort()).toEqual([...before].sort());
  expect(drawnIn(drawings.after).lines.sort()).toEqual([...after].sort());
  expect(plannedSentences({ picture: BEFORE, change: planned }, english)).toEqual(says);
});

test('what stays keeps its place in all three, and each is as large as the others', () => {
  const { before, after, changes } = plannedDrawings(
    BEFORE,
    change({ removed: ['1'], added: [{ id: '9', name: 'reopen', isGlobal: true, from: [], to: 'open' }] }),
    words,
  );
  const places = ({ nodes }: Drawing) => new Map(nodes.map(({ id, x, y }) => [id, [x, y]]));
  const all = places(changes);
  for (const drawing of [before, after]) {
    expect([drawing.width, drawing.height]).toEqual([changes.width, changes.height]);
    expect(drawing.nodes.length).toBeGreaterThan(4);
    for (const [id, place] of places(drawing)) expect([id, place]).toEqual([id, all.get(id)]);
  }
});

test('a status nobody gets to is so before, and no longer where the plan leads to it', () => {
  const { before, after, changes } = plannedDrawings(
    BEFORE,
    change({ added: [{ id: '9', name: 'lose', isGlobal: false, from: ['done'], to: 'lost' }] }, { removed: [] }),
    words,
  );
  expect([drawnIn(before).marked, drawnIn(after).marked, drawnIn(changes).marked]).toEqual([
    ['lost unreachable'],
    [],
    [],
  ]);
});

test('marks are strokes and words, not colours alone, also in the file', () => {
  const { changes } = plannedDrawings(
    BEFORE,
    change(
      { added: [{ id: '9', name: 'ask', isGlobal: false, from: ['work'], to: 'new' }], removed: ['2'] },
      {
        added: [{ id: 'new', name: 'waiting' }],
      },
    ),
    words,
  );
  const svg = toSvg(changes, 'W');
  expect(svg).toContain('ask (new)');
  expect(svg).toContain('waiting (new)');
  expect(svg).toContain('go 2 (goes)');
  expect(svg).toMatch(/stroke-dasharray="9 4"[^>]*url\(#coming\)/u);
  expect(svg).toMatch(/stroke-dasharray="2 4"[^>]*url\(#going\)/u);
});
