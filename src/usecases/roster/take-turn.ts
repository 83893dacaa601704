import { isJiraError, isUncertain } from '../../jira/errors';
import { pushRosterTurn } from '../../store/roster-queue';
import { isUnderWay, readRosterRun, readWish } from '../../store/roster-run-store';
import { isStorageError, toRunError } from '../../app/explain-error';
import type { Tenant } from '../../app/tenant';
import { addPeopleInTurn } from './add-in-turn';
import { compareRoster } from './compare';
import { openLedger, type Ledger } from './ledger';
import { readLists } from './read-lists';
import { removeSources } from './run-files';
import { settleResult } from './settle-result';
import { undoInTurn } from './undo-in-turn';

/** Turns in a row that may fail without getting anywhere. */
const MOST_FAILURES = 8;
const SECONDS_AFTER_FAILURE = 60;
/** A burst that Jira gives no end for. */
const MS_AFTER_BURST = 60_000;

/**
 * One turn of a roster run, from the queue's consumer: goes on from the last checkpoint for as long as an invocation
 * may last, and asks for the next turn. A delivery that comes twice, of a turn that was taken, is dropped. Storage that
 * fails is thrown, so that the queue delivers the turn again.
 */
export async function takeRosterTurn(
  { projectId, runId, turn }: { readonly projectId: string; readonly runId: string; readonly turn: number },
  tenant: Tenant,
): Promise<void> {
  const run = await readRosterRun(projectId);
  if (!run || run.runId !== runId || turn < run.turn || !isUnderWay(run)) return;
  const wish = await readWish(projectId, runId);
  if (wish === 'pause') return;
  const ledger = openLedger(run, tenant);
  if (wish === 'cancel') return cancel(ledger);
  const wait = run.waitingUntil === null ? 0 : Date.parse(run.waitingUntil) - Date.parse(tenant.now());
  if (wait > 0) return askForTurn(ledger, wait / 1000, turn);
  ledger.update({ waitingUntil: null });
  try {
    await work(ledger, tenant);
  } catch (error) {
    if (isStorageError(error)) throw error;
    if (!endsLater(ledger, error, tenant)) return failWith(ledger, error);
  }
  await ledger.saved();
  if (!ledger.goesOn()) return;
  if (ledger.wish() === 'cancel') return cancel(ledger);
  if (ledger.wish() === 'pause' || !isUnderWay(ledger.run())) return;
  const { waitingUntil, failures } = ledger.run();
  await askForTurn(
    ledger,
    waitingUntil !== null
      ? (Date.parse(waitingUntil) - Date.parse(tenant.now())) / 1000
      : failures > 0
        ? SECONDS_AFTER_FAILURE
        : 0,
    turn,
  );
}

const work = async (ledger: Ledger, tenant: Tenant): Promise<void> => {
  switch (ledger.run().state) {
    case 'adding':
      return addPeopleInTurn(ledger, tenant);
    case 'undoing':
      return undoInTurn(ledger, tenant);
    case 'queued':
    case 'reading':
      ledger.update({ state: 'reading' });
      break;
  }
  if (await readLists(ledger, tenant)) await compareRoster(ledger, tenant);
};

/**
 * The push goes first: should the record not be written, the turn is delivered again, and of two pushes one is dropped.
 */
const askForTurn = async (ledger: Ledger, seconds: number, taken: number): Promise<void> => {
  const turn = Math.max(taken, ledger.run().turn) + 1;
  await pushRosterTurn({ projectId: ledger.projectId, runId: ledger.run().runId, turn }, seconds);
  ledger.update({ turn });
  await ledger.saved();
};

/** Whether the failure is one that passes; then the run says until when it waits, or that it tries again. */
const endsLater = (ledger: Ledger, error: unknown, tenant: Tenant): boolean => {
  if (!isJiraError(error)) return false;
  if (error.name === 'JiraRateLimited') {
    const ms = error.retryAfterMs ?? MS_AFTER_BURST;
    ledger.update({ waitingUntil: new Date(Date.parse(tenant.now()) + ms).toISOString() });
    return true;
  }
  const failures = ledger.run().failures + 1;
  ledger.update({ failures });
  return failures < MOST_FAILURES && isUncertain(error);
};

/** A result that stands outlives an adding that failed: it can be taken up again, and undone. */
const failWith = async (ledger: Ledger, error: unknown): Promise<void> => {
  const { results } = ledger.run();
  await settleResult(ledger);
  ledger.update({ state: results === null ? 'failed' : 'compared', error: toRunError(error) });
  await ledger.saved();
  if (results === null) await removeSources(ledger.run());
};

/** What people were added stays to be undone; a comparison that was never finished leaves nothing behind. */
const cancel = async (ledger: Ledger): Promise<void> => {
  const { results } = ledger.run();
  await settleResult(ledger);
  ledger.update({ state: results === null ? 'cancelled' : 'compared', waitingUntil: null });
  await ledger.saved();
  if (results === null) await removeSources(ledger.run());
};
