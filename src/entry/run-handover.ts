import { InvocationError, InvocationErrorCode } from '@forge/events';
import type { AsyncEvent } from '@forge/events';
import { z } from 'zod';
import { runHandover as runQueuedHandover } from '../usecases/handover/run-handover';
import { tenant } from '../app/tenant';

const bodySchema = z.object({ projectId: z.string(), runId: z.string() });

/** The consumer may last 900 seconds; what Jira has not answered by then is told as missing. */
const READING_MS = 12 * 60_000;

/** Consumer of the queue `handover`. What has to wait is delivered again later. */
export async function runHandover(event: AsyncEvent): Promise<InvocationError | undefined> {
  const body = bodySchema.safeParse(event.body);
  if (!body.success) {
    console.warn('handover: an event of an unknown shape was dropped');
    return undefined;
  }
  const seconds = await runQueuedHandover(body.data, tenant(READING_MS));
  return seconds === null
    ? undefined
    : new InvocationError({ retryAfter: seconds, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST });
}
