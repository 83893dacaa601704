import { Queue } from '@forge/events';

/**
 * The queue waits at most this long, in seconds. https://developer.atlassian.com/platform/forge/limits-async-events/
 */
const LONGEST_DELAY = 900;

/**
 * Puts one comparison of two projects on the queue `parity`. Delivered at least once; one at a time per project.
 * `isDaily`: nobody waits for it. A wait longer than the queue knows is done in several.
 */
export async function pushParity(
  body: { readonly projectId: string; readonly otherId: string; readonly runId: string; readonly isDaily: boolean },
  delayInSeconds = 0,
): Promise<void> {
  await new Queue({ key: 'parity' }).push({
    body,
    delayInSeconds: Math.min(LONGEST_DELAY, Math.max(0, Math.ceil(delayInSeconds))),
    concurrency: { key: `parity-${body.projectId}`, limit: 1 },
  });
}
