import type { Rule, Transition, Workflow, WorkflowStatus } from '../../src/workflow/model';

export const aStatus = (
  id: string,
  name: string,
  category: WorkflowStatus['category'],
  properties: WorkflowStatus['properties'] = {},
): WorkflowStatus => ({ id, name, category, properties });

export const OPEN = aStatus('1', 'Open', 'new');
export const IN_PROGRESS = aStatus('3', 'In Progress', 'indeterminate');
export const REOPENED = aStatus('4', 'Reopened', 'new');
export const RESOLVED = aStatus('5', 'Resolved', 'done');
export const CLOSED = aStatus('6', 'Closed', 'done');
export const WAITING_FOR_CUSTOMER = aStatus('10', 'Waiting for customer', 'indeterminate');

export const setsResolution: Rule = {
  ruleKey: 'system:update-field',
  parameters: { field: 'resolution', value: '10000', mode: 'replace' },
};
export const clearsResolution: Rule = {
  ruleKey: 'system:update-field',
  parameters: { field: 'resolution', value: '', mode: 'replace' },
};
export const clearsAssignee: Rule = { ruleKey: 'system:change-assignee', parameters: { type: 'to-unassigned' } };

const bare = { from: [], screen: null, conditions: null, validators: [], actions: [], properties: {} } as const;

export const createTransition = (to: WorkflowStatus = OPEN): Transition => ({
  ...bare,
  id: '1',
  name: 'Create',
  kind: 'initial',
  to: to.id,
});

/** An Any-status transition. */
export const anyStatusTransition = (
  id: string,
  name: string,
  to: WorkflowStatus,
  overrides: Partial<Transition> = {},
): Transition => ({ ...bare, id, name, kind: 'global', to: to.id, ...overrides });

export const aTransition = (
  id: string,
  name: string,
  from: WorkflowStatus | readonly WorkflowStatus[],
  to: WorkflowStatus,
  overrides: Partial<Transition> = {},
): Transition => ({
  ...bare,
  id,
  name,
  kind: 'directed',
  from: ('id' in from ? [from] : from).map((status) => status.id),
  to: to.id,
  ...overrides,
});

export const RESOLVE_SCREEN_ID = '10300';

export const toInProgress = anyStatusTransition('21', 'Start work', IN_PROGRESS, { actions: [clearsResolution] });
export const toWaiting = anyStatusTransition('31', 'Ask the customer', WAITING_FOR_CUSTOMER, {
  actions: [clearsResolution],
});
export const toResolved = anyStatusTransition('41', 'Resolve', RESOLVED, {
  screen: { id: RESOLVE_SCREEN_ID },
  actions: [setsResolution],
});
export const toReopened = anyStatusTransition('51', 'Reopen', REOPENED, {
  actions: [clearsResolution, clearsAssignee],
});
export const toClosed = aTransition('61', 'Close', RESOLVED, CLOSED, {
  screen: { id: RESOLVE_SCREEN_ID },
  actions: [setsResolution],
});

/** A workflow in which the bot can do everything: Any status leads to each of its states. */
export const aWorkflow = (overrides: Partial<Workflow> = {}): Workflow => ({
  id: 'workflow-request',
  name: 'Service request workflow',
  scope: 'global',
  isEditable: true,
  version: { id: 'v1', versionNumber: 1 },
  statuses: [OPEN, IN_PROGRESS, WAITING_FOR_CUSTOMER, REOPENED, RESOLVED, CLOSED],
  transitions: [createTransition(), toInProgress, toWaiting, toResolved, toReopened, toClosed],
  ...overrides,
});

/** The workflow with one transition put in the place of the one with the same id. */
export const withTransition = (workflow: Workflow, transition: Transition): Workflow => ({
  ...workflow,
  transitions: [...workflow.transitions.filter((other) => other.id !== transition.id), transition],
});

export const withoutTransition = (workflow: Workflow, ...ids: readonly string[]): Workflow => ({
  ...workflow,
  transitions: workflow.transitions.filter((transition) => !ids.includes(transition.id)),
});
