import type { RunProgress } from '../../shared/contract';
import { changeRun, isUnderWay, readRun } from '../../store/run-store';
import { projectIdByKey } from '../../app/project-by-key';
import type { Tenant } from '../../app/tenant';

/** Ends the run; its consumer sees that at its next step and stops. A finished run stays finished. */
export async function cancelAudit(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<RunProgress | null> {
  const id = await projectIdByKey(projectKey, tenant);
  const run = await readRun(id);
  if (!run || !isUnderWay(run)) return run;
  return changeRun(id, (current) =>
    current?.runId === run.runId && isUnderWay(current)
      ? { ...current, state: 'cancelled', updatedAt: tenant.now() }
      : null,
  );
}
