/** Letters that no Unicode decomposition turns into their plain twin. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー';
const UNSPACED_GAP = new RegExp(`(?<=[${UNSPACED}]) (?=[${UNSPACED}])`, 'gu');
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/** True for a word of a script that writes words without blanks, or (Korean) with blanks wherever the writer likes. */
export const isUnspaced = (word: string): boolean => IS_UNSPACED.test(word);

/**
 * A status name as comparable words: one case, no accents, no punctuation, camel case split (`ToDo`), blanks between
 * Chinese, Japanese or Korean characters closed. Hangul stays composed, so that syllables compare as written.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[łøđßæœıþð]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}ー]+/gu, ' ')
    .trim()
    .replace(UNSPACED_GAP, '');
