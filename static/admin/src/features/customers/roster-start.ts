import type { ColumnChoice, RosterSourceChoice } from '../../../../../src/shared/roster-contract';

export interface RosterStart {
  readonly source: RosterSourceChoice;
  readonly managedDomains?: readonly string[];
  /** Columns of the file; absent: the app proposes them. */
  readonly columns?: ColumnChoice;
}
