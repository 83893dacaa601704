import type { Message } from '../shared/message';
import type { Actor, ProjectRole } from '../snapshot/parts';
import type { Compared } from './difference';
import { difference, missing } from './difference';
import { matchBy, unmatched } from './match';
import type { Matched } from './match';
import { differenceSays, partSays, some } from './says';
import type { Pair } from './shape';
import { isCompanyManaged, reasonsOf, valueOf } from './shape';

/**
 * Roles are the site's and have one id everywhere, whatever they are called; a team-managed project has its own, which
 * only a name compares.
 */
export const matchRoles = (pair: Pair): Matched<ProjectRole> => {
  const { here, there } = pair;
  const byId = matchBy(unmatched(valueOf(here.roles) ?? [], valueOf(there.roles) ?? []), ({ id }) => id);
  return isCompanyManaged(here) && isCompanyManaged(there) ? byId : matchBy(byId, ({ name }) => name);
};

export const actorId = (actor: Actor): string => (actor.kind === 'user' ? actor.accountId : actor.groupId);
/** A person or a group in a sentence. */
export const actorName = (actor: Actor): string | Message =>
  actor.kind === 'user' ? actor.displayName : partSays.group({ name: actor.name });

/** One role with those who are in it in one project alone. */
export interface RoleGap {
  readonly here: ProjectRole;
  readonly there: ProjectRole;
  readonly onlyHere: readonly Actor[];
  readonly onlyThere: readonly Actor[];
}

/** The roles of both projects whose members differ; people and groups by id. */
export const roleGaps = (pair: Pair): readonly RoleGap[] =>
  matchRoles(pair)
    .pairs.map(([here, there]) => {
      const { onlyHere, onlyThere } = matchBy(
        unmatched(here.actors, there.actors),
        (actor) => `${actor.kind}:${actorId(actor)}`,
      );
      return { here, there, onlyHere, onlyThere };
    })
    .filter(({ onlyHere, onlyThere }) => onlyHere.length + onlyThere.length > 0);

const listed = (actors: readonly Actor[]) =>
  actors.map((actor) => ({
    kind: actor.kind,
    id: actorId(actor),
    name: actor.kind === 'user' ? actor.displayName : actor.name,
  }));

const gapDifferences =
  (pair: Pair) =>
  ({ here: role, onlyHere, onlyThere }: RoleGap) => {
    const subject = { type: 'project-role' as const, id: role.id, name: role.name };
    const told = (side: 'this' | 'other', actors: readonly Actor[]) => {
      const [owner, other] = side === 'this' ? [pair.here, pair.there] : [pair.there, pair.here];
      return difference('roles', {
        kind: side === 'this' ? 'only-here' : 'only-there',
        subject,
        [side === 'this' ? 'here' : 'there']: listed(actors),
        part: 'actors',
        // Who is missing is put in; one by one people are taken out, whole groups by a person.
        canEqualise: {
          [side === 'this' ? 'other' : 'this']: true,
          [side]: actors.every(({ kind }) => kind === 'user'),
        },
        sentence: differenceSays.inRole({
          who: some(actors.map(actorName)),
          count: actors.length,
          name: role.name,
          owner: owner.project.key,
          other: other.project.key,
        }),
      });
    };
    return [
      ...(onlyHere.length > 0 ? [told('this', onlyHere)] : []),
      ...(onlyThere.length > 0 ? [told('other', onlyThere)] : []),
    ];
  };

export const compareRoles = (pair: Pair): Compared => {
  const reasons = reasonsOf(pair, ['roles']);
  if (reasons.length > 0) return { differences: [], reasons };
  const { onlyHere, onlyThere } = matchRoles(pair);
  // A role nobody is in gives nobody anything.
  const alone = (side: 'this' | 'other') => (role: ProjectRole) =>
    role.actors.length === 0
      ? []
      : [
          missing('roles', pair, side, {
            subject: { type: 'project-role', id: role.id, name: role.name },
            says: (keys) => differenceSays.roleAlone({ name: role.name, ...keys }),
            has: listed(role.actors),
          }),
        ];
  return {
    differences: [
      ...roleGaps(pair).flatMap(gapDifferences(pair)),
      ...onlyHere.flatMap(alone('this')),
      ...onlyThere.flatMap(alone('other')),
    ],
    reasons: [],
  };
};
