import { defineMessages } from '../messages/define-messages';
import type { Message, Text } from '../shared/message';
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

export const says = defineMessages('rule', {
  not: ({ rule }: { rule: string }) => `not ${rule}`,
  inTurn: ({ rules }: { rules: readonly string[] }) => rules.join('; '),
  allOf: ({ parts }: { parts: readonly string[] }) => `all of: ${parts.join('; ')}`,
  anyOf: ({ parts }: { parts: readonly string[] }) => `any of: ${parts.join('; ')}`,
  group: ({ conditions }: { conditions: string }) => `(${conditions})`,
});

/** `update field (field: resolution, value: 10000)`: the rule with what an admin set in it, as Jira calls it. */
export const ruleInWords = ({ ruleKey, parameters, isNegated, asClass }: Rule, nameOf: StatusName): Text => {
  const unread = (asClass?.unread ?? []).map((name): [string, string] => [name, asClass?.arguments[name] ?? '']);
  const told = [...Object.entries(parameters), ...unread]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${valueInWords(name, value, nameOf)}`);
  const rule = `${called(ruleKey)}${told.length === 0 ? '' : ` (${told.join(', ')})`}`;
  return isNegated === true ? says.not({ rule }) : rule;
};

/** Several rules, in their order; null: none. */
export const rulesInWords = (rules: readonly Rule[], nameOf: StatusName): Message | null =>
  rules.length === 0 ? null : says.inTurn({ rules: rules.map((rule) => ruleInWords(rule, nameOf)) });

/** `all of: a; (any of: b; c)`; null: no condition. */
export const conditionsInWords = (group: ConditionGroup | null, nameOf: StatusName): Text | null => {
  if (group === null) return null;
  const parts = [
    ...group.conditions.map((rule) => ruleInWords(rule, nameOf)),
    ...group.groups
      .map((inner) => conditionsInWords(inner, nameOf))
      .filter((conditions) => conditions !== null)
      .map((conditions) => says.group({ conditions })),
  ];
  if (parts.length < 2) return parts[0] ?? null;
  return group.operation === 'any' ? says.anyOf({ parts }) : says.allOf({ parts });
};
