/** What a terminal obeys (`Cc`), all but line ends, and the marks that turn the direction of writing round. */
const OBEYED = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text with names from elsewhere, safe to show in a terminal: names neither colour, erase nor reorder what is around
 * them.
 */
export const plainText = (text: string): string => text.replace(OBEYED, '\ufffd');
