import type { Site } from '../core/site';
import type { SiteProject } from '../state/project';
import type {
  Approval,
  ConditionGroup,
  SiteStatus,
  SiteWorkflow,
  WorkflowRule,
  WorkflowScheme,
  WorkflowTransition,
} from '../state/workflow';

type View = Record<string, unknown>;

export const schemeOf = (site: Site, project: SiteProject): WorkflowScheme | undefined =>
  site.lookup.one(site.state.workflowSchemes, 'id', project.workflowSchemeId);

/** The workflow an issue type uses in a project. */
export const workflowOf = (site: Site, project: SiteProject, issueTypeId: string): SiteWorkflow | undefined => {
  const scheme = schemeOf(site, project);
  return (
    scheme &&
    site.lookup.one(site.state.workflows, 'id', scheme.workflowByIssueType[issueTypeId] ?? scheme.defaultWorkflowId)
  );
};

/** Projects (not in the bin) with at least one issue type on the workflow, and those types. */
export const usagesOf = (site: Site, workflowId: string): { project: SiteProject; issueTypeIds: string[] }[] => {
  const all = site.lookup.derive('workflowUsages', () => {
    const usages = new Map<string, { project: SiteProject; issueTypeIds: string[] }[]>();
    for (const project of site.state.projects.filter((candidate) => !candidate.deleted)) {
      const types = new Map<string, string[]>();
      for (const id of project.issueTypeIds) {
        const used = workflowOf(site, project, id)?.id;
        if (used !== undefined) types.set(used, [...(types.get(used) ?? []), id]);
      }
      for (const [used, issueTypeIds] of types)
        usages.set(used, [...(usages.get(used) ?? []), { project, issueTypeIds }]);
    }
    return usages;
  });
  return all.get(workflowId) ?? [];
};

/** Whether a scheme that names the workflow is used by a project. */
export const schemesUsing = (site: Site, workflowId: string): WorkflowScheme[] =>
  site.state.workflowSchemes.filter(
    (scheme) =>
      scheme.defaultWorkflowId === workflowId || Object.values(scheme.workflowByIssueType).includes(workflowId),
  );

/** The id of the task that holds a lock on the workflow or scheme, while it runs. */
export const runningTask = (site: Site, lockedId: string): string | undefined =>
  site.state.tasks.find((task) => task.locks.includes(lockedId) && task.endsAt > site.now())?.id;

/** A workflow in the read shape of POST /workflows. */
export const workflowView = (site: Site, workflow: SiteWorkflow, withTransitions = true): View => {
  const taskId = runningTask(site, workflow.id) ?? workflow.taskId;
  return { ...workflow, ...(withTransitions ? {} : { transitions: [] }), ...(taskId !== undefined && { taskId }) };
};

/** A status beside the workflows that use it; a stored reference is the status's id. */
export const workflowStatusView = (status: SiteStatus): View => ({
  id: status.id,
  name: status.name,
  description: status.description,
  statusCategory: status.statusCategory,
  statusReference: status.id,
  scope: status.scope,
});

/**
 * The union of the statuses of the workflows, each once. A reference to a status that is gone is left out, as it has no
 * name.
 */
export const statusesOf = (site: Site, workflows: readonly SiteWorkflow[]): SiteStatus[] => {
  const references = new Set(
    workflows.flatMap((workflow) => workflow.statuses.map((status) => status.statusReference)),
  );
  return [...references]
    .map((reference) => site.lookup.one(site.state.statuses, 'id', reference))
    .filter((status): status is SiteStatus => status !== undefined);
};

const strip = ({ id, ruleKey, parameters }: WorkflowRule): View => ({
  ...(id !== undefined && { id }),
  ruleKey,
  parameters,
});
const stripGroup = (group: ConditionGroup): View => ({
  operation: group.operation,
  conditions: group.conditions.map(strip),
  conditionGroups: group.conditionGroups.map(stripGroup),
});

const transitionPreview = (transition: WorkflowTransition): View => {
  const { properties, conditions, triggers, validators, actions, transitionScreen, ...rest } = transition;
  void properties;
  return {
    ...rest,
    validators: validators.map(strip),
    actions: actions.map(strip),
    triggers: triggers.map(({ id, ruleKey }) => ({ ...(id !== undefined && { id }), ruleKey })),
    ...(conditions && { conditions: stripGroup(conditions) }),
    ...(transitionScreen && { transitionScreen: strip(transitionScreen) }),
  };
};

const approvalPreview = ({ active, transitionApproved, transitionRejected }: Approval): View => ({
  active,
  transitionApproved,
  transitionRejected,
});

/** A workflow as project administrators may preview it: no properties, no editing. */
export const workflowPreview = (workflow: SiteWorkflow, projectId: string, issueTypes: readonly string[]): View => ({
  id: workflow.id,
  name: workflow.name,
  description: workflow.description,
  scope: workflow.scope,
  version: workflow.version,
  ...(workflow.startPointLayout && { startPointLayout: workflow.startPointLayout }),
  ...(workflow.loopedTransitionContainerLayout && {
    loopedTransitionContainerLayout: workflow.loopedTransitionContainerLayout,
  }),
  queryContext: [{ project: projectId, issueTypes }],
  statuses: workflow.statuses.map((status) => ({
    statusReference: status.statusReference,
    deprecated: status.deprecated,
    ...(status.layout && { layout: status.layout }),
    ...(status.approvalConfiguration && { approvalConfiguration: approvalPreview(status.approvalConfiguration) }),
  })),
  transitions: workflow.transitions.map(transitionPreview),
});

const metadata = (workflow: SiteWorkflow): View => ({
  id: workflow.id,
  name: workflow.name,
  description: workflow.description,
  version: workflow.version,
});

/** A scheme in the read shape of POST /workflowscheme/read. */
export const schemeReadView = (site: Site, scheme: WorkflowScheme): View => {
  const byWorkflow = new Map<string, string[]>();
  for (const [issueTypeId, workflowId] of Object.entries(scheme.workflowByIssueType))
    byWorkflow.set(workflowId, [...(byWorkflow.get(workflowId) ?? []), issueTypeId]);
  const workflow = (id: string): SiteWorkflow | undefined => site.lookup.one(site.state.workflows, 'id', id);
  const defaultWorkflow = workflow(scheme.defaultWorkflowId);
  const taskId = runningTask(site, scheme.id) ?? scheme.taskId;
  return {
    id: scheme.id,
    name: scheme.name,
    description: scheme.description,
    scope: scheme.scope,
    version: scheme.version,
    ...(taskId !== undefined && { taskId }),
    ...(defaultWorkflow && { defaultWorkflow: metadata(defaultWorkflow) }),
    workflowsForIssueTypes: [...byWorkflow].flatMap(([id, issueTypeIds]) => {
      const found = workflow(id);
      return found ? [{ workflow: metadata(found), issueTypeIds }] : [];
    }),
  };
};
