import { permissionName, permissionNamed } from '../messages/permission-names';
import type { PermissionHolder } from '../snapshot/parts';
import type { Subject } from '../shared/report';
import { groupBy } from '../formats/group-by';
import type { Compared } from './difference';
import { difference } from './difference';
import { matchRoles } from './roles';
import { differenceSays, some } from './says';
import type { Pair } from './shape';
import { isCompanyManaged, reasonsOf, valueOf } from './shape';
import { ownMember } from '../workflow/own-member';

/** A holder of grants that the two permission schemes treat differently. */
interface GrantGap {
  /** The holder as the scheme of the side that has more spells it. */
  readonly holder: PermissionHolder;
  readonly side: 'this' | 'other';
  readonly permissions: readonly string[];
}

type Held = { readonly permission: string; readonly holder: PermissionHolder };

/**
 * Which of the grants one scheme has and the other has not, by who holds them. A team-managed project's role is its
 * twin's by name.
 */
export const grantGaps = (pair: Pair): readonly GrantGap[] => {
  const [ours, theirs] = [valueOf(pair.here.permissionScheme), valueOf(pair.there.permissionScheme)];
  if (ours === undefined || theirs === undefined || ours.id === theirs.id) return [];
  const twins = new Map(matchRoles(pair).pairs.map(([here, there]) => [there.id, here.id]));
  const keyHere = ({ holder: { type, value } }: Held): string => JSON.stringify([type, value ?? '']);
  const keyThere = ({ holder: { type, value = '' } }: Held): string =>
    JSON.stringify([type, type === 'projectRole' ? (twins.get(value) ?? value) : value]);
  const has = (grants: readonly Held[], keyOf: (grant: Held) => string) =>
    new Set(grants.map((grant) => `${grant.permission} ${keyOf(grant)}`));
  const [here, there] = [has(ours.grants, keyHere), has(theirs.grants, keyThere)];
  const gaps = (
    side: GrantGap['side'],
    grants: readonly Held[],
    keyOf: (grant: Held) => string,
    other: ReadonlySet<string>,
  ): readonly GrantGap[] =>
    [
      ...groupBy(
        grants.filter((grant) => !other.has(`${grant.permission} ${keyOf(grant)}`)),
        (grant) => [keyOf(grant)],
      ),
    ].flatMap(([, [first, ...more]]) =>
      first === undefined
        ? []
        : [
            {
              holder: first.holder,
              side,
              permissions: [...new Set([first, ...more].map(({ permission }) => permission))],
            },
          ],
    );
  return [...gaps('this', ours.grants, keyHere, there), ...gaps('other', theirs.grants, keyThere, here)];
};

const SUBJECTS: Readonly<Record<string, Subject['type']>> = {
  projectRole: 'project-role',
  group: 'group',
  user: 'account',
  applicationRole: 'application-role',
};
const SAYS: Readonly<Record<string, typeof differenceSays.holderGranted>> = {
  projectRole: differenceSays.roleGranted,
  group: differenceSays.groupGranted,
  user: differenceSays.accountGranted,
  applicationRole: differenceSays.productGranted,
};

const subjectOf = ({ type, value, name }: PermissionHolder): Subject => ({
  type: ownMember(SUBJECTS, type) ?? 'permission',
  id: value ?? type,
  name: name ?? value ?? type,
});

/** Grants decide, not the name or id of the scheme; the order and the number of equal grants do not. */
export const comparePermissions = (pair: Pair): Compared => {
  const { here, there } = pair;
  // A team-managed project's grants are in no scheme that could be exchanged.
  const possible = isCompanyManaged(here) && isCompanyManaged(there);
  const differences = grantGaps(pair).map(({ holder, side, permissions }) => {
    const [owner, other] = side === 'this' ? [here, there] : [there, here];
    return difference('permissions', {
      kind: side === 'this' ? 'only-here' : 'only-there',
      subject: subjectOf(holder),
      part: holder.type,
      [side === 'this' ? 'here' : 'there']: permissions.map(permissionName),
      canEqualise: { this: possible, other: possible },
      sentence: (ownMember(SAYS, holder.type) ?? differenceSays.holderGranted)({
        name: holder.name ?? (ownMember(SAYS, holder.type) ? (holder.value ?? '') : holder.type),
        permissions: some(permissions.map(permissionNamed)),
        owner: owner.project.key,
        other: other.project.key,
      }),
    });
  });
  return { differences, reasons: reasonsOf(pair, ['permissionScheme']) };
};
