import { createContext, useContext } from 'react';
import type { Language } from './language';
import type { FirstWords, RoomWords, Words } from './en/words';

export const LanguageContext = createContext<Language | null>(null);

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('Nothing is shown before its language is there.');
  return language;
}

export const useWords = (): FirstWords => useLanguage().words;
export const useLocale = (): string => useLanguage().locale;

/** Words of one feature, which come with its view. */
export const useWordsOf = <K extends keyof RoomWords>(feature: K): RoomWords[K] => useLanguage().rooms.wordsOf(feature);

/** Says a sentence that the app sent, such as a finding's, in the reader's language; names in it stay as they are. */
export const useSay = (): Language['say'] => useLanguage().say;

export type { FirstWords, Words };
