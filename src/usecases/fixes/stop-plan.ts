import type { FixProgress } from '../../shared/plan-contract';
import { changeFixRun, isOver } from '../../store/fix-run-store';
import type { FixRun } from '../../store/fix-run-store';
import { releaseLease } from '../../store/lease';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { whatToDo } from '../../app/what-to-do';
import { STOPPED_BY_PERSON } from './fix-work';
import { planRefusals } from './plan-refusals';
import { readFixProgress } from './read-fix-progress';
import { toFixProgress } from './tell-fix-progress';
import { notePlan, partOf, planOf } from './press-plan';

/**
 * “Stop”: no further step is begun. A run that rests between two deliveries is over at once; one at work ends when its
 * step does, for a write on its way cannot be called back. @throws Refusal when another plan is at work by now.
 */
export async function stopPlan(
  asked: { readonly projectKey: string; readonly planId: string },
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<FixProgress> {
  const plan = await planOf(asked);
  const last = await readFixProgress(asked, tenant);
  if (last?.planId !== plan.id) throw new Refusal('conflict', planRefusals.notUnderWay, whatToDo.reloadAndTryAgain);
  const stopped = (run: FixRun): FixRun => ({
    ...run,
    stopAsked: true,
    ...(isResting(run) && { state: 'stopped', reasons: STOPPED_BY_PERSON.reasons, updatedAt: tenant.now() }),
  });
  const run = await changeFixRun(plan.projectId, (found) =>
    found?.runId === last.runId && !isOver(found) ? stopped(found) : null,
  );
  if (run?.state === 'stopped') await releaseLease(run.runId);
  await notePlan({ kind: 'plan-stopped', ...partOf(plan) }, plan, tenant, caller);
  return toFixProgress(run ?? last, plan);
}

/** No delivery works on it, and the lease is the run's own. */
const isResting = ({ state }: FixRun): boolean => state === 'queued' || state === 'waiting';
