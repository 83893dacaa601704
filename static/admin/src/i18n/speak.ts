import type {
  BotPreviewSays,
  ChangeSays,
  CheckId,
  CheckSays,
  FixSays,
  ParitySays,
  PermissionSays,
  PlanSays,
  ProposalSays,
  ReadingSays,
  RehearsalSays,
  RefusalSays,
  SkillsOfProfiles,
  TwinSays,
  WorkflowCheckSays,
  WorkflowDifferenceSays,
  WorkflowFileSays,
  WorkflowReasonSays,
} from '../../../../src/said';
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

/** What every check and profile says of itself. */
export interface OwnSentences {
  readonly checks: { readonly [Id in CheckId]: CheckWords };
  readonly profiles: { readonly [Id in keyof SkillsOfProfiles]: ProfileWords<SkillsOfProfiles[Id]> };
}

/** Who speaks where: at once, or with the views that show it. Together they are everybody (`Said`). */
export interface RoomSays {
  readonly first: RefusalSays;
  readonly report: CheckSays &
    ReadingSays &
    PermissionSays &
    WorkflowCheckSays &
    WorkflowFileSays &
    WorkflowReasonSays &
    ProposalSays;
  readonly plans: ChangeSays & FixSays & PlanSays & ParitySays & TwinSays & WorkflowDifferenceSays;
  readonly 'bot-access': BotPreviewSays;
  readonly rehearsal: RehearsalSays;
}

/** The sentences of several speakers. */
export type Translations<S> = { readonly [Speaker in keyof S]: Translation<S[Speaker]> };

/** Sentences by their ids. */
export type Sentences = ReadonlyMap<string, Sentence>;

/**
 * Says a text of the app in one language. A text it does not know, as of an older version, is said as it was written.
 */
export type Speak = (said: Text) => string;

export const sentencesOf = <S>(said: Translations<S>): Sentences =>
  new Map(
    Object.entries(said).flatMap(([speaker, sentences]) =>
      Object.entries(sentences as Readonly<Record<string, Sentence>>).map(([name, sentence]): Named => [
        `${speaker}.${name}`,
        sentence,
      ]),
    ),
  );

export const ownSentencesOf = ({ checks, profiles }: OwnSentences): Sentences =>
  new Map([
    ...Object.entries(checks).flatMap(([check, { steps, ...words }]) =>
      Object.entries({ ...words, ...Object.fromEntries(steps.map((step, at) => [`step${at + 1}`, step])) }).map(
        ([name, words]): Named => [`${check}.${name}`, words],
      ),
    ),
    ...Object.entries(profiles).flatMap(([profile, words]) => namedIn(profile, words)),
  ]);

/** @param sentences looked up each time something is said, as rooms bring more of them */
export const speaker = (sentences: Sentences): Speak => {
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
