/** Characters of up to four bytes: with a number and an extension they fit the 255 bytes a file system takes. */
const LONGEST = 56;
/**
 * Names that Windows keeps for devices, whatever the extension.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A name made of letters, digits and hyphens of any script: no path, no markup, no mark that turns writing round. */
const safeName = (name: string): string => {
  const letters = [
    ...name
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, ''),
  ]
    .slice(0, LONGEST)
    .join('')
    .replace(/-$/u, '');
  // Windows takes small digits for digits here, and for nothing else.
  return letters === '' || RESERVED.test(letters.normalize('NFKC'))
    ? `workflow-${letters}`.replace(/-$/u, '')
    : letters;
};

/** What file systems take for the same name: without case, and in one form of Unicode. */
const sameness = (name: string): string => name.normalize('NFKC').toLowerCase();

/**
 * File names without extension, by the key of the thing named; no two are the same on any file system. The order of the
 * things does not matter: among equal names the lowest key comes first.
 */
export const fileNames = (
  things: readonly { readonly key: string; readonly name: string }[],
): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { key, name } of [...things].sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))) {
    const safe = safeName(name);
    let free = safe;
    for (let at = 2; taken.has(sameness(free)); at += 1) free = `${safe}-${at}`;
    taken.add(sameness(free));
    names.set(key, free);
  }
  return names;
};
