import type { FormQuestion, FormTemplate, RequestType } from '../snapshot/parts';
import type { ParityDifference } from '../shared/parity-contract';
import type { Compared } from './difference';
import { difference, missing, quoted, some, someSaid } from './difference';
import { matchBy, matchSurely, unmatched } from './match';
import type { Matched } from './match';
import { matchRequestTypes, requestTypeTwins } from './match-request-types';
import type { Pair } from './shape';
import { reasonsOf, valueOf } from './shape';

/** Ids differ from project to project: a form is its twin's by name, and one without a name by the request types it is asked on. */
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

const nameOf = ({ name }: FormTemplate): string => (name === '' ? 'a form without a name' : name);
const subjectOf = (form: FormTemplate) => ({ type: 'form' as const, id: form.id, name: nameOf(form) });

const questionText = ({ label, type, isRequired, jiraField, choices, isShown }: FormQuestion): string =>
  [
    label,
    type,
    isRequired ? 'required' : 'optional',
    ...(jiraField === undefined ? [] : [`fills ${jiraField}`]),
    ...(choices === null ? [] : [`${choices} choices`]),
    ...(isShown ? [] : ['shown nowhere']),
  ].join(', ');

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
  const asked = (names: readonly string[]): string =>
    names.length === 0 ? 'no request type' : some(names.map((name) => `"${name}"`));
  const told = (part: string, seen: readonly string[], wanted: readonly string[], sentence: string) =>
    difference('forms', { kind: 'differs', subject: subjectOf(here), part, here: seen, there: wanted, sentence });
  const places =
    JSON.stringify(ours) === JSON.stringify(theirs)
      ? []
      : [
          told(
            'request-types',
            ours,
            theirs,
            `${quoted('Form', subjectOf(here))} is asked on ${asked(ours)} in ${hereKey} and on ${asked(theirs)} in ${thereKey}.`,
          ),
        ];
  const named =
    here.name === there.name
      ? []
      : [
          told(
            'name',
            [here.name],
            [there.name],
            `${quoted('Form', subjectOf(here))} of ${hereKey} is called "${nameOf(there)}" in ${thereKey}.`,
          ),
        ];
  if (here.questions.state !== 'read' || there.questions.state !== 'read') return [...named, ...places];
  const { onlyHere, onlyThere } = matchBy(unmatched(here.questions.questions, there.questions.questions), questionText);
  const [lost, won] = [onlyHere.map(questionText), onlyThere.map(questionText)];
  const conditions =
    here.questions.hasConditions === there.questions.hasConditions
      ? []
      : [`questions are ${there.questions.hasConditions ? '' : 'not '}shown by condition`];
  const said = [
    ...lost.map((text) => `"${text}" is missing`),
    ...won.map((text) => `"${text}" is added`),
    ...conditions,
  ];
  const asking =
    said.length === 0
      ? []
      : [
          told(
            'questions',
            lost,
            won,
            `${quoted('Form', subjectOf(here))} asks otherwise in ${thereKey} than in ${hereKey}: ${someSaid(said, 3)}.`,
          ),
        ];
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
      what: quoted('Form', subjectOf(form)),
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
        ? [
            `${of.project.key}: the questions of form "${nameOf(form)}" could not be read: ${form.questions.message.text}`,
          ]
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
