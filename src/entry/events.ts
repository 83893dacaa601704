import { InvocationError, InvocationErrorCode, type AsyncEvent } from '@forge/events';
import { receiveIssueEvent, receiveQueuedSignal } from '../door/routes/tickets/receive-issue-event';
import { tenant } from '../app/tenant';

interface Retried {
  readonly retryContext?: { readonly retryCount?: unknown };
}

const retriesOf = ({ retryContext }: Retried): number =>
  typeof retryContext?.retryCount === 'number' ? retryContext.retryCount : 0;

/**
 * Issue events of Jira, in no order and at least once. Returning an `InvocationError` asks Forge to call again.
 * https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
export async function onIssueEvent(event: Retried): Promise<InvocationError | undefined> {
  const received = await receiveIssueEvent(event, retriesOf(event), tenant(undefined, 'feed'));
  if (received.state === 'again')
    return new InvocationError({
      retryAfter: received.afterSeconds,
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    });
  if (received.state === 'dropped') console.warn('tickets: an event that says nothing to a bot was dropped');
  return undefined;
}

/** Consumer of the queue `outbox`: what a trigger could not write. Throwing has it delivered again. */
export async function runOutbox(event: AsyncEvent): Promise<void> {
  const received = await receiveQueuedSignal(event.body, retriesOf(event), tenant(undefined, 'feed'));
  if (received === 'dropped') console.warn('tickets: a queued event of an unknown shape was dropped');
}
