import {
  addingToRow,
  isToBeFound,
  previewAdding as preview,
  rowToAdding,
  toRetry,
  type AddingChoice,
  type AddingPreview,
  type AddingRow,
} from '../../roster/adding';
import type { RosterProgress } from '../../shared/roster-contract';
import { pushRosterTurn } from '../../store/roster-queue';
import { tenAtOnce } from '../../store/roster-rows-store';
import { writeWish, type Adding, type RosterRun } from '../../store/roster-run-store';
import { Refusal } from '../refusal';
import type { Tenant } from '../tenant';
import { placeOf } from './add-in-turn';
import { comparedRun, replaceRun } from './current-run';
import { peopleOf, prepareAdding } from './prepare-adding';
import { addingFile } from './run-files';
import { tellProgress } from './tell-progress';
import { customerSays } from './says';

interface OfRun {
  readonly projectKey: string;
  readonly runId: string;
}

/** A result older than this no longer tells who was a customer before, and an undo would take away somebody else's. */
const FRESH_MS = 12 * 3_600_000;

/** What pressing the button would do: how many accounts, how many mails, and to whom. */
export async function previewAdding(
  { projectKey, runId, ...choice }: OfRun & AddingChoice,
  tenant: Tenant,
): Promise<AddingPreview> {
  return preview(await peopleOf(await comparedRun(projectKey, runId, tenant), choice), choice);
}

/** The admin has seen the preview and presses. Throws `Refusal` when the comparison is old, or people were added by it already. */
export async function startAdding(
  { projectKey, runId, ...choice }: OfRun & AddingChoice,
  tenant: Tenant,
): Promise<RosterProgress> {
  const run = await comparedRun(projectKey, runId, tenant);
  if (run.adding !== null) throw new Refusal('conflict', customerSays.addedAlready, customerSays.compareAgainOrRetry);
  if (run.comparedAt === null || Date.parse(tenant.now()) - Date.parse(run.comparedAt) > FRESH_MS)
    throw new Refusal('conflict', customerSays.tooOld, customerSays.compareAgain);
  if (choice.invites && choice.organizationId !== null)
    throw new Refusal('bad-request', customerSays.invitesToDesksOnly, customerSays.chooseDesk);
  return begin(run, 'adding', await prepareAdding(run, choice), tenant);
}

/** Takes those that failed once more, and nobody else. */
export async function retryFailed({ projectKey, runId }: OfRun, tenant: Tenant): Promise<RosterProgress> {
  const run = await comparedRun(projectKey, runId, tenant);
  const { adding } = placeOf(run);
  let looksForAccounts = false;
  await eachBatch(run, adding, (rows) => {
    const next = rows.map(toRetry);
    looksForAccounts ||= next.some((row) => row.outcome === 'waiting' && isToBeFound(row));
    return next;
  });
  return begin(
    run,
    'adding',
    { ...adding, next: 0, looksForAccounts, outcomes: {}, failures: {}, endedAt: null },
    tenant,
  );
}

/** Takes away exactly those this run added. */
export async function undoAdding({ projectKey, runId }: OfRun, tenant: Tenant): Promise<RosterProgress> {
  const run = await comparedRun(projectKey, runId, tenant);
  return begin(run, 'undoing', { ...placeOf(run).adding, next: 0, outcomes: {}, failures: {}, endedAt: null }, tenant);
}

const eachBatch = async (
  run: RosterRun,
  { chunks }: Adding,
  change: (rows: readonly AddingRow[]) => readonly AddingRow[],
): Promise<void> => {
  const file = addingFile(run);
  await tenAtOnce(chunks, async (chunk) =>
    file.write(chunk, change((await file.read(chunk)).map(rowToAdding)).map(addingToRow)),
  );
};

const begin = async (
  run: RosterRun,
  state: 'adding' | 'undoing',
  adding: Adding,
  tenant: Tenant,
): Promise<RosterProgress> => {
  const next: RosterRun = { ...run, state, adding, updatedAt: tenant.now(), failures: 0, error: undefined };
  // A cancelled adding may be taken up again.
  await writeWish(run.projectId, run.runId, 'go');
  await replaceRun(run, next);
  await pushRosterTurn({ projectId: run.projectId, runId: run.runId, turn: run.turn });
  return tellProgress(next, tenant);
};
