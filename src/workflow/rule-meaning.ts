import type { ConditionGroup, Rule } from './model';
import { ownMember } from './own-member';

/** The status id a reference stands for; the identity, or a translation into the ids of another workflow. */
export type StatusOf = (statusId: string) => string;

/** `id` and `tag` tell two copies of one rule apart and nothing else. */
const isOwn = (name: string): boolean => name === 'id' || name === 'tag';

/** Values that Jira assumes where a parameter is missing. */
const ASSUMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'system:update-field': { mode: 'replace' },
  'system:copy-value-from-other-field': { issueSource: 'SAME' },
  'system:validate-field-value': { ignoreContext: 'false' },
};

const LISTS = /(?:Ids|Keys|Names|CustomFields)$|^fieldsRequired$/u;
const STATUSES = /status(?:es|Ids?)$/iu;

/** Whether a parameter of that name holds status ids. */
export const namesStatuses = (parameter: string): boolean => STATUSES.test(parameter);

const parameterMeaning = (name: string, value: string, statusOf: StatusOf): string => {
  if (namesStatuses(name))
    return value
      .split(',')
      .map((id) => statusOf(id.trim()))
      .sort()
      .join(',');
  return LISTS.test(name)
    ? value
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean)
        .sort()
        .join(',')
    : value;
};

/** Emptying the assignee and assigning to nobody are one thing. */
const oneSpelling = (rule: Rule): Rule => {
  const { field = '', value = '' } = rule.parameters;
  const empties = rule.ruleKey === 'system:update-field' && field.toLowerCase() === 'assignee' && value === '';
  return empties ? { ...rule, ruleKey: 'system:change-assignee', parameters: { type: 'to-unassigned' } } : rule;
};

/** Two rules with the same text do the same, however their source spells them. */
export const ruleMeaning = (rule: Rule, statusOf: StatusOf = (id) => id): string => {
  const { ruleKey, parameters, isNegated, asClass } = oneSpelling(rule);
  const told = Object.entries(parameters).filter(
    ([name, value]) => value !== '' && !isOwn(name) && ownMember(ASSUMED, ruleKey)?.[name] !== value,
  );
  return JSON.stringify([
    ruleKey,
    isNegated === true,
    told
      .map(([name, value]) => [name, parameterMeaning(name, value, statusOf)])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ...(asClass?.unread ?? []).map((name) => [name, asClass?.arguments[name] ?? '']).sort(),
  ]);
};

const RESTRICTION = 'system:restrict-issue-transition';

/**
 * A restriction lets in whom any of its parts lets in; each part alone, as exports have them. One without parts stays
 * as it is.
 */
export const restrictionParts = (rule: Rule): readonly Rule[] => {
  if (rule.ruleKey !== RESTRICTION || rule.asClass !== undefined) return [rule];
  const parts = Object.entries(rule.parameters)
    .filter(([name]) => !isOwn(name))
    .flatMap(([name, value]) =>
      value
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean)
        .map((item): Rule => ({ ...rule, parameters: { [name]: item } })),
    );
  return parts.length === 0 ? [rule] : parts;
};

/** The operation between the parts of one rule: a negated "any of" is "none of", so all must hold. */
export const partsOperation = ({ isNegated }: Rule): ConditionGroup['operation'] =>
  isNegated === true ? 'all' : 'any';

/** A tree of conditions without groups that change nothing, in one order. */
export type ConditionMeaning =
  string | { readonly operation: ConditionGroup['operation']; readonly parts: readonly ConditionMeaning[] };

const key = (part: ConditionMeaning): string => JSON.stringify(part);

const joined = (
  operation: ConditionGroup['operation'],
  parts: readonly ConditionMeaning[],
): ConditionMeaning | null => {
  const flat = parts.flatMap((part) =>
    typeof part !== 'string' && part.operation === operation ? part.parts : [part],
  );
  const unique = [...new Map(flat.map((part) => [key(part), part])).values()].sort((a, b) =>
    key(a) < key(b) ? -1 : 1,
  );
  const [first] = unique;
  return first === undefined ? null : unique.length === 1 ? first : { operation, parts: unique };
};

/**
 * What a group of conditions asks for; null: nothing. Groups of one, groups in a group of their kind, and order do not
 * count.
 */
export const conditionMeaning = (
  group: ConditionGroup | null,
  statusOf: StatusOf = (id) => id,
): ConditionMeaning | null => {
  if (group === null) return null;
  const own = group.conditions.map((rule) =>
    joined(
      partsOperation(rule),
      restrictionParts(rule).map((part) => ruleMeaning(part, statusOf)),
    ),
  );
  const inner = group.groups.map((nested) => conditionMeaning(nested, statusOf));
  return joined(
    group.operation,
    [...own, ...inner].filter((part) => part !== null),
  );
};
