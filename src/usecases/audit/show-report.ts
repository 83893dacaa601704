import { forProjectAdmin } from '../../checks/for-project-admin';
import type { AuditReport } from '../../shared/report';
import type { Tenant } from '../../app/tenant';
import type { ProjectCaller } from '../fixes/project-admin-view';
import { readLatestReport } from './read-latest-report';

/** The newest report as far as the caller may see it; null before the first run. */
export async function showReport(
  asked: { readonly projectKey: string },
  tenant: Tenant,
  { administers }: ProjectCaller,
): Promise<AuditReport | null> {
  const report = await readLatestReport(asked, tenant);
  return report && administers === 'project' ? forProjectAdmin(report) : report;
}
