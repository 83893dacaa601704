import { defineMessages } from '../../messages/define-messages';
import type { Message, Text } from '../../shared/message';
import type { Evidence, Subject } from '../../shared/report';
import type { Parts } from '../../snapshot/parts';
import type { Transition, Workflow, WorkflowStatus } from '../../workflow/model';
import type { ToldWorkflow } from '../../workflow/read-result';
import { leaves } from '../../workflow/moves';
import { startStatuses } from '../../workflow/reachability';
import { workflowKey } from '../../workflow/workflow-key';
import type { CannotTell, Finding } from '../check';
import { cannotTell } from '../check';

export const says = defineMessages('workflows-of-project', {
  anyStatus: 'Any status',
  notReturned: ({ issueType }: { issueType: string }) =>
    `The workflow of issue type "${issueType}" was not among those Jira returned.`,
});

/** The parts that say which workflow serves which issue type. */
export type WorkflowParts = Pick<Parts, 'project' | 'workflowScheme' | 'workflows' | 'scope'>;

/** Where a transition leaves every status. */
export const ANY_STATUS = says.anyStatus;

/** A workflow of the project with the names of the issue types that follow it. */
export interface ProjectWorkflow {
  readonly workflow: ToldWorkflow;
  readonly issueTypes: readonly string[];
  /** By status id. */
  readonly statusNames: ReadonlyMap<string, string>;
}

export const workflowSubject = (workflow: Workflow): Subject => ({
  type: 'workflow',
  id: workflowKey(workflow),
  name: workflow.name,
});

/** Transition ids repeat from workflow to workflow: findings carry the workflow in their evidence (`placeOf`). */
export const transitionSubject = (transition: Transition): Subject => ({
  type: 'transition',
  id: transition.id,
  name: transition.name,
});

export const statusSubject = (status: Pick<WorkflowStatus, 'id' | 'name'>): Subject => ({
  type: 'status',
  id: status.id,
  name: status.name,
});

/** Evidence of every workflow finding: where it was seen and whose requests it touches. */
export const placeOf = ({ workflow, issueTypes }: ProjectWorkflow) => ({
  workflow: workflow.name,
  workflowId: workflowKey(workflow),
  issueTypes,
});

/** A status's name; its id when the workflow does not list it (a broken reference). */
export const statusName = ({ statusNames }: ProjectWorkflow, statusId: string): string =>
  statusNames.get(statusId) ?? statusId;

/** `Any status`, or the names of the statuses a transition leaves from. */
export const sourceNames = (used: ProjectWorkflow, transition: Transition): readonly Text[] =>
  transition.kind === 'global' ? [ANY_STATUS] : transition.from.map((id) => statusName(used, id));

/** What a check says of one transition, with where it leaves from and which workflow it stands in. */
export const transitionFinding = (
  used: ProjectWorkflow,
  transition: Transition,
  say: (of: { readonly transition: string; readonly workflow: string }) => Message,
  seen: { readonly actual: Text; readonly expected: Text },
) => ({
  subject: transitionSubject(transition),
  message: say({ transition: transition.name, workflow: used.workflow.name }),
  evidence: { ...seen, from: sourceNames(used, transition), ...placeOf(used) },
});

/** The statuses an issue goes through on its way, the place it ends up in included: `['Open', 'In Review']`. */
export const pathNames = (
  used: ProjectWorkflow,
  { statusId, howIssuesGetThere }: { readonly statusId: string; readonly howIssuesGetThere: readonly Transition[] },
): readonly string[] => {
  const [first] = howIssuesGetThere;
  const start = startStatuses(used.workflow).find((id) => (first ? leaves(first, id) : id === statusId));
  const ids = [start ?? statusId, ...howIssuesGetThere.flatMap(({ to }) => to ?? [])];
  return ids.map((id) => statusName(used, id));
};

/**
 * The workflow without transitions to statuses it does not list; those are `workflow-free-of-traps`'s own finding, not
 * a place to be stuck in.
 */
export const withoutLostTransitions = (workflow: Workflow): Workflow => {
  const listed = new Set(workflow.statuses.map(({ id }) => id));
  return { ...workflow, transitions: workflow.transitions.filter(({ to }) => to === null || listed.has(to)) };
};

/** Rows of the issue types the bot has business with. */
const mappingsInScope = ({ workflowScheme, scope }: WorkflowParts) => {
  const leftOut = new Set(scope.flatMap(({ issueTypeId, isLeftOut }) => (isLeftOut ? [issueTypeId] : [])));
  return workflowScheme.mappings.filter(({ issueTypeId }) => !leftOut.has(issueTypeId));
};

/**
 * One entry per workflow of the project, in Jira's order; none for one that only issue types follow which are left out.
 */
export const projectWorkflows = (parts: WorkflowParts): readonly ProjectWorkflow[] => {
  const { project, workflowScheme } = parts;
  const inScope = mappingsInScope(parts);
  const isLeftOut = (key: string): boolean =>
    workflowScheme.mappings.some(({ workflowId }) => workflowId === key) &&
    !inScope.some(({ workflowId }) => workflowId === key);
  const workflows = parts.workflows.filter((workflow) => !isLeftOut(workflowKey(workflow)));
  const nameById = new Map(project.issueTypes.map(({ id, name }) => [id, name]));
  return workflows.map((workflow) => ({
    workflow,
    statusNames: new Map(workflow.statuses.map(({ id, name }) => [id, name])),
    issueTypes: inScope.flatMap(({ issueTypeId, workflowId }) => {
      const name = nameById.get(issueTypeId);
      return name !== undefined && workflowId === workflowKey(workflow) ? [name] : [];
    }),
  }));
};

/** False only where the project has neither workflows nor issue types that want one. */
export const hasWorkflows = ({
  workflows,
  workflowScheme,
}: Pick<WorkflowParts, 'workflows' | 'workflowScheme'>): boolean =>
  workflows.length > 0 || workflowScheme.mappings.length > 0;

/**
 * Judges each of the project's workflows (`projectWorkflows`, `bucketedWorkflows`). When none fails yet an issue type's
 * workflow was not among those read, the answer is "cannot tell": an unseen workflow never passes.
 */
export const judgeWorkflows = <U extends ProjectWorkflow, E extends Evidence>(
  parts: WorkflowParts,
  workflows: readonly U[],
  judge: (used: U) => readonly Finding<E>[],
): readonly Finding<E>[] | CannotTell =>
  passUnless(workflows.flatMap(judge), () => {
    const seen = new Set(parts.workflows.map(workflowKey));
    const unseen = mappingsInScope(parts).find(({ workflowId }) => !seen.has(workflowId));
    if (!unseen) return undefined;
    const issueType = parts.project.issueTypes.find(({ id }) => id === unseen.issueTypeId);
    const name = issueType?.name ?? unseen.issueTypeId;
    return cannotTell(says.notReturned({ issueType: name }), {
      type: 'issue-type',
      id: unseen.issueTypeId,
      name,
    });
  });

/** Before a pass is given away, asks for a reason to doubt it; findings stand whatever else could not be seen. */
export const passUnless = <E extends Evidence>(
  answer: readonly Finding<E>[] | CannotTell,
  doubt: () => CannotTell | undefined,
): readonly Finding<E>[] | CannotTell => ('cannotTell' in answer || answer.length > 0 ? answer : (doubt() ?? answer));
