import { ARGUMENT_FORMS } from './argument-forms';
import { legacyRule } from './legacy-rules';
import type { Rule } from './model';
import { RULE_CLASSES } from './app-rule-classes';
import type { ClassArgument, RuleClass, RuleKind } from './rule-classes';
import { ruleMeaning } from './rule-meaning';

/** A rule as OSWorkflow XML says it. */
interface ClassedRule {
  readonly className: string;
  /** Without `class.name`; `full.module.key` included. */
  readonly arguments: Readonly<Record<string, string>>;
}

const CLASS = 'class:';
const CLASS_ARGUMENT = 'class.name';

const writeArgument = (
  { parameter, names: [name = parameter], form = 'text' }: ClassArgument,
  rule: Rule,
): readonly (readonly [string, string])[] | null => {
  const value = rule.parameters[parameter] ?? '';
  const text = value === '' ? '' : ARGUMENT_FORMS[form].write(value);
  return text === null ? null : [[name, text]];
};

/** `full.module.key` is how Jira finds the editor of a function; its own exports carry both. */
const asRow = (row: RuleClass, rule: Rule): ClassedRule | null => {
  if (row.arguments === 'verbatim') return null;
  const told = row.arguments
    .filter(({ parameter, isOptional }) => !(isOptional && (rule.parameters[parameter] ?? '') === ''))
    .map((argument) => writeArgument(argument, rule));
  if (told.includes(null)) return null;
  return {
    className: row.className,
    arguments: {
      ...row.when,
      ...row.also,
      ...Object.fromEntries(told.flatMap((entries) => entries ?? [])),
      ...(row.moduleKey !== undefined && { 'full.module.key': row.moduleKey }),
    },
  };
};

const isCandidate = ({ kind, ruleKey, isWritten, onlyFor }: RuleClass, wanted: RuleKind, rule: Rule): boolean =>
  kind === wanted &&
  ruleKey === rule.ruleKey &&
  isWritten !== false &&
  (onlyFor === undefined || onlyFor.values.includes(rule.parameters[onlyFor.parameter] ?? ''));

/** Nothing is written that would be read as something else. */
const readsBack = (kind: RuleKind, { className, arguments: args }: ClassedRule, rule: Rule): boolean => {
  const read = legacyRule(kind, className, args);
  return read !== null && ruleMeaning(read) === ruleMeaning({ ruleKey: rule.ruleKey, parameters: rule.parameters });
};

/** Rules whose class does the same under another rule key. */
const respelled = (rule: Rule): Rule =>
  rule.ruleKey === 'system:change-assignee' && rule.parameters['type'] === 'to-unassigned'
    ? { ...rule, ruleKey: 'system:update-field', parameters: { field: 'assignee', value: '' } }
    : rule;

/**
 * The class and arguments that mean the rule; null where no class is known that does. Negation stands outside of it.
 */
export const classOfRule = (kind: RuleKind, rule: Rule): ClassedRule | null => {
  if (rule.asClass !== undefined) return rule.asClass;
  const wanted = respelled(rule);
  const known = wanted.ruleKey.startsWith(CLASS)
    ? [{ className: wanted.ruleKey.slice(CLASS.length), arguments: wanted.parameters }]
    : RULE_CLASSES.filter((row) => isCandidate(row, kind, wanted))
        .map((row) => asRow(row, wanted))
        .filter((row) => row !== null);
  return known.find((one) => !Object.hasOwn(one.arguments, CLASS_ARGUMENT) && readsBack(kind, one, rule)) ?? null;
};
