import type { FirstWords } from './en/words';
import { english } from './en';
import { german } from './de';
import { french } from './fr';
import { openRooms, type OpenRooms, type Parts } from './rooms';
import { speaker, type Speak } from './speak';
import { loadPart } from '../lib/load-part';

/** What the page speaks. `say` says what the app sent in it, and leaves alone what it does not know. */
export interface Language {
  /** As `Intl` takes it: `de-AT`. */
  readonly locale: string;
  /** Of the words: `de`. */
  readonly tongue: Tongue;
  readonly words: FirstWords;
  readonly say: Speak;
  /** What comes with the views. */
  readonly rooms: OpenRooms;
}

/** The languages, each loaded for those who read it. */
const TONGUES = { en: english, de: german, fr: french } as const satisfies Readonly<Record<string, Parts>>;

export type Tongue = keyof typeof TONGUES;

const isTongue = (spoken: string | undefined): spoken is Tongue =>
  spoken !== undefined && Object.hasOwn(TONGUES, spoken);

/**
 * Jira's locale is `de_DE` or `de-DE`; one that no browser knows counts as English. Dates stand in sentences, so they
 * never speak another language than the words.
 * @throws PartMissing when its words cannot be loaded
 */
export async function languageFor(jiraLocale: string): Promise<Language> {
  const known = knownLocale(jiraLocale);
  const tongue = tongueOf(jiraLocale);
  const locale = known.startsWith(tongue) ? known : tongue;
  const { first, rooms } = TONGUES[tongue];
  const { words, says } = await loadPart(first);
  const sentences = new Map(says);
  return { locale, tongue, words, say: speaker(sentences), rooms: openRooms(rooms, sentences) };
}

export const tongueOf = (jiraLocale: string): Tongue => {
  const spoken = knownLocale(jiraLocale).split('-')[0];
  return isTongue(spoken) ? spoken : 'en';
};

const knownLocale = (locale: string): string => {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
};
