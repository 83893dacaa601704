/**
 * Every key this app writes, in one place. Keys carry ids only, never names.
 * Allowed characters: https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-basic-api/
 */
export const keys = {
  /** Project key to project id, so that a poll costs no REST call. */
  projectId: (projectKey: string): string => `project-id:${projectKey}`,
  settings: (projectId: string): string => `settings:${projectId}`,
  run: (projectId: string): string => `run:${projectId}`,
  /** How far the weekly report of kept accounts is. One for the whole site. */
  accountReport: (): string => 'account-report',
  /** Whose names reports and plans of version 0.1.0 may say; nothing is added to it any more. */
  namedAccounts: (projectId: string): string => `named-accounts:${projectId}`,
  /** Projects that Jira deleted lately. */
  deletedProjects: (): string => 'deleted-projects',
  /** Points at the chunks of the newest whole report. */
  latestReport: (projectId: string): string => `report:${projectId}:latest`,
  reportChunk: (projectId: string, runId: string, chunk: number): string => `report:${projectId}:${runId}:${chunk}`,
  /** What the last sixty audits of a project said, without findings. */
  reportHistory: (projectId: string): string => `report-history:${projectId}`,
  /** The few facts of it that the list of all projects shows. */
  trend: (projectId: string): string => `trend:${projectId}`,
  /** The audit a project went live with. */
  goLive: (projectId: string): string => `go-live:${projectId}`,
  /** What an admin accepted of a project's findings. */
  risks: (projectId: string): string => `risks:${projectId}`,
  /** How the newest report stands with it, for lists. */
  riskStanding: (projectId: string): string => `risks:${projectId}:standing`,
  /** Points at the chunks of a plan that was shown; it is forgotten after some weeks. */
  shownPlan: (planId: string): string => `shown-plan:${planId}`,
  shownPlanChunk: (planId: string, chunk: number): string => `shown-plan:${planId}:${chunk}`,
  /** The same of one that was pressed, which an undo may need any time later. */
  plan: (planId: string): string => `plan:${planId}`,
  planChunk: (planId: string, chunk: number): string => `plan:${planId}:${chunk}`,
  /** How far the newest application or undo of a plan is. */
  fixRun: (projectId: string): string => `fix-run:${projectId}`,
  /** An entity, as only those can be replaced on a condition. One for the whole site. */
  fixLease: (): string => 'fix-lease',
  /** An entity: one row per step and phase of one application of a plan. */
  journalEntry: (applicationId: string, seq: string, phase: string): string => `${applicationId}:${seq}:${phase}`,
  /** A key of a bot, without anything secret; its id is the one the bot shows. */
  botKey: (keyId: string): string => `bot-key:${keyId}`,
  /**
   * Which keys there are, for a query would lag behind; also a guarded row, by which two changes of keys are told
   * apart.
   */
  botKeys: (): string => 'bot-keys',
  botKeyRevoked: (keyId: string): string => `bot-key-revoked:${keyId}`,
  botKeyUsed: (keyId: string): string => `bot-key-used:${keyId}`,
  /** In the secret store. */
  botKeySecret: (keyId: string, credentialId: string): string => `bot-key-secret:${keyId}:${credentialId}`,
  botNonce: (keyId: string, nonce: string): string => `bot-nonce:${keyId}:${nonce}`,
  /** A guarded row: wrong attempts, counted for a group of key ids, known or not. */
  botFailures: (group: string): string => `bot-failures:${group}`,
  /** A guarded row: a call of this key that waits for events holds a seat. */
  botSeat: (keyId: string, seat: number): string => `bot-seat:${keyId}:${seat}`,
  /** A guarded row: what a key has spent of its calls to Jira in this minute. */
  botSpent: (keyId: string): string => `bot-spent:${keyId}`,
  /** Ids a bot needs to act in a project, as the newest audit saw them. */
  anchors: (projectId: string): string => `anchors:${projectId}`,
  /** In the secret store: the private key that signs what is said of readiness. */
  signingKey: (): string => 'readiness-signing-key',
  /** An admin's word on whether a project's tickets are told to bots; absent: as the keys of bots say. */
  ticketFeed: (projectId: string): string => `ticket-feed:${projectId}`,
  /** Status id to bucket, as a bot is told them. */
  statusMap: (projectId: string): string => `status-map:${projectId}`,
  /** A guarded row: a submission of a form under the bot's own key for it, as a digest. */
  submission: (digest: string): string => `submission:${digest}`,
  /**
   * A guarded row: of requests that could be taken for each other one is filed at a time. Groups by digest, so rows are
   * few and name nobody.
   */
  submissionTurn: (group: string): string => `submission-turn:${group}`,
  /** Which submission a ticket came from, so that no other takes it for its own. */
  submissionOf: (issueId: string): string => `submission-of:${issueId}`,
  /** What the articles of a desk held when they were last seen, under digests, so that changes get a date. */
  articleDates: (projectId: string): string => `article-dates:${projectId}`,
  /** Claimed by the first of many events that need the same look-up. */
  lookUpClaim: (what: string): string => `look-up:${what}`,
  /** What kind of account acted, under a digest: no account id is kept for it. */
  actorKind: (digest: string): string => `actor-kind:${digest}`,
  /** How far the newest comparison of two projects is, and its result with the rows of those before it. */
  parityRun: (projectId: string, otherId: string): string => `parity:${projectId}:${otherId}:run`,
  parity: (projectId: string, otherId: string): string => `parity:${projectId}:${otherId}`,
  parityChunk: (projectId: string, otherId: string, runId: string, chunk: number): string =>
    `parity:${projectId}:${otherId}:${runId}:${chunk}`,
  /** The newest comparison of a roster with the customers of a project. */
  rosterRun: (projectId: string): string => `roster:${projectId}`,
  /** The finished run before it, kept while a file is on its way that may turn out to be none. */
  rosterRunBefore: (projectId: string): string => `roster:${projectId}:before`,
  /** What the admin wishes of it: a key of its own, so that progress written at the same moment cannot undo it. */
  rosterWish: (projectId: string): string => `roster:${projectId}:wish`,
  /** One piece of what the run reads and finds, deleted with the run. */
  rosterChunk: (projectId: string, runId: string, file: string, chunk: number): string =>
    `roster:${projectId}:${runId}:${file}:${chunk}`,
  /** What a person said about the doors of a desk. */
  deskAccess: (projectId: string): string => `desk-access:${projectId}`,
  /** Whether and for whom new employees are made customers without being asked. */
  rosterWatch: (projectId: string): string => `roster-watch:${projectId}`,
  /** What happened to the employees a project is watched for since its last comparison. */
  rosterGaps: (projectId: string): string => `roster-gaps:${projectId}`,
  /** How far the making of a hand-over package is. */
  handoverRun: (projectId: string): string => `handover:${projectId}`,
  /** Points at the chunks of the newest whole package. */
  handoverPackage: (projectId: string): string => `handover:${projectId}:package`,
  handoverChunk: (projectId: string, runId: string, file: 'zip' | 'list', chunk: number): string =>
    `handover:${projectId}:${runId}:${file}:${chunk}`,
} as const;
