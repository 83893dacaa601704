import type { RunProgress } from '../shared/contract';
import { isUnderWay, markCancelled, readRun, writeRun, type Run } from '../store/run-store';
import { projectIdByKey } from './project-by-key';
import type { Tenant } from './tenant';

/** Marks the run as cancelled; its consumer sees the mark at its next step and stops. A finished run stays finished. */
export async function cancelAudit(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<RunProgress | null> {
  const id = await projectIdByKey(projectKey, tenant);
  const run = await readRun(id);
  if (!run || !isUnderWay(run)) return run;
  await markCancelled(id, run.runId);
  const cancelled: Run = { ...run, state: 'cancelled', updatedAt: tenant.now() };
  await writeRun(id, cancelled);
  return cancelled;
}
