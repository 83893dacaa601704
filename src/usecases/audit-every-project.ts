import { listSetUpProjects } from '../store/settings-store';
import { queueAudit } from './start-audit';
import type { Tenant } from './tenant';

/** Queues one audit per project that is set up. A scheduled run may come twice; a run under way is joined, not doubled. */
export async function auditEveryProject(tenant: Tenant): Promise<void> {
  for (const projectId of await listSetUpProjects()) await queueAudit(projectId, tenant);
}
