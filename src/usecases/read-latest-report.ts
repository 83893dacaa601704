import type { AuditReport } from '../shared/report';
import { readReport } from '../store/report-store';
import { projectIdByKey } from './project-by-key';
import type { Tenant } from './tenant';

/** The newest whole report of a project; null before the first run. */
export async function readLatestReport({ projectKey }: { readonly projectKey: string }, tenant: Tenant): Promise<AuditReport | null> {
  return readReport(await projectIdByKey(projectKey, tenant));
}
