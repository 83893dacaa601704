import { useWords } from '../../i18n/words';

const width = 88;
const height = 28;
const margin = 3;

/** The last scores as a line, oldest first; the text says the same. Nothing is drawn of a single score. */
export function Sparkline({ scores }: { readonly scores: readonly number[] }) {
  const words = useWords().overview;
  if (scores.length < 2) return null;
  const points = scores.map((score, at) => ({
    x: margin + (at * (width - 2 * margin)) / (scores.length - 1),
    y: height - margin - (score * (height - 2 * margin)) / 100,
  }));
  const last = points.at(-1);
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={words.trend(scores)}
    >
      <title>{words.trend(scores)}</title>
      <line className="sparkline__floor" x1="0" x2={width} y1={height - 1} y2={height - 1} />
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last === undefined ? null : <circle cx={last.x} cy={last.y} r="2.5" />}
    </svg>
  );
}
