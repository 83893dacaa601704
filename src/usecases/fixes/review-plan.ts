import type { ReviewedPlan } from '../../plan/plan';
import { writePlan } from '../../store/plan-store';
import { readSettings } from '../../store/settings-store';
import { makePlan, type PlanScope } from './make-plan';
import { projectByKey } from '../../app/project-by-key';
import { notSetUp } from '../../app/not-set-up';
import type { Tenant } from '../../app/tenant';

interface Review {
  readonly projectKey: string;
  readonly scope: PlanScope;
  /** Answers by choice id; a question without one keeps its safe default. */
  readonly choices: Readonly<Record<string, string>>;
  /** Ids of changes to leave out. */
  readonly without?: readonly string[] | undefined;
}

/**
 * Makes a plan from what Jira says now and keeps it as it is shown: what is pressed later is what was read. Writes
 * nothing to Jira.
 */
export async function reviewPlan(
  { projectKey, scope, choices, without = [] }: Review,
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<ReviewedPlan> {
  const project = await projectByKey(projectKey, tenant);
  const settings = await readSettings(project.id);
  if (!settings) throw notSetUp(project.key);
  const plan = await makePlan({
    jira: tenant.jira,
    settings,
    scope,
    choices,
    without,
    madeBy: caller.accountId,
    now: tenant.now(),
  });
  await writePlan(plan);
  return plan;
}
