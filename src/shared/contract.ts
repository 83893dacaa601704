import type { AuditReport } from './report';

/**
 * What the page may ask and what it gets: the one place where both sides meet.
 * Types are no validation: the resolvers parse every payload, and check live that the caller is a Jira admin.
 */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ReplyError };

export interface ReplyError {
  readonly code: 'not-an-admin' | 'bad-request' | 'not-found' | 'conflict' | 'jira-refused' | 'jira-unavailable' | 'rate-limited' | 'storage-full' | 'unexpected';
  /** What happened, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly advice: string;
  /** For support, copyable: status, request template, a trace id; never personal data. */
  readonly detail?: string;
}

export interface ProjectChoice {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly style: 'company-managed' | 'team-managed';
  readonly isSetUp: boolean;
  readonly lastRun: LastRun | null;
}

export interface LastRun {
  readonly takenAt: string;
  readonly verdict: 'go' | 'no-go';
  readonly score: number;
  readonly failing: number;
}

export type Bucket = 'new' | 'in-progress' | 'waiting-for-user' | 'resolved' | 'other';

export interface Settings {
  readonly projectId: string;
  readonly projectKey: string;
  readonly profileId: string;
  readonly skills: readonly string[];
  readonly accounts: { readonly serviceAccount: string | null; readonly agentTestAccount: string | null; readonly customerTestAccount: string | null };
  readonly buckets: Readonly<Record<string, Bucket>>;
  readonly testProjectKey: string | null;
  readonly confirmations: readonly Confirmation[];
}

export interface Confirmation {
  readonly check: string;
  readonly result: 'pass' | 'fail';
  readonly by: string;
  readonly at: string;
  readonly expiresAt: string;
  readonly evidence: string;
}

export interface AccountChoice {
  readonly accountId: string;
  readonly displayName: string;
  /** `Service account`, `Person`, `Portal-only customer`, … as the words file says; the code here. */
  readonly kind: 'person' | 'service-account' | 'app' | 'agent' | 'customer' | 'unknown';
  /** Why it is proposed, one sentence; absent in a plain search result. */
  readonly reason?: string;
}

export interface StatusProposal {
  readonly id: string;
  readonly name: string;
  readonly category: 'new' | 'indeterminate' | 'done' | 'unknown';
  readonly proposed: Bucket;
  readonly reason: string;
  /** Names of the workflows that have it. */
  readonly workflows: readonly string[];
}

/** Everything the set-up form shows, with each field proposed from what the site already tells. */
export interface SetupProposal {
  readonly settings: Settings;
  readonly isSaved: boolean;
  readonly profiles: readonly ProfileChoice[];
  readonly accountCandidates: {
    readonly serviceAccount: readonly AccountChoice[];
    readonly agentTestAccount: readonly AccountChoice[];
    readonly customerTestAccount: readonly AccountChoice[];
  };
  readonly statuses: readonly StatusProposal[];
  readonly testProjects: readonly { readonly id: string; readonly key: string; readonly name: string; readonly reason?: string }[];
  /** What could not be proposed and why; the form still works. */
  readonly gaps: readonly string[];
}

export interface ProfileChoice {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
  readonly timeZone: string | null;
  readonly skills: readonly { readonly id: string; readonly name: string; readonly description: string; readonly isOnByDefault: boolean }[];
  readonly accounts: { readonly serviceAccount: 'required'; readonly agentTestAccount: 'required' | 'optional' | 'none'; readonly customerTestAccount: 'required' | 'optional' | 'none' };
  readonly buckets: readonly { readonly id: Exclude<Bucket, 'other'>; readonly name: string }[];
  readonly testProject: 'required' | 'optional' | 'none';
}

export interface RunProgress {
  readonly runId: string;
  readonly state: 'queued' | 'reading' | 'judging' | 'done' | 'failed' | 'cancelled';
  /** Parts of the snapshot that are in, of all. */
  readonly partsRead: number;
  readonly partsTotal: number;
  /** The part read last, a code of the words file. */
  readonly lastPart: string | null;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Why it failed, when it did. */
  readonly error?: ReplyError;
}

/** One row per resolver function. */
export type Contract = {
  /** Who am I, and may I? Answered for everybody, so that the page can refuse clearly. */
  hello: (payload: { readonly projectId?: string }) => Reply<Hello>;
  listProjects: (payload: { readonly query?: string; readonly startAt?: number }) => Reply<{ readonly projects: readonly ProjectChoice[]; readonly total: number }>;
  proposeSetup: (payload: { readonly projectKey: string; readonly profileId?: string }) => Reply<SetupProposal>;
  searchAccounts: (payload: { readonly projectKey: string; readonly query: string; readonly kind: 'any' | 'customer' }) => Reply<readonly AccountChoice[]>;
  saveSettings: (payload: { readonly settings: Settings }) => Reply<Settings>;
  startAudit: (payload: { readonly projectKey: string }) => Reply<RunProgress>;
  readProgress: (payload: { readonly projectKey: string }) => Reply<RunProgress | null>;
  cancelAudit: (payload: { readonly projectKey: string }) => Reply<RunProgress | null>;
  readReport: (payload: { readonly projectKey: string }) => Reply<AuditReport | null>;
  recordConfirmation: (payload: { readonly projectKey: string; readonly check: string; readonly result: 'pass' | 'fail'; readonly evidence: string; readonly validForDays: number }) => Reply<Settings>;
};

export interface Hello {
  readonly isAdmin: boolean;
  readonly accountId: string | null;
  readonly baseUrl: string | null;
  readonly locale: string;
}
