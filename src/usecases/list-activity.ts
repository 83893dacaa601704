import type { Plan } from '../plan/plan';
import type { ActivityRow } from '../shared/plan-contract';
import { isOver, readFixRun, type FixRun } from '../store/fix-run-store';
import { readJournal, type JournalEntry, type StepRecord } from '../store/journal-store';
import { readPlan } from '../store/plan-store';
import { namesOf } from './names-of';
import { projectIdByKey } from './project-by-key';
import { readActivity } from './read-fix-progress';
import type { Tenant } from './tenant';
import { waitForAll } from '../shared/wait-for-all';

type ChangeRow = ActivityRow['changes'][number];

/**
 * Every plan that was pressed, newest first, with how each change stands today. A plan an older version stored is left out.
 * Names are those Jira shows the app, for whoever may see the row: who administers a project answers for it, and has to know whom to ask.
 */
export async function listActivity(
  asked: { readonly projectKey: string },
  tenant: Tenant,
): Promise<readonly ActivityRow[]> {
  const [rows, run] = await waitForAll([
    readActivity(asked, tenant),
    projectIdByKey(asked.projectKey, tenant).then(readFixRun),
  ]);
  const applications = [...new Map(rows.map((row) => [row.payload.applicationId, row])).values()];
  const told = await waitForAll(applications.map((row) => tellApplication(row, run)));
  const shown = told.flatMap((row) => (row ? [row] : []));
  const names = await namesOf(
    shown.map(({ by }) => by),
    tenant,
  );
  return shown.map((row) => ({ ...row, byName: names[row.by] ?? null }));
}

async function tellApplication(
  { planId, payload: { applicationId, by } }: JournalEntry,
  run: FixRun | null,
): Promise<Omit<ActivityRow, 'byName'> | null> {
  const plan = await readPlan(planId);
  if (!plan) return null;
  const records = await readJournal(applicationId, plan.steps.length);
  const changes = changesOf(plan, records);
  const at =
    records.flatMap(({ intent, done }) => [intent ?? done]).find((entry) => entry !== undefined)?.at ?? plan.madeAt;
  const isRunning = run?.applicationId === applicationId && !isOver(run);
  return { planId, at, by, state: isRunning ? 'running' : stateOf(changes), changes };
}

const changesOf = (plan: Plan, records: readonly StepRecord[]): readonly ChangeRow[] => {
  const byStep = new Map(plan.steps.map(({ key }, index) => [key, records[index]]));
  return plan.changes.map(({ id, sentence, step }): ChangeRow => {
    const record = byStep.get(step);
    const last = record?.reverted ?? record?.done;
    return {
      id,
      sentence,
      state: record?.reverted ? 'undone' : record?.done ? 'done' : 'not-done',
      at: last?.at ?? null,
    };
  });
};

const stateOf = (changes: readonly ChangeRow[]): ActivityRow['state'] => {
  const states = new Set(changes.map(({ state }) => state));
  if (states.has('undone')) return states.has('done') ? 'partly-undone' : 'undone';
  return states.has('not-done') ? 'partly-applied' : 'applied';
};
