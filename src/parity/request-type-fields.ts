import { textOf, type Message, type Text } from '../shared/message';
import type { RequestType, RequestTypeField } from '../snapshot/parts';
import type { ParityDifference } from '../shared/parity-contract';
import type { Compared } from './difference';
import { difference } from './difference';
import { matchBy, unmatched } from './match';
import { traitsOf } from './field-traits';
import { matchRequestTypes } from './match-request-types';
import { differenceSays, partSays, someSaid, unreadSays } from './says';
import type { Pair } from './shape';
import { reasonsOf } from './shape';

const without = (traits: readonly Text[], others: readonly Text[]): readonly Text[] => {
  const known = new Set(others.map(textOf));
  return traits.filter((trait) => !known.has(textOf(trait)));
};

const phrases = ([here, there]: readonly [RequestTypeField, RequestTypeField]): {
  readonly here: Message;
  readonly there: Message;
  readonly said: Message;
} | null => {
  const [ours, theirs] = [traitsOf(here), traitsOf(there)];
  const [lost, won] = [without(ours, theirs), without(theirs, ours)];
  if (lost.length + won.length === 0) return null;
  return {
    here: partSays.field({ name: here.name, traits: ours }),
    there: partSays.field({ name: there.name, traits: theirs }),
    said:
      won.length > 0
        ? partSays.fieldIs({ name: here.name, traits: won })
        : partSays.fieldIsNot({ name: here.name, traits: lost }),
  };
};

const compareOne = (pair: Pair, here: RequestType, there: RequestType): readonly ParityDifference[] => {
  if (here.fields.state === 'unreadable' || there.fields.state === 'unreadable') return [];
  const matched = matchBy(unmatched(here.fields.fields, there.fields.fields), ({ id }) => id);
  const changed = matched.pairs.flatMap((two) => phrases(two) ?? []);
  const names = (fields: readonly RequestTypeField[]): readonly string[] => fields.map(({ name }) => name);
  const said = [
    ...matched.onlyHere.map(({ name }) => partSays.fieldMissing({ name })),
    ...matched.onlyThere.map(({ name }) => partSays.fieldAdded({ name })),
    ...changed.map((one) => one.said),
  ];
  if (said.length === 0) return [];
  return [
    difference('request-type-fields', {
      kind: 'differs',
      subject: { type: 'request-type', id: here.id, name: here.name },
      here: [...names(matched.onlyHere), ...changed.map((one) => one.here)],
      there: [...names(matched.onlyThere), ...changed.map((one) => one.there)],
      sentence: differenceSays.requestTypeAsks({
        name: here.name,
        here: pair.here.project.key,
        there: pair.there.project.key,
        said: someSaid(said),
      }),
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
        ? [unreadSays.fields({ project: of.project.key, name: one.name, reason: one.fields.message })]
        : [],
    );
  return { differences: pairs.flatMap(([here, there]) => compareOne(pair, here, there)), reasons: unread };
};
