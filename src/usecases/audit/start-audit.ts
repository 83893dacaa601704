import type { RunProgress } from '../../shared/contract';
import { pushAudit } from '../../store/audit-queue';
import { readSettings } from '../../store/settings-store';
import { changeRun, isUnderWay, type Run } from '../../store/run-store';
import { joinOrStart } from '../../app/join-or-start';
import { projectByKey } from '../../app/project-by-key';
import { notSetUp } from '../../app/not-set-up';
import { PARTS_TO_READ } from './run-audit';
import type { Tenant } from '../../app/tenant';

/**
 * An admin's press on “Run audit”: joins the one under way or starts one, answers at once, and the queue does the work.
 * Throws `Refusal` before the setup is saved.
 */
export async function startAudit(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<RunProgress> {
  const project = await projectByKey(projectKey, tenant);
  if (!(await readSettings(project.id))) throw notSetUp(project.key);
  return joinOrStart<Run>({
    now: tenant.now(),
    isUnderWay,
    begin: (begun) => ({ ...begun, partsRead: 0, partsTotal: PARTS_TO_READ, lastPart: null }),
    change: (by) => changeRun(project.id, by),
    push: (runId) => pushAudit({ projectId: project.id, runId }),
  });
}
