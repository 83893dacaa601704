import { defineMessages } from '../../messages/define-messages';
import { randomUUID } from 'node:crypto';
import { isJiraError, isTransient } from '../../jira/errors';
import type { JiraFailure } from '../../jira/errors';
import { codeOf, whyRefused } from '../../changes/reach';
import type { Plan } from '../../plan/plan';
import { changeFixRun, isOver, readFixRun } from '../../store/fix-run-store';
import type { FixRun } from '../../store/fix-run-store';
import { deliveryOf, leaveLeaseToRun, LeaseLost, releaseLease, renewLease, takeLease } from '../../store/lease';
import { readPlan } from '../../store/plan-store';
import { readSettings } from '../../store/settings-store';
import { applyPlan } from './apply-plan';
import { auditProject } from '../audit/audit-project';
import { STOPPED_BY_PERSON } from './fix-work';
import type { FixEnd, FixWork } from './fix-work';
import type { FixTenant } from './fix-tenant';
import { keepReport } from '../audit/keep-report';
import { undoPlan } from './undo-plan';

export const says = defineMessages('run-fix', {
  planGone: 'The plan is no longer stored; make it again.',
  unavailable: 'Jira did not answer as it should.',
});

/** The consumer may last 900 seconds; one step with all its waits takes less than two minutes. */
const WORKING_MS = 11 * 60_000;
/** A run that Jira puts off this often, half a day at most, is given up and says so. */
const MOST_POSTPONEMENTS = 60;
const LEASE_SLACK_MS = 180_000;
const LONGEST_WAIT_MS = 900_000;
const SECONDS_FOR_OTHERS = 60;

/**
 * One queued application or undo, from the queue's consumer. Delivered at least once: a run that is over or was
 * replaced is left alone. Answers after how many seconds it wants to be delivered again; null: never.
 * @throws ForgeKvsAPIError when storage fails; the platform delivers again, and the journal tells where to go on.
 */
export async function runFix(
  { projectId, runId }: { readonly projectId: string; readonly runId: string },
  tenant: FixTenant,
): Promise<number | null> {
  const run = await readFixRun(projectId);
  if (!run || run.runId !== runId || isOver(run)) return null;
  const holder = deliveryOf(runId, randomUUID());
  if (!(await takeLease(holder, tenant.now()))) return SECONDS_FOR_OTHERS;
  try {
    // It may have ended between the look and the lease.
    const now = await readFixRun(projectId);
    if (now && now.runId === runId && !isOver(now)) return await deliver(now, holder, tenant);
    await releaseLease(holder);
    return null;
  } catch (error) {
    // Somebody stopped it, another delivery of this run goes on with it, or another run writes: this one tells nothing
    // more.
    if (error instanceof LeaseLost) {
      await releaseLease(holder);
      return SECONDS_FOR_OTHERS;
    }
    await leaveLeaseToRun(holder, tenant.now()).catch(() => undefined);
    throw error;
  }
}

const deliver = async (run: FixRun, holder: string, tenant: FixTenant): Promise<number | null> => {
  const { runId } = run;
  const plan = await readPlan(run.planId);
  let current = run;
  const tell = async (change: Partial<FixRun>): Promise<void> => {
    await renewLease(holder, tenant.now());
    const kept = await keepStep({ ...current, ...stillWaiting(current, change), ...change, updatedAt: tenant.now() });
    // Closed meanwhile, as nothing was heard of it for so long or somebody stopped it.
    if (!kept) throw new LeaseLost('The run is over.');
    current = kept;
  };
  const deadline = Date.parse(tenant.now()) + WORKING_MS;
  const isStopAsked = (): boolean => current.stopAsked;
  let end = plan ? await workOn({ run, holder, plan, tenant, tell, isStopAsked, deadline }) : GONE;
  if (end.end === 'later' && current.postponed < MOST_POSTPONEMENTS) {
    const wait = Math.min(Math.max(end.afterMs, 1000), LONGEST_WAIT_MS);
    await tell(putOff(current, end, Date.parse(tenant.now()) + wait));
    if (!isStopAsked()) return rest(wait, holder, tenant);
    end = STOPPED_BY_PERSON;
  }
  const changed = current.stepsDone > 0 || run.postponed > 0 || end.end === 'done';
  if (changed && plan) await auditAgain(plan, runId, tenant, tell);
  await renewLease(holder, tenant.now());
  await releaseLease(holder);
  await keepStep({ ...current, ...endedAs(end), updatedAt: tenant.now() });
  return null;
};

/**
 * What is stored now; null: the run is over, or another is in its place. A stop somebody asked for meanwhile is kept.
 */
const keepStep = async (run: FixRun): Promise<FixRun | null> => {
  let kept: FixRun | null = null;
  const stored = await changeFixRun(run.projectId, (found) => {
    kept =
      found?.runId === run.runId && !isOver(found) ? { ...run, stopAsked: run.stopAsked || found.stopAsked } : null;
    return kept;
  });
  return stored === kept ? kept : null;
};

/** It waits until a step is through that was not before; what it waits for is being tried now. */
const stillWaiting = ({ waiting, stepsDone }: FixRun, change: Partial<FixRun>): Pick<FixRun, 'waiting'> => ({
  waiting: waiting && (change.stepsDone ?? 0) <= stepsDone ? { ...waiting, nextAt: null } : null,
});

const endedAs = (end: FixEnd): Partial<FixRun> => {
  if (end.end === 'done') return { state: 'done', reasons: [], currentStep: null };
  const reasons = end.end === 'stopped' ? end.reasons : [{ code: end.code, message: end.reason, changes: [] }];
  return { state: 'stopped', reasons };
};

const GONE: FixEnd = {
  end: 'stopped',
  reasons: [{ code: 'not-found', message: says.planGone, changes: [] }],
};

/** A pause because the time of one invocation is up is nothing Jira is to blame for. */
const putOff = (run: FixRun, end: Extract<FixEnd, { end: 'later' }>, nextAt: number): Partial<FixRun> => ({
  state: 'waiting',
  postponed: run.postponed + 1,
  reasons: [{ code: end.code, message: end.reason, changes: [] }],
  ...(end.code !== 'unexpected' && {
    waiting: {
      since: run.waiting?.since ?? run.updatedAt,
      tries: (run.waiting?.tries ?? 0) + 1,
      nextAt: new Date(nextAt).toISOString(),
      reason: end.reason,
    },
  }),
});

const workOn = async (work: FixWork): Promise<FixEnd> => {
  try {
    return await (work.run.kind === 'apply' ? applyPlan(work) : undoPlan(work));
  } catch (error) {
    if (!isJiraError(error)) throw error;
    return isTransient(error)
      ? { end: 'later', afterMs: waitAsked(error), code: codeOf(error), reason: says.unavailable }
      : { end: 'stopped', reasons: [{ code: codeOf(error), message: whyRefused(error), changes: [] }] };
  }
};

const waitAsked = (error: JiraFailure): number =>
  (error.name === 'JiraRateLimited' ? error.retryAfterMs : null) ?? 30_000;

/** The mutex is kept over the pause, or another plan would change what this one is in the middle of. */
const rest = async (wait: number, holder: string, tenant: FixTenant): Promise<number> => {
  await leaveLeaseToRun(holder, tenant.now(), wait + LEASE_SLACK_MS);
  return Math.ceil(wait / 1000);
};

/** What is green now; written where the page reads the newest report. An audit that fails leaves the counts open. */
const auditAgain = async (plan: Plan, runId: string, tenant: FixTenant, tell: FixWork['tell']): Promise<void> => {
  const settings = await readSettings(plan.projectId);
  if (!settings) return;
  await tell({ state: 'auditing' });
  try {
    const audit = await auditProject({ jira: tenant.jira, settings, now: tenant.now() });
    await keepReport(runId, audit, tenant.now());
    await tell({ countsAfter: audit.report.counts });
  } catch (error) {
    if (!isJiraError(error) && !(error instanceof Error && error.name === 'Refusal')) throw error;
  }
};
