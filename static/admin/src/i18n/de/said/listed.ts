/** Names in a row, each in quotes: `„Open“, „Pending“`. */
export const quoted = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(', ');

/** `One, Two und Three`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1) ?? ''}`;
