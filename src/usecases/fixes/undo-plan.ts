import { defineMessages } from '../../messages/define-messages';
import type { Move } from '../../changes/executors';
import { reach, seen, untilShown } from '../../changes/reach';
import type { Reached } from '../../changes/reach';
import type { MadeId, Standing } from '../../changes/standing';
import { isSameButClosed } from '../../messages/closed-accounts';
import { withoutClosedAccounts } from '../../plan/closed-accounts';
import type { Step } from '../../plan/step';
import type { Fact } from '../../shared/report';
import { readJournal, writeEntry } from '../../store/journal-store';
import type { StepRecord } from '../../store/journal-store';
import { handsFor, journalRow } from './apply-plan';
import { changesOf, endOf, endsHere, holdLease } from './fix-work';
import type { FixEnd, FixWork } from './fix-work';
import { stepMove } from './step-moves';
import { waitForAll } from '../../shared/wait-for-all';

export const says = defineMessages('undo-plan', {
  changedSince: 'Somebody changed what this step made, so taking it back would lose their work.',
});

/**
 * Takes back what one application of a plan made, the last first, from the journal. Every inverse is checked against
 * Jira as it stands today before the first write: where somebody else changed the same thing, nothing is taken back and
 * the reason told.
 */
export async function undoPlan(work: FixWork): Promise<FixEnd> {
  const { run, plan, tell } = work;
  const records = await readJournal(run.applicationId, plan.steps.length);
  const lasting = stepsToTakeBack(plan.steps, records, run.downTo);
  const steps = lasting.map(({ step }) => step.key);
  await tell({ state: 'checking', stepsTotal: steps.length, stepsDone: 0, steps });
  const hands = handsFor(work, records);
  const moves = lasting.map((place) => {
    const step = withoutClosedAccounts(place.step);
    return {
      ...place,
      move: stepMove({ ...hands, made: madeIdOf(place.record) }, step ?? place.step),
      goesWith: step === null || isGoneWith(step, lasting),
    };
  });
  // What is taken back already counts too, for lists may still show it.
  const along = plan.steps.filter(
    (step, index) => records[index]?.reverted || lasting.some((one) => one.step === step),
  );
  const looked = await waitForAll(
    moves
      .filter(({ goesWith }) => !goesWith)
      .map(async (place) => ({
        ...place,
        standing: await mayBeTakenBack(place.move, place.record, along),
      })),
  );
  const refused = looked.flatMap(({ step, standing }) =>
    standing.at === 'drifted'
      ? [{ code: 'conflict' as const, message: standing.reason, changes: changesOf(plan, step.key) }]
      : [],
  );
  if (refused.length > 0) return { end: 'stopped', reasons: refused };
  for (const [count, { step, index, record, move, goesWith }] of moves.entries()) {
    await tell({ state: 'writing', stepsDone: count, currentStep: step.key });
    const here = endsHere(work);
    if (here) return here;
    const before = beforeOf(record);
    const reached = goesWith
      ? TAKEN_ALONG
      : await reach({
          goal: 'before',
          isTask: move.isTask ?? false,
          first: await shownStandingOf(work, move, record),
          inspect: () => standingOf(move, record),
          write: () => move.revert(before),
          beforeWrite: () => holdLease(work),
          sleep: work.tenant.sleep,
        });
    const ended = endOf(plan, step.key, reached);
    if (ended) return ended;
    await writeEntry(journalRow(work, { step, index, phase: 'reverted', facts: { before } }));
  }
  await tell({ stepsDone: lasting.length, currentStep: null });
  return { end: 'done' };
}

interface Place {
  readonly step: Step;
  readonly index: number;
  readonly record: StepRecord;
}

/** Steps that were begun and not taken back, the last first; what was there already is nobody's to take back. */
const stepsToTakeBack = (
  steps: readonly Step[],
  records: readonly StepRecord[],
  downTo: string | null,
): readonly Place[] => {
  const first = downTo === null ? 0 : steps.findIndex(({ key }) => key === downTo);
  return steps
    .map((step, index): Place => ({ step, index, record: records[index] ?? {} }))
    .filter(
      ({ index, record: { intent, done, reverted } }) =>
        index >= first && !reverted && (intent ?? done) && (done?.payload.isOurs ?? true),
    )
    .reverse();
};

/** What a step did inside a project that is taken back too goes with the project. */
const isGoneWith = (step: Step, lasting: readonly Place[]): boolean => {
  const project = 'project' in step ? step.project : undefined;
  return project !== undefined && 'made' in project && lasting.some((place) => place.step.key === project.made);
};

/** What was made is looked at by its id, for lists may still show what is gone. */
const madeIdOf = ({ intent, done }: StepRecord): MadeId => ({
  id: () => done?.payload.made ?? intent?.payload.made ?? undefined,
  note: async () => undefined,
});

const TAKEN_ALONG: Reached = { end: 'there', standing: { at: 'before', seen: null } };

const beforeOf = ({ intent, done }: StepRecord): Fact => intent?.payload.before ?? done?.payload.before ?? null;

/** What is back already cannot be refused any more. */
const mayBeTakenBack = async (move: Move, record: StepRecord, along: readonly Step[]): Promise<Standing> => {
  const standing = await standingOf(move, record);
  if (standing.at === 'before' || standing.at === 'drifted') return standing;
  const reason = (await move.whyKept?.(along)) ?? null;
  return reason === null ? standing : { at: 'drifted', reason };
};

/**
 * Two readings may be of two times: what was seen a moment ago and is not seen now is believed to be gone once Jira can
 * no longer hide it.
 */
const shownStandingOf = async ({ tenant }: FixWork, move: Move, record: StepRecord): Promise<Standing> => {
  const look = (): Promise<Standing> => seen(() => standingOf(move, record), tenant.sleep);
  const standing = await look();
  if (standing.at !== 'before' || !record.done) return standing;
  await untilShown([record.done.at], { now: tenant.now(), sleep: tenant.sleep });
  return look();
};

/** Today's standing, held against the journal: what was made must still be what was made. */
const standingOf = async (move: Move, record: StepRecord): Promise<Standing> => {
  const standing = await move.inspect();
  const made = record.done?.payload;
  if (standing.at === 'after' && made && !isSameButClosed(made.seen, standing.seen))
    return { at: 'drifted', reason: says.changedSince };
  if (standing.at === 'drifted' && standing.isAbsent) return { at: 'before', seen: null };
  if (standing.at === 'partly' && isSameButClosed(beforeOf(record), standing.seen))
    return { at: 'before', seen: standing.seen };
  return standing;
};
