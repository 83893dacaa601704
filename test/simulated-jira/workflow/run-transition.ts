import type { Call } from '../core/exchange';
import { inRole, may } from '../core/permissions';
import type { SiteIssue } from '../state/issue';
import type { SiteProject } from '../state/project';
import { openApproval } from './approvals';
import type { ConditionGroup, SiteWorkflow, WorkflowRule, WorkflowTransition } from '../state/workflow';

/** Who moves which issue. */
export interface Move {
  call: Call;
  project: SiteProject;
  issue: SiteIssue;
}

const words = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** True when ANY of the rule's parameters lets the mover through. */
const isAmong = (
  { call, project, issue }: Move,
  { accountIds, roleIds, groupIds, permissionKeys }: WorkflowRule['parameters'],
): boolean => {
  const { accountId } = call.caller;
  if (accountId === null) return false;
  const accounts = words(accountIds);
  return (
    accounts.includes(accountId) ||
    (accounts.includes('allow-assignee') && issue.assignee === accountId) ||
    (accounts.includes('allow-reporter') && issue.reporter === accountId) ||
    words(roleIds).some((id) => inRole(call.site, accountId, project, Number(id))) ||
    words(groupIds).some((id) => call.site.groupsOf(accountId).has(id)) ||
    words(permissionKeys).some((key) => may(call.site, accountId, project, key, issue))
  );
};

/** Conditions on data this site does not keep (apps, history) let everyone through. */
const holds = (move: Move, rule: WorkflowRule): boolean => {
  switch (rule.ruleKey) {
    case 'system:restrict-issue-transition':
      return isAmong(move, rule.parameters);
    case 'system:restrict-from-all-users':
      return rule.parameters.restrictMode === 'users';
    case 'system:block-in-progress-approval':
      return openApproval(move.call.site, move.project, move.issue) === undefined;
    default:
      return true;
  }
};

/**
 * While people are asked, only their answers run these: nobody sees them in a list, and firing one is refused with 400.
 */
const waitsForApprovers = (move: Move, { id }: WorkflowTransition): boolean => {
  const open = openApproval(move.call.site, move.project, move.issue)?.configuration;
  return open?.transitionApproved === id || open?.transitionRejected === id;
};

const groupHolds = (move: Move, group: ConditionGroup): boolean => {
  const results = [
    ...group.conditions.map((rule) => holds(move, rule)),
    ...group.conditionGroups.map((inner) => groupHolds(move, inner)),
  ];
  return results.length === 0 || (group.operation === 'ALL' ? results.every(Boolean) : results.some(Boolean));
};

const rulesIn = (group: ConditionGroup | undefined): WorkflowRule[] =>
  group ? [...group.conditions, ...group.conditionGroups.flatMap(rulesIn)] : [];

/** Hidden in lists ("Hide from user"), although it may be executed over REST by its id. */
export const isRemoteOnly = (transition: WorkflowTransition): boolean =>
  rulesIn(transition.conditions).some(
    (rule) => rule.ruleKey === 'system:restrict-from-all-users' && rule.parameters.restrictMode === 'users',
  );

/** The transitions that leave the issue's status and whose conditions hold for the caller. */
export const openTransitions = (move: Move, workflow: SiteWorkflow): WorkflowTransition[] =>
  workflow.transitions.filter(
    (transition) =>
      transition.type !== 'INITIAL' &&
      (transition.type === 'GLOBAL' ||
        transition.links.some((link) => link.fromStatusReference === move.issue.statusId)) &&
      !waitsForApprovers(move, transition) &&
      (transition.conditions === undefined || groupHolds(move, transition.conditions)),
  );

const isEmpty = (issue: SiteIssue, field: string): boolean => {
  const own: Record<string, unknown> = {
    summary: issue.summary,
    description: issue.description,
    assignee: issue.assignee,
    reporter: issue.reporter,
    resolution: issue.resolutionId,
  };
  const value = field in own ? own[field] : issue.fields[field];
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
};

/** The complaints of the validators, by field ('' = no field). */
export const complaints = (move: Move, transition: WorkflowTransition): { field: string; message: string }[] =>
  transition.validators.flatMap((rule) => {
    const { ruleType, fieldsRequired, errorMessage, permissionKey } = rule.parameters;
    if (
      rule.ruleKey === 'system:check-permission-validator' &&
      !may(move.call.site, move.call.caller.accountId, move.project, permissionKey ?? '', move.issue)
    )
      return [{ field: '', message: `You do not have the permission ${permissionKey ?? ''}.` }];
    if (rule.ruleKey === 'system:proforma-forms-attached' || rule.ruleKey === 'system:proforma-forms-submitted')
      return Object.keys(move.issue.formAnswers).length > 0
        ? []
        : [{ field: '', message: 'A form must be submitted before this transition.' }];
    if (rule.ruleKey !== 'system:validate-field-value' || ruleType !== 'fieldRequired') return [];
    return words(fieldsRequired)
      .filter((field) => isEmpty(move.issue, field))
      .map((field) => ({ field, message: errorMessage ?? `${field} is required.` }));
  });

const assign = (move: Move, parameters: WorkflowRule['parameters']): void => {
  const to: Record<string, string | null | undefined> = {
    'to-unassigned': null,
    'to-current-user': move.call.caller.accountId,
    'to-lead': move.project.lead,
    'to-reporter': move.issue.reporter,
    'to-selected-user': parameters.accountId,
    'to-default-user': null,
  };
  const assignee = to[parameters.type ?? ''];
  if (assignee !== undefined) move.issue.assignee = assignee;
};

/**
 * Moves the issue and carries out the post functions; what approvers have said so far is void once it leaves their
 * status.
 */
export const makeTransition = (move: Move, transition: WorkflowTransition): void => {
  move.issue.statusId = transition.toStatusReference ?? move.issue.statusId;
  if (move.issue.openApproval?.statusId !== move.issue.statusId) delete move.issue.openApproval;
  runFunctions(move, transition);
};

/** Carries out the post functions this site knows; those of apps change nothing here. */
const runFunctions = (move: Move, transition: WorkflowTransition): void => {
  for (const { ruleKey, parameters } of transition.actions) {
    if (ruleKey === 'system:change-assignee') assign(move, parameters);
    if (ruleKey !== 'system:update-field') continue;
    const value = parameters.value === '' || parameters.value === undefined ? null : parameters.value;
    if (parameters.field === 'resolution') move.issue.resolutionId = value;
    else if (parameters.field === 'assignee') move.issue.assignee = value;
    else if (parameters.field === 'summary') move.issue.summary = value ?? '';
    else if (parameters.field !== undefined) move.issue.fields[parameters.field] = value;
  }
};
