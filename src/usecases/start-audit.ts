import { randomUUID } from 'node:crypto';
import type { RunProgress } from '../shared/contract';
import { pushAudit } from '../store/audit-queue';
import { readSettings } from '../store/settings-store';
import { isUnderWay, readRun, writeRun, type Run } from '../store/run-store';
import { projectByKey } from './project-by-key';
import { Refusal } from './refusal';
import { PARTS_TO_READ } from './run-audit';
import type { Tenant } from './tenant';

/** A run that has said nothing for this long is taken for dead: the consumer's own limit is 15 minutes. */
const SILENT_AFTER_MS = 16 * 60_000;

/** An admin's press on “Run audit”: answers at once, the queue does the work. Throws `Refusal` before the setup is saved. */
export async function startAudit({ projectKey }: { readonly projectKey: string }, tenant: Tenant): Promise<RunProgress> {
  const project = await projectByKey(projectKey, tenant);
  if (!(await readSettings(project.id))) throw new Refusal('conflict', `${project.key} has not been set up yet.`, 'Save its setup first.');
  return queueAudit(project.id, tenant);
}

/**
 * Puts one audit on the queue. A run under way is joined, not doubled: two admins, or two clicks, cost one reading. A
 * run that still waits is pushed once more, for its event may have been lost with a failed call; a second delivery of
 * the same run is ignored by its consumer.
 */
export async function queueAudit(projectId: string, tenant: Tenant): Promise<Run> {
  const now = tenant.now();
  const current = await readRun(projectId);
  const isAlive = current && isUnderWay(current) && Date.parse(now) - Date.parse(current.updatedAt) < SILENT_AFTER_MS;
  if (isAlive && current.state !== 'queued') return current;
  const run: Run = isAlive ? current : { runId: randomUUID(), state: 'queued', partsRead: 0, partsTotal: PARTS_TO_READ, lastPart: null, startedAt: now, updatedAt: now };
  if (run !== current) await writeRun(projectId, run);
  await pushAudit({ projectId, runId: run.runId });
  return run;
}
