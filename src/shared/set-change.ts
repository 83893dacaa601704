import type { Text } from './message';
import type { Need } from './report';

/** One demand that weighs otherwise than it did. */
export interface SetDemand {
  readonly check: string;
  /** The good state. */
  readonly title: Text;
  readonly before: Need;
  readonly now: Need;
}

/** What a vendor's requirement set asks for otherwise than the set an audit was measured by. */
export interface SetChange {
  /** Versions of both sets, the day on which the vendor's pages were compared. */
  readonly before: string;
  readonly since: string;
  readonly less: readonly SetDemand[];
  readonly more: readonly SetDemand[];
  readonly verdictBefore: 'go' | 'no-go';
  /** What that audit says under the set of today; null: only a new audit can tell. */
  readonly verdictNow: 'go' | 'no-go' | null;
}
