import type { Message } from '../../shared/message';
import { says } from './edit-says';
import type { IdOf, ScreenSlot, WorkflowEdit } from './edit';
import type { RawRule, RawTransition } from './raw-workflow';
import { areSameRules, isSameGroup, isSameRule } from './same-rule';

type SlotEdit = Extract<WorkflowEdit, { transitionId: string }>;

const SCREEN_RULE = 'system:transition-screen';

export const screenRule = (screenId: string): RawRule => ({ ruleKey: SCREEN_RULE, parameters: { screenId } });

const screenOf = (slot: ScreenSlot, idOf: IdOf): RawRule | null =>
  slot === null ? null : 'rule' in slot ? slot.rule : screenRule(idOf(slot.screen));

/** Whether the slot of the transition holds what the edit says it held before. */
export const holdsBefore = (transition: RawTransition, edit: SlotEdit, idOf: IdOf): boolean => {
  switch (edit.kind) {
    case 'set-screen':
      return isSameRule(transition.transitionScreen ?? null, screenOf(edit.before, idOf));
    case 'set-conditions':
      return isSameGroup(transition.conditions ?? null, edit.before);
    case 'set-validators':
      return areSameRules(transition.validators ?? [], edit.before);
    case 'set-actions':
      return areSameRules(transition.actions ?? [], edit.before);
  }
};

/** The member is left out, not null: Jira refuses a null where it expects a rule. */
const without = (transition: RawTransition, member: 'transitionScreen' | 'conditions'): RawTransition =>
  Object.fromEntries(Object.entries(transition).filter(([name]) => name !== member)) as RawTransition;

export const withAfter = (transition: RawTransition, edit: SlotEdit, idOf: IdOf): RawTransition => {
  switch (edit.kind) {
    case 'set-screen': {
      const transitionScreen = screenOf(edit.after, idOf);
      return transitionScreen === null ? without(transition, 'transitionScreen') : { ...transition, transitionScreen };
    }
    case 'set-conditions':
      return edit.after === null ? without(transition, 'conditions') : { ...transition, conditions: edit.after };
    case 'set-validators':
      return { ...transition, validators: edit.after };
    case 'set-actions':
      return { ...transition, actions: edit.after };
  }
};

/** What an admin calls the slot. */
export const slotName = ({ kind }: SlotEdit): Message =>
  ({
    'set-screen': says.screen,
    'set-conditions': says.conditions,
    'set-validators': says.validators,
    'set-actions': says.functions,
  })[kind];
