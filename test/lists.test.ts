import ts from 'typescript';
import { sourceTexts } from '../tools/source-tree';

/** Languages name what they translate. */
const isAsked = ({ path }: { readonly path: string }): boolean => !path.startsWith('static/admin/src/i18n/');

const textsOf = (nodes: readonly ts.Node[]): readonly string[] =>
  nodes.flatMap((node) => {
    const literal = ts.isLiteralTypeNode(node) ? node.literal : node;
    return ts.isStringLiteral(literal) ? [literal.text] : [];
  });

/** A part of a type that is written elsewhere is no list of its own. */
const isPart = (node: ts.Node): boolean =>
  ts.isTypeReferenceNode(node.parent) && /^(?:Pick|Omit|Extract|Exclude)$/u.test(node.parent.typeName.getText());

/** Unions of literals, `z.enum([…])`, `[…] as const` and arrays that a type is declared for. */
const isList = (node: ts.Node): node is ts.UnionTypeNode | ts.ArrayLiteralExpression => {
  if (ts.isUnionTypeNode(node)) return !isPart(node);
  if (!ts.isArrayLiteralExpression(node)) return false;
  const { parent } = node;
  return (
    ts.isAsExpression(parent) ||
    (ts.isVariableDeclaration(parent) && parent.type !== undefined && !/\bstring\b/u.test(parent.type.getText())) ||
    (ts.isCallExpression(parent) && /(?:^|\.)enum$/u.test(parent.expression.getText()))
  );
};

/** The lists of three words and more that a source text spells out, each in alphabetical order. */
const listsIn = (path: string, text: string): readonly string[] => {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isList(node)) {
      const members = ts.isUnionTypeNode(node) ? node.types : node.elements;
      const words = textsOf(members);
      if (words.length === members.length && words.length > 2) found.add([...words].sort().join(' | '));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return [...found];
};

test('no list is written in two files: what both need stands in a vocabulary of src/shared', () => {
  const places = new Map<string, string[]>();
  for (const { path, text } of [...sourceTexts('src'), ...sourceTexts('static/admin/src')].filter(isAsked))
    for (const list of listsIn(path, text)) places.set(list, [...(places.get(list) ?? []), path]);
  expect(places.size).toBeGreaterThan(100);
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

test.each([
  ['a union', "type A = 'b' | 'a' | 'c';", ['a | b | c']],
  ['a schema', "const a = z.enum(['a', 'b', 'c']);", ['a | b | c']],
  ['a constant', "const a = ['a', 'b', 'c'] as const;", ['a | b | c']],
  ['an array of a type', "const a: readonly A[] = ['a', 'b', 'c'];", ['a | b | c']],
  ['a part of a type', "type A = Pick<B, 'a' | 'b' | 'c'>;", []],
  ['what a check reads', "const a = { reads: ['a', 'b', 'c'] };", []],
])('given %s, sees what it lists', (_, text, lists) => {
  expect(listsIn('x.ts', text)).toEqual(lists);
});
