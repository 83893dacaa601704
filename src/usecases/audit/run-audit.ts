import { anchorsOf } from '../../bot-api/anchors';
import { writeAnchors } from '../../store/anchor-store';
import { changeRun, isUnderWay, readRun, type Run } from '../../store/run-store';
import type { ProjectSettings } from '../../profile/settings';
import { changeSettings, readSettings } from '../../store/settings-store';
import type { Part } from '../../snapshot/parts';
import type { Snapshot } from '../../snapshot/snapshot';
import { TAKEN_PARTS } from '../../snapshot/part-graph';
import type { SharedReading } from '../../snapshot/shared-reading';
import { auditProject } from './audit-project';
import { isStorageError, toRunError } from '../../app/explain-error';
import { keepReport } from './keep-report';
import { restAfterRefusal } from '../../app/rest-after-refusal';
import { runRecord } from '../../app/run-record';
import type { Tenant } from '../../app/tenant';
import { waitForAll } from '../../shared/wait-for-all';

/** How many parts a run reads, for the progress bar. */
export const PARTS_TO_READ = TAKEN_PARTS.length;

/**
 * One queued audit, from the queue's consumer. Delivered at least once: a run that is finished, cancelled or replaced
 * by a newer one is left alone, and a run that died is simply read again, for reading changes nothing. Storage that
 * fails is thrown, so that the queue delivers the run again; any other failure ends it with words for the admin.
 * `shared`: it is one of many nobody waits for. Answers in how many milliseconds such a one has to be taken up again,
 * because Jira's points were spent on the way; 0: it is over.
 */
export async function runAudit(
  { projectId, runId }: { readonly projectId: string; readonly runId: string },
  tenant: Tenant,
  { shared }: { readonly shared?: SharedReading } = {},
): Promise<number> {
  const run = await readRun(projectId);
  const settings = await readSettings(projectId);
  if (!run || !settings || run.runId !== runId || !isUnderWay(run)) return 0;
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
  step({ state: 'reading', partsRead: 0, waitingUntil: undefined });
  const finish = async (change: Partial<Run>): Promise<void> => {
    step(change);
    await saved();
  };
  const { jira } = tenant;
  const refusedBefore = jira.refused();
  try {
    const onPart = (part: Part): void => step({ partsRead: current().partsRead + 1, lastPart: part });
    const { report, snapshot } = await auditProject({
      jira,
      settings,
      // What is said of a project is as old as the oldest answer it rests on.
      now: timeOf(shared?.since()) ?? tenant.now(),
      onPart,
      signal: over.signal,
      shared,
    });
    // A report of what was read till then would say little of the project.
    if (shared && jira.refused() > refusedBefore) {
      await finish({ state: 'queued', partsRead: 0, lastPart: null });
      return restAfterRefusal(jira);
    }
    await finish({ state: 'judging', partsRead: PARTS_TO_READ });
    if (over.signal.aborted) return 0;
    await waitForAll([
      writeAnchors(projectId, report.takenAt, anchorsOf(snapshot)),
      keepReport(runId, { report }, tenant.now()),
      noteTestProject(settings, snapshot),
    ]);
    await finish({ state: 'done' });
  } catch (error) {
    if (isStorageError(error)) throw error;
    if (shared && jira.refused() > refusedBefore) return restAfterRefusal(jira);
    if (!over.signal.aborted) await finish({ state: 'failed', error: toRunError(error) });
  }
  return 0;
}

/** The test project by its id from now on, and under the key it has. */
const noteTestProject = async (
  { projectId, testProjectKey, testProjectId }: ProjectSettings,
  { testProject }: Snapshot,
): Promise<void> => {
  const seen = testProject.state === 'read' ? testProject.value?.project : undefined;
  if (!seen || (seen.id === testProjectId && seen.key === testProjectKey)) return;
  await changeSettings(projectId, (stored) =>
    stored?.testProjectKey === testProjectKey && stored.testProjectId === testProjectId
      ? { ...stored, testProjectKey: seen.key, testProjectId: seen.id }
      : null,
  );
};

const timeOf = (ms: number | null | undefined): string | null => (ms == null ? null : new Date(ms).toISOString());
