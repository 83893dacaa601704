/**
 * A sentence of the app with its translation. `{name}` stands for anything and is carried over; `{name!}` is itself a sentence of
 * the app; `{name*}` is several of them with `; ` between; `{name,}` is a list with `, ` between, whose entries are translated where
 * they are known and carried over where they are names.
 */
export type Phrase = readonly [said: string, meant: string];

/** Translates what is known, and gives back null for what is not. */
export type Translate = (text: string) => string | null;

interface Pattern {
  /** The text around the holes, one more than there are holes. */
  readonly fixed: readonly string[];
  readonly holes: readonly string[];
  readonly meant: string;
}

const HOLE = /\{(\w+[!*,]?)\}/gu;

/**
 * Makes a translator of a list of phrases. Sentences without holes are looked up; the others are tried in the order of their
 * fixed text, the longest first, so that the more exact phrase wins. A text of several sentences is translated one by one.
 */
export function translator(phrases: readonly Phrase[]): Translate {
  const exact = new Map(phrases.filter(([said]) => !said.includes('{')));
  const patterns = phrases
    .filter(([said]) => said.includes('{'))
    .sort(([a], [b]) => fixedLength(b) - fixedLength(a))
    .map(toPattern);
  const known = new Map<string, string | null>();
  const whole: Translate = (text) => exact.get(text) ?? firstMatch(patterns, text, translate);
  const translate: Translate = (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = whole(text) ?? bySentence(text, whole);
    known.set(text, answer);
    return answer;
  };
  return translate;
}

const fixedLength = (said: string): number => said.replace(HOLE, '').length;

const toPattern = ([said, meant]: Phrase): Pattern => {
  const parts = said.split(HOLE);
  return { fixed: parts.filter((_part, at) => at % 2 === 0), holes: parts.filter((_part, at) => at % 2 === 1), meant };
};

/**
 * What stands in the holes, each as short as it can be; null where the text has another shape. A walk and no regular expression:
 * names are whatever somebody typed, and a pattern with several holes would try them for minutes.
 */
const holesOf = (fixed: readonly string[], text: string): readonly string[] | null => {
  const [start = '', ...rest] = fixed;
  const end = rest.pop() ?? '';
  const until = text.length - end.length;
  if (!text.startsWith(start) || !text.endsWith(end) || until < start.length) return null;
  const found: string[] = [];
  let from = start.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at === -1 || at + part.length > until) return null;
    found.push(text.slice(from, at));
    from = at + part.length;
  }
  return [...found, text.slice(from, until)];
};

/** A hole that has to be a sentence and is none makes the phrase no match; another one may fit better. */
const firstMatch = (patterns: readonly Pattern[], text: string, translate: Translate): string | null => {
  for (const { fixed, holes, meant } of patterns) {
    const found = holesOf(fixed, text);
    if (found === null) continue;
    const values = new Map(holes.map((hole, at) => [hole, valueOf(hole, found[at] ?? '', translate)]));
    if ([...values.values()].every((value) => value !== null))
      return meant.replace(HOLE, (_whole, hole: string) => values.get(hole) ?? '');
  }
  return null;
};

const valueOf = (hole: string, value: string, translate: Translate): string | null => {
  if (hole.endsWith('!')) return translate(value);
  if (hole.endsWith(','))
    return value
      .split(', ')
      .map((entry) => translate(entry) ?? entry)
      .join(', ');
  if (!hole.endsWith('*')) return value;
  const parts = value.split('; ').map(translate);
  return parts.some((part) => part === null) ? null : parts.join('; ');
};

const bySentence = (text: string, whole: Translate): string | null => {
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  if (sentences.length < 2) return null;
  const meant = sentences.map(whole);
  return meant.some((sentence) => sentence === null) ? null : meant.join(' ');
};
