import { jiraEventSchema } from '../../../bot-api/tickets/jira-event';
import { signalSchema, toSignal } from '../../../bot-api/tickets/signal';
import { pushSignal } from '../../../store/outbox-queue';
import type { Tenant } from '../../../app/tenant';
import { NotKnownYet } from './not-known-yet';
import { recordSignal } from './record-signal';

/** Forge lets a trigger ask four times to be called again. */
const MOST_RETRIES = 4;
/** The queue's own waits grow to a quarter of an hour: this is about twenty minutes in. */
const MOST_DELIVERIES = 8;
const QUEUE_DELAY_SECONDS = 30;

/** What a trigger answers: `done`, or to be called again after so many seconds. */
type Received = { readonly state: 'done' | 'dropped' } | { readonly state: 'again'; readonly afterSeconds: number };

/**
 * One event of Jira, written to the outbox. While Jira refuses, as it may for minutes after an installation, the event
 * is asked for again; while storage or Jira fail, the queue keeps it; an event is never dropped because something
 * failed. What is no issue event, names no issue, or is our own doing is dropped. Jira itself does not deliver events
 * over 200 kB (https://developer.atlassian.com/platform/forge/events-reference/product_events/).
 */
export async function receiveIssueEvent(payload: unknown, retries: number, tenant: Tenant): Promise<Received> {
  const parsed = jiraEventSchema.safeParse(payload);
  const signal = parsed.success ? toSignal(parsed.data) : null;
  if (signal === null) return { state: 'dropped' };
  try {
    await recordSignal(signal, { isLastTry: retries >= MOST_RETRIES }, tenant);
    return { state: 'done' };
  } catch (error) {
    const again = { state: 'again', afterSeconds: Math.min(900, 60 * 2 ** retries) } as const;
    const mayAskAgain = retries < MOST_RETRIES;
    if (mayAskAgain && error instanceof NotKnownYet && error.reason === 'permission') return again;
    try {
      await pushSignal(signal, QUEUE_DELAY_SECONDS);
      return { state: 'done' };
    } catch (failure) {
      if (mayAskAgain) return again;
      throw failure;
    }
  }
}

/** A signal the queue kept. Throws where it has to be delivered again; the queue does so for a day. */
export async function receiveQueuedSignal(
  body: unknown,
  deliveries: number,
  tenant: Tenant,
): Promise<'done' | 'dropped'> {
  const signal = signalSchema.safeParse((body as { readonly signal?: unknown } | null)?.signal);
  if (!signal.success) return 'dropped';
  await recordSignal(signal.data, { isLastTry: deliveries >= MOST_DELIVERIES }, tenant);
  return 'done';
}
