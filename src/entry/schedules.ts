import { auditEveryProject } from '../usecases/audit-every-project';
import { tenant } from '../usecases/tenant';

/** Once a day: Jira has no events for workflows, schemes or roles, so drift is found by looking again. */
export async function daily(): Promise<void> {
  await auditEveryProject(tenant());
}
