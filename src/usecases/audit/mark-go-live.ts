import type { ProjectHistory } from '../../shared/overview-contract';
import { deleteGoLive, writeGoLive } from '../../store/go-live-store';
import { readRuns } from '../../store/report-history-store';
import { projectIdByKey } from '../../app/project-by-key';
import { outcomesOf } from './keep-report';
import { historyOf } from './read-history';
import { recordAct } from '../../app/record-act';
import { Refusal } from '../../app/refusal';
import { readStandingReport } from '../risks/standing-report';
import type { Tenant } from '../../app/tenant';
import { waitForAll } from '../../shared/wait-for-all';
import { whatToDo } from '../../app/what-to-do';
import { setupSays } from '../../app/setup-says';

interface OfProject {
  readonly projectKey: string;
}
type Caller = { readonly accountId: string };

/**
 * Takes the newest audit as the state the bot went live with. @throws Refusal while it says no-go, accepted risks
 * included, or there is none
 */
export async function markGoLive({ projectKey }: OfProject, tenant: Tenant, caller: Caller): Promise<ProjectHistory> {
  const projectId = await projectIdByKey(projectKey, tenant);
  const at = tenant.now();
  const [report, runs] = await waitForAll([readStandingReport(projectId, at), readRuns(projectId)]);
  const run = runs.find(({ takenAt }) => takenAt === report?.takenAt);
  if (!report || !run) throw noAudit(projectKey);
  if (report.verdict !== 'go')
    throw new Refusal('conflict', setupSays.notReady({ project: projectKey }), setupSays.fixAndAuditAgain);
  await writeGoLive(projectId, { at, runId: run.runId, outcomes: outcomesOf(report.results) });
  await recordAct({ kind: 'go-live-marked' }, { id: projectId, key: projectKey }, tenant, caller);
  return historyAfter(projectId, projectKey, tenant);
}

/** Forgets the go-live; the audits stay. */
export async function unmarkGoLive({ projectKey }: OfProject, tenant: Tenant, caller: Caller): Promise<ProjectHistory> {
  const projectId = await projectIdByKey(projectKey, tenant);
  await deleteGoLive(projectId);
  await recordAct({ kind: 'go-live-unmarked' }, { id: projectId, key: projectKey }, tenant, caller);
  return historyAfter(projectId, projectKey, tenant);
}

async function historyAfter(projectId: string, projectKey: string, tenant: Tenant): Promise<ProjectHistory> {
  const history = await historyOf(projectId, tenant.now());
  if (history === null) throw noAudit(projectKey);
  return history;
}

const noAudit = (projectKey: string): Refusal =>
  new Refusal('conflict', setupSays.noAuditOfToday({ project: projectKey }), whatToDo.runAudit);
