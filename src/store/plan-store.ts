import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { planSchema, type Plan } from '../plan/plan';
import { readChunks, writeChunks } from './chunked-text';
import { keys } from './keys';

const pointerSchema = z.object({ version: z.literal(1), chunks: z.number().int().positive() });

/** Plans are made at every look and hold names; one that nobody pressed by then is out of date anyway. */
const SHOWN_FOR = { ttl: { value: 30, unit: 'DAYS' } } as const;

/** Keeps a plan as it was shown to the admin; the pointer goes last, so a reader finds the whole plan or none. */
export async function writePlan(plan: Plan): Promise<void> {
  const chunks = await writeChunks(JSON.stringify(plan), (at) => keys.shownPlanChunk(plan.id, at), SHOWN_FOR);
  await kvs.set(keys.shownPlan(plan.id), { version: 1, chunks }, SHOWN_FOR);
}

/** Keeps a plan that was pressed for good, for undoing it long after. */
export async function keepPlan(plan: Plan): Promise<void> {
  const chunks = await writeChunks(JSON.stringify(plan), (at) => keys.planChunk(plan.id, at));
  await kvs.set(keys.plan(plan.id), { version: 1, chunks });
}

/** The plan an admin approved or is about to; null: none of this id, or one of another version of the app. */
export const readPlan = async (planId: string): Promise<Plan | null> =>
  (await readFrom(keys.plan(planId), (at) => keys.planChunk(planId, at))) ?? readFrom(keys.shownPlan(planId), (at) => keys.shownPlanChunk(planId, at));

async function readFrom(pointerKey: string, chunkKey: (at: number) => string): Promise<Plan | null> {
  const pointer = pointerSchema.safeParse(await kvs.get(pointerKey));
  if (!pointer.success) return null;
  const text = await readChunks(pointer.data.chunks, chunkKey);
  if (text === null) return null;
  const parsed = planSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
