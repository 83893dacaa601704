import type { Reply } from './contract';
import type { Text } from './message';
import type { ActGroup, PlanPurpose, SetupPart } from './vocabulary';
import type { AccessQuestion } from './roster-vocabulary';

/**
 * One thing that somebody did with this app. Ids, counts and choices only: no name, no address, nothing anybody wrote.
 */
export type Act =
  | { readonly kind: 'plan-started'; readonly planId: string; readonly purpose: PlanPurpose; readonly changes: number }
  | { readonly kind: 'plan-stopped'; readonly planId: string; readonly purpose: PlanPurpose }
  /** `isWhole` false: from a change in the middle of it on. */
  | { readonly kind: 'undo-started'; readonly planId: string; readonly purpose: PlanPurpose; readonly isWhole: boolean }
  | { readonly kind: 'adding-started'; readonly people: number }
  | { readonly kind: 'adding-retried' }
  | { readonly kind: 'adding-undone' }
  | { readonly kind: 'roster-run-cancelled' }
  | { readonly kind: 'roster-watch-saved'; readonly isWatching: boolean; readonly addsByItself: boolean }
  | { readonly kind: 'desk-access-recorded'; readonly question: AccessQuestion; readonly days: number }
  | { readonly kind: 'key-made'; readonly keyId: string; readonly projects: number }
  | { readonly kind: 'key-rotated'; readonly keyId: string }
  | { readonly kind: 'key-revoked'; readonly keyId: string }
  | { readonly kind: 'bot-url-moved' }
  /** null: the keys of bots decide again. */
  | { readonly kind: 'ticket-feed-switched'; readonly isOn: boolean | null }
  /** `isWhole` false: of one object, not of whatever the check finds. */
  | { readonly kind: 'risk-accepted'; readonly check: string; readonly isWhole: boolean; readonly days: number }
  | { readonly kind: 'risk-withdrawn'; readonly check: string }
  | {
      readonly kind: 'confirmed';
      readonly check: string;
      readonly result: 'pass' | 'fail';
      readonly days: number;
    }
  | { readonly kind: 'setup-made' }
  /** `testProject`: its key, where another one was chosen. */
  | { readonly kind: 'setup-saved'; readonly parts: readonly SetupPart[]; readonly testProject: string | null }
  | { readonly kind: 'go-live-marked' }
  | { readonly kind: 'go-live-unmarked' }
  | { readonly kind: 'handover-started' }
  | { readonly kind: 'report-shared' };

export type ActKind = Act['kind'];

/** An act as the page shows it. */
export interface ActRow {
  readonly id: string;
  readonly at: string;
  /** Account id of who did it. */
  readonly by: string;
  /** The name Jira shows for it today; null: Jira does not show the account. */
  readonly byName: string | null;
  /** Key the project had then; null: it is about no single project. */
  readonly projectKey: string | null;
  readonly act: Act;
  /** Of an act about a check: its title. */
  readonly checkTitle: Text | null;
}

export interface ActPage {
  readonly rows: readonly ActRow[];
  /** Older ones are asked for by it; null: there are none. */
  readonly before: string | null;
}

export interface ActFilter {
  readonly before?: string | undefined;
  readonly group?: ActGroup | undefined;
  /** Account id of who did it. */
  readonly by?: string | undefined;
}

/** Who did what with this app, newest first; up to 25 in one answer, fewer where few of many fit the filter. */
export type ActQuestions = {
  /** Of one project, but for plans that were started: `readActivity` tells those, with what became of them. */
  readActs: (payload: ActFilter & { readonly projectKey: string }) => Reply<ActPage>;
  /** Of the whole site; for Jira administrators. */
  readSiteActs: (payload: ActFilter) => Reply<ActPage>;
};
