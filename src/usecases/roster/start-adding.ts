import { randomUUID } from 'node:crypto';
import {
  addingToRow,
  isToBeFound,
  previewAdding as preview,
  rowToAdding,
  toRetry,
  type AddingChoice,
  type AddingPreview,
} from '../../roster/adding';
import type { Act } from '../../shared/act-contract';
import type { RosterProgress } from '../../shared/roster-contract';
import { pushRosterTurn } from '../../store/roster-queue';
import { tenAtOnce } from '../../store/roster-rows-store';
import type { Adding, RosterRun } from '../../store/roster-run-store';
import { recordAct } from '../../app/record-act';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
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

type Caller = { readonly accountId: string };

const note = (act: Act, { projectId, projectKey }: RosterRun, tenant: Tenant, caller: Caller): Promise<void> =>
  recordAct(act, { id: projectId, key: projectKey }, tenant, caller);

/** A result older than this no longer tells who was a customer before, and an undo would take away somebody else's. */
const FRESH_MS = 12 * 3_600_000;

/** What pressing the button would do: how many accounts, how many mails, and to whom. */
export async function previewAdding(
  { projectKey, runId, ...choice }: OfRun & AddingChoice,
  tenant: Tenant,
): Promise<AddingPreview> {
  return preview(await peopleOf(await comparedRun(projectKey, runId, tenant), choice), choice);
}

/**
 * The admin has seen the preview and presses. Throws `Refusal` when the comparison is old, or people were added by it
 * already.
 */
export async function startAdding(
  { projectKey, runId, ...choice }: OfRun & AddingChoice,
  tenant: Tenant,
  caller: Caller,
): Promise<RosterProgress> {
  const run = await comparedRun(projectKey, runId, tenant);
  if (run.adding !== null) throw new Refusal('conflict', customerSays.addedAlready, customerSays.compareAgainOrRetry);
  if (run.comparedAt === null || Date.parse(tenant.now()) - Date.parse(run.comparedAt) > FRESH_MS)
    throw new Refusal('conflict', customerSays.tooOld, customerSays.compareAgain);
  if (choice.invites && choice.organizationId !== null)
    throw new Refusal('bad-request', customerSays.invitesToDesksOnly, customerSays.chooseDesk);
  const adding = await prepareAdding(run, choice, newFile());
  const told = await begin(run, 'adding', adding, tenant);
  await note({ kind: 'adding-started', people: adding.total }, run, tenant, caller);
  return told;
}

/** Takes those that failed once more, and nobody else. */
export async function retryFailed(
  { projectKey, runId }: OfRun,
  tenant: Tenant,
  caller: Caller,
): Promise<RosterProgress> {
  const run = await comparedRun(projectKey, runId, tenant);
  const { adding } = placeOf(run);
  const [before, after] = [addingFile(run), newFile()];
  let looksForAccounts = false;
  await tenAtOnce(adding.chunks, async (chunk) => {
    const rows = (await before.read(chunk)).map(rowToAdding).map(toRetry);
    looksForAccounts ||= rows.some((row) => row.outcome === 'waiting' && isToBeFound(row));
    await addingFile(run, after).write(chunk, rows.map(addingToRow));
  });
  const told = await begin(
    run,
    'adding',
    { ...adding, file: after, next: 0, looksForAccounts, outcomes: {}, failures: {}, endedAt: null },
    tenant,
  );
  await note({ kind: 'adding-retried' }, run, tenant, caller);
  // What cannot be deleted has an end of its own, and the adding is under way.
  await before.remove(adding.chunks).catch(() => undefined);
  return told;
}

/** Takes away exactly those this run added. */
export async function undoAdding(
  { projectKey, runId }: OfRun,
  tenant: Tenant,
  caller: Caller,
): Promise<RosterProgress> {
  const run = await comparedRun(projectKey, runId, tenant);
  const adding = { ...placeOf(run).adding, next: 0, outcomes: {}, failures: {}, endedAt: null };
  const told = await begin(run, 'undoing', adding, tenant);
  await note({ kind: 'adding-undone' }, run, tenant, caller);
  return told;
}

/** Of two presses at the same moment one is refused, and takes its own list away again. */
const newFile = (): string => `adding-${randomUUID()}`;

const begin = async (
  run: RosterRun,
  state: 'adding' | 'undoing',
  adding: Adding,
  tenant: Tenant,
): Promise<RosterProgress> => {
  const next: RosterRun = { ...run, state, adding, updatedAt: tenant.now(), failures: 0, error: undefined };
  // A cancelled adding may be taken up again.
  await replaceRun(run, next, { wish: { runId: run.runId, wish: 'go' } }).catch(async (error: unknown) => {
    const isOwn = adding.file !== run.adding?.file;
    if (isOwn && error instanceof Refusal) await addingFile(run, adding.file).remove(adding.chunks);
    throw error;
  });
  await pushRosterTurn({ projectId: run.projectId, runId: run.runId, turn: run.turn });
  return tellProgress(next, tenant);
};
