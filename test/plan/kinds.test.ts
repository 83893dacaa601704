import ts from 'typescript';
import { CHANGE_KINDS, KINDS } from '../../src/plan/kinds/registry';
import { sourceTexts } from '../../tools/source-tree';

const kinds = Object.entries(KINDS);
const files = sourceTexts('src');

/** The lists of `case`s of every switch in a source text that has a `default:` too. */
const casesWithDefault = (text: string): readonly (readonly string[])[] => {
  const found: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCaseBlock(node) && node.clauses.some(ts.isDefaultClause))
      found.push(
        node.clauses.flatMap((clause) =>
          ts.isCaseClause(clause) && ts.isStringLiteral(clause.expression) ? [clause.expression.text] : [],
        ),
      );
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022, true));
  return found;
};

describe('a kind of change', () => {
  test.each(kinds)('%s goes by one name in the registry, in its steps and in its file', (name, { schema }) => {
    expect(schema.shape.kind.value).toBe(name);
    expect(files.map(({ path }) => path)).toContain(`src/plan/kinds/${name}.ts`);
  });

  test('has a place of its own among the steps of a plan', () => {
    const ranks = kinds.map(([, { rank }]) => rank);
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  test('says of each of its changes what it does, and no other kind says it too', () => {
    const said = kinds.flatMap(([, { changes }]) => Object.keys(changes));
    expect(said.length).toBeGreaterThan(kinds.length);
    expect([...CHANGE_KINDS].sort()).toEqual([...said].sort());
  });

  test('is never swallowed by a `default:`', () => {
    const names = new Set([...Object.keys(KINDS), ...CHANGE_KINDS]);
    const swallows = (text: string): boolean =>
      casesWithDefault(text).some((cases) => cases.some((name) => names.has(name)));
    expect(swallows("switch (step.kind) { case 'copy-form': break; default: break; }")).toBe(true);
    const withDefault = files.filter(({ text }) => text.includes('default:'));
    expect(withDefault.length).toBeGreaterThan(5);
    expect(withDefault.filter(({ text }) => swallows(text)).map(({ path }) => path)).toEqual([]);
  });

  test.each(['create-workflow', 'create-workflow-scheme', 'switch-workflow-scheme', 'update-workflow'])(
    'given %s, its steps are put together in one place for fixes, test projects and comparisons',
    (name) => {
      const makers = files.filter(({ text }) => text.includes(`kind: '${name}'`)).map(({ path }) => path);
      expect(makers).toEqual([`src/plan/kinds/${name}.ts`]);
    },
  );
});
