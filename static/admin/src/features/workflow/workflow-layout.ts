import { graphlib, layout } from '@dagrejs/dagre';
import type { DrawnLine, DrawnNode, Graph } from './workflow-drawing';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Everything in pixels, from the top left corner of the drawing. */
export interface PlacedNode extends DrawnNode, Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedLine extends DrawnLine {
  readonly points: readonly Point[];
  readonly labelAt: Point;
  readonly labelSize: { readonly width: number; readonly height: number };
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly PlacedLine[];
}

const MARGIN = 24;
const MOST_CHARACTERS = 36;

/** Names are cut in the drawing alone; the list beside it has them whole. */
export const shortened = (text: string): string =>
  [...text].length > MOST_CHARACTERS ? `${[...text].slice(0, MOST_CHARACTERS - 1).join('')}…` : text;

/** Characters of Chinese, Japanese and Korean are about twice as wide as Latin ones. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

const textWidth = (text: string, perCharacter: number): number =>
  [...shortened(text)].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1) * perCharacter, 0);

/** What stands before the name of a status that asks for an approval, in the drawing alone. */
export const ASKS = '☑ ';

/** What stands behind a name, in the drawing alone. */
export const noteOf = ({ note }: { readonly note?: string | undefined }): string =>
  note === undefined ? '' : ` (${note})`;

/** The name as it stands in the drawing. */
export const drawnLabel = (node: Pick<DrawnNode, 'label' | 'asks' | 'note'>): string =>
  `${node.asks ? ASKS : ''}${shortened(node.label)}${noteOf(node)}`;

const sizeOf = ({ kind, label, asks, note }: DrawnNode): { readonly width: number; readonly height: number } => {
  if (kind === 'start') return { width: 16, height: 16 };
  return kind === 'any'
    ? { width: textWidth(label, 7) + 24, height: 24 }
    : { width: Math.max(72, textWidth(label, 7.6) + textWidth(noteOf({ note }), 7.6) + (asks ? 48 : 28)), height: 36 };
};

/**
 * Places each status, line and label so that no two labels lie on each other. The same graph is always placed the same
 * way.
 */
export function placed({ nodes, lines }: Graph): Drawing {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 28, edgesep: 16, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  const loopsOf = ({ id }: DrawnNode) => lines.filter(({ from, to }) => from === id && to === id);
  for (const node of nodes) graph.setNode(node.id, withRoomForLoops(sizeOf(node), loopsOf(node)));
  const ways = lines.filter(({ from, to }) => from !== to);
  for (const line of ways) graph.setEdge(line.from, line.to, { ...labelSizeOf(line), labelpos: 'c' }, line.id);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const placedNodes = nodes.map((node) => placedNode(node, graph.node(node.id)));
  const byId = new Map(placedNodes.map((node) => [node.id, node]));
  return {
    width,
    height,
    nodes: placedNodes,
    lines: [
      ...ways.map((line) =>
        placedLine(line, graph.edge(line.from, line.to, line.id), byId.get(line.from), byId.get(line.to)),
      ),
      ...placedNodes.flatMap((node) => placedLoops(loopsOf(node), node)),
    ],
  };
}

const labelSizeOf = ({ label, note }: DrawnLine): { readonly width: number; readonly height: number } => ({
  width: textWidth(label, 6.4) + textWidth(noteOf({ note }), 6.4) + 10,
  height: 20,
});

/** How far a loop reaches out of its status. */
const LOOP = 26;

/**
 * The layout puts lines from a status to itself beside the status they belong to, so they are drawn here, at its right;
 * the room for them is kept at both sides, for a status stands in the middle of its box.
 */
const withRoomForLoops = (
  size: { readonly width: number; readonly height: number },
  loops: readonly DrawnLine[],
): { width: number; height: number } => {
  const widest = Math.max(0, ...loops.map((line) => LOOP + labelSizeOf(line).width));
  return { width: size.width + 2 * widest, height: Math.max(size.height, loops.length * 20) };
};

const placedLoops = (loops: readonly DrawnLine[], node: PlacedNode): readonly PlacedLine[] => {
  const right = node.x + node.width;
  const middle = node.y + node.height / 2;
  return loops.map((line, place) => {
    const labelSize = labelSizeOf(line);
    return {
      ...line,
      points: [
        { x: right, y: middle - 8 },
        { x: right + LOOP, y: middle - 14 },
        { x: right + LOOP, y: middle + 14 },
        { x: right, y: middle + 8 },
      ],
      labelAt: { x: right + LOOP + labelSize.width / 2, y: middle + (place - (loops.length - 1) / 2) * 20 },
      labelSize,
    };
  });
};

const placedNode = (node: DrawnNode, at: Point): PlacedNode => {
  const size = sizeOf(node);
  return { ...node, ...size, x: at.x - size.width / 2, y: at.y - size.height / 2 };
};

const placedLine = (
  line: DrawnLine,
  at: Partial<Box> & { readonly points?: readonly Point[] },
  from: PlacedNode | undefined,
  to: PlacedNode | undefined,
): PlacedLine => ({
  ...line,
  points: endedAt(at.points ?? [], from, to),
  labelAt: { x: at.x ?? 0, y: at.y ?? 0 },
  labelSize: labelSizeOf(line),
});

/** The ends lie on the edges of the statuses, not on those of the room around them. */
const endedAt = (
  points: readonly Point[],
  from: PlacedNode | undefined,
  to: PlacedNode | undefined,
): readonly Point[] => {
  const [second, beforeLast] = [points[1], points.at(-2)];
  if (from === undefined || to === undefined || second === undefined || beforeLast === undefined) return points;
  return [edgeTowards(from, second), ...points.slice(1, -1), edgeTowards(to, beforeLast)];
};

/** Where the way from the middle of a status to a point leaves the status. */
const edgeTowards = ({ x, y, width, height }: PlacedNode, point: Point): Point => {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const [byX, byY] = [point.x - middleX, point.y - middleY];
  const share = Math.max(Math.abs(byX) / (width / 2), Math.abs(byY) / (height / 2), 1);
  return { x: middleX + byX / share, y: middleY + byY / share };
};

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The line as an SVG path: straight ends, rounded bends. */
export function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const bends = rest.map((point, at) => {
    const next = rest[at + 1];
    if (next === undefined) return `L ${round(point.x)} ${round(point.y)}`;
    return `Q ${round(point.x)} ${round(point.y)} ${round((point.x + next.x) / 2)} ${round((point.y + next.y) / 2)}`;
  });
  return [`M ${round(first.x)} ${round(first.y)}`, ...bends].join(' ');
}

const round = (value: number): number => Math.round(value * 10) / 10;
