import { english, german } from './languages';

export type Word = string | ((...values: readonly unknown[]) => string);

/** One word of the page in both languages. */
export interface WordPair {
  /** `overview.changes.added` */
  readonly path: string;
  readonly english: Word;
  readonly german: Word;
}

const isWord = (value: unknown): value is Word => typeof value === 'string' || typeof value === 'function';
const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

const pairsOf = (english: object, german: object, path = ''): readonly WordPair[] =>
  Object.entries(english).flatMap(([key, value]: readonly [string, unknown]) => {
    const other: unknown = Reflect.get(german, key);
    const here = path === '' ? key : `${path}.${key}`;
    if (isWord(value) && isWord(other)) return [{ path: here, english: value, german: other }];
    return isGroup(value) && isGroup(other) ? pairsOf(value, other, here) : [];
  });

const pathsIn = (words: object): readonly string[] =>
  pairsOf(words, words)
    .map(({ path }) => path)
    .sort();

/** The words that both languages have. */
export const wordPairs = pairsOf(english, german.words);
export const englishPaths = pathsIn(english);
export const germanPaths = pathsIn(german.words);
