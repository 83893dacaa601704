import { textOf, type Text } from '../../../../src/shared/message';
import type { Speak } from './speak';
import { en, type Words } from './en/words';

/** What the page speaks. `say` says what the app sent in it, and leaves alone what it does not know. */
export interface Language {
  /** As `Intl` takes it: `de-AT`. */
  readonly locale: string;
  /** Of the words: `de`. */
  readonly tongue: Tongue;
  readonly words: Words;
  readonly say: (said: Text) => string;
}

export type Tongue = 'en' | 'de' | 'fr';

export const english = (locale: string): Language => ({ locale, tongue: 'en', words: en, say: textOf });

interface Spoken {
  readonly words: Words;
  readonly speak: Speak;
}

/** The languages beside English, each loaded for those who read it. One that cannot be loaded leaves the page in English. */
const others: { readonly [T in Exclude<Tongue, 'en'>]: () => Promise<Spoken> } = {
  de: async () => (await import('./de')).german,
  fr: async () => (await import('./fr')).french,
};

const isOther = (spoken: string | undefined): spoken is keyof typeof others =>
  spoken !== undefined && Object.hasOwn(others, spoken);

/** Jira's locale is `de_DE` or `de-DE`; one that no browser knows counts as English. Dates stand in sentences, so they never speak another language than the words. */
export async function languageFor(locale: string): Promise<Language> {
  const known = knownLocale(locale);
  const spoken = known.split('-')[0];
  if (!isOther(spoken)) return english(spoken === 'en' ? known : 'en');
  try {
    const { words, speak } = await others[spoken]();
    return { locale: known, tongue: spoken, words, say: speak };
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
