import { Queue } from '@forge/events';

/**
 * The queue waits at most this long, in seconds. https://developer.atlassian.com/platform/forge/limits-async-events/
 */
const LONGEST_DELAY = 900;

/**
 * Asks for the next turn of a roster run. `turn` tells a delivery that comes twice from one that is due. One at a time
 * per project; a wait longer than the queue knows is done in several.
 */
export async function pushRosterTurn(
  body: { readonly projectId: string; readonly runId: string; readonly turn: number },
  delayInSeconds = 0,
): Promise<void> {
  await new Queue({ key: 'roster' }).push({
    body,
    delayInSeconds: Math.min(LONGEST_DELAY, Math.max(0, Math.ceil(delayInSeconds))),
    concurrency: { key: `roster-${body.projectId}`, limit: 1 },
  });
}
