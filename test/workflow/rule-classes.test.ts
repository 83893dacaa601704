import { classOfRule } from '../../src/workflow/class-rules';
import { legacyRule } from '../../src/workflow/legacy-rules';
import { RULE_CLASSES } from '../../src/workflow/app-rule-classes';
import type { ArgumentForm, RuleClass } from '../../src/workflow/rule-classes';
import { restrictionParts, ruleMeaning } from '../../src/workflow/rule-meaning';
import { aRule } from './given-workflow';

/** What an export may hold in an argument of each form. */
const SAMPLES: Readonly<Record<ArgumentForm, string>> = {
  text: '10',
  permission: 'CLOSE_ISSUES',
  list: '10@@',
  'one-of-json': 'John',
  comparator: '3',
  'comparison-type': '1',
  context: 'ignore',
};

const argumentsOf = (row: RuleClass): Readonly<Record<string, string>> => ({
  ...row.when,
  ...(row.arguments === 'verbatim'
    ? {}
    : Object.fromEntries(row.arguments.map(({ names: [name = ''], form = 'text' }) => [name, SAMPLES[form]]))),
});

test.each(
  RULE_CLASSES.filter(({ isWritten }) => isWritten !== false).map((row) => [row.kind, row.className, row] as const),
)('given the %s %s of the table, when read and written, it is read as the same rule again', (kind, className, row) => {
  const rule = legacyRule(kind, className, argumentsOf(row));
  expect(rule?.ruleKey).toBe(row.ruleKey);
  for (const part of rule ? restrictionParts(rule) : []) {
    const written = classOfRule(kind, part);
    const back = written && legacyRule(kind, written.className, written.arguments);
    expect(back && ruleMeaning(back)).toBe(ruleMeaning(part));
  }
});

test.each([
  [
    'the resolution',
    aRule('system:update-field', { field: 'resolution', value: '10000' }),
    'com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction',
    {
      'field.name': 'resolution',
      'field.value': '10000',
      'full.module.key': 'com.atlassian.jira.plugin.system.workflowupdate-issue-field-function',
    },
  ],
  [
    'a custom field to be emptied',
    aRule('system:update-field', { field: 'customfield_1', value: '' }),
    'com.atlassian.jira.workflow.function.issue.ClearFieldValuePostFunction',
    { field: 'customfield_1', 'full.module.key': 'com.atlassian.jira.plugin.system.workflowclearFieldValue-function' },
  ],
  [
    'a label to be added',
    aRule('system:update-field', { field: 'labels', value: 'bot', mode: 'append' }),
    'com.atlassian.jira.workflow.function.issue.UpdateIssueCustomFieldPostFunction',
    { 'append.value': 'true', 'field.name': 'labels', 'field.value': 'bot' },
  ],
  [
    'nobody as assignee',
    aRule('system:change-assignee', { type: 'to-unassigned' }),
    'com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction',
    {
      'field.name': 'assignee',
      'field.value': '',
      'full.module.key': 'com.atlassian.jira.plugin.system.workflowupdate-issue-field-function',
    },
  ],
  ['a function of an app', aRule('class:com.example.Tell', { to: 'all' }), 'com.example.Tell', { to: 'all' }],
] as const)('given %s, when its class is sought, it is the one Jira writes', (_given, rule, className, args) => {
  expect(classOfRule('function', rule)).toEqual({ className, arguments: args });
});

test.each([
  [
    'a field that is added to where the class replaces',
    aRule('system:update-field', { field: 'resolution', value: '1', mode: 'prepend' }),
  ],
  ['a parameter the class has no argument for', aRule('system:change-assignee', { type: 'to-lead', colour: 'red' })],
  ['a user by account id', aRule('system:change-assignee', { type: 'to-selected-user', accountId: 'a' })],
  [
    'a class of Jira’s default functions, which every transition runs anyway',
    aRule('class:com.atlassian.jira.workflow.function.issue.IssueReindexFunction'),
  ],
  ['a class without a name', aRule('class:')],
])('given %s, when its class is sought, there is none rather than one that means something else', (_given, rule) => {
  expect(classOfRule('function', rule)).toBeNull();
});
