import fc from 'fast-check';
import { createMatcher, indexAccounts, type Site } from '../../src/roster/match';
import type { PersonResult } from '../../src/roster/classes';
import { resultToRow, rowToResult } from '../../src/roster/classes';
import type { RosterLine } from '../../src/roster/roster-line';
import { accountToRow, rowToAccount, type SiteAccount } from '../../src/roster/site-accounts';

const account = (accountId: string, addressKey: string | null, more: Partial<SiteAccount> = {}): SiteAccount => ({
  accountId,
  addressKey,
  type: 'atlassian',
  isActive: true,
  ...more,
});

interface Given {
  readonly accounts?: readonly SiteAccount[];
  readonly customers?: readonly string[];
  readonly inOrganizations?: readonly string[];
  readonly byProductRole?: readonly string[];
  readonly managedDomains?: readonly string[];
  readonly botAccounts?: readonly string[];
}

const site = ({
  accounts = [],
  customers = [],
  inOrganizations = [],
  byProductRole = [],
  managedDomains,
  botAccounts = [],
}: Given): Site => ({
  ...indexAccounts(accounts),
  customers: new Set(customers),
  inOrganizations: new Set(inOrganizations),
  byProductRole: new Set(byProductRole),
  botAccounts: new Set(botAccounts),
  managedDomains: managedDomains ? new Set(managedDomains) : null,
});

const ANN = 'ann@acme.example';
const line = (more: Partial<RosterLine> = {}): RosterLine => ({ line: 2, address: ANN, accountId: null, ...more });
const match = (given: Given, ...lines: readonly RosterLine[]): readonly PersonResult[] =>
  lines.map(createMatcher(site(given), (address) => address));

describe('a person of the roster', () => {
  const shown = account('ann', ANN);
  const twin = account('qm:1:2', ANN, { type: 'customer' });
  test.each<{
    readonly given: string;
    readonly when: Given;
    readonly on?: RosterLine;
    readonly then: Partial<PersonResult>;
  }>([
    {
      given: 'nobody of the address',
      when: { accounts: [account('bob', 'bob@acme.example')] },
      then: { class: 'missing-without-account', address: ANN, accountId: null },
    },
    {
      given: 'an account that is no customer',
      when: { accounts: [shown] },
      then: { class: 'missing-with-account', accountId: 'ann', address: null, through: null },
    },
    {
      given: 'a customer',
      when: { accounts: [shown], customers: ['ann'] },
      then: { class: 'in-place', through: 'direct' },
    },
    {
      given: 'a customer by an organization',
      when: { accounts: [shown], customers: ['ann'], inOrganizations: ['ann'] },
      then: { class: 'in-place', through: 'organization' },
    },
    {
      given: 'a portal-only customer',
      when: { accounts: [twin], customers: ['qm:1:2'] },
      then: { class: 'in-place', through: 'portal-only' },
    },
    {
      given: 'an open desk and the product role',
      when: { accounts: [shown], byProductRole: ['ann'] },
      then: { class: 'in-place', through: 'product-role' },
    },
    {
      given: 'an inactive customer',
      when: { accounts: [{ ...shown, isActive: false }], customers: ['ann'] },
      then: { class: 'inactive' },
    },
    {
      given: 'an inactive account beside an active one',
      when: { accounts: [{ ...shown, accountId: 'old', isActive: false }, shown], customers: ['ann', 'old'] },
      then: { class: 'in-place', accountId: 'ann' },
    },
    {
      given: 'two people’s accounts of one address',
      when: { accounts: [shown, account('ann2', ANN)], customers: ['ann'] },
      then: { class: 'duplicate-email', accountId: 'ann' },
    },
    {
      given: 'a portal-only twin',
      when: { accounts: [twin, shown], customers: ['qm:1:2'] },
      then: { class: 'portal-only-twin', accountId: 'ann', through: null },
    },
    {
      given: 'a bot account of the same address',
      when: { accounts: [shown, account('app', ANN, { type: 'app' })], customers: ['ann'] },
      then: { class: 'in-place' },
    },
    {
      given: 'an account that hides its address',
      when: { accounts: [account('ann', null)], customers: ['ann'] },
      on: line({ accountId: 'ann' }),
      then: { class: 'no-visible-email', through: 'direct' },
    },
    {
      given: 'an account that shows another address',
      when: { accounts: [account('ann', 'ann.lee@acme.example')], customers: ['ann'] },
      on: line({ accountId: 'ann' }),
      then: { class: 'changed-email' },
    },
    {
      given: 'a domain nobody manages',
      when: { accounts: [shown], customers: ['ann'], managedDomains: ['other.example'] },
      then: { class: 'unmanaged-domain' },
    },
    {
      given: 'the account a bot is tested with, though it is no customer',
      when: { accounts: [shown], botAccounts: ['ann'] },
      then: { class: 'bot-account', accountId: 'ann' },
    },
    {
      given: 'an app that is a member of the group',
      when: { accounts: [account('app', null, { type: 'app' })] },
      on: line({ address: null, accountId: 'app' }),
      then: { class: 'bot-account', accountId: 'app' },
    },
    {
      given: 'a domain that is managed',
      when: { accounts: [shown], customers: ['ann'], managedDomains: ['acme.example'] },
      then: { class: 'in-place' },
    },
    {
      given: 'an account id Jira does not know, and an address it does',
      when: { accounts: [shown], customers: ['ann'] },
      on: line({ accountId: 'gone' }),
      then: { class: 'in-place', accountId: 'ann' },
    },
  ])('given $given, is $then.class', ({ when, on = line(), then }) => expect(match(when, on)[0]).toMatchObject(then));

  test('on a second line is told once, by whichever of the two ways they are named', () => {
    const lines = [line(), line({ line: 3, address: null, accountId: 'ann' }), line({ line: 4 })];
    expect(match({ accounts: [shown], customers: ['ann'] }, ...lines).map((result) => result.class)).toEqual([
      'in-place',
      'repeated-line',
      'repeated-line',
    ]);
  });
});

const keys = fc.constantFrom('a', 'b', 'c', 'd');
const anAccount = fc.record({
  accountId: fc.constantFrom('1', '2', '3', 'qm:4:4'),
  addressKey: fc.option(keys),
  type: fc.constantFrom('atlassian' as const, 'customer' as const, 'app' as const),
  isActive: fc.boolean(),
});
const aLine = fc.record({
  line: fc.nat(),
  address: fc.option(keys),
  accountId: fc.option(fc.constantFrom('1', '2', '9')),
});
const ids = fc.subarray(['1', '2', '3', 'qm:4:4']);

test('whatever the site and the roster, each line has one result, nobody in place is told missing, and nobody is told twice', () => {
  fc.assert(
    fc.property(fc.array(anAccount), ids, fc.array(aLine), (accounts, customers, lines) => {
      const results = match({ accounts, customers }, ...lines);
      expect(results.map((result) => result.line)).toEqual(lines.map((one) => one.line));
      const told = results
        .filter((result) => result.class !== 'repeated-line' && result.accountId !== null)
        .map((result) => result.accountId);
      expect(new Set(told).size).toBe(told.length);
      for (const result of results)
        if (result.class === 'missing-with-account') expect(customers).not.toContain(result.accountId);
      for (const result of results) if (result.class === 'in-place') expect(customers).toContain(result.accountId);
      expect(results.map(resultToRow).map(rowToResult)).toEqual(results);
    }),
  );
});

test('accounts come back from storage as they were', () => {
  fc.assert(fc.property(anAccount, (one) => expect(rowToAccount(accountToRow(one))).toEqual(one)));
});
