import type { BlockingCounts, VendorPage } from './report';
import type { Message, Text } from './message';
import type { SetChange } from './set-change';
import type {
  ErrorCode,
  AccountKind,
  StatusCategory,
  Confidence,
  AuditState,
  Bucket,
  BotScope,
  BotKeyKind,
  SetupNeed,
  SignInKind,
} from './vocabulary';
export type { Bucket, BotScope, BotKeyKind } from './vocabulary';

/**
 * What the page may ask and what it gets: the one place where both sides meet.
 * Types are no validation: the resolvers parse every payload, and check live that the caller is a Jira admin.
 */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ReplyError };

export interface ReplyError {
  readonly code: ErrorCode;
  /** What happened, one sentence. */
  readonly message: Text;
  /** What to do about it, one sentence. */
  readonly advice: Text;
  /** For support, copyable: status, request template, a trace id; never personal data. */
  readonly detail?: string;
  /** What the reader typed that it is about, where that is one field of a form. */
  readonly field?: 'key' | 'name';
}

export interface ProjectChoice {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly style: 'company-managed' | 'team-managed';
  readonly isSetUp: boolean;
  readonly lastRun: LastRun | null;
  /** Whether to begin with it, and why; absent: nothing speaks for it or against it, or it is set up. */
  readonly hint?: { readonly isLikely: boolean; readonly reason: Text };
}

export interface LastRun {
  readonly takenAt: string;
  readonly verdict: 'go' | 'no-go';
  readonly score: number;
  readonly failing: number;
  /** How many checks block go-live; absent: an earlier version audited. */
  readonly blocking?: BlockingCounts;
  /** How many accepted risks the verdict rests on; absent: none. */
  readonly acceptedRisks?: number;
}

/** As far as the page looks into it; it is carried whole. */
export interface OwnProfile {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

export interface Settings {
  readonly projectId: string;
  readonly projectKey: string;
  readonly profileId: string;
  /** A profile of the admin's own, for this project alone. */
  readonly ownProfile?: OwnProfile | undefined;
  readonly skills: readonly string[];
  readonly accounts: {
    readonly serviceAccount: string | null;
    readonly agentTestAccount: string | null;
    readonly customerTestAccount: string | null;
  };
  readonly buckets: Readonly<Record<string, Bucket>>;
  /** Issue types an admin took in or left out. */
  readonly issueTypes?: Readonly<Record<string, 'in' | 'out'>> | undefined;
  readonly testProjectKey: string | null;
  readonly testProjectId?: string | undefined;
  /** Id of the project this one was made to try things for. */
  readonly testProjectOf?: string | undefined;
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
  readonly kind: AccountKind;
  /** Deactivated: it can do nothing. */
  readonly isInactive?: true;
  /** Why it is proposed, one sentence; absent in a plain search result. */
  readonly reason?: Text;
}

export interface StatusProposal {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
  readonly proposed: Bucket;
  /** `guess`: shown as a question; nothing automatic rests on it until an admin answers. */
  readonly confidence: Confidence;
  readonly reason: Text;
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
  readonly issueTypes: readonly IssueTypeProposal[];
  readonly testProjects: readonly {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly reason?: Text;
  }[];
  /** Against the newest audit; null: there is none, or the vendor asks for the same. */
  readonly setChange: SetChange | null;
  /** What could not be proposed and why; the form still works. */
  readonly gaps: readonly Text[];
}

/** Whether the bot has business with an issue type. */
export interface IssueTypeProposal {
  readonly id: string;
  readonly name: string;
  readonly isLeftOut: boolean;
  /** Why it is proposed as left out; null for one that is taken in. */
  readonly reason: Text | null;
}

export interface SignInWay {
  readonly kind: SignInKind;
  /** Where its calls go: the site, Atlassian's gateway, or the address of another service. */
  readonly base: string;
  /** Empty: a token without scopes. null: the vendor does not state any. */
  readonly scopes: readonly string[] | null;
  readonly page: VendorPage;
}

export interface ProfileChoice {
  readonly id: string;
  readonly name: Text;
  readonly version: string;
  readonly homepage: string;
  readonly timeZone: string | null;
  /** What the vendor sells it as today; null: by its own name. */
  readonly family: string | null;
  /** How it may sign in, the way its vendor wants first. */
  readonly ways: readonly SignInWay[];
  readonly skills: readonly {
    readonly id: string;
    readonly name: Text;
    readonly description: Text;
    readonly isOnByDefault: boolean;
  }[];
  readonly accounts: {
    readonly serviceAccount: 'required';
    readonly agentTestAccount: SetupNeed;
    readonly customerTestAccount: SetupNeed;
  };
  readonly buckets: readonly { readonly id: Exclude<Bucket, 'other'>; readonly name: Text }[];
  readonly testProject: SetupNeed;
}

export interface RunProgress {
  readonly runId: string;
  readonly state: AuditState;
  /** Parts of the snapshot that are in, of all. */
  readonly partsRead: number;
  readonly partsTotal: number;
  /** The part read last, a code of the words file. */
  readonly lastPart: string | null;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** ISO 8601 UTC. Until when a run nobody waits for leaves Jira's points to others; absent: it does not rest. */
  readonly waitingUntil?: string | undefined;
  /** Why it failed, when it did. */
  readonly error?: ReplyError;
}

export interface BotKeyRequest {
  readonly name: string;
  readonly kind: BotKeyKind;
  readonly scopes: readonly BotScope[];
  readonly projectIds: readonly string[];
  /** 90 unless given. */
  readonly validForDays?: number;
  /** Whether the bot is told the e-mail addresses Jira shows this app; no unless given. */
  readonly showsEmail?: boolean;
  /** For the kind `jwt` only. `publicKey` is PEM or a JWK; `kid` null: any. */
  readonly jwt?: {
    readonly issuer: string;
    readonly audience: string;
    readonly kid: string | null;
    readonly publicKey: string;
  };
}

/** A key as the page lists it; nothing in it lets anybody in. */
export interface BotKeyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: BotKeyKind;
  readonly scopes: readonly BotScope[];
  readonly projectIds: readonly string[];
  readonly showsEmail: boolean;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** `expires-soon`: within 14 days, time to rotate. */
  readonly state: 'valid' | 'expires-soon' | 'expired' | 'revoked';
  readonly revokedAt: string | null;
  /** Start of the hour of the last call that was let in; null: never. */
  readonly lastUsedAt: string | null;
  /** Until when the secret before the last rotation still works; null: there is none. */
  readonly overlapUntil: string | null;
  readonly jwt: {
    readonly issuer: string;
    readonly audience: string;
    readonly kid: string | null;
    /** null: its public key is too weak, so no token of this issuer is accepted. */
    readonly algorithm: 'RS256' | 'ES256' | null;
  } | null;
}

/** `shown` is the secret in the form the bot uses it, shown this once; null where the bot keeps its own. */
export interface BotKeyMade {
  readonly key: BotKeyRow;
  readonly shown: string | null;
}

/** One call of a bot. */
export interface AccessLogEntry {
  readonly at: string;
  /** null: a caller that was not let in and named no key of this site. */
  readonly keyId: string | null;
  /** Method and template, `GET /v1/forms/{id}`; null: none was reached. */
  readonly route: string | null;
  readonly status: number;
  /** Code of the refusal; null: it was answered. */
  readonly code: string | null;
}

/** The same search with a customer's eyes and with the admin's. */
export interface ArticleExplanation {
  readonly served: readonly {
    readonly id: string;
    readonly pageId: string;
    readonly title: string;
    readonly excerpt: string;
    readonly spaceKey: string | null;
    readonly url: string;
  }[];
  /** The admin finds them, the bot does not. */
  readonly hidden: readonly { readonly pageId: string; readonly title: string; readonly spaceKey: string | null }[];
  /** Why every article of the desk is held back; null: none is for that reason. */
  readonly heldBack: Message | null;
  /** Why customers may not find an article; Jira does not tell which of them it is. */
  readonly reasons: readonly { readonly id: string; readonly why: Message; readonly look: Message }[];
}

/** Whether bots are told of a project's tickets. Without an admin's word they are where a key may read them. */
export interface TicketFeedState {
  readonly isOn: boolean;
  readonly decidedBy: 'admin' | 'keys';
}

export interface Hello {
  readonly isAdmin: boolean;
  /** Of the project asked about: may see its audit and fix what is within it. */
  readonly isProjectAdmin: boolean;
  readonly accountId: string | null;
  readonly baseUrl: string | null;
  readonly locale: string;
}
