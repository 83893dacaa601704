import type { Text } from './message';
import type { LastRun, ProjectChoice, Reply } from './contract';
import type { Counts, Outcome, Severity } from './report';
import type { SetChange } from './set-change';
import type { Ingested } from './vocabulary';

/** One audit, small enough that sixty of them are kept. */
export interface RunSummary {
  readonly runId: string;
  readonly takenAt: string;
  readonly verdict: 'go' | 'no-go';
  readonly score: number;
  readonly counts: Counts;
}

/** One check that two audits judged differently. null: that audit did not ask it, or it did not apply. */
export interface CheckChange {
  readonly check: string;
  /** The good state. */
  readonly title: Text;
  /** The same where it is not so; absent: the check is gone. */
  readonly problem?: Text;
  readonly severity: Severity | null;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/** What two audits of one project say differently. A check that could not be looked at is never green. */
export interface ReportChanges {
  readonly turnedGreen: readonly CheckChange[];
  readonly turnedRed: readonly CheckChange[];
  /** Failing now as a finding of its own; before it was a part of what another check found. */
  readonly stillOpen: readonly CheckChange[];
  /** Asked now and not before. */
  readonly added: readonly CheckChange[];
  /** Asked before and not now. */
  readonly gone: readonly CheckChange[];
}

/** The one thing to do next in a project. */
export type NextStep =
  | { readonly kind: 'audit'; readonly why: 'never' | 'old' }
  /** No service account is chosen. */
  | { readonly kind: 'set-up' }
  /** `title` names the problem. */
  | { readonly kind: 'fix'; readonly check: string; readonly title: Text }
  | { readonly kind: 'go-live' }
  | { readonly kind: 'renew'; readonly expiresAt: string }
  | { readonly kind: 'nothing' };

/** A person's word that stops counting within two weeks, or has stopped already. */
export interface Expiring {
  readonly kind: 'manual-check' | 'risk';
  readonly check: string;
  readonly title: Text;
  readonly expiresAt: string;
}

/** When the bot reads each kind of thing anew, by its vendor's schedule. */
export interface NextReading {
  readonly what: Ingested;
  readonly at: string;
  /** Until then the vendor has seen a change made now, at the very latest. */
  readonly atLatest: string;
}

/** One project that is set up, in the list of all of them. */
export interface OverviewRow {
  readonly project: Pick<ProjectChoice, 'id' | 'key' | 'name' | 'style'>;
  readonly lastRun: LastRun | null;
  /** Scores of the last audits, oldest first, at most twelve. */
  readonly trend: readonly number[];
  readonly next: NextStep;
  readonly goLiveAt: string | null;
  /** When the first manual check or accepted risk stops counting, where that is within two weeks. */
  readonly expiresAt: string | null;
}

/** What the overview of one project tells beyond its newest report. */
export interface ProjectHistory {
  /** Oldest first, at most sixty. */
  readonly runs: readonly RunSummary[];
  /** null: there are not two audits yet. */
  readonly sinceLastRun: { readonly before: string; readonly changes: ReportChanges } | null;
  /** null: nobody has marked the go-live. */
  readonly sinceGoLive: { readonly at: string; readonly changes: ReportChanges } | null;
  readonly next: NextStep;
  readonly expiring: readonly Expiring[];
  /** null: the vendor asks for what the newest audit was measured by. */
  readonly setChange: SetChange | null;
  /** Empty where the vendor does not say. */
  readonly readings: readonly NextReading[];
}

type OfProject = { readonly projectKey: string };

export type OverviewQuestions = {
  /** Every project that is set up. */
  readOverview: (payload: Readonly<Record<string, never>>) => Reply<{ readonly rows: readonly OverviewRow[] }>;
  /** null before the first audit. */
  readHistory: (payload: OfProject) => Reply<ProjectHistory | null>;
  /** From now on changes are told since today; refused while the newest verdict is no-go. */
  markGoLive: (payload: OfProject) => Reply<ProjectHistory>;
  unmarkGoLive: (payload: OfProject) => Reply<ProjectHistory>;
};
