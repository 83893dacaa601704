import type { Transition, Workflow, WorkflowStatus } from './model';
import type { NameSignals } from './name-signals';

/** What makes a status an approval, or a decision of a person of the same kind; null: nothing does. */
export type ApprovalSign = 'configured' | 'conditions' | 'name';

/** The rule that holds a transition shut while an approval is open, whatever the answer will be. */
export const UNTIL_ANSWERED = 'system:block-in-progress-approval';
const UNTIL_APPROVED = 'system:jsd-approvals-block-until-approved';
const UNTIL_REJECTED = 'system:jsd-approvals-block-until-rejected';

/** Rules by which Jira holds a transition shut while an approval is open. */
export const APPROVAL_RULES: ReadonlySet<string> = new Set([UNTIL_ANSWERED, UNTIL_APPROVED, UNTIL_REJECTED]);

const asks = ({ conditions }: Transition, ruleKey: string): boolean =>
  conditions?.conditions.some((rule) => rule.ruleKey === ruleKey && rule.isNegated !== true) === true;

/**
 * Team-managed projects know no approval of a status: the ways out of it carry one condition each. Elsewhere the
 * condition that closes the answers of an approval, on every way out, tells of one that the source of the workflow does
 * not.
 */
const hasApprovalConditions = ({ id }: WorkflowStatus, { transitions }: Workflow): boolean => {
  const waysOut = transitions.filter(({ kind, from, to }) => kind === 'directed' && to !== id && from.includes(id));
  return (
    [UNTIL_APPROVED, UNTIL_REJECTED].every((ruleKey) => waysOut.some((transition) => asks(transition, ruleKey))) ||
    (waysOut.length > 1 && waysOut.every((transition) => asks(transition, UNTIL_ANSWERED)))
  );
};

/** "Waiting for approval", but not "Approved", "Approval declined" or "Approval done". */
export const speaksOfApproval = ({ has, kinds }: NameSignals): boolean =>
  kinds.has('approval') && !kinds.has('approved') && !has.has('refused') && !has.has('done') && !has.has('weak-done');

/** Whether Jira itself asks people for approval while a request stands in the status. */
export const asksForApproval = (status: WorkflowStatus, workflow: Workflow): boolean =>
  status.approval?.isActive === true || hasApprovalConditions(status, workflow);

/** Whether people decide by approval while a request stands in the status, and what says so. */
export const approvalSign = (status: WorkflowStatus, workflow: Workflow, name: NameSignals): ApprovalSign | null => {
  if (status.approval?.isActive === true) return 'configured';
  if (hasApprovalConditions(status, workflow)) return 'conditions';
  return speaksOfApproval(name) ? 'name' : null;
};
