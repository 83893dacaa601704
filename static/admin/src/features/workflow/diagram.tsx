import { useCallback, useEffect, useMemo, type KeyboardEvent } from 'react';
import AddIcon from '@atlaskit/icon/core/add';
import FitIcon from '@atlaskit/icon/core/fullscreen-enter';
import MinusIcon from '@atlaskit/icon/core/minus';
import { IconButton } from '@atlaskit/button/new';
import {
  BaseEdge,
  EdgeLabelRenderer,
  Handle,
  Panel,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  type Edge,
  type EdgeProps,
  type Node,
  type NodeProps,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useWords, type Words } from '../../i18n/words';
import type { LineLook } from './workflow-drawing';
import {
  ASKS,
  noteOf,
  pathThrough,
  shortened,
  type Drawing,
  type PlacedLine,
  type PlacedNode,
} from './workflow-layout';

type StatusNode = Node<{ readonly placed: PlacedNode }, 'status'>;
type LineEdge = Edge<{ readonly placed: PlacedLine }, 'line'>;

type FrameNode = Node<Record<string, never>, 'frame'>;

const nodeTypes = { status: DrawnStatus, frame: () => null };
const edgeTypes = { line: DrawnTransition };
const fit = { maxZoom: 1, padding: 0.04 };
/** The smallest size in which the names can be read: 12 pixels become 10. */
const READABLE = 0.85;
/** Pixels that an arrow key moves the picture. */
const STEP = 60;
const arrows: readonly LineLook[] = [
  'plain',
  'bot',
  'unsure',
  'blocked',
  'missing',
  'path',
  'approval',
  'added',
  'removed',
  'changed',
  'coming',
  'going',
  'changing',
];

interface DiagramProps {
  readonly drawing: Drawing;
  readonly label: string;
}

/** The picture for the eye; every fact in it stands in the table below as well. */
export function Diagram(props: DiagramProps) {
  return (
    <ReactFlowProvider>
      <Picture {...props} />
    </ReactFlowProvider>
  );
}

function Picture({ drawing, label }: DiagramProps) {
  const nodes = useMemo(() => [frameOf(drawing), ...drawing.nodes.map(toNode)], [drawing]);
  const words = useWords().workflow;
  const edges = useMemo(() => drawing.lines.map((line) => toEdge(line, words)), [drawing, words]);
  const onKeyDown = useKeys();
  return (
    // It takes the focus so that the arrow keys move it, as they scroll what is larger than its frame.
    <div
      className="diagram"
      role="region"
      aria-label={`${label}. ${words.zoom.keys}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <Arrows />
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        minZoom={0.1}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        zoomOnScroll={false}
        preventScrolling={false}
        disableKeyboardA11y
        proOptions={{ hideAttribution: true }}
      >
        <Zoom />
        <Fitted drawing={drawing} />
      </ReactFlow>
    </div>
  );
}

const Arrows = () => (
  <svg className="diagram__arrows" aria-hidden="true">
    <defs>
      {arrows.map((look) => (
        <marker
          key={look}
          id={`arrow-${look}`}
          className={`diagram__arrow diagram__arrow--${look}`}
          markerWidth="10"
          markerHeight="10"
          refX="8"
          refY="4"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0 L8 4 L0 8 z" />
        </marker>
      ))}
    </defs>
  </svg>
);

const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** Arrow keys move the picture, plus and minus change its size; the keys of its buttons stay theirs. */
function useKeys() {
  const { getViewport, setViewport, zoomIn, zoomOut } = useReactFlow();
  return useCallback(
    (event: KeyboardEvent<HTMLDivElement>): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const move = MOVES[event.key];
      if (move !== undefined) {
        const { x, y, zoom } = getViewport();
        void setViewport({ x: x + move[0], y: y + move[1], zoom });
      } else if (event.key === '+') void zoomIn();
      else if (event.key === '-') void zoomOut();
      else return;
      event.preventDefault();
    },
    [getViewport, setViewport, zoomIn, zoomOut],
  );
}

function Zoom() {
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const { zoom } = useWords().workflow;
  return (
    <Panel position="bottom-left">
      <div className="diagram__zoom" role="group" aria-label={zoom.label}>
        <IconButton icon={AddIcon} label={zoom.in} spacing="compact" onClick={() => void zoomIn()} />
        <IconButton icon={MinusIcon} label={zoom.out} spacing="compact" onClick={() => void zoomOut()} />
        <IconButton icon={FitIcon} label={zoom.fit} spacing="compact" onClick={() => void fitView(fit)} />
      </div>
    </Panel>
  );
}

/**
 * At first and after the frame changed its width: all of it where its names can be read so, else its beginning in the
 * smallest size they can be read in. What the reader zoomed into stays otherwise.
 */
function Fitted({ drawing }: Pick<DiagramProps, 'drawing'>) {
  const { setViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  useEffect(() => {
    if (width > 0 && height > 0) void setViewport(firstView(drawing, { width, height }));
  }, [setViewport, width, height, drawing]);
  return null;
}

/** In the middle where it fits; else around the first status, and from the top. */
const firstView = (drawing: Drawing, frame: { readonly width: number; readonly height: number }) => {
  const zoom = Math.max(READABLE, Math.min(1, frame.width / drawing.width, frame.height / drawing.height));
  const start = drawing.nodes.find(({ kind }) => kind === 'start') ?? drawing.nodes[0];
  const centre = start === undefined ? drawing.width / 2 : start.x + start.width / 2;
  const [spareX, spareY] = [frame.width - drawing.width * zoom, frame.height - drawing.height * zoom];
  const x = spareX >= 0 ? spareX / 2 : Math.min(0, Math.max(spareX, frame.width / 2 - centre * zoom));
  return { x, y: Math.max(0, spareY / 2), zoom };
};

/** As large as the drawing: lines bend beyond the statuses, and “show all of it” looks at nodes alone. */
const frameOf = ({ width, height }: Drawing): FrameNode => ({
  id: 'frame',
  type: 'frame',
  position: { x: 0, y: 0 },
  data: {},
  width,
  height,
  zIndex: -1,
});

const toNode = (placed: PlacedNode): StatusNode => ({
  id: placed.id,
  type: 'status',
  position: { x: placed.x, y: placed.y },
  data: { placed },
  width: placed.width,
  height: placed.height,
});

/** Without a name of its own a line is read out as the ids of what it joins. */
const toEdge = (placed: PlacedLine, { looks }: Words['workflow']): LineEdge => ({
  id: placed.id,
  source: placed.from,
  target: placed.to,
  type: 'line',
  data: { placed },
  ariaLabel: `${placed.label}: ${looks[placed.look]}`,
});

function DrawnStatus({ data: { placed } }: NodeProps<StatusNode>) {
  const words = useWords().workflow;
  const { kind, bucket, mark, label, asks, width, height } = placed;
  const note = noteOf(placed);
  return (
    <div
      className={`drawn drawn--${kind} drawn--${bucket ?? 'none'} drawn--${mark}${asks ? ' drawn--asks' : ''}`}
      style={{ width, height }}
      title={`${label}${note}${asks ? `: ${words.asksForApproval}` : ''}`}
    >
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <span>
        {asks ? <span aria-hidden="true">{ASKS}</span> : null}
        <bdi>{shortened(label)}</bdi>
        {note}
      </span>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  );
}

function DrawnTransition({ id, data }: EdgeProps<LineEdge>) {
  const words = useWords().workflow;
  if (data === undefined) return null;
  const { points, labelAt, labelSize, label, look } = data.placed;
  return (
    <>
      <BaseEdge id={id} path={pathThrough(points)} className={`line line--${look}`} markerEnd={`url(#arrow-${look})`} />
      <EdgeLabelRenderer>
        <div
          className={`line__label line__label--${look}`}
          style={{
            maxWidth: labelSize.width,
            transform: `translate(-50%, -50%) translate(${labelAt.x}px, ${labelAt.y}px)`,
          }}
          title={`${label}: ${words.looks[look]}`}
        >
          <bdi>{shortened(label)}</bdi>
          {noteOf(data.placed)}
        </div>
      </EdgeLabelRenderer>
    </>
  );
}
