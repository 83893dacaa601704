import { says } from './read-problem-says';
import type { Transition, WorkflowStatus } from './model';
import type { ReadProblem } from './read-result';

/** Approvals that run a transition the workflow doesn't have: the request would stay where it is for ever. */
export const danglingApprovals = (
  workflow: string,
  statuses: readonly WorkflowStatus[],
  transitions: readonly Transition[],
): readonly ReadProblem[] => {
  const known = new Set(transitions.map(({ id }) => id));
  return statuses.flatMap(({ name, approval }) =>
    [approval?.approvedBy, approval?.declinedBy]
      .filter((id) => id !== undefined && id !== null)
      .filter((id) => !known.has(id))
      .map((id) => ({
        kind: 'missing-transition' as const,
        subject: id,
        message: says.approvalRunsMissing({ workflow, status: name, transition: id }),
      })),
  );
};
