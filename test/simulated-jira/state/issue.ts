export interface IssueComment {
  id: string;
  author: string;
  /** Atlassian Document Format. */
  body: Record<string, unknown>;
  created: string;
  updated: string;
  /** False = internal note of a service project. */
  jsdPublic: boolean;
}

export interface IssueAttachment {
  id: string;
  filename: string;
  mimeType: string;
  size: number;
  author: string;
  created: string;
}

export type ApprovalAnswer = 'approved' | 'declined';

/** An approval that was decided, as it was then. */
export interface ClosedApproval {
  decision: ApprovalAnswer;
  approvers: { accountId: string; answer?: ApprovalAnswer }[];
  created: string;
  completed: string;
}

/** A work item. Only what rules, permissions and events need has its own member; the rest is in `fields`. */
export interface SiteIssue {
  id: string;
  key: string;
  projectId: string;
  issueTypeId: string;
  statusId: string;
  summary: string;
  /** ADF, text or null. */
  description: unknown;
  /** Other system and custom fields by id, as sent. */
  fields: Record<string, unknown>;
  resolutionId: string | null;
  creator: string;
  reporter: string | null;
  assignee: string | null;
  created: string;
  updated: string;
  /** Hides the issue from everybody who is not in the level. */
  securityLevelId?: string;
  /** Set when raised through a portal or POST /request. */
  requestTypeId?: string;
  participants: string[];
  organizationIds: string[];
  /** questionId → answer as sent. */
  formAnswers: Record<string, unknown>;
  comments: IssueComment[];
  attachments: IssueAttachment[];
  properties: Record<string, unknown>;
  /** Answers to the approval of the status it stands in, until the issue leaves it; absent before the first. */
  openApproval?: { statusId: string; answers: Record<string, ApprovalAnswer> };
  closedApprovals?: ClosedApproval[];
}

/** A long-running task, as GET /task/{id} reports it. Times are epoch milliseconds. */
export interface SiteTask {
  id: string;
  description: string;
  status: 'ENQUEUED' | 'RUNNING' | 'COMPLETE' | 'FAILED' | 'CANCELLED' | 'DEAD';
  submittedBy: string;
  submitted: number;
  /** The task is COMPLETE once the clock passes this. */
  endsAt: number;
  message?: string;
  result?: unknown;
  /** Which workflows and schemes it locks while it runs. */
  locks: string[];
}
