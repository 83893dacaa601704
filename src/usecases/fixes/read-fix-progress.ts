import type { FixRun } from '../../store/fix-run-store';
import { readFixRun } from '../../store/fix-run-store';
import { projectIdByKey } from '../../app/project-by-key';
import type { Tenant } from '../../app/tenant';

/** How far the newest application or undo is; null: there never was one. */
export async function readFixProgress(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<FixRun | null> {
  return readFixRun(await projectIdByKey(projectKey, tenant));
}
