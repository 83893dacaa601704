/** Words that most articles in these languages hold; a knowledge base can only be searched, not listed. */
const COMMON: readonly string[] = [
  'how',
  'to',
  'the',
  'your',
  'request',
  'access',
  'password',
  'email',
  'wie',
  'der',
  'und',
  'jak',
  'do',
  'comment',
  'de',
  'cómo',
  'come',
  'の',
  '를',
];

const SHORTEST = 3;

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST);

/**
 * What to look for next: common words first, then words of what was found, the rarest last; nothing that was looked for
 * already.
 */
export const nextWords = (
  found: readonly { readonly title: string; readonly excerpt: string }[],
  asked: ReadonlySet<string>,
  most: number,
): readonly string[] => {
  const counts = new Map<string, number>();
  for (const word of found.flatMap(({ title, excerpt }) => [...new Set([...wordsOf(title), ...wordsOf(excerpt)])]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  return [...new Set([...COMMON, ...ranked])].filter((word) => !asked.has(word)).slice(0, most);
};
