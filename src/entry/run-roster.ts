import type { AsyncEvent } from '@forge/events';
import { z } from 'zod';
import { takeRosterTurn } from '../usecases/roster/take-turn';
import { tenant } from '../app/tenant';

const bodySchema = z.object({ projectId: z.string(), runId: z.string(), turn: z.number().int().nonnegative() });

/** Consumer of the queue `roster`. Only this app can push to it; the body is parsed all the same. */
export async function runRoster(event: AsyncEvent): Promise<void> {
  const body = bodySchema.safeParse(event.body);
  if (body.success) await takeRosterTurn(body.data, tenant(undefined, 'background'));
  else console.warn('roster: an event of an unknown shape was dropped');
}
