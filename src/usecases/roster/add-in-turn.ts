import type { CustomerPlace } from '../../changes/roster-customers';
import { readAllUsersPage } from '../../jira/resources/all-users';
import { FIRST_PAGE, unbrokenPages } from '../../jira/unbroken-pages';
import { addingToRow, isOpen, isToBeFound, rowToAdding, type AddingRow } from '../../roster/adding';
import type { Adding, RosterRun } from '../../store/roster-run-store';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { addBatch } from './add-batch';
import { addressKey, keyOfShown } from './address-key';
import type { Ledger } from './ledger';
import { addingFile } from './run-files';
import { settleResult } from './settle-result';
import { customerSays } from './says';

/** Accounts named in one call; also how much a turn that dies may repeat. */
export const BATCH = 50;

/** Where the people of a run go. Throws `Refusal` for a run that never looked at the desk. */
export function placeOf({ serviceDeskId, adding }: RosterRun): {
  readonly serviceDeskId: string;
  readonly place: CustomerPlace;
  readonly adding: Adding;
} {
  if (serviceDeskId === null || adding === null)
    throw new Refusal('conflict', customerSays.nobodyChosen, customerSays.compareFirst);
  return {
    serviceDeskId,
    adding,
    place: adding.organizationId === null ? { serviceDeskId } : { organizationId: adding.organizationId },
  };
}

/** Counts what became of the people of one more batch. */
const counted = (adding: Adding, rows: readonly AddingRow[]): Adding => {
  const [outcomes, failures] = [{ ...adding.outcomes }, { ...adding.failures }];
  for (const { outcome, failure } of rows) {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (failure !== null) failures[failure] = (failures[failure] ?? 0) + 1;
  }
  return { ...adding, next: adding.next + 1, outcomes, failures };
};

/**
 * Works through the batches of a run, a checkpoint after each. The rows are written before the record that counts them.
 */
export async function addPeopleInTurn(ledger: Ledger, tenant: Tenant): Promise<void> {
  const { serviceDeskId, place, adding } = placeOf(ledger.run());
  const known = adding.looksForAccounts ? await findAccounts(ledger.run(), adding, tenant) : new Map<string, string>();
  const { runId } = ledger.run();
  const withAccount = (row: AddingRow): AddingRow => {
    if (row.outcome !== 'waiting' || !isToBeFound(row)) return row;
    const accountId = known.get(addressKey(runId, row.address ?? ''));
    return accountId === undefined
      ? { ...row, outcome: 'failed' }
      : { ...row, accountId, outcome: 'created', failure: null };
  };
  await throughBatches(ledger, tenant, (rows, keep) =>
    addBatch(rows.map(withAccount), { jira: tenant.jira, serviceDeskId, place, keep, mustStop: ledger.mustStop }),
  );
}

/**
 * Takes every batch from the next one on. `work` may keep the rows of its batch half done; what it answers is kept too.
 */
export async function throughBatches(
  ledger: Ledger,
  tenant: Tenant,
  work: (
    rows: readonly AddingRow[],
    keep: (rows: readonly AddingRow[]) => Promise<void>,
  ) => Promise<readonly AddingRow[]>,
): Promise<void> {
  const file = addingFile(ledger.run());
  for (let { adding } = placeOf(ledger.run()); adding.next < adding.chunks;) {
    const chunk = adding.next;
    const keep = (rows: readonly AddingRow[]): Promise<void> => file.write(chunk, rows.map(addingToRow));
    const rows = await work((await file.read(chunk)).map(rowToAdding), keep);
    await keep(rows);
    if (rows.some(isOpen)) return;
    adding = counted(adding, rows);
    ledger.update({ adding, failures: 0 });
    await ledger.saved();
    if (!ledger.goesOn()) return;
    if (ledger.mustStop() && adding.next < adding.chunks) return;
  }
  await settleResult(ledger);
  ledger.update({ state: 'compared', adding: { ...placeOf(ledger.run()).adding, endedAt: tenant.now() } });
}

/**
 * Ids by address key of those whose address turned out to have an account: the answer to their creation may have been
 * lost. Only when they are tried again, for reading the whole site costs as much as half a comparison.
 */
const findAccounts = async (
  run: RosterRun,
  { chunks }: Adding,
  { jira }: Tenant,
): Promise<ReadonlyMap<string, string>> => {
  const sought = new Set<string>();
  for await (const rows of addingFile(run).readAll(chunks)) {
    for (const row of rows.map(rowToAdding))
      if (row.address !== null && isToBeFound(row)) sought.add(addressKey(run.runId, row.address));
  }
  const ids = new Map<string, string>();
  const list = {
    readPage: (start: number) => readAllUsersPage(jira, start),
    idOf: ({ accountId }: { readonly accountId: string }) => accountId,
    ahead: 1,
  };
  for await (const { values } of sought.size === 0 ? [] : unbrokenPages(list, FIRST_PAGE)) {
    for (const { accountId, emailAddress } of values) {
      const key = keyOfShown(run.runId, emailAddress);
      if (key !== null && sought.has(key)) ids.set(key, accountId);
    }
  }
  return ids;
};
