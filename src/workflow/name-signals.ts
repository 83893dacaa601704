import { BUCKET_WORDS } from './bucket-words';
import { WORD_KINDS } from './bucket-words/kinds';
import type { WordKind } from './bucket-words/kinds';
import { MOVE_WORDS } from './bucket-words/move-words';
import type { MoveKind } from './bucket-words/move-words';
import type { Signal } from './bucket-words/signal';
import { foldName, isUnspaced } from './fold-name';

/** What the words of one status name hint at. */
export interface NameSignals {
  readonly has: ReadonlySet<Signal>;
  /** What its words say beyond that: an approval, a cancellation. */
  readonly kinds: ReadonlySet<WordKind>;
  /** The whole name is one phrase with this signal, nothing else beside it. */
  readonly only: Signal | null;
  /** "Done fix": the word stands first and something it was done to follows. */
  readonly isDoneToSomething: boolean;
  /** Nothing but numbers, single letters and words such as "status": the name was never given. */
  readonly isPlaceholder: boolean;
}

interface Match<S> {
  readonly signal: S;
  readonly phrase: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

interface WordIndex<S> {
  readonly exact: ReadonlyMap<string, S>;
  /** Phrases that end in `*`, without it. */
  readonly stems: ReadonlyMap<string, S>;
  readonly mostWords: number;
  readonly longestUnspaced: number;
}

/** The first list to claim a word keeps it. */
const buildIndex = <S>(lists: Iterable<readonly [S, string]>): WordIndex<S> => {
  const exact = new Map<string, S>();
  const stems = new Map<string, S>();
  for (const [signal, phrases] of lists) {
    for (const phrase of phrases.split('|')) {
      const [target, key] = phrase.endsWith('*') ? [stems, foldName(phrase.slice(0, -1))] : [exact, foldName(phrase)];
      if (!target.has(key)) target.set(key, signal);
    }
  }
  const keys = [...exact.keys()];
  return {
    exact,
    stems,
    mostWords: Math.max(...keys.map((key) => key.split(' ').length)),
    longestUnspaced: Math.max(...keys.filter(isUnspaced).map((key) => key.length)),
  };
};

const listsOf = <S extends string>(words: Readonly<Partial<Record<S, string>>>): readonly (readonly [S, string])[] =>
  Object.entries(words) as [S, string][];

const SIGNALS: WordIndex<Signal> = buildIndex(Object.values(BUCKET_WORDS).flatMap((words) => listsOf(words)));
const KINDS: WordIndex<WordKind> = buildIndex(
  listsOf(WORD_KINDS as Readonly<Record<WordKind, never>>).flatMap(([kind]) =>
    Object.values(WORD_KINDS[kind]).map((phrases) => [kind, phrases] as const),
  ),
);
const MOVES: WordIndex<MoveKind> = buildIndex(listsOf(MOVE_WORDS));

const stemSignal = <S>(phrase: string, index: WordIndex<S>): S | undefined => {
  const shortest = phrase.lastIndexOf(' ') + 3;
  for (let length = phrase.length; length >= shortest; length -= 1) {
    const signal = index.stems.get(phrase.slice(0, length));
    if (signal !== undefined) return signal;
  }
  return undefined;
};

/** Longest known run of characters, again and again, inside a word without blanks. */
const matchUnspaced = <S>(word: string, index: WordIndex<S>): readonly Match<S>[] => {
  const matches: Match<S>[] = [];
  for (let at = 0; at < word.length;) {
    let taken = 0;
    for (let length = Math.min(index.longestUnspaced, word.length - at); length > 0 && taken === 0; length -= 1) {
      const phrase = word.slice(at, at + length);
      const signal = index.exact.get(phrase);
      if (signal === undefined) continue;
      matches.push({ signal, phrase, isFirst: at === 0, isLast: at + length === word.length });
      taken = length;
    }
    at += Math.max(taken, 1);
  }
  return matches;
};

const matchPhrases = <S>(words: readonly string[], index: WordIndex<S>): readonly Match<S>[] => {
  const matches: Match<S>[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 0;
    for (let count = Math.min(index.mostWords, words.length - at); count > 0 && taken === 0; count -= 1) {
      const phrase = words.slice(at, at + count).join(' ');
      const signal = index.exact.get(phrase) ?? stemSignal(phrase, index);
      if (signal === undefined) continue;
      matches.push({ signal, phrase, isFirst: at === 0, isLast: at + count === words.length });
      taken = count;
    }
    const word = words[at] ?? '';
    if (taken === 0 && isUnspaced(word))
      matches.push(
        ...matchUnspaced(word, index).map((match) => ({
          ...match,
          isFirst: match.isFirst && at === 0,
          isLast: match.isLast && at === words.length - 1,
        })),
      );
    at += Math.max(taken, 1);
  }
  return matches;
};

const TURNED_ROUND: ReadonlySet<Signal> = new Set(['done', 'weak-done', 'refused']);

/** "Not done" says nothing more than that it is not done. */
const withoutNegated = (matches: readonly Match<Signal>[]): readonly Match<Signal>[] =>
  matches.filter((match, at) => !(TURNED_ROUND.has(match.signal) && matches[at - 1]?.signal === 'not'));

const PLACEHOLDER_WORD =
  /^(?:status|step|state|stage|phase|column|list|level|schritt|etape|paso|passo|этап|шаг|статус|ステータス|状态|阶段|단계|\p{N}+|\p{L}|[ivx]+)$/u;

/** "Done" can be a verb ("Done testing"); "closed" and "resolved" with a word behind it say how. */
const VERB_LIKE = /^(done|fait|hecho|feito|fatto)$/;

export const readNameSignals = (name: string): NameSignals => {
  const folded = foldName(name);
  const words = folded.split(' ');
  const all = matchPhrases(words, SIGNALS);
  const matches = withoutNegated(all);
  const [first] = matches;
  return {
    has: new Set(matches.map(({ signal }) => signal)),
    kinds: new Set(matchPhrases(words, KINDS).map(({ signal }) => signal)),
    only: first !== undefined && all.length === 1 && first.isFirst && first.isLast ? first.signal : null,
    isDoneToSomething:
      matches.some(
        (match) => match.signal === 'done' && match.isFirst && !match.isLast && VERB_LIKE.test(match.phrase),
      ) && !matches.slice(1).some(({ signal }) => signal === 'done' || signal === 'refused'),
    isPlaceholder: words.every((word) => PLACEHOLDER_WORD.test(word)) || folded === '',
  };
};

/** Which decisions of people the name of a transition speaks of. */
export const readMoveKinds = (name: string): ReadonlySet<MoveKind> =>
  new Set(matchPhrases(foldName(name).split(' '), MOVES).map(({ signal }) => signal));
