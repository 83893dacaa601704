import { z } from 'zod';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { jsmPage } from '../core/pages';
import { refuseJsm } from '../core/refusals';
import type { ApprovalAnswer, SiteIssue } from '../state/issue';
import { jsmUserView } from '../views/user-view';
import { openApproval, outcomeOf } from '../workflow/approvals';
import type { OpenApproval } from '../workflow/approvals';
import { makeTransition } from '../workflow/run-transition';
import { changing } from './issues';
import { dateView, seenRequest } from './requests';

/** An approval of a request, open or decided; ids count per request, the open one is the last. */
interface Told {
  id: string;
  decision: ApprovalAnswer | 'pending';
  approvers: readonly { accountId: string; answer?: ApprovalAnswer | undefined }[];
  created: string;
  completed?: string;
  open?: OpenApproval;
}

const approvalsOf = (call: Call): { issue: SiteIssue; told: Told[] } => {
  const { issue, project } = seenRequest(call);
  const closed = issue.closedApprovals ?? [];
  const open = openApproval(call.site, project, issue);
  return {
    issue,
    told: [
      ...closed.map((approval, index) => ({ ...approval, id: String(index + 1) })),
      ...(open
        ? [
            {
              id: String(closed.length + 1),
              decision: 'pending' as const,
              approvers: open.approvers.map((accountId) => ({ accountId, answer: open.answers[accountId] })),
              created: issue.created,
              open,
            },
          ]
        : []),
    ],
  };
};

const mayAnswer = (call: Call, { open }: Told): boolean => {
  const { accountId } = call.caller;
  return accountId !== null && open?.approvers.includes(accountId) === true && open.answers[accountId] === undefined;
};

const view = (call: Call, issue: SiteIssue, told: Told): Record<string, unknown> => ({
  id: told.id,
  name: 'Waiting for approval',
  finalDecision: told.decision,
  canAnswerApproval: mayAnswer(call, told),
  approvers: told.approvers.flatMap(({ accountId, answer }) => {
    const user = call.site.user(accountId);
    return user ? [{ approver: jsmUserView(call, user), approverDecision: answer ?? 'pending' }] : [];
  }),
  createdDate: dateView(told.created),
  ...(told.completed !== undefined && { completedDate: dateView(told.completed) }),
  _links: { self: `${call.site.state.site.baseUrl}/rest/servicedeskapi/request/${issue.id}/approval/${told.id}` },
});

const list = (call: Call) => {
  const { issue, told } = approvalsOf(call);
  return {
    body: jsmPage(call, `/rest/servicedeskapi/request/${issue.id}/approval`, told, (one) => view(call, issue, one)),
  };
};

const named = (call: Call): { issue: SiteIssue; told: Told } => {
  const { issue, told } = approvalsOf(call);
  const one = told.find(({ id }) => id === call.params.approvalId);
  if (!one) throw refuseJsm(404, 'The approval does not exist.', 'sd.approvals.error.not.found');
  return { issue, told: one };
};

const one = (call: Call) => {
  const { issue, told } = named(call);
  return { body: view(call, issue, told) };
};

/** The transition that the approval names, run by Jira itself: no condition of it is asked. */
const decide = (call: Call, issue: SiteIssue, open: OpenApproval, decision: ApprovalAnswer): void => {
  const { project } = seenRequest(call);
  const { transitionApproved, transitionRejected } = open.configuration;
  const wanted = decision === 'approved' ? transitionApproved : transitionRejected;
  const transition = open.workflow.transitions.find(({ id }) => id === wanted);
  issue.closedApprovals = [
    ...(issue.closedApprovals ?? []),
    {
      decision,
      approvers: open.approvers.map((accountId) => {
        const answer = open.answers[accountId];
        return { accountId, ...(answer && { answer }) };
      }),
      created: issue.created,
      completed: call.site.timestamp(),
    },
  ];
  delete issue.openApproval;
  if (transition) changing(call, issue, () => makeTransition({ call, project, issue }, transition));
};

const answer = (call: Call) => {
  const { issue, told } = named(call);
  const { decision } = bodyOf(call, z.object({ decision: z.enum(['approve', 'decline']) }), 'jsm');
  const { accountId } = call.caller;
  if (!told.open || accountId === null || !mayAnswer(call, told))
    throw refuseJsm(403, 'You are not permitted to answer this approval.', 'sd.approvals.error.permission');
  const answers = { ...told.open.answers, [accountId]: decision === 'approve' ? 'approved' : 'declined' } as const;
  issue.openApproval = { statusId: issue.statusId, answers };
  const open = { ...told.open, answers };
  const outcome = outcomeOf(open);
  if (outcome !== 'pending') decide(call, issue, open, outcome);
  return { body: view(call, issue, named(call).told) };
};

const PATH = '/rest/servicedeskapi/request/{issueIdOrKey}/approval';
export const approvalRoutes: readonly Route[] = [
  { method: 'GET', path: PATH, handle: list, objects: 'core' },
  { method: 'GET', path: `${PATH}/{approvalId}`, handle: one, objects: 'core' },
  { method: 'POST', path: `${PATH}/{approvalId}`, handle: answer },
];
