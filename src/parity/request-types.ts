import type { Message } from '../shared/message';
import type { RequestType } from '../snapshot/parts';
import type { ParityDifference } from '../shared/parity-contract';
import type { Compared } from './difference';
import { difference, missing } from './difference';
import { matchIssueTypes } from './issue-types';
import { matchRequestTypes } from './match-request-types';
import { differenceSays, partSays } from './says';
import type { Pair } from './shape';
import { isCompanyManaged, reasonsOf, valueOf } from './shape';

const subjectOf = ({ id, name }: RequestType) => ({ type: 'request-type' as const, id, name });

interface Trait {
  readonly part: string;
  readonly of: (one: RequestType) => Message;
}

const TRAITS: readonly Trait[] = [
  { part: 'portal', of: ({ groupIds }) => (groupIds.length > 0 ? partSays.inPortal : partSays.inNoPortalGroup) },
  { part: 'restricted', of: ({ isRestricted }) => (isRestricted ? partSays.restricted : partSays.openToAll) },
];

const traitDifferences = (
  pair: Pair,
  twins: ReadonlyMap<string, string>,
  [here, there]: readonly [RequestType, RequestType],
): readonly ParityDifference[] => {
  const [hereKey, thereKey] = [pair.here.project.key, pair.there.project.key];
  const issueType = (shape: Pair['here'], id: string): string =>
    shape.project.issueTypes.find((type) => type.id === id)?.name ?? id;
  const rows = [
    {
      part: 'name',
      seen: here.name,
      wanted: there.name,
      says: (): Message =>
        differenceSays.requestTypeName({ name: here.name, here: hereKey, theirs: there.name, there: thereKey }),
    },
    ...(twins.get(here.issueTypeId) === there.issueTypeId
      ? []
      : [
          {
            part: 'issue-type',
            seen: issueType(pair.here, here.issueTypeId),
            wanted: issueType(pair.there, there.issueTypeId),
            says: differenceSays.requestTypeIssueType,
          },
        ]),
    ...TRAITS.map(({ part, of }) => ({
      part,
      seen: of(here),
      wanted: of(there),
      says: differenceSays.requestTypeTrait,
    })),
  ].filter(({ seen, wanted, part }) => seen !== wanted || part === 'issue-type');
  return rows.map(({ part, seen, wanted, says }) =>
    difference('request-types', {
      kind: 'differs',
      subject: subjectOf(here),
      part,
      here: seen,
      there: wanted,
      sentence: says({ name: here.name, here: hereKey, there: thereKey, ours: seen, theirs: wanted }),
    }),
  );
};

/** A request type of a team-managed project comes with an issue type of its own, so only a person makes one there. */
const canMake = ({ here, there }: Pair): { readonly this: boolean; readonly other: boolean } => ({
  this: isCompanyManaged(here) && valueOf(here.serviceDesk) != null,
  other: isCompanyManaged(there) && valueOf(there.serviceDesk) != null,
});

const deskDifference = (pair: Pair): readonly ParityDifference[] => {
  const [ours, theirs] = [valueOf(pair.here.serviceDesk), valueOf(pair.there.serviceDesk)];
  const desk = ours ?? theirs;
  if (desk == null || (ours != null && theirs != null)) return [];
  const owner = ours ? pair.here.project : pair.there.project;
  return [
    missing('request-types', pair, ours ? 'this' : 'other', {
      subject: { type: 'service-desk', id: desk.id, name: owner.name },
      says: differenceSays.deskAlone,
      has: owner.key,
      severity: 'high',
    }),
  ];
};

export const compareRequestTypes = (pair: Pair): Compared => {
  const reasons = reasonsOf(pair, ['serviceDesk', 'requestTypes']);
  if (reasons.length > 0) return { differences: [], reasons };
  const { pairs, onlyHere, onlyThere } = matchRequestTypes(pair);
  const can = canMake(pair);
  const twins = new Map(matchIssueTypes(pair).pairs.map(([here, there]) => [here.id, there.id]));
  // Only the project that lacks it can be given it; nothing takes away one that people may have used.
  const alone = (side: 'this' | 'other') => (one: RequestType) =>
    missing('request-types', pair, side, {
      subject: subjectOf(one),
      says: (keys) => differenceSays.requestTypeAlone({ name: one.name, ...keys }),
      has: one.name,
      canEqualise: side === 'this' ? { other: can.other } : { this: can.this },
    });
  return {
    differences: [
      ...deskDifference(pair),
      ...onlyHere.map(alone('this')),
      ...onlyThere.map(alone('other')),
      ...pairs.flatMap((two) => traitDifferences(pair, twins, two)),
    ],
    reasons,
  };
};
