import type { Reply } from './contract';
import type { Text } from './message';
import type { ActionReason, Bucket, RequestAction } from './vocabulary';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One move of a request. */
export interface RequestMove {
  readonly transition: Named;
  readonly to: Named;
}

/** A move that Jira lists now. */
export interface ListedMove extends RequestMove {
  /** Names of the fields it demands and the bot does not set. */
  readonly lacks: readonly string[];
  /** What Jira asks for only when the move is made, such as a submitted form. */
  readonly askedOnMove: readonly Text[];
}

/** A move that the workflow has and Jira does not list. */
export interface UnlistedMove extends RequestMove {
  /** The bot can make it by the transition's id, and does not find it in a list. */
  readonly isOnlyById: boolean;
  /** Rules that close it, or may. Worked out of the workflow. */
  readonly reasons: readonly Text[];
}

/** Whether the bot can do one thing to one request now. */
export interface ExplainedAction {
  readonly action: RequestAction;
  /** null: it cannot be told, or it depends on how the bot is built. */
  readonly can: boolean | null;
  readonly because: ActionReason | 'only-by-id' | 'checked-on-move';
  /** Names of permissions that are missing. */
  readonly missing: readonly Text[];
  readonly moves: readonly ListedMove[];
  readonly unlisted: readonly UnlistedMove[];
  /** Several moves that lead there in the workflow, the first of which Jira lists now. */
  readonly path: readonly RequestMove[];
}

/** One request, without its text, and what the bot can do to it. */
export interface RequestExplanation {
  readonly key: string;
  readonly status: Named & { readonly bucket: Bucket | null };
  readonly issueType: Named;
  /** Its security level; null: it has none. */
  readonly securityLevel: Named | null;
  readonly isAwaitingApproval: boolean;
  /** Whom Jira was asked as; null: no account was chosen. */
  readonly seenBy: 'service-account' | 'app' | null;
  /** null: it could not be read, so that nothing was worked out of it. */
  readonly workflow: Named | null;
  /** When Jira was asked, ISO 8601. */
  readonly at: string;
  readonly actions: readonly ExplainedAction[];
}

export type RequestQuestions = {
  /** Asks Jira at the moment it is asked. Refused where the caller may not see the request in Jira. */
  explainRequest: (payload: { readonly projectKey: string; readonly requestKey: string }) => Reply<RequestExplanation>;
};
