import type { Reply, ReplyError } from './contract';
import type {
  AddressName,
  ColumnContent,
  RosterState,
  RosterList,
  RosterGap,
  WatchEvent,
  RosterClass,
  CustomerThrough,
  AddingOutcome,
  AddingFailure,
  AccessQuestion,
} from './roster-vocabulary';
export type { RosterClass, CustomerThrough, AddingOutcome, AddingFailure, AccessQuestion } from './roster-vocabulary';

/** Where the list of employees comes from. */
export type RosterSourceChoice =
  | { readonly kind: 'csv' }
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'organization'; readonly organizationId: string }
  | { readonly kind: 'all-users' };

/** Columns to read, counted from 0; null: none of this kind. */
export interface ColumnChoice {
  readonly address: number | null;
  readonly accountId: number | null;
  readonly status: number | null;
}

interface FileColumnRead {
  readonly column: number | null;
  /** As the file names it; null: it does not, or there is no such column. */
  readonly name: string | null;
}

interface LinesCounted {
  readonly count: number;
  /** The first twenty, counted from 1. */
  readonly lines: readonly number[];
}

/** One column of a file, as an admin is shown it. */
export interface FileColumn {
  readonly name: string | null;
  /**
   * Whose addresses the name tells of: `mails` holds several of one person, `not-own` a manager's, second or private
   * one.
   */
  readonly kind: AddressName;
  readonly holds: readonly ColumnContent[];
  /** Cells of the first two lines. */
  readonly samples: readonly string[];
}

export interface RosterProgress {
  readonly runId: string;
  /** `receiving`: parts of a file are awaited; `received`: it is whole, the admin looks at what was understood. */
  readonly state: RosterState;
  readonly source: RosterSourceChoice;
  readonly isPaused: boolean;
  /** It was told to end and does so after the work in hand. */
  readonly isStopping: boolean;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Parts of the file that have come. */
  readonly parts: number;
  /** The result before is still there, and comes back when this file is refused or its run is cancelled. */
  readonly keepsResultBefore: boolean;
  /** What was understood of a file; columns counted from 0. null: no file, or nothing of it yet. */
  readonly understood: {
    readonly separator: string;
    readonly address: FileColumnRead;
    readonly accountId: FileColumnRead;
    /** Tells whose account is switched off. */
    readonly status: FileColumnRead;
    /** The file has no mail column, so names for signing in are read as addresses. */
    readonly isSignIn: boolean;
    readonly hasHeader: boolean;
    readonly rows: number;
    readonly people: number;
    readonly blank: number;
    /** Lines without an address and an account id; left out. */
    readonly unreadable: LinesCounted;
    /** People whose account is switched off; left out. */
    readonly switchedOff: LinesCounted;
    /** People with several addresses, of whom the first is read. */
    readonly several: LinesCounted;
    /** Lines with a quote that is opened and never closed; each was read as one line. */
    readonly openQuotes: LinesCounted;
  } | null;
  /** The first people of the part just sent; absent otherwise. */
  readonly sample?: readonly string[];
  /** Every column of the file, with the first part of it only. Shown, and kept nowhere. */
  readonly columns?: readonly FileColumn[];
  readonly lists: readonly {
    readonly list: RosterList;
    readonly people: number;
    readonly isDone: boolean;
  }[];
  /** null: nothing is under way, or nothing to guess from. */
  readonly secondsLeft: number | null;
  /** Until when Jira wants to be left alone; null: it does not. */
  readonly waitingUntil: string | null;
  /** What could not be looked at, so that the result is less sure. */
  readonly gaps: readonly RosterGap[];
  /** Accounts that hide their address: a missing person may be one of them. */
  readonly hiddenAddresses: number;
  /** People per class, once compared. */
  readonly counts: Readonly<Record<RosterClass, number>> | null;
  /** The same of the comparison before; null: there was none. */
  readonly countsBefore: Readonly<Partial<Record<RosterClass, number>>> | null;
  readonly comparedAt: string | null;
  readonly adding: {
    readonly total: number;
    readonly done: number;
    readonly outcomes: Readonly<Partial<Record<AddingOutcome, number>>>;
    readonly failures: Readonly<Partial<Record<AddingFailure, number>>>;
    readonly endedAt: string | null;
    /**
     * When the bot reads people anew at the latest after the adding ended, and when it has seen them at the very
     * latest; null: its vendor does not say.
     */
    readonly seenByBot: { readonly at: string; readonly atLatest: string } | null;
  } | null;
  readonly error?: ReplyError;
}

export interface RosterRow {
  readonly line: number;
  readonly class: RosterClass;
  readonly accountId: string | null;
  /** As Jira shows it now; kept nowhere. */
  readonly displayName: string | null;
  /** Only where Jira has no account for it. */
  readonly address: string | null;
  readonly through: CustomerThrough | null;
}

export interface AddingChoice {
  readonly classes: readonly RosterClass[];
  /** null: the desk itself. */
  readonly organizationId: string | null;
  /**
   * True: people without an account are invited by mail. False: a portal-only account is made for them without a mail.
   */
  readonly invites: boolean;
}

export interface AddingPreview {
  readonly accounts: number;
  readonly created: number;
  readonly invited: number;
  readonly mails: number;
  /** The first 25 addresses that get a mail. */
  readonly mailedTo: readonly string[];
}

export interface DeskAccess {
  readonly questions: readonly {
    readonly question: AccessQuestion;
    readonly choices: readonly string[];
    /** null: nobody said. */
    readonly answer: {
      readonly answer: string;
      readonly evidence: string;
      readonly groupIds: readonly string[];
      readonly by: string;
      readonly at: string;
      readonly expiresAt: string;
      readonly isExpired: boolean;
    } | null;
  }[];
}

/** Whether new employees are watched for, and added without being asked; both off unless chosen. */
export interface RosterWatch {
  readonly isWatching: boolean;
  /** Active members of this group become customers by themselves; null: nobody does. */
  readonly autoAddGroupId: string | null;
  /** Its name now; null: no group, or Jira does not tell. */
  readonly autoAddGroupName: string | null;
  /** What happened since the last comparison, newest first, 100 at most. Names as Jira shows them now; kept nowhere. */
  readonly gaps: readonly {
    readonly accountId: string;
    readonly displayName: string | null;
    readonly what: WatchEvent;
    readonly at: string;
  }[];
}

/** What adding by itself would do with a group; it never mails anybody. */
export interface AutoAddingPreview {
  /** Active members, so also the most that could be added. */
  readonly members: number;
  /** Members that the last comparison found missing; null: it did not compare this group. */
  readonly missing: number | null;
}

/** A group or an organization to choose. */
export interface NamedChoice {
  readonly id: string;
  readonly name: string;
}

/** Twenty at most; `hasMore`: a longer search text finds the others. */
export interface NamedChoices {
  readonly choices: readonly NamedChoice[];
  readonly hasMore: boolean;
}

type OfRun = { readonly projectKey: string; readonly runId: string };

/** The questions of the Customers page. */
export type RosterQuestions = {
  /**
   * Deletes the run before it. A file is sent by `sendRosterPart` and compared by `compareRosterRun`; other sources
   * start at once.
   */
  startRosterRun: (payload: {
    readonly projectKey: string;
    readonly source: RosterSourceChoice;
    readonly managedDomains?: readonly string[];
    /** Columns of the file an admin chose; absent: the app proposes them. */
    readonly columns?: ColumnChoice;
  }) => Reply<RosterProgress>;
  /** At most 160,000 characters of decoded text, cut anywhere; `index` from 0. Sending one again is harmless. */
  sendRosterPart: (
    payload: OfRun & { readonly index: number; readonly text: string; readonly isLast: boolean },
  ) => Reply<RosterProgress>;
  compareRosterRun: (payload: OfRun) => Reply<RosterProgress>;
  readRosterRun: (payload: { readonly projectKey: string }) => Reply<RosterProgress | null>;
  pauseRosterRun: (payload: OfRun) => Reply<RosterProgress>;
  resumeRosterRun: (payload: OfRun) => Reply<RosterProgress>;
  /** Ends a comparison and deletes what it kept; ends an adding after its batch and keeps what was done. */
  cancelRosterRun: (payload: OfRun) => Reply<RosterProgress>;
  /** 25 rows; `page` from 0. `query`: part of an address, an account id, a line number or a name. */
  readRosterRows: (
    payload: OfRun & { readonly class: RosterClass; readonly page: number; readonly query?: string },
  ) => Reply<{ readonly rows: readonly RosterRow[]; readonly total: number }>;
  previewAdding: (payload: OfRun & AddingChoice) => Reply<AddingPreview>;
  startAdding: (payload: OfRun & AddingChoice) => Reply<RosterProgress>;
  /** Those that failed, and nobody else. */
  retryFailed: (payload: OfRun) => Reply<RosterProgress>;
  /** Takes away exactly those this run added. */
  undoAdding: (payload: OfRun) => Reply<RosterProgress>;
  /** One part of the CSV of everybody, or of those that were added; `next` null: this was the last part. */
  exportRows: (
    payload: OfRun & { readonly what: 'people' | 'adding'; readonly part: number },
  ) => Reply<{ readonly csv: string; readonly next: number | null }>;
  readDeskAccess: (payload: { readonly projectKey: string }) => Reply<DeskAccess>;
  recordDeskAccess: (payload: {
    readonly projectKey: string;
    readonly question: AccessQuestion;
    readonly answer: string;
    readonly evidence: string;
    readonly groupIds?: readonly string[];
    readonly validForDays: number;
  }) => Reply<DeskAccess>;
  readRosterWatch: (payload: { readonly projectKey: string }) => Reply<RosterWatch>;
  saveRosterWatch: (payload: {
    readonly projectKey: string;
    readonly isWatching: boolean;
    readonly autoAddGroupId: string | null;
  }) => Reply<RosterWatch>;
  previewAutoAdding: (payload: { readonly projectKey: string; readonly groupId: string }) => Reply<AutoAddingPreview>;
  /** Groups whose name holds the text. No group at all for an empty text: the app may not browse groups. */
  searchGroups: (payload: { readonly query: string }) => Reply<NamedChoices>;
  /** Organizations whose name holds the text, of the whole site or of the desk alone. */
  searchOrganizations: (payload: {
    readonly projectKey: string;
    readonly query: string;
    readonly of: 'site' | 'desk';
  }) => Reply<NamedChoices>;
};
