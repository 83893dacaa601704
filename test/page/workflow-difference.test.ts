import type { WorkflowDifferenceView } from '../../src/shared/workflow-contract';
import type { PicturedTransition, WorkflowPicture } from '../../src/shared/workflow-picture';
import { differencePicture } from '../../static/admin/src/features/workflow/workflow-difference';
import { graphOf } from '../../static/admin/src/features/workflow/workflow-drawing';
import { placed } from '../../static/admin/src/features/workflow/workflow-layout';
import { toSvg } from '../../static/admin/src/features/workflow/workflow-svg';

const moves = (id: string, from: readonly string[] | 'any', to: string): PicturedTransition => ({
  id,
  name: id,
  kind: from === 'any' ? 'global' : 'directed',
  from: from === 'any' ? [] : from,
  to,
  showsScreen: false,
  blockers: [{ effect: 'blocks', reason: 'No.' }],
});
const aPicture = (
  names: readonly string[],
  transitions: readonly PicturedTransition[],
  prefix = '',
): WorkflowPicture => ({
  workflow: { id: 'w', name: 'W' },
  issueTypes: [],
  transitions,
  statuses: names.map((name) => ({ id: `${prefix}${name}`, name, bucket: 'other', isStart: false, isReachable: true })),
  goals: [
    {
      bucket: 'resolved',
      state: 'missing',
      skills: [],
      targets: [`${prefix}${names[0] ?? ''}`],
      transitions: [],
      stuck: [],
    },
  ],
});
const differs = (kind: WorkflowDifferenceView['kind'], id: string): WorkflowDifferenceView => ({
  kind,
  subject: { type: kind.startsWith('status') ? 'status' : 'transition', id, name: id },
  before: null,
  after: null,
  sentence: '',
});

const first = aPicture(['open', 'work', 'done'], [moves('t1', ['open'], 'work'), moves('t2', ['work'], 'done')]);
const words = { anyStatus: 'Any status', someStatuses: 'Some statuses', missing: () => 'missing' };

const drawn = (second: WorkflowPicture | null, differences: readonly WorkflowDifferenceView[]) => {
  const { picture, marks } = differencePicture(first, second, differences);
  const { nodes, lines } = graphOf(picture, { goal: null, path: [], here: null, marks }, words);
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return {
    statuses: nodes.filter(({ mark }) => mark !== 'none').map(({ label, mark }) => `${label} ${mark}`),
    lines: lines.map(
      ({ from, to, label, look }) => `${labels.get(from) ?? '?'} ${label} ${labels.get(to) ?? '?'}: ${look}`,
    ),
  };
};

describe('two workflows in one picture', () => {
  test.each([
    {
      given: 'what only the second has',
      second: aPicture(['open', 'work', 'done', 'parts'], [moves('t9', ['work'], 'parts'), moves('t8', 'any', 'done')]),
      differences: [
        differs('status-added', 'parts'),
        differs('transition-added', 't9'),
        differs('transition-added', 't8'),
      ],
      statuses: ['parts added'],
      lines: ['open t1 work: plain', 'work t2 done: plain', 'work t9 parts: added', 'Any status t8 done: added'],
    },
    {
      given: 'a second whose ids are others, as of another site',
      second: aPicture(['open', 'done'], [moves('t9', ['b-open'], 'b-done')], 'b-'),
      differences: [differs('transition-added', 't9')],
      statuses: [],
      lines: ['open t1 work: plain', 'work t2 done: plain', 'open t9 done: added'],
    },
    {
      given: 'an id that means one thing in the first and another in the second',
      second: aPicture(['open', 'work', 'done'], [moves('t1', ['done'], 'open')]),
      differences: [differs('transition-removed', 't1'), differs('transition-added', 't1')],
      statuses: [],
      lines: ['open t1 work: removed', 'work t2 done: plain', 'done t1 open: added'],
    },
    {
      given: 'what is gone or changed',
      second: first,
      differences: [
        differs('status-removed', 'done'),
        differs('status-renamed', 'open'),
        differs('transition-removed', 't2'),
        differs('transition-screen', 't1'),
      ],
      statuses: ['open changed', 'done removed'],
      lines: ['open t1 work: changed', 'work t2 done: removed'],
    },
    {
      given: 'a file, which has no picture',
      second: null,
      differences: [differs('transition-added', 't9'), differs('transition-from', 't1')],
      statuses: [],
      lines: ['open t1 work: changed', 'work t2 done: plain'],
    },
    {
      given: 'no difference',
      second: first,
      differences: [],
      statuses: [],
      lines: ['open t1 work: plain', 'work t2 done: plain'],
    },
  ])('given $given, it is marked, and nothing is said of the bot', ({ second, differences, statuses, lines }) => {
    expect(drawn(second, differences)).toEqual({ statuses, lines });
  });

  test('given a difference, the saved file shows it', () => {
    const { picture, marks } = differencePicture(first, null, [differs('transition-removed', 't1')]);
    const svg = toSvg(placed(graphOf(picture, { goal: null, path: [], here: null, marks }, words)), 'W');
    expect(svg).toMatch(/<path[^>]*stroke-dasharray[^>]*url\(#removed\)/u);
  });
});
