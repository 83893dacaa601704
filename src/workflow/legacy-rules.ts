import type { Rule } from './model';

/**
 * Rules of OSWorkflow XML and of the API before 2024 name Java classes. Where today's workflow API has a rule of the
 * same meaning it is used, so that one judgement serves both; else the class stays, with every argument.
 * Pairs: "Legacy type to rule key" of https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
type Args = Readonly<Record<string, string>>;
type Mapping = (args: Args) => Rule;

const rule = (ruleKey: string, parameters: Args): Rule => ({ ruleKey, parameters });
const restrict = (parameters: Args): Rule => rule('system:restrict-issue-transition', parameters);
const first = (args: Args, ...names: readonly string[]): string => names.map((name) => args[name]).find((value) => value !== undefined && value !== '') ?? '';
const list = (value: string): string => value.split(/@@|,/).map((item) => item.trim()).filter(Boolean).join(',');

/** Permission names of Jira before 7.0, to the keys of today. */
const PERMISSION_KEYS: Readonly<Record<string, string>> = {
  create: 'CREATE_ISSUES', edit: 'EDIT_ISSUES', assign: 'ASSIGN_ISSUES', assignable: 'ASSIGNABLE_USER', resolve: 'RESOLVE_ISSUES', close: 'CLOSE_ISSUES',
  comment: 'ADD_COMMENTS', delete: 'DELETE_ISSUES', link: 'LINK_ISSUES', move: 'MOVE_ISSUES', schedule: 'SCHEDULE_ISSUES', browse: 'BROWSE_PROJECTS', project: 'ADMINISTER_PROJECTS',
  modifyreporter: 'MODIFY_REPORTER', transition: 'TRANSITION_ISSUES', work: 'WORK_ON_ISSUES',
};

/** `Resolve Issue`, `resolve` and `RESOLVE_ISSUES` are one permission. */
export const permissionKey = (name: string): string => {
  const known = PERMISSION_KEYS[name.toLowerCase()] ?? PERMISSION_KEYS[name.toLowerCase().replace(/ issues?$/, '').replaceAll(' ', '')];
  return known ?? name.trim().toUpperCase().replaceAll(' ', '_');
};

const fieldUpdate = (args: Args): Rule =>
  rule('system:update-field', { field: first(args, 'field.name', 'field', 'fieldId', 'field.id'), value: args['field.value'] ?? args['fieldValue'] ?? '', mode: 'replace' });
const assign = (type: string): Mapping => () => rule('system:change-assignee', { type });
const permissionCheck = (args: Args): string => permissionKey(first(args, 'permissionKey', 'permission'));

const CONDITIONS: Readonly<Record<string, Mapping>> = {
  AlwaysFalseCondition: () => rule('system:restrict-from-all-users', { restrictMode: 'usersAndAPI' }),
  RemoteOnlyCondition: () => rule('system:restrict-from-all-users', { restrictMode: 'users' }),
  AllowOnlyAssignee: () => restrict({ accountIds: 'allow-assignee' }),
  AllowOnlyReporter: () => restrict({ accountIds: 'allow-reporter' }),
  PermissionCondition: (args) => restrict({ permissionKeys: permissionCheck(args) }),
  InProjectRoleCondition: (args) => restrict({ roleIds: first(args, 'jira.projectrole.id', 'projectRole', 'roleId') }),
  InAnyProjectRoleCondition: (args) => restrict({ roleIds: list(first(args, 'jira.projectrole.ids', 'projectRoles', 'roleIds')) }),
  // Exports name groups, today's rule wants ids; a name never proves membership, so it stays under its own parameter.
  UserInGroupCondition: (args) => restrict({ groupNames: first(args, 'group', 'groupName') }),
  UserInAnyGroupCondition: (args) => restrict({ groupNames: list(first(args, 'hidGroupsList', 'groups')) }),
  OSUserGroupCondition: (args) => restrict({ groupNames: first(args, 'group') }),
  InGroupCFCondition: (args) => restrict({ groupCustomFields: first(args, 'groupcf', 'fieldId') }),
  UserIsInCustomFieldCondition: (args) => restrict({ allowUserCustomFields: first(args, 'userField', 'fieldId') }),
  SubTaskBlockingCondition: (args) => rule('system:parent-or-child-blocking-condition', { blocker: 'CHILD', statusIds: first(args, 'statuses', 'statusIds') }),
  ValueFieldCondition: (args) => rule('system:check-field-value', { fieldId: first(args, 'fieldsList', 'fieldId'), fieldValue: JSON.stringify([first(args, 'fieldValue')]), comparator: first(args, 'conditionList', 'comparator'), comparisonType: first(args, 'comparisonType') }),
  BlockInProgressApprovalCondition: () => rule('system:block-in-progress-approval', {}),
  BlockInProgressApproval: () => rule('system:block-in-progress-approval', {}),
  SeparationOfDutiesCondition: (args) => rule('system:separation-of-duties', { ...args }),
  PreviousStatusCondition: (args) => rule('system:previous-status-condition', { ...args }),
};

const VALIDATORS: Readonly<Record<string, Mapping>> = {
  PermissionValidator: (args) => rule('system:check-permission-validator', { permissionKey: permissionCheck(args) }),
  UserPermissionValidator: (args) => rule('class:UserPermissionValidator', { ...args }),
  FieldRequiredValidator: (args) => rule('system:validate-field-value', { ruleType: 'fieldRequired', fieldsRequired: list(first(args, 'hidFieldsList', 'fieldIds', 'fieldsRequired', 'field')) }),
  FieldsRequiredValidator: (args) => rule('system:validate-field-value', { ruleType: 'fieldRequired', fieldsRequired: list(first(args, 'hidFieldsList', 'fieldIds')) }),
};

const FUNCTIONS: Readonly<Record<string, Mapping>> = {
  UpdateIssueFieldFunction: fieldUpdate,
  UpdateIssueCustomFieldPostFunction: fieldUpdate,
  ClearFieldValuePostFunction: (args) => fieldUpdate({ field: first(args, 'field', 'field.name', 'fieldId'), 'field.value': '' }),
  AssignToCurrentUserFunction: assign('to-current-user'),
  AssignToLeadFunction: assign('to-lead'),
  AssignToReporterFunction: assign('to-reporter'),
  CopyValueFromOtherFieldPostFunction: (args) => rule('system:copy-value-from-other-field', { sourceFieldKey: first(args, 'sourceField', 'sourceFieldKey'), targetFieldKey: first(args, 'destinationField', 'destinationFieldKey'), issueSource: 'SAME' }),
};

/** Every transition runs these; Jira's REST API does not list them either. */
const DEFAULT_FUNCTIONS: ReadonlySet<string> = new Set([
  'UpdateIssueStatusFunction', 'CreateCommentFunction', 'GenerateChangeHistoryFunction', 'IssueReindexFunction', 'FireIssueEventFunction', 'IssueCreateFunction', 'IssueStoreFunction',
]);

const TABLES = { condition: CONDITIONS, validator: VALIDATORS, function: FUNCTIONS } as const;

/**
 * @param kind where the class stands
 * @param className fully qualified (XML) or simple (old API)
 * @returns null for a default post function
 */
export const legacyRule = (kind: keyof typeof TABLES, className: string, args: Args): Rule | null => {
  const name = className.trim();
  const simple = name.slice(name.lastIndexOf('.') + 1);
  if (kind === 'function' && DEFAULT_FUNCTIONS.has(simple)) return null;
  const table = TABLES[kind];
  const mapping = Object.hasOwn(table, simple) ? table[simple] : undefined;
  return mapping ? mapping(args) : rule(`class:${name || 'unnamed'}`, { ...args });
};
