import { defineMessages } from '../../messages/define-messages';
import type { Plan } from '../../plan/plan';
import { several } from '../../messages/several';
import type { FixProgress } from '../../shared/plan-contract';
import type { FixRun } from '../../store/fix-run-store';
import { readPlan } from '../../store/plan-store';
import { readFixProgress } from './read-fix-progress';
import type { Tenant } from '../../app/tenant';

export const says = defineMessages('fix-progress', {
  noReason: 'It stopped without a reason.',
  madeStays: 'What was made stays. Finish the plan, undo what was made, or make the plan again.',
  takenBackStays: 'What was taken back stays taken back. Look at the change by hand, then try again.',
});

const STATES: Readonly<Record<FixRun['state'], FixProgress['state']>> = {
  queued: 'queued',
  checking: 'validating',
  writing: 'writing',
  waiting: 'writing',
  auditing: 'auditing',
  done: 'done',
  stopped: 'stopped',
};

/** The newest application or undo of a project, in the words of its plan; null: there never was one. */
export async function tellFixProgress(
  asked: { readonly projectKey: string },
  tenant: Tenant,
): Promise<FixProgress | null> {
  const run = await readFixProgress(asked, tenant);
  return run && toFixProgress(run, await readPlan(run.planId));
}

export const toFixProgress = (run: FixRun, plan: Plan | null): FixProgress => ({
  planId: run.planId,
  direction: run.kind,
  state: STATES[run.state],
  stepsDone: run.stepsDone,
  stepsTotal: run.stepsTotal,
  current: plan?.changes.find(({ step }) => step === run.currentStep)?.sentence ?? null,
  leavesOut: (plan?.changes ?? []).filter(({ id }) => run.leavesOut.includes(id)).map(({ sentence }) => sentence),
  updatedAt: run.updatedAt,
  ...(run.state === 'stopped' && { stop: stopOf(run) }),
});

const stopOf = ({ kind, reasons }: FixRun): NonNullable<FixProgress['stop']> => ({
  error: {
    code: reasons[0]?.code ?? 'unexpected',
    message: reasons.length === 0 ? says.noReason : several(reasons.map(({ message }) => message)),
    advice: kind === 'apply' ? says.madeStays : says.takenBackStays,
  },
  changeIds: reasons.flatMap(({ changes }) => changes),
});
