import type { RosterProgress } from '../../shared/roster-contract';
import { pushRosterTurn } from '../../store/roster-queue';
import { isUnderWay, readRosterRun, writeWish } from '../../store/roster-run-store';
import { recordAct } from '../../app/record-act';
import type { Tenant } from '../../app/tenant';
import { currentRun, giveUpFile } from './current-run';
import { tellProgress } from './tell-progress';

interface OfRun {
  readonly projectKey: string;
  readonly runId: string;
}

/** The run stops at its next checkpoint and waits; nothing that was read is lost. A finished run stays finished. */
export async function pauseRosterRun({ projectKey, runId }: OfRun, tenant: Tenant): Promise<RosterProgress> {
  const run = await currentRun(projectKey, runId, tenant);
  if (isUnderWay(run)) await writeWish(run.projectId, runId, 'pause');
  return tellProgress(run, tenant);
}

/** Pressed twice, or while the run has not stopped yet, the turn is pushed twice and taken once. */
export async function resumeRosterRun({ projectKey, runId }: OfRun, tenant: Tenant): Promise<RosterProgress> {
  const run = await currentRun(projectKey, runId, tenant);
  if (isUnderWay(run)) {
    await writeWish(run.projectId, runId, 'go');
    await pushRosterTurn({ projectId: run.projectId, runId, turn: run.turn });
  }
  return tellProgress(run, tenant);
}

/**
 * A file that was not compared makes way for the result before it; a comparison ends and what it kept is deleted; an
 * adding ends after its batch, and what was done can be undone.
 */
export async function cancelRosterRun(
  { projectKey, runId }: OfRun,
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<RosterProgress> {
  const run = await currentRun(projectKey, runId, tenant);
  if (run.state === 'receiving' || run.state === 'received')
    return tellProgress(await giveUpFile(run, tenant.now()), tenant);
  if (isUnderWay(run)) {
    // The turn is asked for anew, for a paused or waiting run has nobody to see the wish.
    await writeWish(run.projectId, runId, 'cancel');
    await pushRosterTurn({ projectId: run.projectId, runId, turn: run.turn });
    // A comparison reads only; customers that are added or taken away again are what somebody may ask about.
    if (run.adding !== null)
      await recordAct({ kind: 'roster-run-cancelled' }, { id: run.projectId, key: projectKey }, tenant, caller);
  }
  return tellProgress((await readRosterRun(run.projectId)) ?? run, tenant);
}
