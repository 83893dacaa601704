import type { AddingChoice } from '../../roster/adding';
import { resultToRow, type PersonClass } from '../../roster/classes';
import { ROSTER_CLASSES } from '../../shared/roster-vocabulary';
import { createMatcher, indexAccounts, type Site } from '../../roster/match';
import { rowToLine, type RosterLine } from '../../roster/roster-line';
import { rowToAccount, type SiteAccount } from '../../roster/site-accounts';
import type { Leg, RosterRun } from '../../store/roster-run-store';
import { readSettings } from '../../store/settings-store';
import type { Tenant } from '../../app/tenant';
import { addressKey } from './address-key';
import type { Ledger } from './ledger';
import { prepareAdding } from './prepare-adding';
import { classFile, legFile, removeSources, rosterFile } from './run-files';

/** What the daily run may do without being asked: nothing that mails anybody or makes an account. */
const BY_ITSELF: AddingChoice = { classes: ['missing-with-account'], organizationId: null, invites: false };

/**
 * Sorts everybody of the roster, all lists being read. Reads storage only and writes the same rows each time, so a turn
 * that dies here is simply taken again. What was read of the site, and every address of somebody who has an account, is
 * deleted as soon as the result stands.
 */
export async function compareRoster(ledger: Ledger, tenant: Tenant): Promise<void> {
  ledger.update({ state: 'comparing' });
  const run = ledger.run();
  const lists = await readLists(run);
  const site = siteOf(run, lists, await botAccountsOf(run));
  const matcher = createMatcher(site, (address) => addressKey(run.runId, address));
  const rows = new Map<PersonClass, string[]>(ROSTER_CLASSES.map((kind) => [kind, []]));
  for await (const line of linesOf(run, lists)) {
    const result = matcher(line);
    rows.get(result.class)?.push(resultToRow(result));
  }
  const results: Partial<Record<PersonClass, number[]>> = {};
  for (const [kind, some] of rows) results[kind] = [...(await classFile(run, kind).writeAll(some))];
  const hiddenAddresses = [...site.byId.values()].filter(
    ({ type, isActive, addressKey: key }) => type !== 'app' && isActive && key === null,
  ).length;
  const isUnsure = hiddenAddresses > 0 && (rows.get('missing-without-account')?.length ?? 0) > 0;
  const adding = run.addsByItself ? await prepareAdding({ ...run, results }, BY_ITSELF, 'adding') : null;
  ledger.update({
    state: adding ? 'adding' : 'compared',
    adding,
    results,
    comparedAt: tenant.now(),
    hiddenAddresses,
    gaps: [...new Set([...run.gaps, ...(isUnsure ? (['addresses-hidden'] as const) : [])])],
  });
  await ledger.saved();
  await removeSources(run);
}

/** Accounts by list, all read once. */
type Lists = ReadonlyMap<Leg['list'], readonly SiteAccount[]>;

const readLists = async (run: RosterRun): Promise<Lists> => {
  const lists = new Map<Leg['list'], SiteAccount[]>();
  for (const [index, leg] of run.legs.entries()) {
    const accounts = lists.get(leg.list) ?? [];
    lists.set(leg.list, accounts);
    for await (const rows of legFile(run, index).readAll(leg.chunks))
      for (const row of rows) accounts.push(rowToAccount(row));
  }
  return lists;
};

/** Accounts the project's setup names: the bot's own and those it is tested with. */
export const botAccountsOf = async ({ projectId }: Pick<RosterRun, 'projectId'>): Promise<ReadonlySet<string>> =>
  new Set(Object.values((await readSettings(projectId))?.accounts ?? {}).filter((id) => id !== null));

const siteOf = ({ managedDomains }: RosterRun, lists: Lists, botAccounts: ReadonlySet<string>): Site => {
  const idsOf = (list: Leg['list']): ReadonlySet<string> => new Set(lists.get(list)?.map(({ accountId }) => accountId));
  return {
    // The list of all users goes first, for it knows most of each.
    ...indexAccounts([...(lists.get('users') ?? []), ...[...lists.values()].flat()]),
    customers: idsOf('customers'),
    inOrganizations: idsOf('organization'),
    byProductRole: idsOf('product-group'),
    botAccounts,
    managedDomains: managedDomains && new Set(managedDomains),
  };
};

async function* linesOf(run: RosterRun, lists: Lists): AsyncGenerator<RosterLine> {
  if (run.source.kind === 'csv') {
    for await (const rows of rosterFile(run).readAll(run.rosterChunks)) for (const row of rows) yield rowToLine(row);
    return;
  }
  const people =
    run.source.kind === 'all-users'
      ? (lists.get('users') ?? []).filter(({ type, isActive }) => type === 'atlassian' && isActive)
      : [...(lists.get('group') ?? []), ...(lists.get('source-organization') ?? [])];
  const unique = new Set(people.map(({ accountId }) => accountId));
  let line = 0;
  for (const accountId of unique) yield { line: (line += 1), address: null, accountId };
}
