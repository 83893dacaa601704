import { partOf } from './press-plan';
import type { Plan } from '../../plan/plan';
import type { ActivityRow } from '../../shared/plan-contract';
import { isOver, readFixRun, type FixRun } from '../../store/fix-run-store';
import { activityRows, readJournal, type JournalEntry, type StepRecord } from '../../store/journal-store';
import { readPlan } from '../../store/plan-store';
import { namesOf } from '../../app/display-names';
import { projectIdByKey } from '../../app/project-by-key';
import type { Tenant } from '../../app/tenant';

type ChangeRow = ActivityRow['changes'][number];

/** Plans in one answer: each is read with its journal. */
const PAGE = 25;

/**
 * Plans that were pressed, newest first, with how each change stands today: a page of those that rest since before a
 * moment, or the newest. A plan an older version stored is left out, and so is one the caller may not see.
 * Names are those Jira shows the app, for whoever may see the row: who administers a project answers for it, and has to
 * know whom to ask.
 */
export async function listActivity(
  asked: { readonly projectKey: string; readonly before?: string | undefined },
  tenant: Tenant,
  maySee: (plan: Plan) => boolean = () => true,
): Promise<readonly ActivityRow[]> {
  const projectId = await projectIdByKey(asked.projectKey, tenant);
  const run = await readFixRun(projectId);
  const shown: Omit<ActivityRow, 'byName'>[] = [];
  const seen = new Set<string>();
  for await (const row of activityRows(projectId, asked.before)) {
    if (seen.has(row.payload.applicationId)) continue;
    seen.add(row.payload.applicationId);
    const told = await tellApplication(row, run, maySee);
    // Of a plan of an earlier page the older rows come by once more.
    if (told && (asked.before === undefined || told.lastAt < asked.before)) shown.push(told);
    if (shown.length === PAGE) break;
  }
  const names = await namesOf(
    shown.map(({ by }) => by),
    tenant,
  );
  return shown.map((row) => ({ ...row, byName: names[row.by] ?? null }));
}

async function tellApplication(
  { planId, payload: { applicationId, by } }: JournalEntry,
  run: FixRun | null,
  maySee: (plan: Plan) => boolean,
): Promise<Omit<ActivityRow, 'byName'> | null> {
  const plan = await readPlan(planId);
  if (!plan || !maySee(plan)) return null;
  const records = await readJournal(applicationId, plan.steps.length);
  const changes = changesOf(plan, records);
  const times = records.flatMap(({ intent, done, reverted }) =>
    [intent, done, reverted].flatMap((entry) => entry?.at ?? []),
  );
  const at = records.flatMap(({ intent, done }) => (intent ?? done)?.at ?? [])[0] ?? plan.madeAt;
  const lastAt = times.reduce((last, time) => (time > last ? time : last), at);
  const who = records.flatMap(({ intent, done }) => (intent ?? done)?.payload.by ?? [])[0] ?? by;
  const isRunning = run?.applicationId === applicationId && !isOver(run);
  return { ...partOf(plan), at, lastAt, by: who, state: isRunning ? 'running' : stateOf(changes), changes };
}

const changesOf = (plan: Plan, records: readonly StepRecord[]): readonly ChangeRow[] => {
  const byStep = new Map(plan.steps.map(({ key }, index) => [key, records[index]]));
  return plan.changes.map(({ id, sentence, step }): ChangeRow => {
    const record = byStep.get(step);
    const last = record?.reverted ?? record?.done;
    return {
      id,
      sentence,
      state: record?.reverted ? 'undone' : record?.done ? 'done' : record?.intent ? 'begun' : 'not-done',
      at: last?.at ?? null,
    };
  });
};

const stateOf = (changes: readonly ChangeRow[]): ActivityRow['state'] => {
  const states = new Set(changes.map(({ state }) => state));
  if (states.has('undone')) return states.has('done') ? 'partly-undone' : 'undone';
  return states.has('not-done') || states.has('begun') ? 'partly-applied' : 'applied';
};
