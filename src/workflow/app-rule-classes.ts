import { JIRA_RULE_CLASSES } from './rule-classes';
import type { RuleClass } from './rule-classes';

const JSU = 'com.googlecode.jsu.workflow';

/** Classes of the JSU app of Server and Data Center, each with the simple name of Jira's class of the same meaning. */
const OF_APPS: Readonly<Record<string, string>> = {
  [`${JSU}.condition.ValueFieldCondition`]: 'ValueFieldCondition',
  [`${JSU}.condition.UserIsInCustomFieldCondition`]: 'UserIsInCustomFieldCondition',
  [`${JSU}.validator.FieldsRequiredValidator`]: 'FieldRequiredValidator',
  [`${JSU}.validator.WindowsDateValidator`]: 'WindowsDateValidator',
  [`${JSU}.function.ClearFieldValuePostFunction`]: 'ClearFieldValuePostFunction',
  [`${JSU}.function.UpdateIssueCustomFieldPostFunction`]: 'UpdateIssueCustomFieldPostFunction',
  [`${JSU}.function.CopyValueFromOtherFieldPostFunction`]: 'CopyValueFromOtherFieldPostFunction',
};

const appRuleClasses = Object.entries(OF_APPS).flatMap(([className, simple]) =>
  JIRA_RULE_CLASSES.filter((row) => row.className.endsWith(`.${simple}`)).map((row): RuleClass => ({
    ...row,
    className,
    isOfApp: true,
    isWritten: false,
  })),
);

/** Every class that is read as a rule of today's API. */
export const RULE_CLASSES: readonly RuleClass[] = [...JIRA_RULE_CLASSES, ...appRuleClasses];
