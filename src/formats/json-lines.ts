/** Where something stands in a JSON text: the members and indices that lead to it. */
export type JsonPath = readonly (string | number)[];

interface ReadJson {
  readonly isJson: true;
  readonly value: unknown;
  /** The line of what stands at a path, from 1; of what is missing there, the line of what should hold it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Members that an object has twice; the last one counts. */
  readonly repeated: readonly JsonPath[];
}

/** The first line at which the text is no JSON any more. */
interface BrokenJson {
  readonly isJson: false;
  readonly line: number;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

const TOKEN = /[{}[\],:]|"(?:[^"\\\n]|\\.)*"|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /[ \t\r\n]*/y;
const DEEPEST = 64;

/** Reads a JSON text somebody wrote by hand, so that what is wrong in it can be told by its line. */
export function readJsonLines(written: string): ReadJson | BrokenJson {
  const text = written.replace(/^\uFEFF/u, '');
  const lines = new Map<string, number>();
  const repeated: JsonPath[] = [];
  try {
    const tokens = tokensOf(text);
    const end = walk(tokens, 0, [], { lines, repeated });
    const extra = tokens[end];
    if (extra !== undefined) throw new Broken(extra.line);
  } catch (error) {
    if (error instanceof Broken) return { isJson: false, line: error.line };
    throw error;
  }
  return { isJson: true, value: JSON.parse(text), lineOf: (path) => lineAt(lines, path), repeated };
}

class Broken extends Error {
  constructor(readonly line: number) {
    super('This isn’t JSON.');
  }
}

const idOf = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String));

const lineAt = (lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number =>
  lines.get(idOf(path)) ?? (path.length === 0 ? 1 : lineAt(lines, path.slice(0, -1)));

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  for (;;) {
    const blank = matchAt(BLANK, text, at) ?? '';
    line += blank.split('\n').length - 1;
    at += blank.length;
    if (at === text.length) return tokens.length === 0 ? [{ text: '', line }] : tokens;
    const token = matchAt(TOKEN, text, at);
    if (token === undefined || !isWhole(token)) throw new Broken(line);
    tokens.push({ text: token, line });
    at += token.length;
  }
}

/** What may stand in a text is JSON's own business. */
const isWhole = (token: string): boolean => {
  if (!token.startsWith('"')) return true;
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
};

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

interface Found {
  readonly lines: Map<string, number>;
  readonly repeated: JsonPath[];
}

/** Notes the line of the value that begins at a token, and of all it holds; answers the token after it. */
function walk(tokens: readonly Token[], at: number, path: JsonPath, found: Found): number {
  const token = tokenAt(tokens, at);
  if (path.length > DEEPEST) throw new Broken(token.line);
  if (!found.lines.has(idOf(path))) found.lines.set(idOf(path), token.line);
  if (token.text === '[')
    return walkMembers(tokens, at, ']', (start, index) => walk(tokens, start, [...path, index], found));
  if (token.text === '{')
    return walkMembers(tokens, at, '}', (start) => {
      const name = tokenAt(tokens, start);
      if (!name.text.startsWith('"')) throw new Broken(name.line);
      expectText(tokens, start + 1, ':');
      const member = [...path, String(JSON.parse(name.text))];
      if (found.lines.has(idOf(member))) found.repeated.push(member);
      found.lines.set(idOf(member), name.line);
      return walk(tokens, start + 2, member, found);
    });
  if (token.text === '' || /^[\]},:]$/u.test(token.text)) throw new Broken(token.line);
  return at + 1;
}

function walkMembers(
  tokens: readonly Token[],
  open: number,
  close: string,
  walkOne: (start: number, index: number) => number,
): number {
  if (tokenAt(tokens, open + 1).text === close) return open + 2;
  for (let at = open + 1, index = 0; ; index += 1) {
    const after = walkOne(at, index);
    if (tokenAt(tokens, after).text === close) return after + 1;
    expectText(tokens, after, ',');
    at = after + 1;
  }
}

/** Where the text ends too early, the last token is where a reader looks. */
const tokenAt = (tokens: readonly Token[], at: number): Token => {
  const token = tokens[at];
  if (token === undefined) throw new Broken(tokens[tokens.length - 1]?.line ?? 1);
  return token;
};

const expectText = (tokens: readonly Token[], at: number, text: string): void => {
  const token = tokenAt(tokens, at);
  if (token.text !== text) throw new Broken(token.line);
};
