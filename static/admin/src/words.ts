import { createContext, useContext } from 'react';
import { en, type Words } from './words/en';

/** One entry per language that is complete. */
export const words: Readonly<Record<'en', Words>> = { en };

/** What the reader's locale gets: its language where there is one, else English. */
export const wordsFor = (locale: string): Words => Object.entries(words).find(([language]) => locale.toLowerCase().startsWith(language))?.[1] ?? en;

export interface Language {
  readonly locale: string;
  readonly words: Words;
}

export const LanguageContext = createContext<Language>({ locale: 'en', words: en });

export const useWords = (): Words => useContext(LanguageContext).words;
export const useLocale = (): string => useContext(LanguageContext).locale;

/** Says a sentence that the app sent, such as a finding's. So far they are told in the app's own English. */
export const useSay = (): ((text: string) => string) => identity;
const identity = (text: string): string => text;

export type { Words };
