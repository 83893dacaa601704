import type { Bucket } from '../../../../../src/shared/contract';
import type {
  BotGoal,
  PathMove,
  PicturedTransition,
  WorkflowPicture,
} from '../../../../../src/shared/workflow-picture';

/** What a line says of the bot; the words beside it say the same. */
export type LineLook =
  | 'plain'
  | 'bot'
  | 'unsure'
  | 'blocked'
  | 'missing'
  | 'path'
  | 'approval'
  | DifferenceMark
  | 'coming'
  | 'going'
  | 'changing';

/** What became of a thing between two workflows. */
type DifferenceMark = 'added' | 'removed' | 'changed';

export interface DrawnNode {
  readonly id: string;
  readonly kind: 'status' | 'any' | 'start';
  readonly label: string;
  readonly bucket: Bucket | null;
  /** People are asked to approve there. */
  readonly asks: boolean;
  /** `path`, `here`: on the way of a request that gets stuck, and where it stands now. */
  readonly mark: 'none' | 'path' | 'here' | 'unreachable' | DifferenceMark | 'coming' | 'going';
  /** Stands behind the name. */
  readonly note?: string | undefined;
}

export interface DrawnLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly look: LineLook;
  /** Stands behind the name. */
  readonly note?: string | undefined;
}

export interface Graph {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
}

/** What of the picture is stressed: one goal or all of them, and a request on its way into a dead end. */
export interface Stress {
  readonly goal: BotGoal['bucket'] | null;
  /** The moves it has made. */
  readonly path: readonly PathMove[];
  /** Status it stands in; null: no request is followed. */
  readonly here: string | null;
  /** Only in a picture of two workflows. */
  readonly marks?: DrawnMarks;
}

/** What differs, by the ids of the picture. */
export interface DrawnMarks {
  readonly statuses: ReadonlyMap<string, DifferenceMark>;
  readonly transitions: ReadonlyMap<string, DifferenceMark>;
}

export interface GraphWords {
  readonly anyStatus: string;
  readonly someStatuses: string;
  readonly missing: (goal: BotGoal['bucket']) => string;
}

/**
 * The picture as a graph: a pill of its own for each Any-status transition, as in Jira's editor, and a dashed line
 * where the bot lacks one.
 */
export function graphOf(picture: WorkflowPicture, stress: Stress, words: GraphWords): Graph {
  const goals = picture.goals.filter(({ bucket }) => stress.goal === null || bucket === stress.goal);
  const lookOf = looks(goals, stress);
  const drawn = picture.transitions.flatMap((transition) => drawnTransition(transition, lookOf, words));
  const missing = goals.flatMap((goal) => missingWay(goal, words));
  return {
    nodes: [...statusNodes(picture, stress), ...[...drawn, ...missing].flatMap(({ nodes }) => nodes)],
    lines: [...drawn, ...missing].flatMap(({ lines }) => lines),
  };
}

const statusNodes = ({ statuses }: WorkflowPicture, { path, here, marks }: Stress): readonly DrawnNode[] => {
  const passed = new Set(path.flatMap(({ from, to }) => [from, to]));
  return statuses.map(({ id, name, bucket, isReachable, asksForApproval }) => ({
    id: statusNode(id),
    kind: 'status',
    label: name,
    bucket,
    asks: asksForApproval === true,
    mark:
      marks?.statuses.get(id) ??
      (id === here ? 'here' : passed.has(id) ? 'path' : isReachable ? 'none' : 'unreachable'),
  }));
};

const statusNode = (id: string): string => `status:${id}`;

type LookOf = (transition: PicturedTransition, from: string | null) => LineLook;

const looks = (goals: readonly BotGoal[], { path, marks }: Stress): LookOf => {
  const wanted = new Set(goals.flatMap(({ transitions }) => transitions));
  return ({ id, blockers, answer }, from) => {
    const mark = marks?.transitions.get(id);
    if (mark !== undefined) return mark;
    if (path.some((move) => move.transition === id && (from === null || move.from === from))) return 'path';
    if (answer !== undefined) return 'approval';
    if (blockers.some(({ effect }) => effect === 'blocks')) return 'blocked';
    if (!wanted.has(id)) return 'plain';
    return blockers.length > 0 ? 'unsure' : 'bot';
  };
};

const drawnTransition = (transition: PicturedTransition, lookOf: LookOf, words: GraphWords): Graph => {
  const { id, name, kind, from, to } = transition;
  if (kind === 'directed')
    return {
      nodes: [],
      lines: from.map((source) => ({
        id: `${id}:${source}`,
        from: statusNode(source),
        to: statusNode(to ?? source),
        label: name,
        look: lookOf(transition, source),
      })),
    };
  // An Any-status transition that leads nowhere changes no place; the list has it.
  if (to === null) return { nodes: [], lines: [] };
  const source: DrawnNode = {
    id: `from:${id}`,
    kind: kind === 'initial' ? 'start' : 'any',
    label: kind === 'initial' ? '' : words.anyStatus,
    bucket: null,
    asks: false,
    mark: 'none',
  };
  return {
    nodes: [source],
    lines: [{ id, from: source.id, to: statusNode(to), label: name, look: lookOf(transition, null) }],
  };
};

const missingWay = ({ bucket, state, targets }: BotGoal, words: GraphWords): Graph => {
  const [target] = targets;
  if (state !== 'missing' || target === undefined) return { nodes: [], lines: [] };
  const id = `missing:${bucket}`;
  return {
    nodes: [{ id: `from:${id}`, kind: 'any', label: words.someStatuses, bucket: null, asks: false, mark: 'none' }],
    lines: [{ id, from: `from:${id}`, to: statusNode(target), label: words.missing(bucket), look: 'missing' }],
  };
};
