import type { Rule, Transition } from './model';

/** What a transition does to a field: gives it a value, empties it, or leaves it alone. */
export type FieldEffect = 'set' | 'cleared' | 'no';

const last = (effects: readonly FieldEffect[]): FieldEffect => effects.findLast((effect) => effect !== 'no') ?? 'no';

const updates = (rule: Rule, field: string): FieldEffect => {
  const { parameters } = rule;
  if (rule.ruleKey === 'system:copy-value-from-other-field')
    return parameters['targetFieldKey'] === field ? 'set' : 'no';
  if (rule.ruleKey !== 'system:update-field' || (parameters['field'] ?? '').toLowerCase() !== field) return 'no';
  const value = (parameters['value'] ?? '').trim();
  // -1 is what Jira's own forms send for "none"; a resolution field never holds it.
  return value === '' || (field === 'resolution' && value === '-1') ? 'cleared' : 'set';
};

/** Service desk templates of before 2016 mark a clearing transition with a property instead of a post function. */
const CLEARING_PROPERTY = 'sd.resolution.clear';

/**
 * What the transition does to the resolution by post function. Actions run in order, so the last one counts.
 * An issue with no resolution counts as open everywhere in Jira, whatever its status.
 */
export const resolutionEffect = (transition: Transition): FieldEffect => {
  const effect = last(transition.actions.map((rule) => updates(rule, 'resolution')));
  return effect === 'no' && Object.hasOwn(transition.properties, CLEARING_PROPERTY) ? 'cleared' : effect;
};

const assigns = (rule: Rule): FieldEffect => {
  if (rule.ruleKey !== 'system:change-assignee') return updates(rule, 'assignee');
  return rule.parameters['type'] === 'to-unassigned' ? 'cleared' : 'set';
};

/** What the transition does to the assignee by post function. */
export const assigneeEffect = (transition: Transition): FieldEffect => last(transition.actions.map(assigns));
