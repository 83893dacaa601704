import { Queue } from '@forge/events';
import type { Signal } from '../bot-api/tickets/signal';

/**
 * Keeps a signal that could not be written yet: the queue delivers it again for a day, where a trigger may ask only
 * four times. https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/
 */
export async function pushSignal(signal: Signal, delayInSeconds: number): Promise<void> {
  await new Queue({ key: 'outbox' }).push({ body: { signal }, delayInSeconds });
}
