import type { AsyncEvent } from '@forge/events';
import { z } from 'zod';
import { runParity as runQueuedParity } from '../usecases/parity/run-parity';
import { tenant } from '../app/tenant';

const bodySchema = z.object({
  projectId: z.string(),
  otherId: z.string(),
  runId: z.string(),
  isDaily: z.boolean().default(false),
});

/** Consumer of the queue `parity`. Only this app can push to it; the body is parsed all the same. */
export async function runParity(event: AsyncEvent): Promise<void> {
  const body = bodySchema.safeParse(event.body);
  if (body.success) await runQueuedParity(body.data, tenant(undefined, body.data.isDaily ? 'background' : 'answer'));
  else console.warn('parity: an event of an unknown shape was dropped');
}
