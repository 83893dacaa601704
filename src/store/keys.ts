/**
 * Every key this app writes, in one place. Keys carry ids only, never names.
 * Allowed characters: https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-basic-api/
 */
export const keys = {
  /** Project key to project id, so that a poll costs no REST call. */
  projectId: (projectKey: string): string => `project-id:${projectKey}`,
  settings: (projectId: string): string => `settings:${projectId}`,
  run: (projectId: string): string => `run:${projectId}`,
  /** The run that was cancelled last: a key of its own, so that progress written at the same moment cannot undo it. */
  cancelledRun: (projectId: string): string => `run:${projectId}:cancelled`,
  /** Points at the chunks of the newest whole report. */
  latestReport: (projectId: string): string => `report:${projectId}:latest`,
  reportChunk: (projectId: string, runId: string, chunk: number): string => `report:${projectId}:${runId}:${chunk}`,
  /** A key of a bot, without anything secret; its id is the one the bot shows. */
  botKey: (keyId: string): string => `bot-key:${keyId}`,
  botKeyRevoked: (keyId: string): string => `bot-key-revoked:${keyId}`,
  botKeyUsed: (keyId: string): string => `bot-key-used:${keyId}`,
  /** In the secret store. */
  botKeySecret: (keyId: string, credentialId: string): string => `bot-key-secret:${keyId}:${credentialId}`,
  botNonce: (keyId: string, nonce: string): string => `bot-nonce:${keyId}:${nonce}`,
  /** Wrong attempts, counted for a group of key ids, known or not. */
  botFailures: (group: string): string => `bot-failures:${group}`,
  /** Ids a bot needs to act in a project, as the newest audit saw them. */
  anchors: (projectId: string): string => `anchors:${projectId}`,
  /** In the secret store: the private key that signs what is said of readiness. */
  signingKey: (): string => 'readiness-signing-key',
  /** An admin's word on whether a project's tickets are told to bots; absent: as the keys of bots say. */
  ticketFeed: (projectId: string): string => `ticket-feed:${projectId}`,
  /** Status id to bucket, as a bot is told them. */
  statusMap: (projectId: string): string => `status-map:${projectId}`,
  /** What kind of account acted, under a digest: no account id is kept for it. */
  actorKind: (digest: string): string => `actor-kind:${digest}`,
} as const;
