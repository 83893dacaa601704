/** An invocation carries 500 KB, and a character takes up to three bytes of it. */
const mostCharacters = 160_000;
/** More than any list of people needs; what the browser can surely hold twice. */
export const mostBytes = 100_000_000;

/** UTF-16 without its mark: every other byte of Latin letters is zero. */
const isHalfZero = (bytes: Uint8Array, from: 0 | 1): boolean =>
  bytes.length >= 8 && [0, 2, 4, 6].every((at) => bytes[at + from] === 0 && bytes[at + 1 - from] !== 0);

/**
 * The encoding the file's first bytes name or show; without them UTF-8 where the bytes allow it, else what Western
 * Excel writes.
 */
export function decodeRoster(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isHalfZero(bytes, 1)) return new TextDecoder('utf-16le').decode(bytes);
  if (isHalfZero(bytes, 0)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Parts the app takes, at least one; no character is cut in two. */
export function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = Math.min(text.length, start + mostCharacters);
    const cut = end < text.length && isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
    parts.push(text.slice(start, cut));
    start = cut;
  }
  return parts.length === 0 ? [''] : parts;
}
