import type { IssueType, IssueTypeWorkflows } from '../snapshot/parts';
import type { Workflow } from '../workflow/model';
import { workflowKey } from '../workflow/workflow-key';
import { matchIssueTypes } from './issue-types';
import type { Pair, ProjectShape } from './shape';
import { valueOf } from './shape';

/** Two workflows that the same issue types follow in the one project and in the other. */
export interface WorkflowPair {
  readonly here: Workflow;
  readonly there: Workflow;
  /** As this project names them. */
  readonly issueTypes: readonly IssueType[];
}

/** The workflow an issue type follows; undefined where it could not be read. */
export const workflowOf = (shape: ProjectShape, issueTypeId: string): Workflow | undefined => {
  const scheme: IssueTypeWorkflows | undefined = valueOf(shape.workflowScheme);
  const id = scheme?.mappings.find((row) => row.issueTypeId === issueTypeId)?.workflowId;
  return valueOf(shape.workflows)?.find((workflow) => workflowKey(workflow) === id);
};

/** Which workflows stand for each other: those of the same issue type, whatever their names and ids. Each pair once. */
export const workflowPairs = (pair: Pair): readonly WorkflowPair[] => {
  const found = new Map<string, { here: Workflow; there: Workflow; issueTypes: IssueType[] }>();
  for (const [ours, theirs] of matchIssueTypes(pair).pairs) {
    const [here, there] = [workflowOf(pair.here, ours.id), workflowOf(pair.there, theirs.id)];
    if (here === undefined || there === undefined) continue;
    const key = JSON.stringify([workflowKey(here), workflowKey(there)]);
    const row = found.get(key) ?? { here, there, issueTypes: [] };
    row.issueTypes.push(ours);
    found.set(key, row);
  }
  return [...found.values()];
};
