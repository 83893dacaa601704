import type { RunProgress } from '../../shared/contract';
import { readRun } from '../../store/run-store';
import { projectIdByKey } from '../../app/project-by-key';
import type { Tenant } from '../../app/tenant';

/** How far the newest run is; null when there never was one. */
export async function readProgress(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<RunProgress | null> {
  return readRun(await projectIdByKey(projectKey, tenant));
}
