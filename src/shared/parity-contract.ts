import type { Reply, ReplyError } from './contract';
import type { Text } from './message';
import type { Fact, NamedPerson, Severity, Subject } from './report';
import type { ComparisonState } from './vocabulary';

/**
 * What two projects are compared in. `screens` are those of transitions and of creating, editing and viewing, with
 * their fields.
 */
export type ParityArea =
  | 'issue-types'
  | 'workflows'
  | 'screens'
  | 'request-types'
  | 'request-type-fields'
  | 'forms'
  | 'roles'
  | 'permissions'
  | 'accounts';

/** `this` is the project the page is open for, `other` the one it is compared with. */
export type ParitySide = 'this' | 'other';

export interface ParityDifference {
  /** By what it is about: the same difference has the same id in every report, so that drift can be told. */
  readonly id: string;
  readonly area: ParityArea;
  readonly kind: 'only-here' | 'only-there' | 'differs';
  readonly subject: Subject;
  /** What was seen in this project and in the other; null: nothing. */
  readonly here: Fact;
  readonly there: Fact;
  /** What differs, one sentence. */
  readonly sentence: Text;
  /** Whether a plan can make the two equal by changing that project; what it cannot is a step for a person. */
  readonly canEqualise: { readonly [S in ParitySide]: boolean };
  readonly severity: Severity;
  /** What goes wrong if it is left, one sentence. */
  readonly harm: Text;
  /** Whom its texts name. */
  readonly people?: readonly NamedPerson[];
}

/** `unknown`: one side could not be read, which is never equal; differences seen all the same are listed. */
export interface ParityAreaResult {
  readonly area: ParityArea;
  readonly state: 'equal' | 'differs' | 'unknown';
  readonly differences: number;
  /** Why it is unknown, one sentence each. */
  readonly reasons: readonly Text[];
}

/** One thing that belongs to both projects at once: an edit tried in the one changes the other. */
export interface SharedObject {
  readonly type:
    | 'workflow'
    | 'workflow-scheme'
    | 'screen'
    | 'issue-type-scheme'
    | 'issue-type-screen-scheme'
    | 'permission-scheme'
    | 'notification-scheme';
  readonly id: string;
  readonly name: string;
  readonly sentence: Text;
}

export interface ParityProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface ParityReport {
  readonly takenAt: string;
  readonly this: ParityProject;
  readonly other: ParityProject;
  /** One row per area, in the order of the type. */
  readonly areas: readonly ParityAreaResult[];
  /** Worst first. */
  readonly differences: readonly ParityDifference[];
  /** The clone-paradox alarm; empty: the two share nothing that an edit could reach. */
  readonly shared: readonly SharedObject[];
  /** What could not be looked at of that question, one sentence each. */
  readonly sharedUnknown: readonly Text[];
  /** This app made the other project to be like this one; absent: it did not, or an older version compared them. */
  readonly isMadeHere?: true;
  /** Requests made to Jira. */
  readonly calls: number;
  /** Whom its texts name is noted beside them; absent: an older version wrote it. */
  readonly peopleNoted?: true;
}

/** How far a comparison is. Nothing of it waits for the page: the newest report is kept. */
export interface ParityProgress {
  readonly runId: string;
  readonly state: ComparisonState;
  /** Parts of both projects that are in, of all. */
  readonly partsRead: number;
  readonly partsTotal: number;
  readonly startedAt: string;
  readonly updatedAt: string;
  /**
   * ISO 8601 UTC. Until when a comparison nobody waits for leaves Jira's points to others; absent: it does not rest.
   */
  readonly waitingUntil?: string | undefined;
  readonly error?: ReplyError;
}

/** One comparison that was made, and what it found changed since the one before. */
export interface ParityRow {
  readonly takenAt: string;
  readonly differences: number;
  /** Areas that could not be compared. */
  readonly unknown: readonly ParityArea[];
  readonly byArea: { readonly [A in ParityArea]?: number };
  readonly sharedObjects: number;
  /**
   * null: the first comparison of the two. Sentences, 20 at most of each; what could not be looked at is in neither.
   */
  readonly drift: {
    readonly becameDifferent: readonly Text[];
    readonly becameEqual: readonly Text[];
    readonly more: number;
  } | null;
  /** Whom its sentences name. */
  readonly people?: readonly NamedPerson[];
}

type Pair = { readonly projectKey: string; readonly with: string };

export type ParityQuestions = {
  /** Compares two projects anew; a comparison under way is joined. The queue does the work. */
  startParity: (payload: Pair) => Reply<ParityProgress>;
  /** The newest comparison of the two and how far the one under way is; null: none. For polling. */
  readParity: (
    payload: Pair,
  ) => Reply<{ readonly progress: ParityProgress | null; readonly report: ParityReport | null }>;
  /** Newest first, 30 at most. */
  readParityHistory: (payload: Pair) => Reply<readonly ParityRow[]>;
};
