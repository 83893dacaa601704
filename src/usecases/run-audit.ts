import { anchorsOf } from '../bot-api/anchors';
import { writeAnchors } from '../store/anchor-store';
import { changeRun, isUnderWay, readRun, type Run } from '../store/run-store';
import { readSettings } from '../store/settings-store';
import type { Part } from '../snapshot/parts';
import { TAKEN_PARTS } from '../snapshot/part-graph';
import { auditProject } from './audit-project';
import { isStorageError, toRunError } from './explain-error';
import { keepReport } from './keep-report';
import { runRecord } from './run-record';
import type { Tenant } from './tenant';
import { waitForAll } from '../shared/wait-for-all';

/** How many parts a run reads, for the progress bar. */
export const PARTS_TO_READ = TAKEN_PARTS.length;

/**
 * One queued audit, from the queue's consumer. Delivered at least once: a run that is finished, cancelled or replaced
 * by a newer one is left alone, and a run that died is simply read again, for reading changes nothing. Storage that
 * fails is thrown, so that the queue delivers the run again; any other failure ends it with words for the admin.
 */
export async function runAudit(
  { projectId, runId }: { readonly projectId: string; readonly runId: string },
  tenant: Tenant,
): Promise<void> {
  const run = await readRun(projectId);
  const settings = await readSettings(projectId);
  if (!run || !settings || run.runId !== runId || !isUnderWay(run)) return;
  // Cancelled, closed or replaced meanwhile: nothing more is read for it.
  const over = new AbortController();
  const {
    run: current,
    step,
    saved,
  } = runRecord<Run>(run, {
    change: async (by) => {
      const stored = await changeRun(projectId, by);
      if (stored?.runId !== runId || !isUnderWay(stored)) over.abort();
      return stored;
    },
    isUnderWay,
    now: tenant.now,
  });
  step({ state: 'reading', partsRead: 0 });
  const finish = async (change: Partial<Run>): Promise<void> => {
    step(change);
    await saved();
  };
  try {
    const onPart = (part: Part): void => step({ partsRead: current().partsRead + 1, lastPart: part });
    const { report, snapshot } = await auditProject({
      jira: tenant.jira,
      settings,
      now: tenant.now(),
      onPart,
      signal: over.signal,
    });
    await finish({ state: 'judging', partsRead: PARTS_TO_READ });
    if (over.signal.aborted) return;
    await waitForAll([
      writeAnchors(projectId, report.takenAt, anchorsOf(snapshot)),
      keepReport(runId, { report }, tenant.now()),
    ]);
    await finish({ state: 'done' });
  } catch (error) {
    if (isStorageError(error)) throw error;
    if (!over.signal.aborted) await finish({ state: 'failed', error: toRunError(error) });
  }
}
