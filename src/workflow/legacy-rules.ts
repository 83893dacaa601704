import { ARGUMENT_FORMS } from './argument-forms';
import type { Rule } from './model';
import { RULE_CLASSES } from './app-rule-classes';
import type { ClassArgument, RuleClass, RuleKind } from './rule-classes';
import { groupBy } from '../formats/group-by';

type Args = Readonly<Record<string, string>>;

/** `com.example.X` is called X. */
export const simpleName = (className: string): string => className.slice(className.lastIndexOf('.') + 1);

/** Packages of Jira and of what it is built on; a class of any other is an app's, whatever its simple name. */
const JIRAS_OWN = /^com\.(?:atlassian\.(?:jira|servicedesk)|opensymphony)\./u;

/** The simple name of a class of Jira's own; the API before 2024 sends nothing else. null: an app's class. */
export const nameInJira = (className: string): string | null =>
  !className.includes('.') || JIRAS_OWN.test(className) ? simpleName(className) : null;

const BY_CLASS: ReadonlyMap<string, readonly RuleClass[]> = groupBy(RULE_CLASSES, (row) =>
  (row.isOfApp === true ? [row.className] : [simpleName(row.className), ...(row.alsoReads ?? [])]).map(
    (name) => `${row.kind} ${name}`,
  ),
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

const MODULE_KEY = 'full.module.key';

/** Arguments that say something and that no parameter of the rule comes from. */
const unreadBy = (row: RuleClass, args: Args): readonly string[] => {
  if (row.arguments === 'verbatim') return [];
  const read = new Set([
    MODULE_KEY,
    ...row.arguments.flatMap(({ names }) => names),
    ...Object.keys({ ...row.when, ...row.also }),
  ]);
  return Object.keys(args).filter((name) => !read.has(name) && args[name] !== '');
};

const sourceOf = (row: RuleClass, className: string, args: Args): Pick<Rule, 'asClass'> => {
  const unread = unreadBy(row, args);
  if (row.isOfApp !== true && unread.length === 0) return {};
  return {
    asClass: { className: className.includes('.') ? className : row.className, arguments: { ...args }, unread },
  };
};

const readRow = (row: RuleClass, className: string, args: Args): Rule => ({
  ruleKey: row.ruleKey,
  ...sourceOf(row, className, args),
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
  const inJira = nameInJira(name);
  if (kind === 'function' && inJira !== null && DEFAULT_FUNCTIONS.has(inJira)) return null;
  const row = BY_CLASS.get(`${kind} ${inJira ?? name}`)?.find((candidate) => isMet(candidate, args));
  return row ? readRow(row, name, args) : { ruleKey: `class:${name || 'unnamed'}`, parameters: { ...args } };
};
