import type { CheckId, Said, SkillsOfProfiles } from '../../../../src/said';
import type { Sentence, Translation } from '../../../../src/messages/define-messages';
import { spoken, type Text } from '../../../../src/shared/message';

/** What every check says of itself in every report. */
export interface CheckWords {
  /** The good state. */
  readonly title: string;
  readonly problem: string;
  readonly why: string;
  /** As many as the check has. */
  readonly steps: readonly string[];
}

/** What a profile calls itself, its skills and its buckets. */
export interface ProfileWords<Skill extends string> {
  readonly name: string;
  readonly skills: { readonly [Id in Skill]: { readonly name: string; readonly description: string } };
  /** By id, as far as the profile has them. */
  readonly buckets: Readonly<Record<string, string>>;
}

/** Everything the app says, in one language: what is missing, or takes other parameters, does not compile. */
export interface Sentences {
  readonly checks: { readonly [Id in CheckId]: CheckWords };
  readonly profiles: { readonly [Id in keyof SkillsOfProfiles]: ProfileWords<SkillsOfProfiles[Id]> };
  readonly said: Translations<Said>;
}

/** The sentences of several speakers. */
export type Translations<S> = { readonly [Speaker in keyof S]: Translation<S[Speaker]> };

/** Says a text of the app in one language. A text it does not know, as of an older version, is said as it was written. */
export type Speak = (said: Text) => string;

export const speaker = ({ checks, profiles, said }: Sentences): Speak => {
  const ofChecks = Object.entries(checks).flatMap(([check, { steps, ...words }]) =>
    Object.entries({ ...words, ...Object.fromEntries(steps.map((step, at) => [`step${at + 1}`, step])) }).map(
      ([name, words]): Named => [`${check}.${name}`, words],
    ),
  );
  const ofSpeakers = Object.entries(said).flatMap(([speaker, sentences]) =>
    Object.entries(sentences as Readonly<Record<string, Sentence>>).map(([name, sentence]): Named => [
      `${speaker}.${name}`,
      sentence,
    ]),
  );
  const ofProfiles = Object.entries(profiles).flatMap(([profile, words]) => namedIn(profile, words));
  const sentences = new Map([...ofChecks, ...ofProfiles, ...ofSpeakers]);
  const speak: Speak = (text) => {
    if (typeof text === 'string') return text;
    const sentence = sentences.get(text.message);
    if (sentence === undefined) return text.text;
    return typeof sentence === 'string' ? sentence : sentence(spoken(text.params, speak) as never);
  };
  return speak;
};

type Named = readonly [id: string, sentence: Sentence];

/** Each word by the path to it. */
const namedIn = (path: string, words: string | object): readonly Named[] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words as Readonly<Record<string, string | object>>).flatMap(([key, inner]) =>
        namedIn(`${path}.${key}`, inner),
      );
