import type { RawConditionGroup, RawRule } from './raw-workflow';

/**
 * Jira numbers rules by itself, stores an update mode of "" and a missing one as "replace", and hands back parameters
 * that were never set as "". None of that is a change anybody made.
 */
const ruleContent = ({ ruleKey, parameters }: RawRule): string => {
  const told = Object.entries(parameters ?? {}).filter(
    ([name, value]) => value !== '' && !(ruleKey === 'system:update-field' && name === 'mode' && value === 'replace'),
  );
  return JSON.stringify([ruleKey, told.sort(([a], [b]) => (a < b ? -1 : 1))]);
};

const groupContent = (group: RawConditionGroup): string =>
  JSON.stringify([
    group.operation,
    (group.conditions ?? []).map(ruleContent),
    (group.conditionGroups ?? []).map(groupContent),
  ]);

const isEmpty = (group: RawConditionGroup): boolean =>
  (group.conditions ?? []).length === 0 && (group.conditionGroups ?? []).every(isEmpty);

export const areSameRules = (a: readonly RawRule[], b: readonly RawRule[]): boolean =>
  a.length === b.length && a.every((rule, at) => ruleContent(rule) === ruleContent(b[at] ?? { ruleKey: '' }));

export const isSameRule = (a: RawRule | null, b: RawRule | null): boolean => areSameRules(a ? [a] : [], b ? [b] : []);

/** A group without a condition asks for nothing, as does none. */
export const isSameGroup = (a: RawConditionGroup | null, b: RawConditionGroup | null): boolean => {
  const [left, right] = [a, b].map((group) => (group === null || isEmpty(group) ? '' : groupContent(group)));
  return left === right;
};
