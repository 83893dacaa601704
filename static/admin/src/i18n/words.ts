import { createContext, useContext } from 'react';
import { english, type Language } from './language';
import type { Words } from './en/words';

export const LanguageContext = createContext<Language>(english('en'));

export const useWords = (): Words => useContext(LanguageContext).words;
export const useLocale = (): string => useContext(LanguageContext).locale;

/** Says a sentence that the app sent, such as a finding's, in the reader's language; names in it stay as they are. */
export const useSay = (): Language['say'] => useContext(LanguageContext).say;

/** The same of a fact, which may be a name: what the app says of one has several words, and begins small or is a whole sentence. */
export const useSayFact = (): Language['say'] => {
  const say = useSay();
  return (said) => (typeof said !== 'string' || /^\p{Ll}\S* |\S \S.*\.$/u.test(said) ? say(said) : said);
};

export type { Words };
