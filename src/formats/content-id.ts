/** FNV-1a over UTF-16 units, from a given start. */
const fnv = (text: string, start: number): number => {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/**
 * Sixteen hex digits that depend on the text alone, so that the same plan made twice has the same ids. No secret, no
 * proof.
 */
export const contentId = (text: string): string =>
  [fnv(text, 0x811c9dc5), fnv(`${text}\n${text.length}`, 0x9747b28c)]
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
