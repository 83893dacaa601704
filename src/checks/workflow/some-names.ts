/** A sentence has room for so many names; the evidence holds them all. */
const MOST = 3;

/**
 * Names to choose from, as a sentence says them: `"A"`, `"A" or "B"`, `"A", "B", "C" or 4 more`; a single one is never
 * hidden.
 */
export const someNames = (names: readonly string[]): string => {
  const isLong = names.length > MOST + 1;
  const quoted = (isLong ? names.slice(0, MOST) : names).map((name) => `"${name}"`);
  const choices = isLong ? [...quoted, `${names.length - MOST} more`] : quoted;
  const last = choices.at(-1) ?? '';
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`;
};
