import type { Message } from '../shared/message';

/**
 * What the service account sees with its own eyes, or why nobody could look. A part of its own beside what the app
 * works out about the account, which remains where looking is refused.
 */
export type Seen<T> = { readonly state: 'seen'; readonly value: T } | NotSeen;

export interface NotSeen {
  readonly state: 'not-seen';
  /** The account is one that nobody may act for, or none is chosen or saved: looking once more is of no use. */
  readonly isFinal: boolean;
  readonly reason: Message;
}

export interface SeenAccount {
  /** IANA name; its own zone, whatever its privacy settings are. null: Jira sends none. */
  readonly timeZone: string | null;
  /** As Jira says it, `en_US`; null: Jira sends none. */
  readonly locale: string | null;
}

/** What Jira tells the account it may do, in the project and on the site. */
export interface SeenPermissions {
  readonly granted: readonly string[];
  readonly asked: readonly string[];
}

/** A recent request, without its text, and the ids of the transitions that Jira lists to the account for it. */
export interface SampledRequest {
  readonly key: string;
  readonly issueTypeId: string;
  readonly statusId: string;
  readonly listed: readonly string[];
}

export interface SeenTransitions {
  /** One for each pair of issue type and status among the requests that changed last; empty: it finds no request. */
  readonly samples: readonly SampledRequest[];
}

export interface SeenRequestTypes {
  /** Whether it may raise requests for others; null: there is no open request type, or it finds none. */
  readonly canRaiseOnBehalfOf: boolean | null;
}
