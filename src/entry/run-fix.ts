import { InvocationError, InvocationErrorCode } from '@forge/events';
import type { AsyncEvent } from '@forge/events';
import { z } from 'zod';
import { fixTenant } from '../usecases/fixes/fix-tenant';
import { runFix as runQueuedFix } from '../usecases/fixes/run-fix';

const bodySchema = z.object({ projectId: z.string(), runId: z.string() });

/** Consumer of the queue `fix`. What has to wait for Jira is delivered again, after as long as Jira asked. */
export async function runFix(event: AsyncEvent): Promise<InvocationError | undefined> {
  const body = bodySchema.safeParse(event.body);
  if (!body.success) {
    console.warn('fix: an event of an unknown shape was dropped');
    return undefined;
  }
  const seconds = await runQueuedFix(body.data, fixTenant());
  return seconds === null
    ? undefined
    : new InvocationError({ retryAfter: seconds, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST });
}
