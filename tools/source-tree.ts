import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '..');

export interface Import {
  /** A project path without extension (`src/jira/client`), or a package name as written. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

/** What the layer tests look at in one source file, taken from its syntax: comments never count. */
export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
  readonly strings: readonly string[];
  readonly moduleLets: readonly string[];
  /** Clock, chance and log: `Date.now`, `new Date()`, `Math.random`, `console.log`, … */
  readonly impurities: readonly string[];
}

/** All TypeScript files below a folder of the project. */
export const sourceFiles = (folder: string): readonly SourceFile[] =>
  sourceTexts(folder).map(({ path, text }) => readSource(path, text));

/** The same files, not yet taken apart. */
export const sourceTexts = (folder: string): readonly { readonly path: string; readonly text: string }[] =>
  filesBelow(join(ROOT, folder)).map((file) => ({ path: projectPath(file), text: readFileSync(file, 'utf8') }));

export const readSource = (path: string, text: string): SourceFile => {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2022,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const nodes = descendants(file);
  return {
    path,
    imports: nodes.flatMap((node) => importOf(node, path)),
    strings: nodes.flatMap((node) => (isText(node) && !isModuleName(node) ? [node.text] : [])),
    moduleLets: file.statements.flatMap((statement) =>
      ts.isVariableStatement(statement) && !(statement.declarationList.flags & ts.NodeFlags.Const)
        ? [statement.getText(file)]
        : [],
    ),
    impurities: nodes.flatMap((node) => impurityOf(node, file)),
  };
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'node_modules' || name === 'build' ? [] : filesBelow(path);
    return /\.tsx?$/u.test(name) ? [path] : [];
  });

const projectPath = (file: string): string => relative(ROOT, file).split(sep).join('/');

const descendants = (node: ts.Node): readonly ts.Node[] => {
  const found: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    found.push(child);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
};

const importOf = (node: ts.Node, path: string): readonly Import[] => {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return [{ target: targetOf(node.moduleSpecifier.text, path), isTypeOnly: isTypeOnly(node.importClause) }];
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return [{ target: targetOf(node.moduleSpecifier.text, path), isTypeOnly: node.isTypeOnly }];
  const [name] =
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
      ? node.arguments
      : [];
  return name && ts.isStringLiteral(name) ? [{ target: targetOf(name.text, path), isTypeOnly: false }] : [];
};

const isTypeOnly = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
};

const targetOf = (name: string, path: string): string =>
  name.startsWith('.') ? projectPath(resolve(ROOT, dirname(path), name)) : name;

const isText = (
  node: ts.Node,
): node is
  | ts.StringLiteral
  | ts.NoSubstitutionTemplateLiteral
  | ts.TemplateHead
  | ts.TemplateMiddle
  | ts.TemplateTail
  | ts.JsxText =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isJsxText(node);

const isModuleName = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);

const impurityOf = (node: ts.Node, file: ts.SourceFile): readonly string[] => {
  if (ts.isNewExpression(node) && node.expression.getText(file) === 'Date' && (node.arguments ?? []).length === 0)
    return ['new Date()'];
  if (!ts.isPropertyAccessExpression(node)) return [];
  const text = node.getText(file);
  return /^(?:Date\.now|Math\.random|performance\.now|crypto\.random\w+|console\.\w+)$/u.test(text) ? [text] : [];
};
