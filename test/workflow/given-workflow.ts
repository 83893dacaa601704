import type {
  ConditionGroup,
  Rule,
  StatusCategory,
  Transition,
  Workflow,
  WorkflowStatus,
} from '../../src/workflow/model';

export const aStatus = (id: string, category: StatusCategory = 'indeterminate', name = id): WorkflowStatus => ({
  id,
  name,
  category,
  properties: {},
});

export const aTransition = (
  id: string,
  from: readonly string[] | 'any' | 'create',
  to: string | null,
  more: Partial<Transition> = {},
): Transition => ({
  id,
  name: id,
  kind: from === 'any' ? 'global' : from === 'create' ? 'initial' : 'directed',
  from: typeof from === 'string' ? [] : from,
  to,
  screen: null,
  conditions: null,
  validators: [],
  actions: [],
  properties: {},
  ...more,
});

export const aWorkflow = (statuses: readonly WorkflowStatus[], transitions: readonly Transition[]): Workflow => ({
  id: 'w1',
  name: 'Requests',
  scope: 'global',
  isEditable: true,
  version: null,
  statuses,
  transitions,
});

export const aRule = (ruleKey: string, parameters: Readonly<Record<string, string>> = {}, isNegated = false): Rule => ({
  ruleKey,
  parameters,
  ...(isNegated ? { isNegated } : {}),
});

export const allOf = (...conditions: readonly Rule[]): ConditionGroup => ({ operation: 'all', conditions, groups: [] });
export const anyOf = (...conditions: readonly Rule[]): ConditionGroup => ({ operation: 'any', conditions, groups: [] });

export const NOBODY = aRule('system:restrict-from-all-users', { restrictMode: 'usersAndAPI' });
export const API_ONLY = aRule('system:restrict-from-all-users', { restrictMode: 'users' });
