/** `"One", "Two"`: names as English sentences of the app have them. */
export const quoted = (names: readonly string[], between = ', '): string =>
  names.map((name) => `"${name}"`).join(between);
