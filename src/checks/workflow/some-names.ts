/** A sentence has room for so many names; the evidence holds them all. */
const MOST = 3;

/** Names to choose from, as a sentence says them: `"A"`, `"A" or "B"`, `"A", "B", "C" or 4 more`. */
export const someNames = (names: readonly string[]): string => {
  const quoted = names.slice(0, MOST).map((name) => `"${name}"`);
  const choices = names.length > MOST ? [...quoted, `${names.length - MOST} more`] : quoted;
  const last = choices.at(-1) ?? '';
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`;
};
