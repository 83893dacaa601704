import { Queue } from '@forge/events';

/**
 * The queue waits at most this long, in seconds. https://developer.atlassian.com/platform/forge/limits-async-events/
 */
const LONGEST_DELAY = 900;

/**
 * Puts one audit on the queue `audit`. Delivered at least once; one at a time per project.
 * https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/
 */
export async function pushAudit(body: { readonly projectId: string; readonly runId: string }): Promise<void> {
  await new Queue({ key: 'audit' }).push({ body, concurrency: { key: `audit-${body.projectId}`, limit: 1 } });
}

/** Audits of many projects as one run nobody waits for. */
export interface QueuedAudits {
  readonly runId: string;
  /** ISO 8601 UTC. When the run was asked for. */
  readonly askedAt: string;
  /** Those that are left to do, in their order. */
  readonly projectIds: readonly string[];
  /** ISO 8601 UTC; null: at once. */
  readonly notBefore: string | null;
}

/**
 * Puts such a run on the same queue; one at a time on the site. A wait longer than the queue knows is done in several.
 */
export async function pushAudits(body: QueuedAudits, delayInSeconds = 0): Promise<void> {
  await new Queue({ key: 'audit' }).push({
    body: { ...body },
    delayInSeconds: Math.min(LONGEST_DELAY, Math.max(0, Math.ceil(delayInSeconds))),
    concurrency: { key: 'audits', limit: 1 },
  });
}
