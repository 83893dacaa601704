import type { BucketedWorkflow } from '../checks/workflow/bucketed-workflows';
import { statusName } from '../checks/workflow/project-workflows';
import type { RehearsalStep } from '../shared/vocabulary';
import { asksForApproval } from '../workflow/approval-status';
import type { Transition, WorkflowStatus } from '../workflow/model';
import { leaves } from '../workflow/moves';
import { answersApproval, approvalsSkippedBy, moveOf, waitsForApproval } from '../workflow/own-transitions';
import { byBot } from '../workflow/reachability';
import { fails, ok, onRequest, plain, unknown, type At, type Done, type Step } from './at';
import { inIdOrder } from './in-id-order';
import { NO_DOUBT } from './known';
import { shortestWay } from './people-move';
import { says } from './says';

type ApprovalStep = Extract<
  RehearsalStep,
  | 'request-waits-for-approval'
  | 'bot-lists-pending-approval'
  | 'approver-has-email-address'
  | 'bot-cannot-answer-approval'
  | 'approver-approves'
  | 'request-moved-on'
  | 'bot-lists-nothing-pending'
>;

const statusOf = ({ workflow }: BucketedWorkflow, id: string): WorkflowStatus | undefined =>
  workflow.statuses.find((status) => status.id === id);

/** Whether Jira asks people in the status. */
const asks = (used: BucketedWorkflow, id: string): boolean => {
  const status = statusOf(used, id);
  return status !== undefined && asksForApproval(status, used.workflow);
};

/** Whether people decide there, be it by an approval of Jira's or because somebody said so. */
export const isPeoples = (used: BucketedWorkflow, id: string): boolean =>
  used.buckets.get(id) === 'keep-away' || asks(used, id);

export const hasApproval = (used: BucketedWorkflow): boolean =>
  used.workflow.statuses.some((status) => asksForApproval(status, used.workflow));

/** The transition that Jira runs once people agree; undefined: it is not told. */
const approvalOf = (used: BucketedWorkflow, statusId: string): Transition | undefined => {
  const approvedBy = statusOf(used, statusId)?.approval?.approvedBy ?? null;
  const all = used.workflow.transitions;
  return approvedBy === null
    ? all.find(
        (transition) =>
          leaves(transition, statusId) &&
          transition.conditions?.conditions.some(
            ({ ruleKey, isNegated }) => ruleKey === 'system:jsd-approvals-block-until-approved' && isNegated !== true,
          ) === true,
      )
    : all.find(({ id }) => id === approvedBy);
};

/** As if people had agreed; null: where the request goes then is not told. */
export const afterAgreement = (used: BucketedWorkflow, at: At & { readonly status: string }): Done | null => {
  const agreed = approvalOf(used, at.status);
  if (agreed?.to) return { doubts: NO_DOUBT, at: { ...at, status: agreed.to, by: null }, via: agreed };
  if (asks(used, at.status)) return null;
  const isOpen = (id: string): boolean =>
    used.buckets.get(id) !== 'keep-away' && used.view.outcomeOf(id) === null && id !== at.status;
  const way = shortestWay(used, at.status, isOpen);
  return way && { doubts: NO_DOUBT, at: { ...at, status: way.to, by: null }, via: way.last };
};

const waits: Step = onRequest((at, { known, used }) => {
  const isIt = (id: string): boolean => asks(used, id);
  const way = isIt(at.status) ? null : shortestWay(used, at.status, isIt);
  const to = way?.to ?? at.status;
  if (!isIt(to))
    return fails(
      known.reason(
        'approvals-configured',
        hasApproval(used) ? says.noWayToApproval : says.noApproval({ workflow: used.workflow.name }),
      ),
    );
  const { approval } = statusOf(used, to) ?? {};
  const moved = { at: { ...at, status: to, by: null }, via: way?.last ?? null };
  return approval?.isActive === true && approval.fieldId === null
    ? { ...fails(known.reason('approvals-configured', says.noApprover({ status: statusName(used, to) }))), ...moved }
    : { ...ok, ...moved };
});

const lists: Step = onRequest((_at, { known }) => ({
  doubts: known.lacking(['BROWSE_PROJECTS', 'SERVICEDESK_AGENT']),
}));

const hasAddress: Step = onRequest((_at, { known }) => {
  const doubts = known.found(['approvers-emails-readable']);
  return doubts.fails.length + doubts.unknown.length > 0 ? { doubts } : { ...ok, notes: [says.approversDiffer] };
});

/** A transition of a plan that passes an open approval is a fault; of people's own only a real request tells. */
const cannotAnswer: Step = onRequest(({ status }, { known, used }) => {
  const found = statusOf(used, status);
  if (found === undefined || !asks(used, status)) return unknown(plain(says.notThere));
  const ways = used.workflow.transitions.filter(
    (transition) => leaves(transition, status) && transition.to !== status && byBot(known.actor)(transition),
  );
  const past = ways.find(
    (transition) =>
      moveOf(transition) !== undefined && approvalsSkippedBy(transition, used.workflow).some(({ id }) => id === status),
  );
  if (past)
    return fails(
      known.reason(
        'bot-transitions-keep-approvals',
        says.leavesApproval({ transition: past.name, status: found.name }),
      ),
    );
  const open = inIdOrder(ways).filter(
    (transition) => !waitsForApproval(transition) && !answersApproval(transition, found),
  );
  return open.length === 0
    ? ok
    : unknown(plain(says.mayLeaveApproval({ transitions: open.map(({ name }) => name), status: found.name })));
});

const approves: Step = onRequest((at, { used }) => {
  if (!asks(used, at.status)) return unknown(plain(says.notThere));
  const done = afterAgreement(used, at);
  return done ?? unknown(plain(says.unknownAnswer({ status: statusName(used, at.status) })));
});

const movedOn: Step = onRequest(({ status }, { used }) =>
  asks(used, status) ? unknown(plain(says.asksAgain({ status: statusName(used, status) }))) : ok,
);

/** The steps on a request on which people decide. */
export const APPROVAL_STEPS: { readonly [S in ApprovalStep]: Step } = {
  'request-waits-for-approval': waits,
  'bot-lists-pending-approval': lists,
  'approver-has-email-address': hasAddress,
  'bot-cannot-answer-approval': cannotAnswer,
  'approver-approves': approves,
  'request-moved-on': movedOn,
  'bot-lists-nothing-pending': movedOn,
};
