import type { Reply, ReplyError } from './contract';
import type { Text } from './message';
import type { PackingState } from './vocabulary';

/** How far the making of a hand-over package is, and the newest package that was made whole. */
export interface HandoverProgress {
  /** null: none was ever asked for. */
  readonly run: {
    readonly runId: string;
    /** `waiting`: Jira asked to be left alone for a while; it goes on by itself. */
    readonly state: PackingState;
    readonly workflowsRead: number;
    /** 0 until the project's workflows are counted. */
    readonly workflowsTotal: number;
    readonly startedAt: string;
    readonly updatedAt: string;
    /** Why it failed, when it did. */
    readonly error?: ReplyError;
  } | null;
  /** Stays until a newer one takes its place; null: none was made yet. */
  readonly package: HandoverPackage | null;
}

export interface HandoverFile {
  /** Path inside the package, `workflows/help-desk.xml`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** How many ids disagree, how many things could not be compared, and how many values are to be filled in. */
export interface HandoverConfiguration {
  readonly disagreements: number;
  readonly notCompared: number;
  readonly fillIns: number;
}

/** One value that is another, new (`before` null) or gone (`after` null). */
export interface PackageChange {
  readonly path: string;
  /** Way to it inside the file; null: the file as a whole. */
  readonly member: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface HandoverChanges {
  /** When the package before was made. */
  readonly since: string;
  readonly entries: readonly PackageChange[];
  /** How many more there are. */
  readonly more: number;
}

export interface HandoverPackage {
  readonly madeAt: string;
  /** The audit whose findings are in it. */
  readonly auditTakenAt: string;
  /** File name to save it under, `it-handover.zip`. */
  readonly fileName: string;
  /** Bytes of the zip. */
  readonly size: number;
  /** Of the zip, hexadecimal; the same content gives the same digest. */
  readonly sha256: string;
  readonly files: readonly HandoverFile[];
  /** Files that could not be made, with the reason; also in the package as NOT-INCLUDED.txt. */
  readonly notIncluded: readonly { readonly path: string; readonly reason: Text }[];
  /**
   * Whether what is pasted agrees with itself and the site; null: this vendor's configuration is not spelled out, or an
   * earlier version made the package.
   */
  readonly configuration: HandoverConfiguration | null;
  /** What differs in it from the package that was there before; null: there was none that could be compared. */
  readonly changes: HandoverChanges | null;
  /** How many parts `readHandoverPart` gives, from 0. */
  readonly parts: number;
}

/** The questions of the hand-over page. */
export type HandoverQuestions = {
  /** Joins a run under way. Refused (`conflict`) before the project is set up and audited once. */
  startHandover: (payload: { readonly projectKey: string }) => Reply<HandoverProgress>;
  readHandover: (payload: { readonly projectKey: string }) => Reply<HandoverProgress>;
  /**
   * One part of the zip as base64, at most 3 MB of text; each part decodes alone. `sha256` names the package, so that
   * parts of two are never mixed.
   */
  readHandoverPart: (payload: {
    readonly projectKey: string;
    readonly sha256: string;
    readonly part: number;
  }) => Reply<{ readonly base64: string }>;
  /** One file to look at, from its beginning; `isCut`: it is longer than what is given. */
  readHandoverFile: (payload: {
    readonly projectKey: string;
    readonly sha256: string;
    readonly path: string;
  }) => Reply<{ readonly text: string; readonly isCut: boolean }>;
  /**
   * The newest report as one page for readers outside the company, without people, signed by the site. Refused
   * (`conflict`) before the first audit.
   */
  shareReport: (payload: {
    readonly projectKey: string;
  }) => Reply<{ readonly fileName: string; readonly html: string; readonly keyId: string }>;
};
