import { randomUUID } from 'node:crypto';
import { pushFix } from '../../store/fix-queue';
import { changeFixRun, isOver, readFixRun, takeBackFixRun } from '../../store/fix-run-store';
import type { FixRun } from '../../store/fix-run-store';
import { readJournal } from '../../store/journal-store';
import { releaseLease, takeLease } from '../../store/lease';
import { keepPlan, readPlan } from '../../store/plan-store';
import { readReport } from '../../store/report-store';
import { isAboutClosedAccount } from '../../plan/closed-accounts';
import type { Plan } from '../../plan/plan';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { whatToDo } from '../../app/what-to-do';
import { planRefusals } from './plan-refusals';

/** A run that has said nothing for this long is taken for dead: longer than any pause Jira asks for. */
export const SILENT_AFTER_MS = 40 * 60_000;

const planCalled = async (planId: string): Promise<Plan> => {
  const plan = await readPlan(planId);
  if (!plan) throw new Refusal('not-found', planRefusals.notStored, whatToDo.makePlanAgain);
  return plan;
};

/**
 * An admin's press on “Apply”. A plan that stopped half way goes on where it stopped; otherwise it is a new application
 * with a journal of its own. @throws Refusal while another plan is being applied anywhere on the site.
 */
export async function startApply(
  { planId }: { readonly planId: string },
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<FixRun> {
  const plan = await planCalled(planId);
  if (isAboutClosedAccount(plan.steps))
    throw new Refusal('conflict', planRefusals.closedAccount, whatToDo.makePlanAgain);
  const last = await readFixRun(plan.projectId);
  const runId = randomUUID();
  const goesOn =
    last?.planId === planId &&
    last.kind === 'apply' &&
    last.state === 'stopped' &&
    (await readJournal(last.applicationId, plan.steps.length)).every(({ reverted }) => !reverted);
  return start(
    plan,
    { runId, kind: 'apply', applicationId: goesOn ? last.applicationId : runId, downTo: null, by: caller.accountId },
    tenant,
    last,
  );
}

/**
 * An admin's press on “Undo”: of one application of a plan, or of its last part, down to and with a step. @throws
 * Refusal
 */
export async function startUndo(
  asked: { readonly planId: string; readonly applicationId: string; readonly downTo?: string },
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<FixRun> {
  const plan = await planCalled(asked.planId);
  if (asked.downTo !== undefined && !plan.steps.some(({ key }) => key === asked.downTo))
    throw new Refusal('bad-request', planRefusals.noSuchStep, whatToDo.reloadAndTryAgain);
  const records = await readJournal(asked.applicationId, plan.steps.length);
  if (!records.some(({ intent, done, reverted }) => (intent ?? done) && !reverted))
    throw new Refusal('conflict', planRefusals.nothingToUndo, planRefusals.seeWhatWasMade);
  return start(
    plan,
    {
      runId: randomUUID(),
      kind: 'undo',
      applicationId: asked.applicationId,
      downTo: asked.downTo ?? null,
      by: caller.accountId,
    },
    tenant,
    await readFixRun(plan.projectId),
  );
}

type Order = Pick<FixRun, 'runId' | 'kind' | 'applicationId' | 'downTo' | 'by'>;

const busy = (): Refusal => new Refusal('conflict', planRefusals.anotherPlanRuns, planRefusals.waitForOtherPlan);

/** The mutex is taken at the press, not in the consumer: of two admins who press at once, one is told at once. */
const start = async (plan: Plan, order: Order, tenant: Tenant, last: FixRun | null): Promise<FixRun> => {
  const now = tenant.now();
  const isBusy = (run: FixRun | null): boolean =>
    run !== null && !isOver(run) && Date.parse(now) - Date.parse(run.updatedAt) < SILENT_AFTER_MS;
  if (isBusy(last)) throw busy();
  if (!(await takeLease(order.runId, now))) throw busy();
  const countsBefore = (await readReport(plan.projectId))?.counts ?? null;
  const run: FixRun = {
    ...order,
    planId: plan.id,
    projectId: plan.projectId,
    projectKey: plan.projectKey,
    state: 'queued',
    stepsDone: 0,
    stepsTotal: plan.steps.length,
    steps: null,
    currentStep: null,
    reasons: [],
    leavesOut: [],
    postponed: 0,
    waiting: null,
    stopAsked: false,
    countsBefore,
    countsAfter: null,
    startedAt: now,
    updatedAt: now,
  };
  try {
    if (order.kind === 'apply') await keepPlan(plan);
    if ((await changeFixRun(plan.projectId, (stored) => (isBusy(stored) ? null : run))) !== run) throw busy();
    await pushFix({ projectId: plan.projectId, runId: order.runId });
  } catch (error) {
    // Nothing will be delivered, so the next press must not be told that something is under way.
    await takeBackFixRun(plan.projectId, order.runId, last).finally(() => releaseLease(order.runId));
    throw error;
  }
  return run;
};
