import type { WorkflowChange } from '../../../../../src/shared/plan-contract';
import type { PicturedTransition, WorkflowPicture } from '../../../../../src/shared/workflow-picture';
import { graphOf, type DrawnLine, type DrawnNode, type Graph, type GraphWords } from './workflow-drawing';
import { placed, type Drawing } from './workflow-layout';

/** The workflow as it will be once the plan is made. */
export function afterPlan(before: WorkflowPicture, { statuses, transitions }: WorkflowChange): WorkflowPicture {
  const gone = new Set(transitions.removed);
  const ways = new Map(transitions.changed.flatMap(({ id, way }) => (way === null ? [] : [[id, way] as const])));
  const kept = before.transitions
    .filter(({ id }) => !gone.has(id))
    .map((transition) => ({ ...transition, ...ways.get(transition.id) }));
  const all = [...kept, ...transitions.added.map(toTransition)];
  const reached = reachedBy(all);
  return {
    ...before,
    statuses: [
      ...before.statuses.filter(({ id }) => !statuses.removed.includes(id)),
      ...statuses.added.map(({ id, name }) => ({
        id,
        name,
        bucket: 'other' as const,
        isStart: false,
        isReachable: true,
      })),
    ].map((status) => ({ ...status, isReachable: reached.has(status.id) })),
    transitions: all,
  };
}

const toTransition = ({
  id,
  name,
  isGlobal,
  from,
  to,
}: WorkflowChange['transitions']['added'][number]): PicturedTransition => ({
  id,
  name,
  kind: isGlobal ? 'global' : 'directed',
  from,
  to,
  showsScreen: false,
  blockers: [],
});

/** Status ids that some way leads to. */
const reachedBy = (transitions: readonly PicturedTransition[]): ReadonlySet<string> => {
  const reached = new Set(transitions.flatMap(({ kind, to }) => (kind === 'directed' || to === null ? [] : [to])));
  for (const from of reached)
    for (const { kind, from: sources, to } of transitions)
      if (kind === 'directed' && to !== null && sources.includes(from)) reached.add(to);
  return reached;
};

/** Three pictures in which everything that stays keeps its place. */
export interface PlannedDrawings {
  readonly before: Drawing;
  readonly after: Drawing;
  readonly changes: Drawing;
}

export interface PlannedWords extends GraphWords {
  /** Stand behind the name of what comes, goes or changes. */
  readonly notes: Readonly<Record<'coming' | 'going' | 'changing', string>>;
}

/** Lays both out as one, so that a look at before and after moves nothing. */
export function plannedDrawings(before: WorkflowPicture, change: WorkflowChange, words: PlannedWords): PlannedDrawings {
  const [now, then] = [
    plainGraph(before, [], words),
    plainGraph(afterPlan(before, change), change.statuses.added, words),
  ];
  const changing = new Set(change.transitions.changed.flatMap(({ id, way }) => (way === null ? [id] : [])));
  const union: Graph = {
    nodes: together(now.nodes, then.nodes).map(({ of, when }) =>
      when === 'both' || of.kind !== 'status' ? of : { ...of, mark: markOf[when], note: words.notes[markOf[when]] },
    ),
    lines: together(now.lines, then.lines).map(({ of, when }): DrawnLine => {
      const look = when === 'both' ? (changing.has(of.transition) ? 'changing' : null) : markOf[when];
      return look === null ? of : { ...of, look, note: words.notes[look] };
    }),
  };
  const changes = placed(union);
  return { before: at(changes, now), after: at(changes, then), changes };
}

const markOf = { before: 'going', after: 'coming' } as const;

type When = 'before' | 'after' | 'both';

const together = <T extends DrawnNode | PlainLine>(
  before: readonly T[],
  after: readonly T[],
): readonly { readonly of: T; readonly when: When }[] => [
  ...before.map((of) => ({ of: after.find(({ id }) => id === of.id) ?? of, when: whenOf(of, after, 'before') })),
  ...after.filter(({ id }) => before.every((one) => one.id !== id)).map((of) => ({ of, when: 'after' as const })),
];

const whenOf = ({ id }: { readonly id: string }, others: readonly { readonly id: string }[], alone: When): When =>
  others.some((one) => one.id === id) ? 'both' : alone;

/** A line that knows its transition: one that leads elsewhere is another line. */
type PlainLine = DrawnLine & { readonly transition: string };

const plainGraph = (
  picture: WorkflowPicture,
  added: WorkflowChange['statuses']['added'],
  words: GraphWords,
): { readonly nodes: readonly DrawnNode[]; readonly lines: readonly PlainLine[] } => {
  const plain = picture.transitions.map((transition) => ({ ...transition, blockers: [] }));
  const { nodes } = graphOf({ ...picture, goals: [], transitions: plain }, NOTHING, words);
  return {
    // What the bot takes a new status for is said by nobody yet.
    nodes: nodes.map((node) => (added.some(({ id }) => node.id === `status:${id}`) ? { ...node, bucket: null } : node)),
    lines: plain.flatMap((transition) =>
      graphOf({ ...picture, goals: [], transitions: [transition] }, NOTHING, words).lines.map((line) => ({
        ...line,
        id: `${line.id}>${line.to}`,
        transition: transition.id,
      })),
    ),
  };
};

const NOTHING = { goal: null, path: [], here: null } as const;

/** A graph in the places it has in a larger drawing. */
const at = (all: Drawing, { nodes, lines }: Graph): Drawing => {
  const [nodeAt, lineAt] = [
    new Map(all.nodes.map((one) => [one.id, one])),
    new Map(all.lines.map((one) => [one.id, one])),
  ];
  return {
    ...all,
    nodes: nodes.flatMap((node) => {
      const place = nodeAt.get(node.id);
      return place === undefined ? [] : [{ ...place, ...node, note: undefined }];
    }),
    lines: lines.flatMap((line) => {
      const place = lineAt.get(line.id);
      return place === undefined ? [] : [{ ...place, ...line, note: undefined }];
    }),
  };
};
