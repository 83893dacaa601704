import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from '../source-tree';

/** What stands in a hole of a sentence that is only known when it is said. */
const FILLINGS = [
  'ITX',
  "Jira's answers do not fit together, so this part was left out.",
  'issue type scheme',
  '12',
] as const;

/** A message or an advice, once for each filling; the one in force makes sense of it. */
export interface Told {
  readonly at: string;
  readonly texts: readonly string[];
}

const texts = (node: ts.Expression): readonly string[] | null => {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return FILLINGS.map(
      (filling) => node.head.text + node.templateSpans.map(({ literal }) => filling + literal.text).join(''),
    );
  return null;
};

/** Both ends of `a ? b : c`. */
const ends = (node: ts.Expression): readonly ts.Expression[] =>
  ts.isConditionalExpression(node)
    ? [...ends(node.whenTrue), ...ends(node.whenFalse)]
    : ts.isParenthesizedExpression(node)
      ? ends(node.expression)
      : [node];

const propertyOf = (node: ts.ObjectLiteralExpression, name: string): readonly ts.Expression[] =>
  node.properties.flatMap((one) =>
    ts.isPropertyAssignment(one) && one.name.getText() === name ? [one.initializer] : [],
  );

/** `new Refusal(code, message, advice)`, and objects that hold both a message and an advice. */
const said = (node: ts.Node): readonly ts.Expression[] => {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Refusal') return (node.arguments ?? []).slice(1, 3);
  if (!ts.isObjectLiteralExpression(node)) return [];
  const [message, advice] = [propertyOf(node, 'message'), propertyOf(node, 'advice')];
  return message.length > 0 && advice.length > 0 ? [...message, ...advice] : [];
};

/** Every message and advice that is written out in the app's own code. */
export const wordsOfRefusals = (): readonly Told[] =>
  sourceFiles('src').flatMap(({ path }) => {
    const file = ts.createSourceFile(
      path,
      readFileSync(resolve(__dirname, '../..', path), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    const found: Told[] = [];
    const visit = (node: ts.Node): void => {
      for (const expression of said(node).flatMap(ends)) {
        const told = texts(expression);
        if (told !== null) found.push({ at: `${path}: ${told[0] ?? ''}`, texts: told });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
