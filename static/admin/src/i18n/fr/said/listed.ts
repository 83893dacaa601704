/** Names in a row, each in quotes: `« Open », « Pending »`. */
export const quoted = (names: readonly string[]): string => names.map((name) => `«\u00a0${name}\u00a0»`).join(', ');

/** `One, Two et Three`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`;
