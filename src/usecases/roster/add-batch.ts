import { isJiraError, isRefused, isUncertain } from '../../jira/errors';
import type { JiraClient } from '../../jira/client';
import { addPeople, createCustomer, inviteCustomer, type CustomerPlace } from '../../changes/roster-customers';
import { findCustomers } from '../../jira/resources/customers';
import type { AddingRow, Failure } from '../../roster/adding';

/** How often a call that changes nothing when it is repeated is tried. */
const TRIES = 3;

interface Batch {
  readonly jira: JiraClient;
  readonly serviceDeskId: string;
  readonly place: CustomerPlace;
  /** Keeps the rows as they stand, so that an account that was made is never made again. */
  readonly keep: (rows: readonly AddingRow[]) => Promise<void>;
  /** Whether the turn is over; the rest of the batch is then left as it is. */
  readonly mustStop: () => boolean;
}

/**
 * Makes the people of one batch customers and tells what became of each. Repeating it is harmless: accounts are made
 * for those only that have none yet, and Jira takes an account that is a customer already. Throws `JiraRateLimited`
 * when Jira wants to be left alone; the rows kept until then count.
 */
export async function addBatch(before: readonly AddingRow[], batch: Batch): Promise<readonly AddingRow[]> {
  const rows = [...before];
  for (const [index, row] of rows.entries()) {
    if (row.outcome !== 'waiting' || row.route === 'add-account') continue;
    if (batch.mustStop()) return rows;
    rows[index] = row.route === 'create' ? await create(row, batch) : await invite(row, batch);
    await batch.keep(rows);
  }
  const ready = rows.filter(
    ({ accountId, outcome }) => accountId !== null && (outcome === 'waiting' || outcome === 'created'),
  );
  const results = new Map((await addAccounts(ready, batch)).map((row) => [row.line, row] as const));
  return rows.map((row) => results.get(row.line) ?? row);
}

const failed = (row: AddingRow, failure: Failure): AddingRow => ({ ...row, outcome: 'failed', failure });

/** The words for a call that did not do its work. A wait that Jira asks for is nobody's failure and thrown on. */
export const failureOf = (error: unknown, otherwise: Failure): Failure => {
  if (!isJiraError(error) || error.name === 'JiraRateLimited') throw error;
  if (isRefused(error)) return 'not-permitted';
  return isUncertain(error) ? 'jira-unavailable' : otherwise;
};

/** Repeats what may be repeated, while the answer is uncertain. */
export async function insistently(act: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isUncertain(error) || tries >= TRIES) throw error;
    }
  }
}

/** The part before the @ stands for the name nobody told: the person changes it on first use. */
const personOf = (address: string) => ({ email: address, displayName: address.slice(0, address.lastIndexOf('@')) });

const isConflict = (error: unknown): boolean => isJiraError(error) && error.name === 'JiraConflict';

const create = async (row: AddingRow, { jira }: Batch): Promise<AddingRow> => {
  if (row.address === null) return failed(row, 'address-refused');
  try {
    return { ...row, accountId: await createCustomer(jira, personOf(row.address)), outcome: 'created' };
  } catch (error) {
    return failed(row, isConflict(error) ? 'account-exists' : failureOf(error, 'address-refused'));
  }
};

/** Whoever is on the list before was not brought there by this run, so an undo leaves them alone. */
const invite = async (row: AddingRow, { jira, serviceDeskId }: Batch): Promise<AddingRow> => {
  if (row.address === null) return failed(row, 'address-refused');
  const { address } = row;
  const listed = async (): Promise<string | null> =>
    (await findCustomers(jira, serviceDeskId, address))[0]?.accountId ?? null;
  try {
    const known = await listed();
    if (known !== null) return { ...row, accountId: known, outcome: 'already' };
    const refusal = await inviteCustomer(jira, serviceDeskId, personOf(address)).then(
      () => null,
      (error: unknown) => error,
    );
    const accountId = refusal === null || isUncertain(refusal) ? await listed() : null;
    if (accountId !== null) return { ...row, accountId, outcome: 'added', failure: null };
    if (refusal === null) return failed(row, 'unknown-account');
    return isConflict(refusal) ? { ...row, outcome: 'already' } : failed(row, failureOf(refusal, 'address-refused'));
  } catch (error) {
    return failed(row, failureOf(error, 'address-refused'));
  }
};

const idsOf = (rows: readonly AddingRow[]): readonly string[] => rows.flatMap(({ accountId }) => accountId ?? []);

const addAccounts = async (
  rows: readonly AddingRow[],
  { jira, place }: Pick<Batch, 'jira' | 'place'>,
): Promise<readonly AddingRow[]> => {
  if (rows.length === 0) return [];
  try {
    await insistently(() => addPeople(jira, place, idsOf(rows)));
    return rows.map((row) => ({ ...row, outcome: 'added' as const, failure: null }));
  } catch (error) {
    const failure = failureOf(error, 'unknown-account');
    // One unknown account has Jira refuse the whole batch, so each is asked for alone.
    if (failure !== 'unknown-account' || rows.length === 1) return rows.map((row) => failed(row, failure));
  }
  const alone: AddingRow[] = [];
  for (const row of rows) alone.push(...(await addAccounts([row], { jira, place })));
  return alone;
};
