import type { Plan } from '../../plan/plan';
import type { Act } from '../../shared/act-contract';
import type { FixProgress } from '../../shared/plan-contract';
import type { PlanPurpose } from '../../shared/vocabulary';
import { readNewestApplication } from '../../store/journal-store';
import { readFixRun } from '../../store/fix-run-store';
import { readPlan } from '../../store/plan-store';
import { recordAct } from '../../app/record-act';
import { Refusal } from '../../app/refusal';
import { startApply, startUndo } from './start-fix';
import { toFixProgress } from './tell-fix-progress';
import type { Tenant } from '../../app/tenant';
import { whatToDo } from '../../app/what-to-do';
import { planRefusals } from './plan-refusals';

interface OnePlan {
  readonly projectKey: string;
  readonly planId: string;
}
type Caller = { readonly accountId: string };

/**
 * “Apply”: exactly the plan that was stored when it was shown. @throws Refusal when it is another project's, or gone.
 */
export async function pressApply(asked: OnePlan, tenant: Tenant, caller: Caller): Promise<FixProgress> {
  const plan = await planOf(asked);
  const run = await startApply({ planId: plan.id }, tenant, caller);
  await notePlan({ kind: 'plan-started', ...partOf(plan), changes: plan.changes.length }, plan, tenant, caller);
  return toFixProgress(run, plan);
}

/** “Undo”: the newest application of the plan, whole or from the earliest of the named changes on. @throws Refusal */
export async function pressUndo(
  { changeIds, ...asked }: OnePlan & { readonly changeIds?: readonly string[] },
  tenant: Tenant,
  caller: Caller,
): Promise<FixProgress> {
  const plan = await planOf(asked);
  const applicationId = await applicationOf(plan);
  if (applicationId === null) throw new Refusal('conflict', planRefusals.neverApplied, planRefusals.seeWhatWasMade);
  const downTo = changeIds && earliestStep(plan, changeIds);
  const run = await startUndo({ planId: plan.id, applicationId, ...(downTo && { downTo }) }, tenant, caller);
  await notePlan({ kind: 'undo-started', ...partOf(plan), isWhole: !downTo }, plan, tenant, caller);
  return toFixProgress(run, plan);
}

/** Which plan it was, for the trail. */
export const partOf = ({
  id,
  twin,
  comparedWith,
}: Plan): { readonly planId: string; readonly purpose: PlanPurpose } => ({
  planId: id,
  purpose: twin ? 'test-project' : comparedWith === undefined ? 'fixes' : 'equal',
});

export const notePlan = (act: Act, { projectId, projectKey }: Plan, tenant: Tenant, caller: Caller): Promise<void> =>
  recordAct(act, { id: projectId, key: projectKey }, tenant, caller);

/** The run of a moment ago is asked first, as the index of the journal lags behind. */
const applicationOf = async ({ id, projectId }: Plan): Promise<string | null> => {
  const run = await readFixRun(projectId);
  return run?.planId === id ? run.applicationId : readNewestApplication(id);
};

/** The stored plan, if it is this project’s. @throws Refusal */
export const planOf = async ({ projectKey, planId }: OnePlan): Promise<Plan> => {
  const plan = await readPlan(planId);
  if (!plan || plan.projectKey !== projectKey)
    throw new Refusal('not-found', planRefusals.notStored, whatToDo.makePlanAgain);
  return plan;
};

/**
 * Changes are taken back from the last to the first, so the earliest named one says how far. @throws Refusal for a
 * change of no plan, or of another.
 */
const earliestStep = ({ steps, changes }: Plan, changeIds: readonly string[]): string | undefined => {
  const known = new Set(changes.map(({ id }) => id));
  if (changeIds.length === 0 || changeIds.some((id) => !known.has(id)))
    throw new Refusal('bad-request', planRefusals.noSuchChange, planRefusals.chooseChangesAgain);
  const named = new Set(changes.filter(({ id }) => changeIds.includes(id)).map(({ step }) => step));
  return steps.find(({ key }) => named.has(key))?.key;
};
