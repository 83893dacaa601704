import type { AsyncEvent } from '@forge/events';
import { z } from 'zod';
import { runAudit as runQueuedAudit } from '../usecases/audit/run-audit';
import { runAudits } from '../usecases/audit/run-audits';
import { tenant } from '../app/tenant';

const oneSchema = z.object({ projectId: z.string(), runId: z.string() });
const manySchema = z.object({
  askedAt: z.string(),
  runId: z.string(),
  projectIds: z.array(z.string()),
  notBefore: z.string().nullable(),
});

/**
 * Consumer of the queue `audit`: one a person waits for, or many of every day. Only this app can push to it; the body
 * is parsed all the same.
 */
export async function runAudit(event: AsyncEvent): Promise<void> {
  const [one, many] = [oneSchema.safeParse(event.body), manySchema.safeParse(event.body)];
  if (one.success) await runQueuedAudit(one.data, tenant());
  else if (many.success) await runAudits(many.data, tenant(undefined, 'background'));
  else console.warn('audit: an event of an unknown shape was dropped');
}
