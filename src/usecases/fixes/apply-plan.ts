import { reach, seen } from '../../changes/reach';
import type { Reached } from '../../changes/reach';
import type { Hands, MadeId, Standing } from '../../changes/standing';
import type { Step } from '../../plan/step';
import { readJournal, seqOf, writeEntry } from '../../store/journal-store';
import type { JournalEntry, Phase, StepRecord } from '../../store/journal-store';
import { withActiveAccounts } from './active-accounts';
import { checkBeforeApply } from './check-before-apply';
import { changesOf, endOf, endsHere, holdLease } from './fix-work';
import type { FixEnd, FixWork } from './fix-work';
import { madeBy, stepMove } from './step-moves';

/**
 * Makes every step of a plan that the journal does not know as made. Each is written down before and after; a run that
 * was cut off anywhere goes on by looking: what is there is noted, what is not is made, what somebody else changed
 * stops it.
 */
export async function applyPlan(work: FixWork): Promise<FixEnd> {
  const { run, plan, tell } = work;
  const records = [...(await readJournal(run.applicationId, plan.steps.length))];
  if (records.every(({ intent, done }) => !intent && !done)) {
    await tell({ state: 'checking' });
    const reasons = await checkBeforeApply(work);
    if (reasons.length > 0) return { end: 'stopped', reasons };
  }
  let leavesOut = run.leavesOut;
  for (const [index, step] of plan.steps.entries()) {
    if (records[index]?.done) continue;
    await tell({ state: 'writing', stepsDone: index, currentStep: step.key });
    const here = endsHere(work);
    if (here) return here;
    const place = await whatIsToBeMade(work, { step, index, records });
    if (place.leavesOut) {
      leavesOut = [...new Set([...leavesOut, ...changesOf(plan, step.key)])];
      await tell({ leavesOut });
    }
    const made = await makeStep(work, place);
    if ('end' in made) return made;
    records[index] = made;
  }
  await tell({ stepsDone: plan.steps.length, currentStep: null });
  return { end: 'done' };
}

interface Place {
  readonly step: Step;
  readonly index: number;
  readonly records: readonly StepRecord[];
}

/** A step before its first write. */
interface Planned extends Place {
  /** What was seen of the whole step; undefined: an earlier delivery began it. */
  readonly first: Standing | undefined;
  /** The step as far as it is about accounts that are active; null: it is about none. */
  readonly active: Step | null;
  readonly leavesOut: boolean;
}

const whatIsToBeMade = async (work: FixWork, { step, index, records }: Place): Promise<Planned> => {
  const place = { step, index, records };
  const begun = records[index]?.intent;
  const hands = { ...handsFor(work, records), made: madeIdOf({ intent: begun }) };
  const first = begun ? undefined : await seen(stepMove(hands, step).inspect, work.tenant.sleep);
  if (first?.at === 'after' || first?.at === 'drifted') return { ...place, first, active: step, leavesOut: false };
  const { step: active, leavesOut } = await withActiveAccounts(
    hands.reader,
    step,
    begun ? begun.payload.before : (first?.seen ?? null),
  );
  return { ...place, first, active, leavesOut };
};

/** What the executors work with: read as the app, written as the admin who approved the plan. */
export const handsFor = ({ run, plan, tenant }: FixWork, records: readonly StepRecord[]): Hands => ({
  reader: tenant.jira,
  writer: tenant.jira.actingAs(run.by),
  idOf: madeBy(plan.steps, records),
  sleep: tenant.sleep,
});

const makeStep = async (
  work: FixWork,
  { step, index, records, first, active, leavesOut }: Planned,
): Promise<StepRecord | FixEnd> => {
  const noted: { intent?: JournalEntry | undefined } = { intent: records[index]?.intent };
  const row = (phase: Phase, facts: Partial<JournalEntry['payload']>): JournalEntry =>
    journalRow(work, { step, index, phase, facts });
  const known = records[index]?.intent;
  // What is there before anything was begun is not this plan's work, and an undo leaves it alone.
  const intent =
    known ??
    (active && (first?.at === 'before' || first?.at === 'partly') ? row('intent', { before: first.seen }) : null);
  if (intent && !known) {
    await holdLease(work);
    await writeEntry(intent);
  }
  noted.intent = intent ?? undefined;
  const move = active && stepMove({ ...handsFor(work, records), made: madeIdOf(noted) }, active);
  const reached = move
    ? await reach({
        goal: 'after',
        first: leavesOut ? undefined : first,
        isResumed: known !== undefined,
        isTask: move.isTask ?? false,
        inspect: move.inspect,
        write: move.apply,
        beforeWrite: () => holdLease(work),
        sleep: work.tenant.sleep,
      })
    : NOTHING_TO_MAKE;
  const ended = endOf(work.plan, step.key, reached);
  if (ended) return ended;
  const broken = intent && ((await move?.whyBroken?.(intent.payload.before)) ?? null);
  if (broken !== null)
    return {
      end: 'stopped',
      reasons: [{ code: 'conflict', message: broken, changes: changesOf(work.plan, step.key) }],
    };
  const standing = reached.end === 'there' ? reached.standing : null;
  const facts = standing?.at === 'after' ? { made: standing.id, seen: standing.seen } : {};
  const done = row('done', { ...facts, isOurs: intent !== null, before: intent?.payload.before ?? null });
  await writeEntry(done);
  return { ...(intent && { intent }), done };
};

/** A step that is about nobody any more. */
const NOTHING_TO_MAKE: Reached = { end: 'there', standing: { at: 'before', seen: null } };

/**
 * The id that Jira named of what a step makes is kept in the step's intent, so that a run which dies need not look for
 * it in a list.
 */
const madeIdOf = (noted: { intent?: JournalEntry | undefined }): MadeId => ({
  id: () => noted.intent?.payload.made ?? undefined,
  note: async (id) => {
    if (!noted.intent) return;
    noted.intent = { ...noted.intent, payload: { ...noted.intent.payload, made: id } };
    await writeEntry(noted.intent);
  },
});

/** One row of the journal of this run. */
export const journalRow = (
  { run, plan, tenant }: FixWork,
  {
    step,
    index,
    phase,
    facts,
  }: {
    readonly step: Step;
    readonly index: number;
    readonly phase: Phase;
    readonly facts: Partial<JournalEntry['payload']>;
  },
): JournalEntry => ({
  planId: plan.id,
  projectId: plan.projectId,
  seq: seqOf(index),
  at: tenant.now(),
  phase,
  payload: {
    applicationId: run.applicationId,
    step: step.key,
    by: run.by,
    before: null,
    made: null,
    seen: null,
    isOurs: true,
    ...facts,
  },
});
