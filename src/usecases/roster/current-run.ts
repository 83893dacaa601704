import { ROSTER_CLASSES } from '../../shared/roster-vocabulary';
import {
  changeRosterRun,
  readRosterRun,
  readRunBefore,
  type BesideRun,
  type RosterRun,
} from '../../store/roster-run-store';
import { projectIdByKey } from '../../app/project-by-key';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { addingFile, classFile, removeSources } from './run-files';
import { whatToDo } from '../../app/what-to-do';
import { customerSays } from './says';

/** The newest run of a project, when it is the one the page speaks of. Throws `Refusal` when it is not. */
export async function currentRun(projectKey: string, runId: string, tenant: Tenant): Promise<RosterRun> {
  const run = await readRosterRun(await projectIdByKey(projectKey, tenant));
  if (run?.runId !== runId) throw new Refusal('conflict', customerSays.replaced, whatToDo.reload);
  return run;
}

/** The same, when its result stands and nothing is under way. */
export async function comparedRun(
  projectKey: string,
  runId: string,
  tenant: Tenant,
): Promise<RosterRun & { readonly results: NonNullable<RosterRun['results']> }> {
  const { results, ...run } = await currentRun(projectKey, runId, tenant);
  if (run.state !== 'compared' || results === null)
    throw new Refusal('conflict', customerSays.noResult, customerSays.waitForEnd);
  return { ...run, results };
}

/**
 * Puts a run in the place of the one that was seen. Throws `Refusal` where somebody else changed it meanwhile; then
 * nothing was written.
 */
export async function replaceRun(seen: RosterRun | null, next: RosterRun, beside?: BesideRun): Promise<void> {
  const stored = await changeRosterRun(next.projectId, (current) => (isSame(current, seen) ? next : null), beside);
  if (stored !== next) throw new Refusal('conflict', customerSays.changedMeanwhile, whatToDo.reload);
}

const isSame = (one: RosterRun | null, other: RosterRun | null): boolean =>
  one?.runId === other?.runId &&
  one?.state === other?.state &&
  one?.updatedAt === other?.updatedAt &&
  one?.parts === other?.parts;

/** Deletes everything that was kept for a run but its record, which the next run replaces. */
export async function forget(run: RosterRun): Promise<void> {
  await removeSources(run);
  for (const kind of ROSTER_CLASSES) await classFile(run, kind).remove(run.results?.[kind]?.length ?? 0);
  await addingFile(run).remove(run.adding?.chunks ?? 0);
}

/**
 * Gives up a file that nobody has had compared. Where a finished run was kept, it is the newest again, with its result.
 */
export async function giveUpFile(run: RosterRun, now: string): Promise<RosterRun> {
  const before = run.keepsBefore ? await readRunBefore(run.projectId) : null;
  const next: RosterRun = before ?? { ...run, state: 'cancelled', updatedAt: now };
  await replaceRun(run, next, { before: null });
  await removeSources(run);
  return next;
}
