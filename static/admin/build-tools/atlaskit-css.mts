import { sort } from '@compiled/css';
import type { Plugin } from 'vite';

/** One top-level piece of a style sheet: a rule or an at-rule with its block. */
interface Piece {
  readonly text: string;
  readonly head: string;
  readonly body: string;
}

/** Cuts a minified style sheet at its top-level blocks. */
function pieces(css: string): readonly Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at += 1) {
    const character = css[at];
    if (character === '"' || character === "'") at = endOfString(css, at);
    else if (character === '{' && depth++ === 0) open = at;
    else if ((character === '}' && --depth === 0) || (character === ';' && depth === 0)) {
      const isBlock = character === '}';
      found.push({
        text: css.slice(start, at + 1),
        head: css.slice(start, isBlock ? open : at).trim(),
        body: isBlock ? css.slice(open + 1, at) : '',
      });
      start = at + 1;
    }
  }
  return found;
}

function endOfString(css: string, from: number): number {
  let at = from + 1;
  while (at < css.length && css[at] !== css[from]) at += css[at] === '\\' ? 2 : 1;
  return at;
}

const isAtomic = (piece: Piece): boolean =>
  piece.head.startsWith('@')
    ? /^@(media|supports|container)/.test(piece.head) && pieces(piece.body).every(isAtomic)
    : piece.head.startsWith('._');

/**
 * Puts Atlaskit's atomic rules behind everything else and in the order that its authors rely on
 * (shorthand before longhand, media queries last): a bundler's module order can break it,
 * see https://github.com/atlassian-labs/compiled/issues/1895.
 */
export function sortAtoms(css: string): string {
  const all = pieces(css);
  const rest = all.filter((piece) => !isAtomic(piece)).map((piece) => piece.text);
  const atoms = all.filter(isAtomic).map((piece) => piece.text);
  return rest.join('') + sort(atoms.join(''), { sortAtRulesEnabled: true, sortShorthandEnabled: true });
}

export function atlaskitCss(): Plugin {
  return {
    name: 'atlaskit-css',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
        const css = typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
        asset.source = sortAtoms(css);
      }
    },
  };
}
