import ts from 'typescript';
import { readPage, wordUsage } from './word-usage';
import type { Page, WordUsage } from './word-usage';

let page: Page;
let usage: WordUsage;
beforeAll(() => {
  page = readPage();
  usage = wordUsage(page);
}, 120_000);

/** Attributes that people read or hear. */
const TELLING: readonly string[] = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
  'label',
  'placeholder',
  'text',
  'help',
];

/** What a faulty program throws at its programmer is none of the page's words. */
const isTold = (node: ts.Node): boolean => {
  if (ts.isJsxText(node)) return /\p{L}{2}/u.test(node.text);
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return false;
  const { parent } = node;
  if (ts.isNewExpression(parent)) return false;
  if (ts.isJsxAttribute(parent)) return TELLING.includes(parent.name.getText()) && /\p{L}/u.test(node.text);
  if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent))
    return TELLING.includes(parent.parent.name.getText()) && /\p{L}/u.test(node.text);
  return /^\p{Lu}\p{Ll}+ \p{Ll}+/u.test(node.text) || (ts.isJsxExpression(parent) && /\p{L}{2}/u.test(node.text));
};

const literalsIn = (source: ts.SourceFile): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isTold(node)) found.push(`${source.fileName.split('/src/').at(-1) ?? ''}: ${node.getText().trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

describe('given the words of the page and its sources', () => {
  test('no word is there that no source says', () => {
    expect(usage.words.length).toBeGreaterThan(900);
    expect(usage.unused).toEqual([]);
  });

  test('no source asks for a word that is not there', () => {
    expect(usage.missing).toEqual([]);
  });

  test('no source says anything but words', () => {
    expect(page.sources.length).toBeGreaterThan(100);
    expect(page.sources.flatMap(literalsIn)).toEqual([]);
  });
});
