import { useEffect, useMemo } from 'react';
import {
  BaseEdge,
  Controls,
  EdgeLabelRenderer,
  Handle,
  Position,
  ReactFlow,
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
import { ASKS, pathThrough, shortened, type Drawing, type PlacedLine, type PlacedNode } from './workflow-layout';

type StatusNode = Node<{ readonly placed: PlacedNode }, 'status'>;
type LineEdge = Edge<{ readonly placed: PlacedLine }, 'line'>;

type FrameNode = Node<Record<string, never>, 'frame'>;

const nodeTypes = { status: DrawnStatus, frame: () => null };
const edgeTypes = { line: DrawnTransition };
const fit = { maxZoom: 1, padding: 0.04 };
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
];

/** The picture for the eye; every fact in it stands in the table below as well. */
export function Diagram({ drawing, label }: { readonly drawing: Drawing; readonly label: string }) {
  const nodes = useMemo(() => [frameOf(drawing), ...drawing.nodes.map(toNode)], [drawing]);
  const words = useWords().workflow;
  const edges = useMemo(() => drawing.lines.map((line) => toEdge(line, words)), [drawing, words]);
  const { zoom } = words;
  return (
    <div className="diagram" role="region" aria-label={label}>
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
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{
          'controls.ariaLabel': zoom.label,
          'controls.zoomIn.ariaLabel': zoom.in,
          'controls.zoomOut.ariaLabel': zoom.out,
          'controls.fitView.ariaLabel': zoom.fit,
        }}
      >
        <Controls showInteractive={false} fitViewOptions={fit} />
        <Fitted drawing={drawing} />
      </ReactFlow>
    </div>
  );
}

/**
 * The whole drawing is in view at first and after the frame changed its width; what the reader zoomed into stays
 * otherwise.
 */
function Fitted({ drawing: { width, height } }: { readonly drawing: Drawing }) {
  const { fitView } = useReactFlow();
  const frame = useStore((state) => state.width);
  useEffect(() => {
    void fitView(fit);
  }, [fitView, frame, width, height]);
  return null;
}

/** As large as the drawing: lines bend beyond the statuses, and a fit looks at nodes alone. */
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
  return (
    <div
      className={`drawn drawn--${kind} drawn--${bucket ?? 'none'} drawn--${mark}${asks ? ' drawn--asks' : ''}`}
      style={{ width, height }}
      title={asks ? `${label}: ${words.asksForApproval}` : label}
    >
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <span>
        {asks ? <span aria-hidden="true">{ASKS}</span> : null}
        <bdi>{shortened(label)}</bdi>
      </span>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  );
}

function DrawnTransition({ id, data }: EdgeProps<LineEdge>) {
  const words = useWords().workflow;
  if (data === undefined) return null;
  const { points, labelAt, label, look } = data.placed;
  return (
    <>
      <BaseEdge id={id} path={pathThrough(points)} className={`line line--${look}`} markerEnd={`url(#arrow-${look})`} />
      <EdgeLabelRenderer>
        <div
          className={`line__label line__label--${look}`}
          style={{ transform: `translate(-50%, -50%) translate(${labelAt.x}px, ${labelAt.y}px)` }}
          title={`${label}: ${words.looks[look]}`}
        >
          <bdi>{shortened(label)}</bdi>
        </div>
      </EdgeLabelRenderer>
    </>
  );
}
