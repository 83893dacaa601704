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

/** The name as it stands in the drawing. */
export const drawnLabel = ({ label, asks }: Pick<DrawnNode, 'label' | 'asks'>): string =>
  `${asks ? ASKS : ''}${shortened(label)}`;

const sizeOf = ({ kind, label, asks }: DrawnNode): { readonly width: number; readonly height: number } => {
  if (kind === 'start') return { width: 16, height: 16 };
  return kind === 'any'
    ? { width: textWidth(label, 7) + 24, height: 24 }
    : { width: Math.max(72, textWidth(label, 7.6) + (asks ? 48 : 28)), height: 36 };
};

/**
 * Places each status, line and label so that no two labels lie on each other. The same graph is always placed the same
 * way.
 */
export function placed({ nodes, lines }: Graph): Drawing {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 28, edgesep: 16, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node.id, { ...sizeOf(node) });
  for (const line of lines)
    graph.setEdge(line.from, line.to, { width: textWidth(line.label, 6.4) + 10, height: 20, labelpos: 'c' }, line.id);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: nodes.map((node) => placedNode(node, graph.node(node.id))),
    lines: lines.map((line) => placedLine(line, graph.edge(line.from, line.to, line.id))),
  };
}

const placedNode = (node: DrawnNode, at: Box): PlacedNode => ({
  ...node,
  width: at.width,
  height: at.height,
  x: at.x - at.width / 2,
  y: at.y - at.height / 2,
});

const placedLine = (line: DrawnLine, at: Partial<Box> & { readonly points?: readonly Point[] }): PlacedLine => ({
  ...line,
  points: at.points ?? [],
  labelAt: { x: at.x ?? 0, y: at.y ?? 0 },
  labelSize: { width: at.width ?? 0, height: at.height ?? 0 },
});

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
