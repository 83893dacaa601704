import { textOf, type Message } from '../shared/message';
import type { Fact } from '../shared/report';
import type { FormQuestion, FormTemplate, RequestType } from '../snapshot/parts';
import type { ParityDifference } from '../shared/parity-contract';
import type { Compared } from './difference';
import { difference, missing } from './difference';
import { matchBy, matchSurely, unmatched } from './match';
import type { Matched } from './match';
import { matchRequestTypes, requestTypeTwins } from './match-request-types';
import { differenceSays, partSays, some, someSaid, unreadSays } from './says';
import type { Pair } from './shape';
import { reasonsOf, valueOf } from './shape';

/**
 * Ids differ from project to project: a form is its twin's by name, and one without a name by the request types it is
 * asked on.
 */
export const matchForms = (pair: Pair): Matched<FormTemplate> => {
  const twins = requestTypeTwins(pair);
  const asked = (ids: readonly string[]): string => JSON.stringify([...ids].sort());
  const twinned = ({ requestTypeIds }: FormTemplate): readonly string[] =>
    requestTypeIds.map((id) => twins.get(id) ?? `other:${id}`);
  const start = unmatched(valueOf(pair.here.forms) ?? [], valueOf(pair.there.forms) ?? []);
  const exact = matchBy(
    start,
    ({ name, requestTypeIds }) => JSON.stringify([name, asked(requestTypeIds)]),
    (one) => JSON.stringify([one.name, asked(twinned(one))]),
  );
  const named = matchBy(exact, ({ name }) => (name === '' ? null : name));
  return matchSurely(
    named,
    ({ requestTypeIds }) => (requestTypeIds.length === 0 ? null : asked(requestTypeIds)),
    (one) => (one.requestTypeIds.length === 0 ? null : asked(twinned(one))),
  );
};

const nameOf = ({ name }: FormTemplate): string | Message => (name === '' ? partSays.namelessForm : name);
const subjectOf = (form: FormTemplate) => ({ type: 'form' as const, id: form.id, name: textOf(nameOf(form)) });

const questionSaid = ({ label, type, isRequired, jiraField, choices, isShown }: FormQuestion): Message =>
  partSays.question({
    label,
    traits: [
      type,
      isRequired ? partSays.required : partSays.optional,
      ...(jiraField === undefined ? [] : [partSays.fills({ field: jiraField })]),
      ...(choices === null ? [] : [partSays.choices({ count: choices })]),
      ...(isShown ? [] : [partSays.shownNowhere]),
    ],
  });

/** Request types that only one of the two desks has do not count: those are differences of their own. */
const attachedTo = (pairs: Matched<RequestType>['pairs'], [here, there]: readonly [FormTemplate, FormTemplate]) => {
  const names = (ids: readonly string[], side: 0 | 1): readonly string[] =>
    pairs
      .filter((two) => ids.includes(two[side].id))
      .map(([one]) => one.name)
      .sort();
  return { ours: names(here.requestTypeIds, 0), theirs: names(there.requestTypeIds, 1) };
};

const compareOne = (
  pair: Pair,
  requestTypes: Matched<RequestType>['pairs'],
  two: readonly [FormTemplate, FormTemplate],
): readonly ParityDifference[] => {
  const [here, there] = two;
  const [hereKey, thereKey] = [pair.here.project.key, pair.there.project.key];
  const { ours, theirs } = attachedTo(requestTypes, two);
  const asked = (names: readonly string[]): Message =>
    names.length === 0 ? partSays.noRequestType : some(names.map((name) => partSays.quoted({ name })));
  const [name, keys] = [nameOf(here), { here: hereKey, there: thereKey }];
  const told = (part: string, seen: readonly Fact[], wanted: readonly Fact[], sentence: Message) =>
    difference('forms', { kind: 'differs', subject: subjectOf(here), part, here: seen, there: wanted, sentence });
  const places =
    JSON.stringify(ours) === JSON.stringify(theirs)
      ? []
      : [
          told(
            'request-types',
            ours,
            theirs,
            differenceSays.formPlaces({ name, ...keys, ours: asked(ours), theirs: asked(theirs) }),
          ),
        ];
  const named =
    here.name === there.name
      ? []
      : [told('name', [here.name], [there.name], differenceSays.formName({ name, ...keys, theirs: nameOf(there) }))];
  if (here.questions.state !== 'read' || there.questions.state !== 'read') return [...named, ...places];
  const { onlyHere, onlyThere } = matchBy(
    unmatched(here.questions.questions, there.questions.questions),
    (question) => questionSaid(question).text,
  );
  const [lost, won] = [onlyHere.map(questionSaid), onlyThere.map(questionSaid)];
  const conditions =
    here.questions.hasConditions === there.questions.hasConditions
      ? []
      : [there.questions.hasConditions ? partSays.shownByCondition : partSays.notShownByCondition];
  const said = [
    ...lost.map((question) => partSays.questionMissing({ question })),
    ...won.map((question) => partSays.questionAdded({ question })),
    ...conditions,
  ];
  const asking =
    said.length === 0
      ? []
      : [told('questions', lost, won, differenceSays.formAsks({ name, ...keys, said: someSaid(said, 3) }))];
  return [...named, ...places, ...asking];
};

/** A form can be copied to a project that has at least one of its request types, or gets it by the same plan. */
const canCopy = (pair: Pair): boolean =>
  pair.here.project.typeKey === 'service_desk' && pair.there.project.typeKey === 'service_desk';

export const compareForms = (pair: Pair): Compared => {
  const reasons = reasonsOf(pair, ['forms', 'requestTypes']);
  if (reasons.length > 0) return { differences: [], reasons };
  const { pairs, onlyHere, onlyThere } = matchForms(pair);
  const requestTypes = matchRequestTypes(pair).pairs;
  const alone = (side: 'this' | 'other') => (form: FormTemplate) =>
    missing('forms', pair, side, {
      subject: subjectOf(form),
      says: (keys) =>
        form.name === ''
          ? differenceSays.namelessFormAlone(keys)
          : differenceSays.formAlone({ name: form.name, ...keys }),
      has: nameOf(form),
      canEqualise: form.name === '' || !canCopy(pair) ? {} : { [side === 'this' ? 'other' : 'this']: true },
    });
  const unread = pairs
    .flatMap(([here, there]) => [
      { form: here, of: pair.here },
      { form: there, of: pair.there },
    ])
    .flatMap(({ form, of }) =>
      form.questions.state === 'unreadable'
        ? [unreadSays.questions({ project: of.project.key, form: nameOf(form), reason: form.questions.message })]
        : [],
    );
  return {
    differences: [
      ...onlyHere.map(alone('this')),
      ...onlyThere.map(alone('other')),
      ...pairs.flatMap((two) => compareOne(pair, requestTypes, two)),
    ],
    reasons: unread,
  };
};
