import { forProjectAdmin } from '../checks/for-project-admin';
import type { Plan } from '../plan/plan';
import { isWithinProject, withinProject } from '../plan/restrict';
import type { AuditReport } from '../shared/report';
import type { FixProgress } from '../shared/plan-contract';
import { readPlan, writePlan } from '../store/plan-store';
import type { PlanScope } from './make-plan';
import { pressApply, pressUndo } from './press-plan';
import { readLatestReport } from './read-latest-report';
import { Refusal } from './refusal';
import { reviewPlan } from './review-plan';
import type { Tenant } from './tenant';

/** Who asks about one project: a Jira administrator, or somebody who administers that project alone. */
export interface ProjectCaller {
  readonly accountId: string;
  readonly administers: 'site' | 'project';
}

interface OfPlan {
  readonly projectKey: string;
  readonly planId: string;
}

/** The newest report as far as the caller may see it; null before the first run. */
export async function showReport(asked: { readonly projectKey: string }, tenant: Tenant, { administers }: ProjectCaller): Promise<AuditReport | null> {
  const report = await readLatestReport(asked, tenant);
  return report && administers === 'project' ? forProjectAdmin(report) : report;
}

/** A plan of what the caller may change; the rest of it is for somebody else to do. */
export async function reviewOwnPlan(asked: { readonly projectKey: string; readonly scope: PlanScope; readonly choices: Readonly<Record<string, string>> }, tenant: Tenant, caller: ProjectCaller): Promise<Plan> {
  if (caller.administers === 'site') return reviewPlan(asked, tenant, caller);
  if (!OWN_SCOPES.has(asked.scope.kind)) throw beyond();
  const plan = withinProject(await reviewPlan(asked, tenant, caller));
  await writePlan(plan);
  return plan;
}

/** What is made for more than one project is not for somebody who administers one. */
const OWN_SCOPES: ReadonlySet<PlanScope['kind']> = new Set(['all', 'area', 'checks', 'findings', 'skill']);

export async function pressOwnApply(asked: OfPlan, tenant: Tenant, caller: ProjectCaller): Promise<FixProgress> {
  await refuseBeyond(asked, caller);
  return pressApply(asked, tenant, caller);
}

export async function pressOwnUndo(asked: OfPlan & { readonly changeIds?: readonly string[] }, tenant: Tenant, caller: ProjectCaller): Promise<FixProgress> {
  await refuseBeyond(asked, caller);
  return pressUndo(asked, tenant, caller);
}

/** The stored plan is asked, not the page: somebody could name a plan that was shown to a Jira administrator. */
const refuseBeyond = async ({ planId }: OfPlan, { administers }: ProjectCaller): Promise<void> => {
  if (administers === 'site') return;
  const plan = await readPlan(planId);
  if (plan && !isWithinProject(plan)) throw beyond();
};

const beyond = (): Refusal => new Refusal('not-an-admin', 'This plan changes more than the project you administer.', 'Ask a Jira administrator to make the changes that reach beyond it.');
