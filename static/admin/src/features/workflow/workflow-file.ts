/** An invocation carries 500 kB, of which the question itself takes a little. */
const MOST_BYTES = 490_000;
/** What the app takes of one file. */
const MOST_CHARACTERS = 480_000;

/**
 * Whether a file can be sent to the app: quotes and line ends are escaped on the way, and a character takes up to three
 * bytes.
 */
export const fitsQuestion = (text: string): boolean =>
  text.length <= MOST_CHARACTERS && new TextEncoder().encode(JSON.stringify(text)).length <= MOST_BYTES;
