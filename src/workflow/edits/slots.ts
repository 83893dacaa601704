import type { Message } from '../../shared/message';
import { says } from './edit-says';
import type { IdOf, Ref, ScreenSlot, Way, WorkflowEdit } from './edit';
import type { RawRule, RawTransition } from './raw-workflow';
import { areSameRules, isSameGroup, isSameRule } from './same-rule';

type SlotEdit = Extract<WorkflowEdit, { transitionId: string }>;

const SCREEN_RULE = 'system:transition-screen';

export const screenRule = (screenId: string): RawRule => ({ ruleKey: SCREEN_RULE, parameters: { screenId } });

const screenOf = (slot: ScreenSlot, idOf: IdOf): RawRule | null =>
  slot === null ? null : 'rule' in slot ? slot.rule : screenRule(idOf(slot.screen));

/** What the references of an edit stand for in one workflow. */
export interface Standing {
  readonly idOf: IdOf;
  /** How the workflow itself calls a status. */
  readonly statusOf: (ref: Ref) => string;
}

const sourceOf = ({ fromStatusReference }: { readonly fromStatusReference?: string | undefined }): string =>
  fromStatusReference ?? '';

const isWay = ({ type, toStatusReference, links }: RawTransition, { from, to }: Way, { statusOf }: Standing): boolean =>
  type === (from.length === 0 ? 'GLOBAL' : 'DIRECTED') &&
  toStatusReference === statusOf(to) &&
  JSON.stringify((links ?? []).map(sourceOf).sort()) === JSON.stringify(from.map(statusOf).sort());

/** Links that stay are kept as they were drawn. */
const withWay = (transition: RawTransition, { from, to }: Way, { statusOf }: Standing): RawTransition => ({
  ...transition,
  toStatusReference: statusOf(to),
  links: from
    .map(statusOf)
    .map(
      (source) => (transition.links ?? []).find((link) => sourceOf(link) === source) ?? { fromStatusReference: source },
    ),
});

/** Whether the slot of the transition holds what the edit says it held before. */
export const holdsBefore = (transition: RawTransition, edit: SlotEdit, standing: Standing): boolean => {
  switch (edit.kind) {
    case 'set-way':
      return isWay(transition, edit.before, standing);
    case 'set-screen':
      return isSameRule(transition.transitionScreen ?? null, screenOf(edit.before, standing.idOf));
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

export const withAfter = (transition: RawTransition, edit: SlotEdit, standing: Standing): RawTransition => {
  switch (edit.kind) {
    case 'set-way':
      return withWay(transition, edit.after, standing);
    case 'set-screen': {
      const transitionScreen = screenOf(edit.after, standing.idOf);
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
    'set-way': says.way,
    'set-screen': says.screen,
    'set-conditions': says.conditions,
    'set-validators': says.validators,
    'set-actions': says.functions,
  })[kind];
