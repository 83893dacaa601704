import type { ReplyError } from '../shared/contract';
import { changeFixRun, isOver } from '../store/fix-run-store';
import { changeHandoverRun, isUnderWay as isPackaging } from '../store/handover-store';
import { changeParityRun, isUnderWay as isComparing, listParityRuns, type ParityRun } from '../store/parity-store';
import { changeRosterRun, isUnderWay as isRosterUnderWay, readRosterRun, readWish } from '../store/roster-run-store';
import { changeRun, isUnderWay as isAuditing, type Run } from '../store/run-store';
import { listKnownProjects } from '../store/settings-store';
import { says } from '../app/explain-error';
import { SILENT_AFTER_MS as FIX_IS_SILENT_AFTER_MS } from './fixes/start-fix';
import { SILENT_AFTER_MS as PACKAGE_IS_SILENT_AFTER_MS } from './handover/start-handover';
import { isSilent } from '../app/join-or-start';
import { removeSources } from './roster/run-files';
import { SILENT_AFTER_MS as ROSTER_IS_SILENT_AFTER_MS } from './roster/start-roster-run';
import type { Tenant } from '../app/tenant';

/**
 * What the page is told of a run nothing was heard of any more: its event was lost, or its consumer died and was not
 * called again.
 */
const OVERDUE = {
  code: 'unexpected',
  message: says.stopped,
  advice: says.startAgain,
} as const satisfies ReplyError;

/**
 * Ends every run that outlived its time, once an hour, so that none says for ever that it is under way. A plan that
 * stopped half way can be finished or undone; a paused roster waits for its admin.
 */
export async function closeOverdueRuns({ now }: Pick<Tenant, 'now'>): Promise<void> {
  for (const projectId of await listKnownProjects()) {
    const at = now();
    await changeRun(projectId, (run) =>
      run && isAuditing(run) && isForgotten(run, at)
        ? { ...run, state: 'failed', updatedAt: at, error: OVERDUE }
        : null,
    );
    await changeHandoverRun(projectId, (run) =>
      run && isPackaging(run) && isSilent(run, at, PACKAGE_IS_SILENT_AFTER_MS)
        ? { ...run, state: 'failed', updatedAt: at, error: OVERDUE }
        : null,
    );
    await changeFixRun(projectId, (run) =>
      run && !isOver(run) && isSilent(run, at, FIX_IS_SILENT_AFTER_MS)
        ? {
            ...run,
            state: 'stopped',
            updatedAt: at,
            reasons: [{ code: OVERDUE.code, message: OVERDUE.message, changes: [] }],
          }
        : null,
    );
    for (const pair of await listParityRuns(projectId))
      await changeParityRun(pair, (run) =>
        run && isComparing(run) && isForgotten(run, at)
          ? { ...run, state: 'failed', updatedAt: at, error: OVERDUE }
          : null,
      );
    await closeRoster(projectId, at);
  }
}

/** One that rests says until when, and may be silent till then. */
const isForgotten = (run: Run | ParityRun, now: string): boolean =>
  isSilent(run, now) && (run.waitingUntil === undefined || isSilent({ ...run, updatedAt: run.waitingUntil }, now));

const closeRoster = async (projectId: string, at: string): Promise<void> => {
  const run = await readRosterRun(projectId);
  const isDead =
    run !== null &&
    isRosterUnderWay(run) &&
    isSilent(run, at, ROSTER_IS_SILENT_AFTER_MS) &&
    (run.waitingUntil === null || Date.parse(at) - Date.parse(run.waitingUntil) >= ROSTER_IS_SILENT_AFTER_MS);
  if (!isDead || (await readWish(projectId, run.runId)) === 'pause') return;
  const state = run.results === null ? 'failed' : 'compared';
  await changeRosterRun(projectId, (current) =>
    current?.runId === run.runId && current.updatedAt === run.updatedAt
      ? { ...current, state, waitingUntil: null, updatedAt: at, error: OVERDUE }
      : null,
  );
  if (state === 'failed') await removeSources(run);
};
