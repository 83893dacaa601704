import type { Phrase } from '../phrases';

/** What the app says, in German. */
export const phrases: readonly Phrase[] = [];
