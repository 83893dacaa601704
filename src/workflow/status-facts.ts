import type { Message } from '../shared/message';
import { says } from './bucket-says';
import type { ApprovalSign } from './approval-status';
import type { Signal } from './bucket-words/signal';
import type { Bucket, BucketProposal, Confidence, StatusCategory } from './model';
import type { NameSignals } from './name-signals';
import type { StatusPlace } from './status-place';

/** All that is known of one status when its bucket is decided. */
export interface StatusFacts {
  readonly name: string;
  readonly category: StatusCategory;
  /** Jira told the category; else it follows from the id of one of Jira's own statuses, or is unknown. */
  readonly isCategoryTold: boolean;
  readonly signals: NameSignals;
  readonly place: StatusPlace;
  readonly approval: ApprovalSign | null;
  /** The workflow has a status of its own that waits for the requester. */
  readonly hasWaitingForRequester: boolean;
  /** A template of Jira Service Management made the status. */
  readonly isStock: boolean;
}

/** A rule answers, or passes the question on. */
export type Decide = (facts: StatusFacts) => BucketProposal | null;

export const propose = (bucket: Bucket, confidence: Confidence, reason: Message): BucketProposal => ({
  bucket,
  confidence,
  reason,
});

export const nameSays = ({ signals }: StatusFacts, ...any: readonly Signal[]): boolean =>
  any.some((signal) => signals.has.has(signal));

/** The name says that the requester has to act, and nobody else. */
export const asksRequester = (facts: StatusFacts): boolean => {
  const asksReply = nameSays(facts, 'wait') && nameSays(facts, 'reply') && !nameSays(facts, 'team');
  return asksReply || (nameSays(facts, 'wait') && nameSays(facts, 'requester')) || nameSays(facts, 'asks-requester');
};

/** No transition of its own leads on, or requests enter it with a resolution: finished by place. */
export const isFinal = ({ place }: StatusFacts): boolean => place.setsResolution || place.isEnd;

export const finalReason = ({ place }: StatusFacts): Message => {
  if (place.setsResolution) return says.entersWithResolution;
  return place.leadsNowhere ? says.nothingLeadsOn : says.onlyFromAny;
};
