/**
 * English as a language with long words would have it, for readers of the locale `en_XA`: accented, in brackets, about
 * 40 % longer, and short labels as one word. What is cut off or sticks out of a view shows itself in it.
 */
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', O: 'Ó' };
const MORE = 0.4;
/** Labels of so many words, and so many letters, stand without a blank. */
const MOST_WORDS = 3;
const MOST_LETTERS = 24;

const longer = (word: string): string => {
  let missing = Math.ceil([...word].length * MORE);
  const grown = [...word].map((letter) => {
    const accented = ACCENTED[letter];
    if (accented === undefined) return letter;
    missing -= 1;
    return missing >= 0 ? accented + accented.toLowerCase() : accented;
  });
  return `${grown.join('')}${'ý'.repeat(Math.max(0, missing))}`;
};

export const lengthened = (text: string): string => {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (!/\p{Ll}{2}/u.test(core)) return text;
  const words = core.split(' ');
  const isLabel = words.length <= MOST_WORDS && core.length <= MOST_LETTERS;
  const long = words.map((word) => (/^\p{L}{4,}/u.test(word) ? longer(word) : word)).join(isLabel ? '' : ' ');
  return `${before}⟦${long}⟧${after}`;
};

const written = new WeakMap<Node, string>();
/** What is copied or typed is no text of the page. */
const LEFT_ALONE = 'script, style, code, pre, textarea';

const lengthen = (node: Node): void => {
  if (node.nodeType !== Node.TEXT_NODE) return node.childNodes.forEach(lengthen);
  const text = node.nodeValue ?? '';
  if (written.get(node) === text || node.parentElement?.closest(LEFT_ALONE) !== null) return undefined;
  const long = lengthened(text);
  written.set(node, long);
  if (long !== text) node.nodeValue = long;
  return undefined;
};

/** Lengthens what the page shows, now and whenever it changes. */
export function lengthenPage(): void {
  new MutationObserver((records) =>
    records.forEach(({ type, target, addedNodes }) =>
      type === 'characterData' ? lengthen(target) : addedNodes.forEach(lengthen),
    ),
  ).observe(document.body, { subtree: true, childList: true, characterData: true });
  lengthen(document.body);
}
