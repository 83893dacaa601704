import { FURTHER_WORDS } from './bucket-words/further';
import { GERMANIC_WORDS } from './bucket-words/germanic';
import { ROMANCE_WORDS } from './bucket-words/romance';
import type { WordList } from './bucket-words/signal';
import { SLAVIC_WORDS } from './bucket-words/slavic';

/** The words that give a status away, by language code. Data: a language is added by adding a list. */
export const BUCKET_WORDS: Readonly<Record<string, WordList>> = {
  ...GERMANIC_WORDS,
  ...ROMANCE_WORDS,
  ...SLAVIC_WORDS,
  ...FURTHER_WORDS,
};
