import { Queue } from '@forge/events';

/**
 * Puts one application or undo of a plan on the queue `fix`. Delivered at least once; one at a time on the whole site,
 * since Jira holds one lock for all configuration of workflows.
 * https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/
 */
export async function pushFix(body: { readonly projectId: string; readonly runId: string }): Promise<void> {
  await new Queue({ key: 'fix' }).push({ body, concurrency: { key: 'fix', limit: 1 } });
}
