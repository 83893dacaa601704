import type { Asked, AskedForm } from './ask-form';
import { questionName } from './ask-form';
import { holds } from './conditions';
import { fieldValueOf } from './field-kinds';
import { answerOf } from './question-kinds';
import { givenOf, type Value } from './values';
import type { WireValue } from './wire';

export interface Problem {
  readonly at: string;
  readonly message: string;
}

/** What `POST /request` is sent, beside who it is for. */
export interface RequestDraft {
  readonly requestFieldValues: Readonly<Record<string, unknown>>;
  /** By question id; null: the request type has no form, or nothing of it was answered. */
  readonly answers: Readonly<Record<string, unknown>> | null;
  /** Rich text goes as a document, and then all of it does. */
  readonly isAdf: boolean;
}

type Sent = Readonly<Record<string, WireValue>>;

/** People named in answers, to be looked up before the answers are read. */
export const peopleIn = (form: AskedForm, sent: Sent): readonly string[] => [
  ...new Set(
    form.asked.flatMap(({ name, item }) => (item.is !== 'text' && item.kind.asksForPeople ? givenOf(sent[name]) : [])),
  ),
];

/** Makes a request of the answers, or tells all that does not fit. Nothing that was sent is left out silently. */
export const toRequest = (
  form: AskedForm,
  sent: Sent,
  people: ReadonlyMap<string, string>,
): { readonly draft: RequestDraft } | { readonly problems: readonly Problem[] } => {
  const isShown = visibility(form, sent);
  const known = new Map(form.asked.map((asked) => [asked.name, asked]));
  const strays = Object.keys(sent)
    .filter((name) => !known.has(name) && givenOf(sent[name]).length > 0)
    .map((name): Problem => ({ at: `fields.${name}`, message: 'This form has no such field.' }));
  const read = form.asked.map((asked) => readOne(asked, sent, isShown(asked), people));
  const problems = [...strays, ...read.flatMap((one) => (one && 'problem' in one ? [one.problem] : []))];
  if (problems.length > 0) return { problems };
  return { draft: draftOf(read.flatMap((one) => (one && 'value' in one ? [one] : []))) };
};

type ReadOne = { readonly asked: Asked; readonly value: Value } | { readonly problem: Problem } | null;

const readOne = (asked: Asked, sent: Sent, isShown: boolean, people: ReadonlyMap<string, string>): ReadOne => {
  const { name, label, isRequired, item } = asked;
  const given = givenOf(sent[name]);
  const wrong = (message: string) => ({ problem: { at: `fields.${name}`, message } });
  if (item.is === 'text') return given.length === 0 ? null : wrong('This is a text to read, not a question.');
  if (given.length === 0) return isRequired && isShown ? wrong(`"${label}" is required.`) : null;
  if (!isShown) return wrong(`"${label}" is not asked for with the other answers that were sent.`);
  const read = item.kind.read(given, people);
  return 'problem' in read ? wrong(`"${label}" ${read.problem}`) : { asked, value: read.value };
};

/** What is shown, given the answers; an answer in a part that is not shown counts as none. */
const visibility = (form: AskedForm, sent: Sent): ((asked: Asked) => boolean) => {
  const byName = new Map(form.asked.map((asked) => [asked.name, asked]));
  const isShown = (asked: Asked, path: readonly string[]): boolean => {
    const { sectionId } = asked;
    const when = sectionId === null ? undefined : form.shown.get(sectionId);
    // A section that waits for itself is never shown.
    if (sectionId === null || when === undefined) return true;
    return (
      !path.includes(sectionId) &&
      holds(when, (question) => {
        const other = byName.get(questionName(question));
        return other && isShown(other, [...path, sectionId]) ? chosenIn(givenOf(sent[other.name])) : [];
      })
    );
  };
  return (asked) => isShown(asked, []);
};

/** A choice below another chooses that one too. */
const chosenIn = (given: readonly string[]): readonly string[] =>
  given.flatMap((value) => [value, ...(value.includes(':') ? value.split(':') : [])]);

const draftOf = (read: readonly { readonly asked: Asked; readonly value: Value }[]): RequestDraft => {
  const isAdf = read.some(({ asked: { item } }) => item.is === 'question' && item.question.type === 'rt');
  const fields = read.flatMap(({ asked: { item }, value }) =>
    item.is === 'field' ? [[item.field.id, fieldValueOf(item.field, value, isAdf)] as const] : [],
  );
  const answers = read.flatMap(({ asked: { item }, value }) =>
    item.is === 'question' ? [[item.id, answerOf(item.question, value)] as const] : [],
  );
  return {
    requestFieldValues: Object.fromEntries(fields),
    answers: answers.length === 0 ? null : Object.fromEntries(answers),
    isAdf,
  };
};
