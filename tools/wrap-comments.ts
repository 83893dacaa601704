import ts from 'typescript';

/** Lines of at most so many characters; a word that is longer, as an address, keeps a line to itself. */
const wrapped = (words: readonly string[], width: number): readonly string[] =>
  words.reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || `${last} ${word}`.length > width
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

/** A line that goes on where the one before ended: no heading of its own, no list, no picture. */
const goesOn = (line: string | undefined): line is string => line !== undefined && /^[\p{L}\p{N}`'"“(]/u.test(line);

/** What a line has no room for begins the next one, to the end of its paragraph. */
const reflowed = (lines: readonly string[], width: number): readonly string[] => {
  const [first, second, ...others] = lines;
  if (first === undefined) return [];
  if (first.length <= width) return [first, ...reflowed(lines.slice(1), width)];
  const [head = '', ...rest] = wrapped(first.split(' '), width);
  if (rest.length === 0) return [head, ...reflowed(lines.slice(1), width)];
  return goesOn(second)
    ? [head, ...reflowed([`${rest.join(' ')} ${second}`, ...others], width)]
    : [head, ...reflowed([rest.join(' '), ...lines.slice(1)], width)];
};

const blockOf = (comment: string, indent: string, width: number): string => {
  const lines = comment
    .replace(/^\/\*\*\s?|\s*\*\/$/gu, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/u, '').trimEnd());
  const told = lines[0] === '' ? lines.slice(1) : lines;
  const body = reflowed(told, width - indent.length - 3).map((line) => `${indent} *${line === '' ? '' : ` ${line}`}`);
  return ['/**', ...body, `${indent} */`].join('\n');
};

const linesOf = (comment: string, indent: string, width: number): string =>
  wrapped(comment.slice(2).trim().split(' '), width - indent.length - 3)
    .join(`\n${indent}// `)
    .replace(/^/u, '// ');

const commentsIn = (path: string, text: string): readonly ts.CommentRange[] => {
  const found = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) found.set(range.pos, range);
    node.getChildren().forEach(visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return [...found.values()].sort((a, b) => b.pos - a.pos);
};

/** The text with no comment wider than Prettier's lines, which leaves comments as they are. */
export const withWrappedComments = (path: string, text: string, width: number): string =>
  commentsIn(path, text).reduce((soFar, { pos, end, kind }) => {
    const start = text.lastIndexOf('\n', pos - 1) + 1;
    const [indent, comment] = [text.slice(start, pos), text.slice(pos, end)];
    const isAlone = indent.trim() === '' && /^\s*(?:\n|$)/u.test(text.slice(end));
    const isWide = `${indent}${comment}`.split('\n').some((line) => line.length > width);
    const isBlock = kind === ts.SyntaxKind.MultiLineCommentTrivia;
    if (!isAlone || !isWide || (isBlock && !comment.startsWith('/**'))) return soFar;
    return soFar.slice(0, pos) + (isBlock ? blockOf : linesOf)(comment, indent, width) + soFar.slice(end);
  }, text);
