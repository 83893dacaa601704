import type { ConditionGroup, Rule } from './model';
import { simpleName } from './legacy-rules';
import { namesStatuses } from './rule-meaning';

/** The name of a status by its id. */
export type StatusName = (statusId: string) => string;

/** Arguments of apps can be whole scripts. */
const LONGEST = 120;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const CLASS = 'class:';

const called = (ruleKey: string): string =>
  ruleKey.startsWith(CLASS)
    ? simpleName(ruleKey.slice(CLASS.length))
    : ruleKey.replace(/^system:/u, '').replaceAll('-', ' ');

const valueInWords = (name: string, value: string, nameOf: StatusName): string =>
  shortened(
    namesStatuses(name)
      ? value
          .split(',')
          .map((id) => nameOf(id.trim()))
          .join(', ')
      : value,
  );

/** `update field (field: resolution, value: 10000)`: the rule with what an admin set in it. */
export const ruleInWords = ({ ruleKey, parameters, isNegated, asClass }: Rule, nameOf: StatusName): string => {
  const unread = (asClass?.unread ?? []).map((name): [string, string] => [name, asClass?.arguments[name] ?? '']);
  const told = [...Object.entries(parameters), ...unread]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${valueInWords(name, value, nameOf)}`);
  return `${isNegated === true ? 'not ' : ''}${called(ruleKey)}${told.length === 0 ? '' : ` (${told.join(', ')})`}`;
};

/** Several rules, in their order; null: none. */
export const rulesInWords = (rules: readonly Rule[], nameOf: StatusName): string | null =>
  rules.length === 0 ? null : rules.map((rule) => ruleInWords(rule, nameOf)).join('; ');

/** `all of: a; (any of: b; c)`; null: no condition. */
export const conditionsInWords = (group: ConditionGroup | null, nameOf: StatusName): string | null => {
  if (group === null) return null;
  const parts = [
    ...group.conditions.map((rule) => ruleInWords(rule, nameOf)),
    ...group.groups
      .map((inner) => conditionsInWords(inner, nameOf))
      .filter((part) => part !== null)
      .map((part) => `(${part})`),
  ];
  if (parts.length === 0) return null;
  return parts.length === 1
    ? (parts[0] ?? null)
    : `${group.operation === 'any' ? 'any of' : 'all of'}: ${parts.join('; ')}`;
};
