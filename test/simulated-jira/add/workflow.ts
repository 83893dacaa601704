import type { SiteState } from '../state';
import type { Scope, SiteStatus, SiteWorkflow, WorkflowScheme, WorkflowTransition } from '../state/workflow';
import { takeId, takeUuid } from './ids';

const GLOBAL: Scope = { type: 'GLOBAL' };

/** Adds a status; a global one of that name that exists already is returned as it is, as Jira allows only one. */
export const addStatus = (
  state: SiteState,
  name: string,
  statusCategory: SiteStatus['statusCategory'],
  scope: Scope = GLOBAL,
): SiteStatus => {
  const known = state.statuses.find(
    (status) => status.name === name && JSON.stringify(status.scope) === JSON.stringify(scope),
  );
  if (known) return known;
  const status: SiteStatus = { id: String(takeId(state, 'status')), name, description: '', statusCategory, scope };
  state.statuses.push(status);
  return status;
};

/**
 * A transition as a seed writes it: statuses by id; `to` absent = looped; `from` makes it DIRECTED, none makes it
 * GLOBAL.
 */
export type TransitionDraft = {
  id?: string;
  name: string;
  to?: string;
  from?: readonly string[];
  initial?: true;
} & Partial<
  Pick<
    WorkflowTransition,
    | 'description'
    | 'conditions'
    | 'validators'
    | 'actions'
    | 'triggers'
    | 'transitionScreen'
    | 'properties'
    | 'customIssueEventId'
  >
>;

const asTransition = (draft: TransitionDraft, index: number): WorkflowTransition => {
  const { id, to, from, initial, ...rest } = draft;
  return {
    id: id ?? String(index * 10 + 1),
    type: initial ? 'INITIAL' : from ? 'DIRECTED' : 'GLOBAL',
    ...(to === undefined ? {} : { toStatusReference: to }),
    links: (from ?? []).map((fromStatusReference) => ({ fromStatusReference })),
    actions: [],
    validators: [],
    triggers: [],
    properties: {},
    ...rest,
  };
};

/** Adds a workflow. The first status gets the Create transition unless a draft is marked initial. */
export const addWorkflow = (
  state: SiteState,
  draft: {
    name: string;
    description?: string;
    statuses: readonly string[];
    transitions: readonly TransitionDraft[];
    scope?: Scope;
    isEditable?: boolean;
  },
): SiteWorkflow => {
  const initial: TransitionDraft[] = draft.transitions.some((transition) => transition.initial)
    ? []
    : [{ name: 'Create', to: draft.statuses[0] ?? '', initial: true }];
  const workflow: SiteWorkflow = {
    id: takeUuid(state),
    name: draft.name,
    description: draft.description ?? '',
    isEditable: draft.isEditable ?? true,
    scope: draft.scope ?? GLOBAL,
    version: { id: takeUuid(state), versionNumber: 1 },
    statuses: draft.statuses.map((statusReference, index) => ({
      statusReference,
      layout: { x: 240 * index, y: 0 },
      properties: {},
      deprecated: false,
    })),
    transitions: [...initial, ...draft.transitions].map(asTransition),
  };
  state.workflows.push(workflow);
  return workflow;
};

export const addWorkflowScheme = (
  state: SiteState,
  scheme: Partial<WorkflowScheme> & { name: string; defaultWorkflowId: string },
): WorkflowScheme => {
  const added: WorkflowScheme = {
    id: String(takeId(state, 'workflowScheme')),
    description: '',
    scope: GLOBAL,
    version: { id: takeUuid(state), versionNumber: 1 },
    workflowByIssueType: {},
    ...scheme,
  };
  state.workflowSchemes.push(added);
  return added;
};
