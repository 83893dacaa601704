import type { Translate } from './phrases';
import { en, type Words } from './words/en';

/** What the page speaks. `say` translates a sentence that the app sent and leaves alone what it does not know. */
export interface Language {
  /** As `Intl` takes it: `de-AT`. */
  readonly locale: string;
  /** Of the words: `de`. */
  readonly tongue: Tongue;
  readonly words: Words;
  readonly say: (text: string) => string;
}

export type Tongue = 'en' | 'de';

export const english = (locale: string): Language => ({ locale, tongue: 'en', words: en, say: (text) => text });

/** The languages beside English, each loaded for those who read it. One that cannot be loaded leaves the page in English. */
const others: Readonly<
  Record<Exclude<Tongue, 'en'>, () => Promise<{ readonly words: Words; readonly translate: Translate }>>
> = {
  de: async () => (await import('./words/de-language')).german,
};

/** Jira's locale is `de_DE` or `de-DE`; one that no browser knows counts as English. Dates stand in sentences, so they never speak another language than the words. */
export async function languageFor(locale: string): Promise<Language> {
  const known = knownLocale(locale);
  const spoken = known.split('-')[0];
  const load = Object.entries(others).find(([tongue]) => spoken === tongue)?.[1];
  if (load === undefined) return english(spoken === 'en' ? known : 'en');
  try {
    const { words, translate } = await load();
    return { locale: known, tongue: 'de', words, say: (text) => translate(text) ?? text };
  } catch {
    return english('en');
  }
}

const knownLocale = (locale: string): string => {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
};
