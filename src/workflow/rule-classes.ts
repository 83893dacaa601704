/**
 * Which Java class of OSWorkflow XML, and of the API before 2024, is which rule of today's workflow API. One table for
 * both directions: read by `legacy-rules.ts`, written by `class-rules.ts`.
 * Pairs: "Legacy type to rule key" of https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
import type { RuleKind } from '../shared/vocabulary';
export type { RuleKind } from '../shared/vocabulary';

/** How an argument's text becomes the parameter's and back; `text` as it is. */
export type ArgumentForm =
  'text' | 'permission' | 'list' | 'one-of-json' | 'comparator' | 'comparison-type' | 'context';

export interface ClassArgument {
  readonly parameter: string;
  /** The first is written; the others are read too. */
  readonly names: readonly string[];
  readonly form?: ArgumentForm;
  /** Read only where the class gives it. */
  readonly isOptional?: true;
}

export interface RuleClass {
  readonly kind: RuleKind;
  /**
   * Fully qualified. Jira's own is read by its simple name, since versions move packages; an app's by the whole name
   * alone.
   */
  readonly className: string;
  readonly moduleKey?: string;
  /** A class of an app that does the same: read for judging, written back as the app's. */
  readonly isOfApp?: true;
  /** Simple names of other classes of Jira's of the same meaning, that are read and never written. */
  readonly alsoReads?: readonly string[];
  /** False where the class or its arguments are not known well enough to write them. */
  readonly isWritten?: false;
  readonly ruleKey: string;
  /** Parameters that the class itself stands for. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Parameters that reading adds and whose absence means the same. */
  readonly implied?: Readonly<Record<string, string>>;
  /** Arguments that tell this row from another of the same class. */
  readonly when?: Readonly<Record<string, string>>;
  /** Arguments that are written and decide nothing on reading. */
  readonly also?: Readonly<Record<string, string>>;
  /** Written only for these values of the parameter. */
  readonly onlyFor?: { readonly parameter: string; readonly values: readonly string[] };
  /** `verbatim`: the arguments are the parameters. */
  readonly arguments: readonly ClassArgument[] | 'verbatim';
}

const JIRA = 'com.atlassian.jira.workflow';
const MODULE = 'com.atlassian.jira.plugin.system.workflow';
const RESTRICT = 'system:restrict-issue-transition';
const FIELD_VALUE = 'system:validate-field-value';

const only = (parameter: string, names: readonly string[], form?: ArgumentForm): readonly ClassArgument[] => [
  { parameter, names, ...(form && { form }) },
];
const PERMISSION = ['permissionKey', 'permission'];

const condition = (simple: string, ruleKey: string, more: Partial<RuleClass> = {}): RuleClass => ({
  kind: 'condition',
  className: `${JIRA}.condition.${simple}`,
  ruleKey,
  arguments: [],
  ...more,
});
const validator = (simple: string, ruleKey: string, more: Partial<RuleClass> = {}): RuleClass => ({
  kind: 'validator',
  className: `${JIRA}.validator.${simple}`,
  ruleKey,
  arguments: [],
  ...more,
});
const issueFunction = (simple: string, ruleKey: string, more: Partial<RuleClass> = {}): RuleClass => ({
  kind: 'function',
  className: `${JIRA}.function.issue.${simple}`,
  ruleKey,
  arguments: [],
  ...more,
});

const CONDITIONS: readonly RuleClass[] = [
  condition('AlwaysFalseCondition', 'system:restrict-from-all-users', { fixed: { restrictMode: 'usersAndAPI' } }),
  condition('RemoteOnlyCondition', 'system:restrict-from-all-users', { fixed: { restrictMode: 'users' } }),
  condition('AllowOnlyAssignee', RESTRICT, { fixed: { accountIds: 'allow-assignee' } }),
  condition('AllowOnlyReporter', RESTRICT, { fixed: { accountIds: 'allow-reporter' } }),
  condition('PermissionCondition', RESTRICT, { arguments: only('permissionKeys', PERMISSION, 'permission') }),
  condition('InProjectRoleCondition', RESTRICT, {
    arguments: only('roleIds', ['jira.projectrole.id', 'projectRole', 'roleId']),
  }),
  condition('InAnyProjectRoleCondition', RESTRICT, {
    arguments: only('roleIds', ['projectRoleIds', 'jira.projectrole.ids', 'projectRoles', 'roleIds'], 'list'),
  }),
  // Exports name groups, today's rule wants ids; a name never proves membership, so it stays under its own parameter.
  condition('UserInGroupCondition', RESTRICT, {
    alsoReads: ['OSUserGroupCondition'],
    arguments: only('groupNames', ['group', 'groupName']),
  }),
  condition('UserInAnyGroupCondition', RESTRICT, {
    arguments: only('groupNames', ['group', 'hidGroupsList', 'groups'], 'list'),
  }),
  condition('InGroupCFCondition', RESTRICT, { arguments: only('groupCustomFields', ['groupcf', 'fieldId']) }),
  condition('UserIsInCustomFieldCondition', RESTRICT, {
    when: { allowUserInField: 'false' },
    arguments: only('denyUserCustomFields', ['fieldsList']),
  }),
  condition('UserIsInCustomFieldCondition', RESTRICT, {
    also: { allowUserInField: 'true' },
    arguments: only('allowUserCustomFields', ['fieldsList', 'userField', 'fieldId']),
  }),
  condition('SubTaskBlockingCondition', 'system:parent-or-child-blocking-condition', {
    fixed: { blocker: 'CHILD' },
    arguments: only('statusIds', ['statuses', 'statusIds']),
  }),
  condition('ValueFieldCondition', 'system:check-field-value', {
    arguments: [
      { parameter: 'fieldId', names: ['fieldsList', 'fieldId'] },
      { parameter: 'fieldValue', names: ['fieldValue'], form: 'one-of-json' },
      { parameter: 'comparator', names: ['conditionList', 'comparator'], form: 'comparator' },
      { parameter: 'comparisonType', names: ['comparisonType'], form: 'comparison-type' },
    ],
  }),
  condition('BlockInProgressApprovalCondition', 'system:block-in-progress-approval', {
    className: 'com.atlassian.servicedesk.plugins.approvals.internal.workflow.BlockInProgressApprovalCondition',
    alsoReads: ['BlockInProgressApproval'],
  }),
  condition('SeparationOfDutiesCondition', 'system:separation-of-duties', { isWritten: false, arguments: 'verbatim' }),
  condition('PreviousStatusCondition', 'system:previous-status-condition', { isWritten: false, arguments: 'verbatim' }),
];

const requiredFields: readonly ClassArgument[] = [
  { parameter: 'fieldsRequired', names: ['hidFieldsList', 'fieldIds', 'fieldsRequired', 'field'], form: 'list' },
  { parameter: 'ignoreContext', names: ['contextHandling'], form: 'context', isOptional: true },
  { parameter: 'errorMessage', names: ['errorMessage', 'customErrorMessage-textValue'], isOptional: true },
];

const VALIDATORS: readonly RuleClass[] = [
  validator('PermissionValidator', 'system:check-permission-validator', {
    arguments: only('permissionKey', PERMISSION, 'permission'),
  }),
  validator('FieldRequiredValidator', FIELD_VALUE, {
    alsoReads: ['FieldsRequiredValidator'],
    fixed: { ruleType: 'fieldRequired' },
    arguments: requiredFields,
  }),
  validator('RegexpFieldValidator', FIELD_VALUE, {
    fixed: { ruleType: 'fieldMatchesRegularExpression' },
    arguments: [
      { parameter: 'fieldKey', names: ['fieldSelected'] },
      { parameter: 'regexp', names: ['expressionSelected'] },
    ],
  }),
  validator('DateFieldValidator', FIELD_VALUE, {
    when: { compareTypeField: 'true' },
    fixed: { ruleType: 'dateFieldComparison' },
    arguments: [
      { parameter: 'date1FieldKey', names: ['date1Selected'] },
      { parameter: 'date2FieldKey', names: ['date2Selected'] },
      { parameter: 'conditionSelected', names: ['conditionSelected'], form: 'comparator' },
      { parameter: 'includeTime', names: ['includeTimeSelected'] },
    ],
  }),
  validator('WindowsDateValidator', FIELD_VALUE, {
    fixed: { ruleType: 'windowDateComparison' },
    arguments: [
      { parameter: 'date1FieldKey', names: ['date1Selected'] },
      { parameter: 'date2FieldKey', names: ['date2Selected'] },
      { parameter: 'numberOfDays', names: ['windowsDays'] },
    ],
  }),
];

/** The fields that Jira's own update function takes; all others need the one for custom fields. */
const SYSTEM_FIELDS = [
  'assignee',
  'description',
  'environment',
  'priority',
  'resolution',
  'summary',
  'timeoriginalestimate',
  'timeestimate',
  'timespent',
];
const UPDATE = 'system:update-field';
const ASSIGN = 'system:change-assignee';
const updatedField: ClassArgument = { parameter: 'field', names: ['field.name', 'field', 'fieldId', 'field.id'] };
const newValue: ClassArgument = { parameter: 'value', names: ['field.value', 'fieldValue'] };
const replaces = { mode: 'replace' };

const FUNCTIONS: readonly RuleClass[] = [
  issueFunction('UpdateIssueFieldFunction', UPDATE, {
    moduleKey: `${MODULE}update-issue-field-function`,
    implied: replaces,
    onlyFor: { parameter: 'field', values: SYSTEM_FIELDS },
    arguments: [updatedField, newValue],
  }),
  issueFunction('ClearFieldValuePostFunction', UPDATE, {
    moduleKey: `${MODULE}clearFieldValue-function`,
    fixed: { value: '' },
    implied: replaces,
    arguments: [{ parameter: 'field', names: ['field', 'field.name', 'fieldId'] }],
  }),
  issueFunction('UpdateIssueCustomFieldPostFunction', UPDATE, {
    when: { 'append.value': 'true' },
    fixed: { mode: 'append' },
    arguments: [updatedField, newValue],
  }),
  issueFunction('UpdateIssueCustomFieldPostFunction', UPDATE, {
    implied: replaces,
    arguments: [updatedField, newValue],
  }),
  issueFunction('AssignToCurrentUserFunction', ASSIGN, {
    moduleKey: `${MODULE}assigntocurrentuser-function`,
    fixed: { type: 'to-current-user' },
  }),
  issueFunction('AssignToLeadFunction', ASSIGN, {
    moduleKey: `${MODULE}assigntolead-function`,
    fixed: { type: 'to-lead' },
  }),
  issueFunction('AssignToReporterFunction', ASSIGN, {
    moduleKey: `${MODULE}assigntoreporter-function`,
    fixed: { type: 'to-reporter' },
  }),
  issueFunction('CopyValueFromOtherFieldPostFunction', 'system:copy-value-from-other-field', {
    also: { copyType: 'same' },
    implied: { issueSource: 'SAME' },
    arguments: [
      { parameter: 'sourceFieldKey', names: ['sourceField', 'sourceFieldKey'] },
      { parameter: 'targetFieldKey', names: ['destinationField', 'destinationFieldKey'] },
    ],
  }),
];

/** Rules of Jira's own classes. */
export const JIRA_RULE_CLASSES: readonly RuleClass[] = [...CONDITIONS, ...VALIDATORS, ...FUNCTIONS];
