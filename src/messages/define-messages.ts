import type { Message, MessageParams } from '../shared/message';
import { spoken } from '../shared/message';

/** One sentence in one language: the words, or what makes them of the parameters. */
export type Sentence = string | ((params: never) => string);

/** The English sentences of one speaker (a check, a kind of change, a refusal), by their names. */
type Sentences = { readonly [name: string]: Sentence };

declare const ENGLISH: unique symbol;

/** What a speaker can say: a message for each sentence, and what makes one where the sentence has parameters. */
type Says<T extends Sentences> = {
  readonly [K in keyof T]: T[K] extends (params: infer P) => string ? (params: Given<P>) => Message : Message;
} & { readonly [ENGLISH]?: T };

/** Parameters as a speaker gives them: wherever a sentence takes words, a message may stand. */
type Given<P> = { readonly [K in keyof P]: GivenParam<P[K]> };
type GivenParam<P> = P extends string ? P | Message : P extends readonly (infer One)[] ? readonly GivenParam<One>[] : P;

/** The same sentences in another language; a missing one or a wrong parameter does not compile. */
export type Translation<S> = S extends { readonly [ENGLISH]?: infer T }
  ? { readonly [K in keyof NonNullable<T>]: Translated<NonNullable<T>[K]> }
  : never;
type Translated<T> = T extends (params: infer P) => string ? (params: P) => string : string;

/**
 * Names the sentences of one speaker. Their ids are kept in stored reports, plans and journals, so a name stays while
 * the words change.
 * @param speaker unique in the app; the id of a check for what a check says
 */
export const defineMessages = <const T extends Sentences>(speaker: string, english: T): Says<T> =>
  Object.fromEntries(
    Object.entries(english).map(([name, sentence]) => [name, sayer(`${speaker}.${name}`, sentence)]),
  ) as unknown as Says<T>;

const sayer = (message: string, sentence: Sentence): Message | ((params: MessageParams) => Message) => {
  if (typeof sentence === 'string') return { message, params: {}, text: sentence };
  const english = sentence as (params: Readonly<Record<string, unknown>>) => string;
  return (params) => ({ message, params, text: english(spoken(params, ({ text }) => text)) });
};
