import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import type { Phrase } from '../../static/admin/src/i18n/phrases';
import { sourceFiles } from '../source-tree';

const HOLE = /\{\w+[!*,]?\}/gu;
const lettersIn = (text: string): number => text.replace(/\P{L}/gu, '').length;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Fewer letters than this between its holes, and a template could have said anything. */
const LEAST_LETTERS = 5;

/** Stands for a hole until the sentences around it are told apart. */
const GAP = '\uFFFC';
const sentencesOf = (text: string): readonly string[] => [text, ...text.split(/(?<=[.!?]) (?=[\p{Lu}\uFFFC])/u)];

interface Written {
  /** Texts without holes. */
  readonly texts: ReadonlySet<string>;
  /** Templates, as what they can say. */
  readonly shapes: readonly RegExp[];
}

/** Every text and template that the app's own code holds. */
const written = (): Written => {
  const texts = new Set<string>();
  const shapes = new Map<string, RegExp>();
  for (const { path } of sourceFiles('src')) {
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) sentencesOf(node.text).forEach((text) => texts.add(text));
      if (ts.isTemplateExpression(node)) {
        for (const said of sentencesOf(
          [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(GAP),
        )) {
          if (lettersIn(said) >= LEAST_LETTERS)
            shapes.set(said, new RegExp(`^${said.split(GAP).map(escaped).join('[\\s\\S]*')}$`, 'u'));
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(
      ts.createSourceFile(path, readFileSync(resolve(__dirname, '../..', path), 'utf8'), ts.ScriptTarget.ES2022, true),
    );
  }
  return { texts, shapes: [...shapes.values()] };
};

/** Phrases that nobody says any more: no text or template of the app is like them, and they were not heard as a part of anything. */
export const unsaid = (phrases: readonly Phrase[], heard: readonly string[]): readonly string[] => {
  const { texts, shapes } = written();
  const isWritten = (said: string): boolean =>
    texts.has(said) || shapes.some((shape) => shape.test(said.replace(HOLE, 'X X')));
  const isHeard = (said: string): boolean => {
    const shape = new RegExp(said.split(HOLE).map(escaped).join('[\\s\\S]+?'), 'u');
    return heard.some((text) => shape.test(text));
  };
  return phrases.map(([said]) => said).filter((said) => !isWritten(said) && !isHeard(said));
};
