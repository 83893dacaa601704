import { defineMessages } from '../../messages/define-messages';
import { moveFor } from '../../changes/executors';
import type { Move } from '../../changes/executors';
import { NotMadeYet } from '../../changes/standing';
import type { Hands, Standing } from '../../changes/standing';
import type { Step, StepOf } from '../../plan/step';
import type { StepRecord } from '../../store/journal-store';
import { changeSettings, readSettings } from '../../store/settings-store';
import type { IdOf } from '../../workflow/edits/edit';
import { twinMove } from '../twin/twin-settings';

export const says = defineMessages('step-moves', {
  setupGone: 'The setup of this project is gone.',
  decidedSince: 'Somebody has decided since what the bot takes this status for.',
});

/** Ids of what the steps made so far, out of the journal. @throws NotMadeYet */
export const madeBy = (steps: readonly Step[], records: readonly StepRecord[]): IdOf => {
  const made = new Map(steps.map(({ key }, index) => [key, records[index]?.done?.payload.made ?? null]));
  return (ref) => {
    if ('id' in ref) return ref.id;
    const id = made.get(ref.made);
    if (id == null) throw new NotMadeYet(`Step ${ref.made} has not been made yet.`);
    return id;
  };
};

/** A step of any kind: writes to Jira go through their executors, what is a setting of this app is written here. */
export const stepMove = (hands: Hands, step: Step): Move => {
  if (step.kind === 'save-bucket') return bucketMove(step);
  return step.kind === 'save-twin' ? twinMove(hands, step) : moveFor(hands, step);
};

const bucketMove = ({ projectId, statusId, before, after }: StepOf<'save-bucket'>): Move => {
  const save = async (bucket: typeof before): Promise<void> => {
    await changeSettings(projectId, (settings) => {
      if (!settings) return null;
      const others = Object.fromEntries(Object.entries(settings.buckets).filter(([id]) => id !== statusId));
      return { ...settings, buckets: bucket === null ? others : { ...others, [statusId]: bucket } };
    });
  };
  const inspect = async (): Promise<Standing> => {
    const settings = await readSettings(projectId);
    if (!settings) return { at: 'drifted', reason: says.setupGone };
    const today = settings.buckets[statusId] ?? null;
    if (today === after) return { at: 'after', id: null, seen: null };
    return today === before ? { at: 'before', seen: today } : { at: 'drifted', reason: says.decidedSince };
  };
  return { inspect, apply: () => save(after), revert: () => save(before) };
};
