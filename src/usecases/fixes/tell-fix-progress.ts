import { defineMessages } from '../../messages/define-messages';
import type { Plan } from '../../plan/plan';
import { several } from '../../messages/several';
import type { FixProgress } from '../../shared/plan-contract';
import { isOver } from '../../store/fix-run-store';
import type { FixRun } from '../../store/fix-run-store';
import { readJournal } from '../../store/journal-store';
import { readPlan } from '../../store/plan-store';
import { readFixProgress } from './read-fix-progress';
import type { Tenant } from '../../app/tenant';

export const says = defineMessages('fix-progress', {
  noReason: 'It stopped without a reason.',
  madeStays: 'What was made stays. Finish the plan, undo what was made, or make the plan again.',
  takenBackStays: 'What was taken back stays taken back. Look at the change by hand, then try again.',
  takenBackSoFar: 'What was taken back stays taken back. Go on with the undo to take back the rest.',
});

const STATES: Readonly<Record<FixRun['state'], FixProgress['state']>> = {
  queued: 'queued',
  checking: 'validating',
  writing: 'writing',
  // Between two deliveries.
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
  if (!run) return null;
  const plan = await readPlan(run.planId);
  return toFixProgress(run, plan, await hasWritten(run, plan));
}

/** A step whose answer was lost was perhaps made, and an undo takes it back. */
const hasWritten = async (run: FixRun, plan: Plan | null): Promise<boolean> => {
  if (run.stepsDone > 0 || run.state !== 'stopped') return run.stepsDone > 0;
  const records = await readJournal(run.applicationId, plan?.steps.length ?? 1);
  return records.some(({ intent, done }) => intent ?? done);
};

const isAtWork = ({ state }: FixRun): boolean => state === 'checking' || state === 'writing' || state === 'waiting';

export const toFixProgress = (run: FixRun, plan: Plan | null, hasWritten = run.stepsDone > 0): FixProgress => ({
  planId: run.planId,
  direction: run.kind,
  state: run.waiting && isAtWork(run) ? 'waiting' : STATES[run.state],
  ...(run.waiting && isAtWork(run) && { waiting: run.waiting }),
  isStopping: run.stopAsked && !isOver(run),
  stepsDone: run.stepsDone,
  stepsTotal: run.stepsTotal,
  ...countChanges(run, plan),
  current: plan?.changes.find(({ step }) => step === run.currentStep)?.sentence ?? null,
  leavesOut: (plan?.changes ?? []).filter(({ id }) => run.leavesOut.includes(id)).map(({ sentence }) => sentence),
  updatedAt: run.updatedAt,
  ...(run.state === 'stopped' && { stop: stopOf(run, hasWritten) }),
});

const countChanges = (run: FixRun, plan: Plan | null): Pick<FixProgress, 'changesDone' | 'changesTotal'> => {
  const steps = run.steps ?? plan?.steps.map(({ key }) => key) ?? [];
  const count = (keys: readonly string[]): number =>
    plan?.changes.filter(({ step }) => keys.includes(step)).length ?? 0;
  return { changesDone: count(steps.slice(0, run.stepsDone)), changesTotal: count(steps) };
};

const stopOf = ({ kind, reasons, stopAsked }: FixRun, hasWritten: boolean): NonNullable<FixProgress['stop']> => ({
  error: {
    code: reasons[0]?.code ?? 'unexpected',
    message: reasons.length === 0 ? says.noReason : several(reasons.map(({ message }) => message)),
    advice: kind === 'apply' ? says.madeStays : stopAsked ? says.takenBackSoFar : says.takenBackStays,
  },
  changeIds: reasons.flatMap(({ changes }) => changes),
  hasWritten,
});
