import { Queue } from '@forge/events';

/**
 * Puts one audit on the queue `audit`. Delivered at least once; one at a time per project.
 * https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/
 */
export async function pushAudit(body: { readonly projectId: string; readonly runId: string }): Promise<void> {
  await new Queue({ key: 'audit' }).push({ body, concurrency: { key: `audit-${body.projectId}`, limit: 1 } });
}
