import { uuidFor } from '../add/ids';
import type { SiteWorkflow, WorkflowRule } from '../state/workflow';

/** What Jira hands back as "" where it was never set. */
const FILLED_IN: Readonly<Record<string, readonly string[]>> = {
  'system:restrict-issue-transition': [
    'accountIds',
    'roleIds',
    'groupIds',
    'permissionKeys',
    'groupCustomFields',
    'allowUserCustomFields',
    'denyUserCustomFields',
  ],
  'system:check-permission-validator': ['errorMessage'],
  'system:previous-status-condition': ['not', 'mostRecentStatusOnly', 'includeCurrentStatus', 'ignoreLoopTransitions'],
  'system:update-field': ['value'],
};

const isRule = (value: object): value is WorkflowRule => 'ruleKey' in value && 'parameters' in value;

const rewrittenRule = (id: string, { ruleKey, parameters }: WorkflowRule): WorkflowRule => ({
  id,
  ruleKey,
  parameters: Object.fromEntries([
    ...(FILLED_IN[ruleKey] ?? []).filter((name) => !(name in parameters)).map((name) => [name, ''] as const),
    ...Object.entries(parameters).reverse(),
  ]),
});

/**
 * A saved workflow as Jira hands it back: new ids of its rules, their parameters in another order, "" for what was not
 * set.
 */
export const rewriteRules = (workflow: SiteWorkflow): SiteWorkflow => {
  let number = workflow.version.versionNumber * 1000;
  const rewrite = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (typeof value !== 'object' || value === null) return value;
    return isRule(value)
      ? rewrittenRule(uuidFor((number += 1)), value)
      : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, rewrite(member)]));
  };
  return { ...workflow, transitions: rewrite(workflow.transitions) as SiteWorkflow['transitions'] };
};
