import type { RequestType, RequestTypeField } from '../snapshot/parts';
import type { ParityDifference } from '../shared/parity-contract';
import type { Compared } from './difference';
import { difference, quoted, someSaid } from './difference';
import { matchBy, unmatched } from './match';
import { traitsOf } from './field-traits';
import { matchRequestTypes } from './match-request-types';
import type { Pair } from './shape';
import { reasonsOf } from './shape';

const phrases = ([here, there]: readonly [RequestTypeField, RequestTypeField]): {
  readonly here: string;
  readonly there: string;
  readonly said: string;
} | null => {
  const [ours, theirs] = [traitsOf(here), traitsOf(there)];
  const [lost, won] = [
    ours.filter((trait) => !theirs.includes(trait)),
    theirs.filter((trait) => !ours.includes(trait)),
  ];
  if (lost.length + won.length === 0) return null;
  return {
    here: `${here.name}: ${ours.join(', ')}`,
    there: `${there.name}: ${theirs.join(', ')}`,
    said: won.length > 0 ? `${here.name} is ${won.join(' and ')}` : `${here.name} is not ${lost.join(' and ')}`,
  };
};

const compareOne = (pair: Pair, here: RequestType, there: RequestType): readonly ParityDifference[] => {
  if (here.fields.state === 'unreadable' || there.fields.state === 'unreadable') return [];
  const matched = matchBy(unmatched(here.fields.fields, there.fields.fields), ({ id }) => id);
  const changed = matched.pairs.flatMap((two) => phrases(two) ?? []);
  const names = (fields: readonly RequestTypeField[]): readonly string[] => fields.map(({ name }) => name);
  const said = [
    ...matched.onlyHere.map(({ name }) => `${name} is missing`),
    ...matched.onlyThere.map(({ name }) => `${name} is added`),
    ...changed.map((one) => one.said),
  ];
  if (said.length === 0) return [];
  return [
    difference('request-type-fields', {
      kind: 'differs',
      subject: { type: 'request-type', id: here.id, name: here.name },
      here: [...names(matched.onlyHere), ...changed.map((one) => one.here)],
      there: [...names(matched.onlyThere), ...changed.map((one) => one.there)],
      sentence: `${quoted('Request type', here)} asks otherwise in ${pair.there.project.key} than in ${pair.here.project.key}: ${someSaid(said)}.`,
    }),
  ];
};

/** The fields of request types that both desks have; of the others the request types are the difference. */
export const compareRequestTypeFields = (pair: Pair): Compared => {
  const reasons = reasonsOf(pair, ['requestTypes']);
  if (reasons.length > 0) return { differences: [], reasons };
  const { pairs } = matchRequestTypes(pair);
  const unread = pairs
    .flatMap(([here, there]) => [
      { one: here, of: pair.here },
      { one: there, of: pair.there },
    ])
    .flatMap(({ one, of }) =>
      one.fields.state === 'unreadable'
        ? [`${of.project.key}: the fields of request type "${one.name}" could not be read: ${one.fields.message}`]
        : [],
    );
  return { differences: pairs.flatMap(([here, there]) => compareOne(pair, here, there)), reasons: unread };
};
