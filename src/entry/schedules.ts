import { auditEveryProject } from '../usecases/audit/audit-every-project';
import { announceQuietTickets } from '../door/routes/tickets/announce-quiet-tickets';
import { closeOverdueRuns } from '../usecases/close-overdue-runs';
import { compareTestProjects } from '../usecases/parity/start-parity';
import { forgetDeletedProjects } from '../usecases/personal-data/forget-project';
import { tidyKeys } from '../door/key-limits';
import { reportAccounts } from '../usecases/personal-data/report-accounts';
import { compareWatchedProjects } from '../usecases/roster/watch-employees';
import { tenant, type Tenant } from '../app/tenant';

/** Once a day: Jira has no events for workflows, schemes or roles, so drift is found by looking again. */
export async function daily(): Promise<void> {
  await eachOf([
    forgetDeletedProjects,
    auditEveryProject,
    inBackground(compareWatchedProjects),
    inBackground(compareTestProjects),
    report,
    tidyKeys,
  ]);
}

const report = async (at: Tenant): Promise<void> => {
  const reported = await reportAccounts(at);
  if (reported.state === 'put-off')
    console.warn(`personal data: the report was put off, Atlassian answered ${reported.status ?? 'nothing'}`);
  if (reported.state === 'done' && reported.refused > 0)
    console.warn(`personal data: Atlassian calls the report of ${reported.refused} accounts wrong`);
};

/** Once an hour: nothing tells of a run that died, and Jira has no event for nothing having happened. */
export async function hourly(): Promise<void> {
  await eachOf([closeOverdueRuns, inBackground(announceQuietTickets)]);
}

type Work = (at: Tenant) => Promise<unknown>;

/** Leaves its share of Jira's points to others. */
const inBackground =
  (work: Work): Work =>
  () =>
    work(tenant(undefined, 'background'));

/** One after the other, whatever becomes of those before; the first failure is told to the platform in the end. */
const eachOf = async (parts: readonly Work[]): Promise<void> => {
  const failures: unknown[] = [];
  for (const part of parts)
    await part(tenant()).catch((error: unknown) => {
      failures.push(error);
    });
  if (failures.length > 0) throw failures[0];
};
