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
} as const;
