import type { ConditionGroup, WorkflowRule } from '../state/workflow';
import type { Element } from './xml-tree';
import { all, args, child } from './xml-tree';

type Args = Record<string, string>;
type Translate = (given: Args) => { ruleKey: string; parameters: Args };

const rule = (ruleKey: string, parameters: Args = {}) => ({ ruleKey, parameters });
const restrict = (parameters: Args) => rule('system:restrict-issue-transition', parameters);
const assign = (type: string) => (): ReturnType<Translate> => rule('system:change-assignee', { type });

const OLD_PERMISSIONS: Readonly<Record<string, string>> = {
  assign: 'ASSIGN_ISSUES',
  assignable: 'ASSIGNABLE_USER',
  resolve: 'RESOLVE_ISSUES',
  close: 'CLOSE_ISSUES',
  create: 'CREATE_ISSUES',
  edit: 'EDIT_ISSUES',
  browse: 'BROWSE_PROJECTS',
  work: 'WORK_ON_ISSUES',
  link: 'LINK_ISSUES',
  comment: 'ADD_COMMENTS',
};
const permission = (given: Args): string =>
  given.permissionKey ??
  OLD_PERMISSIONS[given.permission?.toLowerCase() ?? ''] ??
  given.permission ??
  'TRANSITION_ISSUES';

const CONDITIONS: Readonly<Record<string, Translate>> = {
  AllowOnlyAssignee: () => restrict({ accountIds: 'allow-assignee' }),
  AllowOnlyReporter: () => restrict({ accountIds: 'allow-reporter' }),
  PermissionCondition: (given) => restrict({ permissionKeys: permission(given) }),
  InProjectRoleCondition: (given) => restrict({ roleIds: given['jira.projectrole.id'] ?? '' }),
  UserInGroupCondition: (given) => restrict({ groupIds: given.group ?? '' }),
  SubTaskBlockingCondition: (given) =>
    rule('system:parent-or-child-blocking-condition', { blocker: 'CHILD', statusIds: given.statuses ?? '' }),
  AlwaysFalseCondition: () => rule('system:restrict-from-all-users', { restrictMode: 'usersAndAPI' }),
  RemoteOnlyCondition: () => rule('system:restrict-from-all-users', { restrictMode: 'users' }),
};
const VALIDATORS: Readonly<Record<string, Translate>> = {
  PermissionValidator: (given) => rule('system:check-permission-validator', { permissionKey: permission(given) }),
  FieldRequiredValidator: (given) =>
    rule('system:validate-field-value', {
      ruleType: 'fieldRequired',
      fieldsRequired: given.hidFieldsList?.replaceAll('@@', ',') ?? given.field ?? '',
      ignoreContext: 'true',
      errorMessage: '',
    }),
};
const FUNCTIONS: Readonly<Record<string, Translate>> = {
  UpdateIssueFieldFunction: (given) =>
    rule('system:update-field', {
      field: given['field.name'] ?? '',
      value: given['field.value'] ?? '',
      mode: 'replace',
    }),
  AssignToLeadFunction: assign('to-lead'),
  AssignToReporterFunction: assign('to-reporter'),
  AssignToCurrentUserFunction: assign('to-current-user'),
};
/** Jira adds these to every transition and never lists them. */
const UNLISTED = new Set([
  'UpdateIssueStatusFunction',
  'CreateCommentFunction',
  'GenerateChangeHistoryFunction',
  'IssueReindexFunction',
  'FireIssueEventFunction',
  'IssueCreateFunction',
  'IssueStoreFunction',
]);

const classOf = (element: Element): string => args(element)['class.name'] ?? '';
const shortName = (element: Element): string => classOf(element).split('.').pop() ?? '';

/** A rule with no twin in Cloud becomes a rule of an app: Jira keeps such rules without looking inside. */
const translate = (element: Element, table: Readonly<Record<string, Translate>>, appRule: string): WorkflowRule => {
  const known = element.attributes.negate === 'true' ? undefined : table[shortName(element)];
  return (
    known?.(args(element)) ?? {
      ruleKey: appRule,
      parameters: { appKey: classOf(element), config: JSON.stringify(args(element)), disabled: 'false' },
    }
  );
};

const groupOf = (element: Element): ConditionGroup => ({
  operation: element.attributes.type === 'OR' ? 'ANY' : 'ALL',
  conditions: all(element, 'condition').map((condition) =>
    translate(condition, CONDITIONS, 'connect:expression-condition'),
  ),
  conditionGroups: all(element, 'conditions').map(groupOf),
});

/** The conditions of an action; absent when it has none. */
export const conditionsOf = (action: Element): ConditionGroup | undefined => {
  const restrictTo = child(action, 'restrict-to');
  const group = child(restrictTo, 'conditions') ?? restrictTo;
  return group && group.children.length > 0 ? groupOf(group) : undefined;
};

export const validatorsOf = (action: Element): WorkflowRule[] =>
  all(child(action, 'validators'), 'validator').map((validator) =>
    translate(validator, VALIDATORS, 'connect:expression-validator'),
  );

export const functionsOf = (result: Element | undefined): WorkflowRule[] =>
  all(child(result, 'post-functions'), 'function')
    .filter((element) => !UNLISTED.has(shortName(element)))
    .map((element) => translate(element, FUNCTIONS, 'connect:remote-workflow-function'));
