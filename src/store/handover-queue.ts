import { Queue } from '@forge/events';

/**
 * Puts the making of one hand-over package on the queue `handover`. Delivered at least once; one at a time per project.
 * https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/
 */
export async function pushHandover(body: { readonly projectId: string; readonly runId: string }): Promise<void> {
  await new Queue({ key: 'handover' }).push({ body, concurrency: { key: `handover-${body.projectId}`, limit: 1 } });
}
