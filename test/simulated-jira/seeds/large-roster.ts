import { addOrganization, addUser } from '../add/people';
import type { SiteState } from '../state';
import type { SiteUser } from '../state/people';
import type { ServiceDesk } from '../state/service-desk';
import { inTurn } from './chance';

/** What is true of a person of the roster, known because this file made it so. */
export type Truth =
  | 'in-place'
  | 'missing-with-account'
  | 'missing-without-account'
  | 'repeated-line'
  | 'no-visible-email'
  | 'inactive'
  | 'duplicate-email'
  | 'portal-only-twin'
  | 'changed-email'
  | 'unmanaged-domain';

/** A company's list of employees as an export writes it, and the truth of each of its lines. */
export interface Roster {
  readonly csv: string;
  /** By line of the file, from 1, the header counted. */
  readonly truth: ReadonlyMap<number, Truth>;
  readonly managedDomains: readonly string[];
}

/** Customers of the seed whose addresses are nobody else's begin here. */
const FIRST = 2_000;
/** Customers of the seed who stay on the desk. */
const STAYING = 45_000;
const SIZE = {
  direct: 2_000,
  throughOrganization: 999,
  leftOut: 1_500,
  neverAdded: 1_000,
  unknown: 2_500,
  unmanaged: 500,
  repeated: 2_001,
} as const;

interface Person {
  readonly truth: Truth;
  readonly address?: string;
  readonly accountId?: string;
}

const isHidden = ({ emailVisible }: SiteUser): boolean => !emailVisible;

/**
 * Each thousandth customer is one of those a bot silently misses; the rest are in place as far as their address can be
 * seen.
 */
const customerOnDesk = (site: SiteState, user: SiteUser, place: number): Person => {
  const { accountId, emailAddress: address } = user;
  switch (place % 1_000) {
    case 1:
      user.active = false;
      return { truth: 'inactive', address };
    case 2:
      return { truth: 'changed-email', address: `before.${address}`, accountId };
    case 3:
      addUser(site, { displayName: user.displayName, emailAddress: address.toUpperCase() });
      return { truth: 'portal-only-twin', address };
    case 4:
      addUser(site, { displayName: user.displayName, emailAddress: address, accountType: 'customer' });
      return { truth: 'duplicate-email', address };
    default:
      return isHidden(user) ? { truth: 'no-visible-email', address, accountId } : { truth: 'in-place', address };
  }
};

const leftOut = (user: SiteUser): Person =>
  isHidden(user)
    ? { truth: 'no-visible-email', address: user.emailAddress, accountId: user.accountId }
    : { truth: 'missing-with-account', address: user.emailAddress };

const employees = (site: SiteState, count: number, prefix: string, domain: string): SiteUser[] =>
  Array.from({ length: count }, (_, index) =>
    addUser(site, { displayName: `${prefix} ${index + 1}`, emailAddress: `${prefix}.${index + 1}@${domain}` }),
  );

const saying =
  (truth: Truth) =>
  ({ emailAddress: address }: SiteUser): Person => ({ truth, address });

/** Spellings of one address that all mean the same. */
const SPELLINGS: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => ` ${address} `,
  (address) => `"${address}"`,
  (address) => `"=""${address}"""`,
  (address) => `mailto:${address}`,
  (address) => `"Somebody, Once <${address}>"`,
];

const line = ({ address = '', accountId = '' }: Person, place: number): string =>
  `${10_000 + place};"Doe; ""J."" ` +
  `${place}";${address === '' ? '' : inTurn(SPELLINGS, place)(address)};boss@acme.example;${accountId}`;

/**
 * All people of the roster, the desk and the site being changed to make them true. The desk has 48,000 customers then.
 */
const people = (site: SiteState, desk: ServiceDesk): readonly Person[] => {
  // The seed lists the customer test account first and then everybody it made, in the order of their numbers.
  const byId = new Map(site.users.map((user) => [user.accountId, user]));
  const [tester, ...customers] = desk.customers.flatMap((id) => byId.get(id) ?? []);
  const [direct, members, neverAdded] = [
    employees(site, SIZE.direct, 'direct', 'acme.example'),
    employees(site, SIZE.throughOrganization, 'member', 'acme.example'),
    employees(site, SIZE.neverAdded, 'newcomer', 'acme.example'),
  ];
  for (const one of direct.slice(0, SIZE.unmanaged))
    one.emailAddress = one.emailAddress.replace('@acme.example', '@contractor.example');
  desk.customers = [...(tester ? [tester] : []), ...customers.slice(0, STAYING), ...direct].map(
    ({ accountId }) => accountId,
  );
  desk.organizationIds = [
    addOrganization(
      site,
      'Partners',
      members.map(({ accountId }) => accountId),
    ).id,
  ];
  const onDesk = customers.slice(FIRST, FIRST + 40_000).map((user, place) => customerOnDesk(site, user, place));
  const all = [
    ...onDesk,
    ...direct.map((user, place) => saying(place < SIZE.unmanaged ? 'unmanaged-domain' : 'in-place')(user)),
    ...members.map(saying('in-place')),
    ...customers.slice(STAYING, STAYING + SIZE.leftOut).map(leftOut),
    ...neverAdded.map(saying('missing-with-account')),
    ...Array.from({ length: SIZE.unknown }, (_, index): Person => ({
      truth: 'missing-without-account',
      address: `starter+${index}@acme.example`,
    })),
  ];
  return [
    ...all,
    ...all.slice(0, SIZE.repeated).map(({ address, accountId }): Person => ({
      truth: 'repeated-line',
      ...(address !== undefined && { address }),
      ...(accountId !== undefined && { accountId }),
    })),
  ];
};

/**
 * Changes the site `large` so that 48,000 are customers of IT, and writes a roster of 50,000 whose every line's truth
 * is known: a spreadsheet's export with a byte order mark, semicolons, quotes, formula cells and blank lines.
 */
export const largeRoster = (site: SiteState, projectId: string): Roster => {
  const desk = site.serviceDesks.find((one) => one.projectId === projectId);
  if (!desk) throw new Error(`Project ${projectId} has no service desk.`);
  const lines = ['Number;Name;Work e-mail;Manager e-mail;Atlassian account ID'];
  const truth = new Map<number, Truth>();
  for (const [place, person] of people(site, desk).entries()) {
    if (place % 5_000 === 4_999) lines.push('', ';;;;');
    lines.push(line(person, place));
    truth.set(lines.length, person.truth);
  }
  return { csv: `\uFEFF${lines.join('\r\n')}\r\n`, truth, managedDomains: ['acme.example'] };
};
