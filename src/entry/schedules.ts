import { auditEveryProject } from '../usecases/audit-every-project';
import { announceQuietTickets } from '../usecases/bot/tickets/announce-quiet-tickets';
import { compareTestProjects } from '../usecases/parity/start-parity';
import { compareWatchedProjects } from '../usecases/roster/watch-employees';
import { tenant } from '../usecases/tenant';

/** Once a day: Jira has no events for workflows, schemes or roles, so drift is found by looking again. */
export async function daily(): Promise<void> {
  await auditEveryProject(tenant());
  await compareWatchedProjects(tenant());
  await compareTestProjects(tenant());
}

/** Once an hour: Jira has no event for nothing having happened. */
export async function hourly(): Promise<void> {
  await announceQuietTickets(tenant());
}
