import ts from 'typescript';

/** Prettier indents what follows a `+` by up to so many columns more than the line that the text began on. */
const DEEPER = 4;
/** Both quotes, ` +` and a comma. */
const AROUND = 5;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a text may go on in the next line, best first. */
const PROSE = { best: /[.!?:] (?=\S)/gu, others: [/ (?=\S)/gu, /(?<=[^\\\s])[,;](?=\S)/gu] };
const LIST = { best: /(?!)/gu, others: [/(?<=[^\\])\|(?=\S)/gu] };

/** Ends of the pieces of a text between two places, none longer than `width`, as far as it has places to break at. */
function endsOf(text: string, isFree: (at: number) => boolean, width: number): readonly number[] {
  const placesOf = (pattern: RegExp): readonly number[] =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => index + found.length).filter(isFree);
  const breaks = text.includes('|') ? LIST : PROSE;
  const sentences = placesOf(breaks.best);
  const others = breaks.others.map(placesOf);
  const ends: number[] = [];
  for (let start = 0; text.length - start > width; start = ends.at(-1) ?? text.length) {
    const last = (places: readonly number[], from: number): number | undefined =>
      places.findLast((at) => at > from && at <= start + width);
    const later = others.map((places) => places.find((at) => at > start)).find((at) => at !== undefined);
    const end =
      last(sentences, start + width / 2) ?? others.map((places) => last(places, start)).find(Boolean) ?? later;
    if (end === undefined || end >= text.length) break;
    ends.push(end);
  }
  return ends;
}

const isTest = ({ expression }: ts.CallExpression): boolean => /^(?:describe|it|test)\b/u.test(expression.getText());

/** Whether `'a' + 'b'` may stand where the text stands, and whether it needs brackets there. */
function placeOf(node: ts.Expression): 'bare' | 'in brackets' | undefined {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return 'in brackets';
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return parent.expression !== node && !(ts.isCallExpression(parent) && isTest(parent)) ? 'bare' : undefined;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.getText() === '+' ? 'bare' : undefined;
  const isBare =
    (ts.isPropertyAssignment(parent) && parent.initializer === node) ||
    (ts.isVariableDeclaration(parent) && parent.initializer === node) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isReturnStatement(parent);
  return isBare ? 'bare' : undefined;
}

const quoted = (piece: string): string => (/\$\{|['`\\\n]/u.test(piece) ? `\`${piece}\`` : `'${piece}'`);

type Text = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression;

const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);

/** What stands for the text when each line has room for its piece; undefined when it stays as it is. */
function piecesOf(node: Text, indent: number, width: number): string | undefined {
  const place = placeOf(node);
  const source = node.getText();
  const text = source.slice(1, -1);
  if (place === undefined || text.includes('\n')) return undefined;
  const spans = ts.isTemplateExpression(node) ? node.templateSpans : [];
  const offset = node.getStart() + 1;
  const filled = spans.map(({ expression }) => [expression.getStart() - 2, expression.getEnd() + 1] as const);
  const isFree = (at: number): boolean => filled.every(([from, to]) => at + offset <= from || at + offset >= to);
  const ends = [0, ...endsOf(text, isFree, width - indent - DEEPER - AROUND), text.length];
  if (ends.length === 2) return undefined;
  const write = ts.isStringLiteral(node) ? (piece: string) => `${source[0]}${piece}${source[0]}` : quoted;
  const pieces = ends.slice(1).map((end, at) => write(text.slice(ends[at], end)));
  return place === 'bare' ? pieces.join(' +\n') : `(${pieces.join(' +\n')})`;
}

function editsOf(path: string, text: string, width: number): readonly Edit[] {
  const lines = text.split('\n');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const [shown = ''] = lines.slice(line);
      const pieces = shown.length > width ? piecesOf(node, shown.length - shown.trimStart().length, width) : undefined;
      if (pieces !== undefined) {
        edits.push({ start: node.getStart(), end: node.getEnd(), text: pieces });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits.reverse();
}

/** The text with long strings in pieces joined by `+`, one a line, which Prettier then indents. */
export const withWrappedStrings = (path: string, text: string, width: number): string =>
  editsOf(path, text, width).reduce(
    (soFar, { start, end, text: pieces }) => soFar.slice(0, start) + pieces + soFar.slice(end),
    text,
  );
