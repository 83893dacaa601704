import { domainOf } from './address';
import type { PersonClass, PersonResult, Through } from './classes';
import type { RosterLine } from './roster-line';
import type { SiteAccount } from './site-accounts';

/** Everything that was read of the site, ready to be asked about one person after the other. */
export interface Site {
  readonly byId: ReadonlyMap<string, SiteAccount>;
  readonly byAddress: ReadonlyMap<string, readonly SiteAccount[]>;
  /** Ids on the customer list of the desk, however they came there. */
  readonly customers: ReadonlySet<string>;
  readonly inOrganizations: ReadonlySet<string>;
  /** Ids that reach the desk by a product role; empty unless the admin said that the desk is open. */
  readonly byProductRole: ReadonlySet<string>;
  /** Ids of the bot's own account and of those it is tested with: no employees, whatever list they are on. */
  readonly botAccounts: ReadonlySet<string>;
  /** Domains whose accounts the company manages; null: nobody said which. */
  readonly managedDomains: ReadonlySet<string> | null;
}

/** Indexes accounts by id and by address; people and portal-only customers only, for a bot account is nobody's twin. */
export function indexAccounts(accounts: Iterable<SiteAccount>): Pick<Site, 'byId' | 'byAddress'> {
  const byId = new Map<string, SiteAccount>();
  const byAddress = new Map<string, SiteAccount[]>();
  for (const account of accounts) {
    if (byId.has(account.accountId)) continue;
    byId.set(account.accountId, account);
    if (account.addressKey === null || account.type === 'app') continue;
    const sharing = byAddress.get(account.addressKey);
    if (sharing) sharing.push(account);
    else byAddress.set(account.addressKey, [account]);
  }
  return { byId, byAddress };
}

/**
 * How somebody is a customer. The list does not tell who came by an organization, so a member of one counts as come by
 * it.
 */
function throughOf(accountId: string, site: Site): Through | null {
  if (site.byId.get(accountId)?.type === 'customer' && site.customers.has(accountId)) return 'portal-only';
  if (site.inOrganizations.has(accountId)) return 'organization';
  if (site.customers.has(accountId)) return 'direct';
  return site.byProductRole.has(accountId) ? 'product-role' : null;
}

/**
 * Sorts the lines of a roster, one after the other: the same person on a later line is `repeated-line`.
 * @param keyOf the key under which the site's addresses were kept.
 */
export function createMatcher(site: Site, keyOf: (address: string) => string): (line: RosterLine) => PersonResult {
  const seen = new Set<string>();
  return (line) => {
    const key = line.address === null ? null : keyOf(line.address);
    const accounts = accountsOf(line, key, site);
    const account = preferred(accounts, site);
    const names = account ? [account.accountId] : [key, line.accountId].filter((name) => name !== null);
    const isRepeated = names.some((name) => seen.has(name));
    names.forEach((name) => seen.add(name));
    const kind = isRepeated ? 'repeated-line' : classOf(line, key, accounts, account, site);
    const isUnknown = account === null;
    return {
      line: line.line,
      class: kind,
      accountId: account?.accountId ?? line.accountId,
      address: isUnknown ? line.address : null,
      through: account ? throughOf(account.accountId, site) : null,
    };
  };
}

/** The account the file names, else all that show the address. */
const accountsOf = (line: RosterLine, key: string | null, site: Site): readonly SiteAccount[] => {
  const named = line.accountId === null ? undefined : site.byId.get(line.accountId);
  const sharing = site.byAddress.get(named?.addressKey ?? key ?? '') ?? [];
  return named ? [named, ...sharing.filter(({ accountId }) => accountId !== named.accountId)] : sharing;
};

/**
 * Of several accounts, the one the bot is likeliest to take: an active one before an inactive, a person before a
 * portal-only customer.
 */
const preferred = (accounts: readonly SiteAccount[], site: Site): SiteAccount | null => {
  const rank = ({ type, isActive, accountId }: SiteAccount): number =>
    (isActive ? 0 : 4) + (type === 'atlassian' ? 0 : 2) + (site.customers.has(accountId) ? 0 : 1);
  return [...accounts].sort((a, b) => rank(a) - rank(b) || (a.accountId < b.accountId ? -1 : 1))[0] ?? null;
};

const classOf = (
  line: RosterLine,
  key: string | null,
  accounts: readonly SiteAccount[],
  account: SiteAccount | null,
  site: Site,
): PersonClass => {
  const isBot = (accountId: string): boolean =>
    site.botAccounts.has(accountId) || site.byId.get(accountId)?.type === 'app';
  if (isBot(account?.accountId ?? line.accountId ?? '')) return 'bot-account';
  if (account === null) return 'missing-without-account';
  const alive = accounts.filter(({ isActive }) => isActive);
  if (alive.length === 0) return 'inactive';
  if (alive.length > 1)
    return alive.some(({ type }) => type === 'customer') && alive.some(({ type }) => type === 'atlassian')
      ? 'portal-only-twin'
      : 'duplicate-email';
  if (line.accountId === account.accountId && key !== null && account.addressKey !== null && account.addressKey !== key)
    return 'changed-email';
  if (account.addressKey === null) return 'no-visible-email';
  if (throughOf(account.accountId, site) === null) return 'missing-with-account';
  return site.managedDomains !== null && line.address !== null && !site.managedDomains.has(domainOf(line.address))
    ? 'unmanaged-domain'
    : 'in-place';
};
