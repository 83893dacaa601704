import type { Call, Route } from '../core/exchange';
import { isJiraAdmin } from '../core/permissions';
import { workflowUnauthorized } from '../core/refusals';

type RuleType = 'Condition' | 'Validator' | 'Function' | 'Screen';

/**
 * Jira's own rules: key → [type, name, allowed on the initial transition]. The list is the one of the workflow
 * documentation.
 */
export const SYSTEM_RULES: Readonly<Record<string, readonly [RuleType, string, boolean]>> = {
  'system:check-field-value': ['Condition', 'Value field condition', false],
  'system:restrict-issue-transition': ['Condition', 'Restrict who can move an issue', false],
  'system:previous-status-condition': ['Condition', 'Restrict based on the status of the issue before', false],
  'system:parent-or-child-blocking-condition': ['Condition', 'Sub-task blocking condition', false],
  'system:separation-of-duties': ['Condition', 'Separation of duties', false],
  'system:restrict-from-all-users': ['Condition', 'Hide from user', false],
  'system:jsd-approvals-block-until-approved': ['Condition', 'Block until approved', false],
  'system:jsd-approvals-block-until-rejected': ['Condition', 'Block until rejected', false],
  'system:block-in-progress-approval': ['Condition', 'Block transition until approval', false],
  'system:check-permission-validator': ['Validator', 'Permission validator', true],
  'system:parent-or-child-blocking-validator': ['Validator', 'Parent status validator', true],
  'system:previous-status-validator': ['Validator', 'Previous status validator', false],
  'system:validate-field-value': ['Validator', 'Validate a field', true],
  'system:proforma-forms-attached': ['Validator', 'Forms attached', false],
  'system:proforma-forms-submitted': ['Validator', 'Forms submitted', false],
  'system:change-assignee': ['Function', 'Assign the issue', true],
  'system:copy-value-from-other-field': ['Function', 'Copy the value of one field to another', true],
  'system:update-field': ['Function', 'Update an issue field', true],
  'system:trigger-webhook': ['Function', 'Trigger a webhook', true],
  'system:trigger-agent': ['Function', 'Trigger an agent', true],
  'system:set-security-level-from-role': ['Function', 'Set issue security level based on the role', true],
  'system:transition-screen': ['Screen', 'Screen', false],
  'system:remind-people-to-update-fields': ['Screen', 'Remind people to update fields', false],
};

const capabilities = (call: Call) => {
  const { site, query } = call;
  if (!isJiraAdmin(site, call.caller.accountId)) throw workflowUnauthorized();
  const workflow = site.lookup.one(site.state.workflows, 'id', query.get('workflowId') ?? '');
  const project = site.project(query.get('projectId') ?? '');
  const isProject = workflow?.scope.type === 'PROJECT' || project?.simplified === true;
  const rules = site.state.appRules;
  return {
    body: {
      editorScope: isProject ? 'PROJECT' : 'GLOBAL',
      projectTypes: ['software', 'service_desk', 'business'],
      systemRules: Object.entries(SYSTEM_RULES).map(([ruleKey, [ruleType, name, isAvailableForInitialTransition]]) => ({
        ruleKey,
        ruleType,
        name,
        description: name,
        isVisible: true,
        isAvailableForInitialTransition,
        incompatibleRuleKeys: [],
      })),
      forgeRules: rules
        .filter((rule) => rule.kind === 'forge')
        .map(({ id, ruleKey, ruleType, name }) => ({ id, ruleKey, ruleType, name, description: name })),
      connectRules: rules
        .filter((rule) => rule.kind === 'connect')
        .map(({ id, ruleKey, ruleType, name }) => ({
          addonKey: id,
          moduleKey: id,
          ruleKey,
          ruleType,
          name,
          description: name,
        })),
      triggerRules: [
        {
          ruleKey: 'system:development-triggers',
          availableTypes: [
            {
              type: 'pull-request-merged-trigger',
              name: 'Pull request merged',
              description: 'Moves the issue when a pull request is merged.',
            },
          ],
        },
      ],
    },
  };
};

export const capabilityRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/workflows/capabilities', handle: capabilities },
];
