import { translator } from '../phrases';
import { phrases } from '../phrases/de';
import { de } from './de';

/** Everything German, one chunk of the build. */
export const german = { words: de, translate: translator(phrases) };
