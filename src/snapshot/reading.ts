import type { Message } from '../shared/message';

/**
 * One section of a snapshot: either what was read, or why it could not be.
 * "Could not look" is never "pass": a check whose part is unreadable ends as `not-available`.
 */
export type Reading<T> = ReadPart<T> | UnreadablePart;

interface ReadPart<T> {
  readonly state: 'read';
  readonly value: T;
  /** The requests behind the value, as `GET /rest/api/3/user`; evidence for "how do you know?". */
  readonly sources: readonly string[];
}

export type UnreadableCode =
  | 'missing-scope'
  | 'missing-permission'
  | 'not-found'
  | 'rate-limited'
  | 'unavailable'
  | 'unexpected-answer'
  | 'depends-on-unreadable'
  /** Left out on purpose: whoever took the snapshot had no use for the part, or only the installed app can ask. */
  | 'not-asked';

export interface UnreadablePart {
  readonly state: 'unreadable';
  readonly code: UnreadableCode;
  /** One sentence an admin can act on; never a customer's data. */
  readonly message: Message;
  /** The request that failed, as `GET /rest/api/3/applicationrole`; absent when another part stood in the way. */
  readonly source?: string;
  readonly status?: number;
}

export const read = <T>(value: T, ...sources: readonly string[]): ReadPart<T> => ({ state: 'read', value, sources });
