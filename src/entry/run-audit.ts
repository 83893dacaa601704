import type { AsyncEvent } from '@forge/events';
import { z } from 'zod';
import { runAudit as runQueuedAudit } from '../usecases/run-audit';
import { tenant } from '../usecases/tenant';

const bodySchema = z.object({ projectId: z.string(), runId: z.string() });

/** Consumer of the queue `audit`. Only this app can push to it; the body is parsed all the same. */
export async function runAudit(event: AsyncEvent): Promise<void> {
  const body = bodySchema.safeParse(event.body);
  if (body.success) await runQueuedAudit(body.data, tenant());
  else console.warn('audit: an event of an unknown shape was dropped');
}
