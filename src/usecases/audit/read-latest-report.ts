import type { AuditReport } from '../../shared/report';
import { projectIdByKey } from '../../app/project-by-key';
import { readStandingReport } from '../risks/standing-report';
import type { Tenant } from '../../app/tenant';

/** The newest whole report of a project, with the risks that act on it; null before the first run. */
export async function readLatestReport(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<AuditReport | null> {
  return readStandingReport(await projectIdByKey(projectKey, tenant), tenant.now());
}
