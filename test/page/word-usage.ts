import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** The words of the page and what its sources use of them, as the type checker sees both. */
export interface WordUsage {
  /** Paths of all words, such as `overview.changes.added`. */
  readonly words: readonly string[];
  readonly unused: readonly string[];
  /** Places that ask for a word that is none: `src/pages/home.tsx: words.nme`. */
  readonly missing: readonly string[];
}

const ROOT = join(__dirname, '..', '..', 'static', 'admin');
const WORDS = join(ROOT, 'src', 'i18n') + sep;
/** Where the words stand, and what each is called there: those of all views, and those that come with one. */
const ENGLISH = ['words.ts', 'customers.ts', 'bot-access.ts', 'bot-preview.ts', 'hand-over.ts'] as const;
const ROOTS: ReadonlyMap<string, string> = new Map([
  ['en', ''],
  ...['customers', 'botAccess', 'botPreview', 'handOver'].map((name) => [name, name] as const),
]);

export interface Page {
  readonly checker: ts.TypeChecker;
  readonly english: readonly ts.SourceFile[];
  /** All sources but those of languages. */
  readonly sources: readonly ts.SourceFile[];
}

/** Reads the sources of the page with the options it is built with. */
export function readPage(): Page {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(
    fileNames.filter((name) => name.startsWith(join(ROOT, 'src'))),
    options,
  );
  const english = ENGLISH.map((file) => {
    const source = program.getSourceFile(join(WORDS, 'en', file));
    if (source === undefined) throw new Error(`The page has no ${file}.`);
    return source;
  });
  const sources = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(join(ROOT, 'src')) && !isOfWords(fileName));
  return { checker: program.getTypeChecker(), english, sources };
}

const isOfWords = (fileName: string): boolean => fileName.startsWith(WORDS);

/** Holds each word against each place that asks for one. */
export function wordUsage({ checker, english, sources }: Page): WordUsage {
  const words = wordsOf(checker, english);
  const used = new Set<ts.Node>();
  const missing: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const declaration of usedBy(checker, node)) used.add(declaration);
    if (isMissing(checker, node)) missing.push(`${relative(ROOT, node.getSourceFile().fileName)}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  const unused = words
    .filter(({ within }) => !within.some((declaration) => used.has(declaration)))
    .map(({ path }) => path);
  return { words: words.map(({ path }) => path), unused, missing };
}

interface Declared {
  readonly path: string;
  /** Its own declaration and those of the groups around it: who takes a group whole takes each of its words. */
  readonly within: readonly ts.Node[];
}

/** A table that is keyed by a type counts as one word: the type holds its keys. */
const wordsOf = (checker: ts.TypeChecker, english: readonly ts.SourceFile[]): readonly Declared[] =>
  english
    .flatMap(({ statements }) => statements.filter(ts.isVariableStatement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) => {
      const path = ROOTS.get(name.getText());
      return path === undefined || initializer === undefined ? [] : below(checker, initializer, path, []);
    });

function below(
  checker: ts.TypeChecker,
  value: ts.Expression,
  path: string,
  around: readonly ts.Node[],
): readonly Declared[] {
  if (ts.isSatisfiesExpression(value)) return below(checker, value.expression, path, around);
  if (!ts.isObjectLiteralExpression(value)) return [{ path, within: around }];
  return value.properties.flatMap((property) => {
    const own = ts.isShorthandPropertyAssignment(property)
      ? variableOf(checker, property)?.initializer
      : ts.isPropertyAssignment(property)
        ? property.initializer
        : undefined;
    const key =
      property.name === undefined || !(ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
        ? '?'
        : property.name.text;
    const here = path === '' ? key : `${path}.${key}`;
    return own === undefined
      ? [{ path: here, within: [...around, property] }]
      : below(checker, own, here, [...around, property]);
  });
}

/** The variable that a shorthand stands for, in its own file; none if a type holds its keys. */
function variableOf(
  checker: ts.TypeChecker,
  property: ts.ShorthandPropertyAssignment,
): ts.VariableDeclaration | undefined {
  const symbol = checker.getShorthandAssignmentValueSymbol(property);
  const target =
    symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.valueDeclaration;
  return declaration !== undefined && ts.isVariableDeclaration(declaration) && declaration.type === undefined
    ? declaration
    : undefined;
}

const declarationsOf = (symbol: ts.Symbol | undefined): readonly ts.Declaration[] =>
  (symbol?.declarations ?? []).filter((declaration) => isOfWords(declaration.getSourceFile().fileName));
const isGroup = (checker: ts.TypeChecker, node: ts.Node): boolean =>
  wordsIn(checker.getTypeAtLocation(node)).length > 0;
const wordsIn = (type: ts.Type): readonly ts.Symbol[] =>
  type.getProperties().filter((property) => declarationsOf(property).length > 0);

/** What one place of a source uses: a word by its name, one of several by a key, or a whole group that is handed on. */
function usedBy(checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] {
  if (ts.isPropertyAccessExpression(node))
    return isGroup(checker, node) ? handedOn(checker, node) : declarationsOf(checker.getSymbolAtLocation(node.name));
  if (ts.isElementAccessExpression(node))
    return isGroup(checker, node) ? handedOn(checker, node) : byKey(checker, node);
  if (ts.isBindingElement(node))
    return isGroup(checker, node)
      ? []
      : declarationsOf(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()));
  return ts.isIdentifier(node) || ts.isCallExpression(node) ? handedOn(checker, node) : [];
}

function byKey(
  checker: ts.TypeChecker,
  { expression, argumentExpression }: ts.ElementAccessExpression,
): readonly ts.Declaration[] {
  const words = wordsIn(checker.getTypeAtLocation(expression));
  const key = checker.getTypeAtLocation(argumentExpression);
  const keys = (key.isUnion() ? key.types : [key]).map((type) => (type.isStringLiteral() ? type.value : null));
  return words.filter(({ name }) => keys.includes(null) || keys.includes(name)).flatMap(declarationsOf);
}

/**
 * A group given to something that does not know it as words, such as `Object.entries` or a component with texts of its
 * own.
 */
function handedOn(checker: ts.TypeChecker, node: ts.Expression): readonly ts.Declaration[] {
  const { parent } = node;
  const isLookedInto =
    (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === node;
  const isNamed = ts.isVariableDeclaration(parent) && parent.type === undefined;
  const isDependency = ts.isArrayLiteralExpression(parent);
  if (isLookedInto || isNamed || isDependency) return [];
  const words = wordsIn(checker.getTypeAtLocation(node));
  const wanted = words.length === 0 ? undefined : checker.getContextualType(node);
  if (wanted === undefined || wordsIn(wanted).length > 0) return [];
  const takers = wanted.isUnion() ? wanted.types : [wanted];
  const takesAll = takers.some(
    (taker) => taker.getStringIndexType() !== undefined || taker.getProperties().length === 0,
  );
  return words.filter(({ name }) => takesAll || wanted.getProperty(name) !== undefined).flatMap(declarationsOf);
}

const isMissing = (checker: ts.TypeChecker, node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  wordsIn(checker.getTypeAtLocation(node.expression)).length > 0 &&
  checker.getSymbolAtLocation(node.name) === undefined;
