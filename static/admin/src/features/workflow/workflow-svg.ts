import type { Bucket } from '../../../../../src/shared/contract';
import type { LineLook } from './workflow-drawing';
import {
  drawnLabel,
  noteOf,
  pathThrough,
  shortened,
  type Drawing,
  type PlacedLine,
  type PlacedNode,
} from './workflow-layout';

/** A file stands alone: it has colours of its own, those of Atlassian's light theme. */
const FILL: Readonly<Record<Bucket, readonly [fill: string, edge: string]>> = {
  new: ['#F0F1F2', '#8C8F97'],
  'in-progress': ['#E9F2FE', '#357DE8'],
  'waiting-for-user': ['#FFF5DB', '#B38600'],
  resolved: ['#EFFFD6', '#6A9A23'],
  'keep-away': ['#F8EEFE', '#803FA5'],
  other: ['#FFFFFF', '#8C8F97'],
};
const STROKE: Readonly<Record<LineLook, string>> = {
  plain: '#8C8F97',
  bot: '#1868DB',
  unsure: '#B38600',
  blocked: '#C9372C',
  missing: '#C9372C',
  path: '#803FA5',
  approval: '#5E6C84',
  added: '#6A9A23',
  removed: '#C9372C',
  changed: '#B38600',
  coming: '#6A9A23',
  going: '#C9372C',
  changing: '#B38600',
};
const DASHES: Readonly<Partial<Record<LineLook, string>>> = {
  missing: '6 4',
  removed: '6 4',
  approval: '2 3',
  coming: '9 4',
  going: '2 4',
};
const MARK: Readonly<Record<PlacedNode['mark'], string | null>> = {
  none: null,
  unreachable: '#8C8F97',
  path: '#803FA5',
  here: '#C9372C',
  added: '#6A9A23',
  removed: '#C9372C',
  changed: '#B38600',
  coming: '#6A9A23',
  going: '#C9372C',
};

/** The drawing as an SVG file that any viewer shows, without a script or a link in it. */
export function toSvg({ width, height, nodes, lines }: Drawing, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${Math.ceil(height)}" ` +
      `viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<defs>${Object.entries(STROKE)
      .map(
        ([look, colour]) =>
          `<marker id="${look}" markerWidth="10" markerHeight="10" refX="8" refY="4" orient="auto" ` +
          `markerUnits="userSpaceOnUse"><path d="M0 0 L8 4 L0 8 z" fill="${colour}"/></marker>`,
      )
      .join('')}</defs>`,
    '<rect width="100%" height="100%" fill="#FFFFFF"/>',
    ...lines.map(lineSvg),
    ...nodes.map(nodeSvg),
    '</svg>',
  ].join('\n');
}

const lineSvg = ({ points, look, label, note, labelAt, labelSize }: PlacedLine): string =>
  `<path d="${pathThrough(points)}" fill="none" stroke="${STROKE[look]}" ` +
  `stroke-width="${look === 'plain' ? 1.5 : 2}"${DASHES[look] === undefined ? '' : ` stroke-dasharray="${DASHES[look]}"`} ` +
  `marker-end="url(#${look})"/>` +
  `<rect x="${labelAt.x - labelSize.width / 2}" y="${labelAt.y - labelSize.height / 2}" ` +
  `width="${labelSize.width}" height="${labelSize.height}" fill="#FFFFFF"/>` +
  `<text x="${labelAt.x}" y="${labelAt.y + 4}" text-anchor="middle" ` +
  `fill="${look === 'plain' ? '#505258' : STROKE[look]}">${escaped(shortened(label))}${escaped(noteOf({ note }))}</text>`;

const nodeSvg = (node: PlacedNode): string => {
  const { x, y, width, height, kind } = node;
  if (kind === 'start') return `<circle cx="${x + width / 2}" cy="${y + height / 2}" r="${width / 2}" fill="#505258"/>`;
  const [fill, edge] = kind === 'any' ? ['#292A2E', '#292A2E'] : FILL[node.bucket ?? 'other'];
  const mark = MARK[node.mark];
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${kind === 'any' ? height / 2 : 4}" ` +
    `fill="${fill}" stroke="${mark ?? edge}" ` +
    `stroke-width="${mark === null ? 1 : 3}"${node.mark === 'unreachable' ? ' stroke-dasharray="4 3"' : ''}/>` +
    `<text x="${x + width / 2}" y="${y + height / 2 + 4}" text-anchor="middle" font-weight="600" ` +
    `fill="${kind === 'any' ? '#FFFFFF' : '#292A2E'}">${escaped(drawnLabel(node))}</text>`
  );
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters are not allowed in XML at all, not even escaped. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
