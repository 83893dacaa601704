import { createContext, useContext } from 'react';
import { english, type Language } from './language';
import type { Words } from './en/words';

export const LanguageContext = createContext<Language>(english('en'));

export const useWords = (): Words => useContext(LanguageContext).words;
export const useLocale = (): string => useContext(LanguageContext).locale;

/** Says a sentence that the app sent, such as a finding's, in the reader's language; names in it stay as they are. */
export const useSay = (): Language['say'] => useContext(LanguageContext).say;

export type { Words };
