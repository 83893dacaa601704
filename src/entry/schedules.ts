import { auditEveryProject } from '../usecases/audit-every-project';
import { announceQuietTickets } from '../usecases/bot/tickets/announce-quiet-tickets';
import { closeOverdueRuns } from '../usecases/close-overdue-runs';
import { compareTestProjects } from '../usecases/parity/start-parity';
import { forgetDeletedProjects } from '../usecases/personal-data/forget-project';
import { tidyKeys } from '../usecases/door/key-limits';
import { reportAccounts } from '../usecases/personal-data/report-accounts';
import { compareWatchedProjects } from '../usecases/roster/watch-employees';
import { tenant } from '../usecases/tenant';

/** Once a day: Jira has no events for workflows, schemes or roles, so drift is found by looking again. */
export async function daily(): Promise<void> {
  await forgetDeletedProjects(tenant());
  await auditEveryProject(tenant());
  await compareWatchedProjects(tenant());
  await compareTestProjects(tenant());
  const reported = await reportAccounts(tenant());
  if (reported.state === 'put-off')
    console.warn(`personal data: the report was put off, Atlassian answered ${reported.status ?? 'nothing'}`);
  if (reported.state === 'done' && reported.refused > 0)
    console.warn(`personal data: Atlassian calls the report of ${reported.refused} accounts wrong`);
  await tidyKeys(tenant());
}

/** Once an hour: nothing tells of a run that died, and Jira has no event for nothing having happened. */
export async function hourly(): Promise<void> {
  await closeOverdueRuns(tenant());
  await announceQuietTickets(tenant());
}
