import { permissionNamed } from '../messages/permission-names';
import type { Message } from '../shared/message';
import type { ParityDifference } from '../shared/parity-contract';
import type { Account } from '../snapshot/parts';
import type { Compared } from './difference';
import { difference } from './difference';
import { matchRequestTypes } from './match-request-types';
import { grantGaps } from './permissions';
import { actorId, matchRoles, roleGaps } from './roles';
import { differenceSays, harmSays, partSays, some } from './says';
import type { Pair, ProjectShape } from './shape';
import { reasonsOf, valueOf } from './shape';
import { ACCOUNT_ROLES } from '../shared/vocabulary';

/** The accounts of the bot that exist, each once. */
export const botAccounts = ({ here }: Pick<Pair, 'here'>): readonly Account[] => {
  const found = ACCOUNT_ROLES.flatMap((part) => {
    const reading = valueOf(here[part]);
    return reading?.state === 'found' ? [reading.account] : [];
  });
  return found.filter(({ accountId }, at) => found.findIndex((other) => other.accountId === accountId) === at);
};

/** What the account may do in the shape's project, of what was asked; undefined where nothing was. */
const permissionsIn = ({ effectivePermissions, project }: ProjectShape, accountId: string) => {
  const row = valueOf(effectivePermissions)?.find((one) => one.accountId === accountId);
  return row === undefined || row.asked.project.length === 0
    ? undefined
    : row.projects.find(({ projectId }) => projectId === project.id)?.permissions;
};

interface Explained {
  /** Permissions that another difference accounts for. */
  readonly permissions: ReadonlySet<string>;
  readonly isOtherwise: boolean;
}

/**
 * A role the account is in here alone, or a grant one scheme lacks, is told as such; what follows from it is not told
 * again.
 */
const explanations = (pair: Pair, { accountId, groups }: Account): Explained => {
  const ids = new Set([accountId, ...groups.map(({ groupId }) => groupId)]);
  const gaps = roleGaps(pair).filter(({ onlyHere, onlyThere }) =>
    [...onlyHere, ...onlyThere].some((actor) => ids.has(actorId(actor))),
  );
  const { onlyHere, onlyThere } = matchRoles(pair);
  const roles = new Set([
    ...gaps.flatMap(({ here, there }) => [here.id, there.id]),
    ...[...onlyHere, ...onlyThere].map(({ id }) => id),
  ]);
  const granted = [pair.here, pair.there]
    .flatMap((shape) => valueOf(shape.permissionScheme)?.grants ?? [])
    .filter(({ holder }) => holder.type === 'projectRole' && holder.value !== undefined && roles.has(holder.value))
    .map(({ permission }) => permission);
  return {
    permissions: new Set([...granted, ...grantGaps(pair).flatMap(({ permissions }) => permissions)]),
    isOtherwise: gaps.length > 0 || grantGaps(pair).length > 0,
  };
};

const subjectOf = ({ accountId, displayName }: Account) => ({
  type: 'account' as const,
  id: accountId,
  name: displayName,
});

/** What an account has in one of the two projects alone. */
const oneSided = (
  pair: Pair,
  account: Account,
  part: string,
  says: (told: {
    readonly name: string;
    readonly list: Message;
    readonly owner: string;
    readonly other: string;
  }) => Message,
  {
    onlyHere,
    onlyThere,
  }: { readonly onlyHere: readonly (string | Message)[]; readonly onlyThere: readonly (string | Message)[] },
): readonly ParityDifference[] => {
  const sides = [
    ['only-here', 'here', onlyHere, pair.here, pair.there],
    ['only-there', 'there', onlyThere, pair.there, pair.here],
  ] as const;
  return sides.flatMap(([kind, place, names, owner, other]) =>
    names.length === 0
      ? []
      : [
          difference('accounts', {
            kind,
            subject: subjectOf(account),
            part,
            [place]: names,
            sentence: says({
              name: account.displayName,
              list: some(names),
              owner: owner.project.key,
              other: other.project.key,
            }),
          }),
        ],
  );
};

const permissionDifferences =
  (pair: Pair) =>
  (account: Account): readonly ParityDifference[] => {
    const [ours, theirs] = [permissionsIn(pair.here, account.accountId), permissionsIn(pair.there, account.accountId)];
    if (ours === undefined || theirs === undefined) return [];
    const { permissions } = explanations(pair, account);
    const open = (keys: readonly string[], other: readonly string[]): readonly string[] =>
      keys.filter((key) => !other.includes(key) && !permissions.has(key));
    return oneSided(
      pair,
      account,
      'permissions',
      ({ list, ...told }) => differenceSays.accountHolds({ permissions: list, ...told }),
      {
        onlyHere: open(ours, theirs).map(permissionNamed),
        onlyThere: open(theirs, ours).map(permissionNamed),
      },
    );
  };

const rightsOf = ({ requestRights }: ProjectShape, accountId: string) =>
  valueOf(requestRights)?.find((row) => row.accountId === accountId);

const requestDifferences =
  (pair: Pair, isCustomerOfOne: (accountId: string) => boolean) =>
  (account: Account): readonly ParityDifference[] => {
    const [ours, theirs] = [rightsOf(pair.here, account.accountId), rightsOf(pair.there, account.accountId)];
    if (
      ours === undefined ||
      theirs === undefined ||
      explanations(pair, account).isOtherwise ||
      isCustomerOfOne(account.accountId)
    )
      return [];
    // Hidden or restricted in one project alone: that is told of the request type.
    const alike = matchRequestTypes(pair).pairs.filter(
      ([here, there]) =>
        here.isRestricted === there.isRestricted && here.groupIds.length > 0 === there.groupIds.length > 0,
    );
    const rights = alike.map(([here, there]) => ({
      name: partSays.quoted({ name: here.name }),
      here: ours.canCreate.includes(here.id),
      there: theirs.canCreate.includes(there.id),
    }));
    const names = (side: 'here' | 'there', other: 'here' | 'there'): readonly Message[] =>
      rights.filter((row) => row[side] && !row[other]).map(({ name }) => name);
    return oneSided(
      pair,
      account,
      'requests',
      ({ list, ...told }) => differenceSays.accountMayRaise({ requests: list, ...told }),
      {
        onlyHere: names('here', 'there'),
        onlyThere: names('there', 'here'),
      },
    );
  };

/** Account ids of customers of one desk alone; undefined where a list could not be read or a project has no desk. */
export const customerGaps = (
  pair: Pair,
): { readonly onlyHere: readonly string[]; readonly onlyThere: readonly string[] } | undefined => {
  const [ours, theirs] = [valueOf(pair.here.customers), valueOf(pair.there.customers)];
  if (
    ours === undefined ||
    theirs === undefined ||
    valueOf(pair.here.serviceDesk) == null ||
    valueOf(pair.there.serviceDesk) == null
  )
    return undefined;
  const [here, there] = [new Set(ours), new Set(theirs)];
  return { onlyHere: ours.filter((id) => !there.has(id)), onlyThere: theirs.filter((id) => !here.has(id)) };
};

/**
 * As many customers as one request names; longer lists are the business of the Customers page, which adds in turns and
 * tells who.
 */
const MOST_ADDED = 50;

/** The bot's own accounts one by one; everybody else is a number, for who they are is nobody's business here. */
const customerDifferences = (pair: Pair): readonly ParityDifference[] => {
  const gaps = customerGaps(pair);
  const accounts = botAccounts(pair);
  const sides = [
    ['this', gaps?.onlyHere ?? [], pair.here, pair.there],
    ['other', gaps?.onlyThere ?? [], pair.there, pair.here],
  ] as const;
  return sides.flatMap(([side, ids, owner, other]) => {
    const kind = side === 'this' ? 'only-here' : 'only-there';
    const canEqualise = side === 'this' ? { other: true } : { this: true };
    const seen = (value: number | string) => ({ [side === 'this' ? 'here' : 'there']: value });
    const own = accounts.filter(({ accountId }) => ids.includes(accountId));
    const others = ids.length - own.length;
    const desk = valueOf(owner.serviceDesk);
    return [
      ...own.map((account) =>
        difference('accounts', {
          kind,
          subject: subjectOf(account),
          part: 'customer',
          ...seen('customer'),
          canEqualise,
          sentence: differenceSays.accountIsCustomer({
            name: account.displayName,
            owner: owner.project.key,
            other: other.project.key,
          }),
        }),
      ),
      ...(others === 0 || desk == null
        ? []
        : [
            difference('accounts', {
              kind,
              subject: { type: 'service-desk', id: desk.id, name: owner.project.name },
              part: 'customers',
              ...seen(others),
              ...(others <= MOST_ADDED && { canEqualise }),
              severity: 'low',
              harm: harmSays.customers,
              sentence: differenceSays.customers({ count: others, owner: owner.project.key, other: other.project.key }),
            }),
          ]),
    ];
  });
};

/** What follows from roles and grants is told there; this is what is left, and who is a customer. */
export const compareAccounts = (pair: Pair): Compared => {
  const accounts = botAccounts(pair);
  const gaps = customerGaps(pair);
  const isCustomerOfOne = (accountId: string): boolean =>
    gaps !== undefined && [...gaps.onlyHere, ...gaps.onlyThere].includes(accountId);
  return {
    differences: [
      ...accounts.flatMap(permissionDifferences(pair)),
      ...accounts.flatMap(requestDifferences(pair, isCustomerOfOne)),
      ...customerDifferences(pair),
    ],
    reasons: reasonsOf(pair, [...ACCOUNT_ROLES, 'effectivePermissions', 'requestRights', 'customers']),
  };
};
