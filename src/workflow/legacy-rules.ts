import { ARGUMENT_FORMS } from './argument-forms';
import type { Rule } from './model';
import { RULE_CLASSES } from './rule-classes';
import type { ClassArgument, RuleClass, RuleKind } from './rule-classes';
import { groupBy } from './group-by';

type Args = Readonly<Record<string, string>>;

/** `com.example.X` is called X. */
export const simpleName = (className: string): string => className.slice(className.lastIndexOf('.') + 1);

const BY_CLASS: ReadonlyMap<string, readonly RuleClass[]> = groupBy(RULE_CLASSES, (row) =>
  [simpleName(row.className), ...(row.alsoReads ?? [])].map((simple) => `${row.kind} ${simple}`),
);

/** Every transition runs these; Jira's REST API does not list them either. */
const DEFAULT_FUNCTIONS: ReadonlySet<string> = new Set([
  'UpdateIssueStatusFunction',
  'CreateCommentFunction',
  'GenerateChangeHistoryFunction',
  'IssueReindexFunction',
  'FireIssueEventFunction',
  'IssueCreateFunction',
  'IssueStoreFunction',
]);

const given = (args: Args, names: readonly string[]): string | undefined =>
  names.map((name) => args[name]).find((value) => value !== undefined && value !== '');

const readArgument = (
  { parameter, names, form = 'text', isOptional }: ClassArgument,
  args: Args,
): readonly (readonly [string, string])[] => {
  const text = given(args, names);
  return text === undefined && isOptional ? [] : [[parameter, ARGUMENT_FORMS[form].read(text ?? '')]];
};

const readRow = (row: RuleClass, args: Args): Rule => ({
  ruleKey: row.ruleKey,
  parameters:
    row.arguments === 'verbatim'
      ? { ...args }
      : {
          ...row.fixed,
          ...Object.fromEntries(row.arguments.flatMap((argument) => readArgument(argument, args))),
          ...row.implied,
        },
});

const isMet = ({ when = {} }: RuleClass, args: Args): boolean =>
  Object.entries(when).every(([name, value]) => args[name] === value);

/**
 * Rules of OSWorkflow XML and of the API before 2024 name Java classes. Where today's workflow API has a rule of the
 * same meaning it is used, so that one judgement serves both; else the class stays, with every argument.
 * @param kind where the class stands
 * @param className fully qualified (XML) or simple (old API)
 * @returns null for a default post function
 */
export const legacyRule = (kind: RuleKind, className: string, args: Args): Rule | null => {
  const name = className.trim();
  const simple = simpleName(name);
  if (kind === 'function' && DEFAULT_FUNCTIONS.has(simple)) return null;
  const row = BY_CLASS.get(`${kind} ${simple}`)?.find((candidate) => isMet(candidate, args));
  return row ? readRow(row, args) : { ruleKey: `class:${name || 'unnamed'}`, parameters: { ...args } };
};
