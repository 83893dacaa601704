import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { planSchema, type Plan } from '../plan/plan';
import { readChunks, writeChunks } from './chunked-text';
import { keys } from './keys';

const pointerSchema = z.object({ version: z.literal(1), chunks: z.number().int().positive() });

/** Keeps a plan as it was shown to the admin; the pointer goes last, so a reader finds the whole plan or none. Kept for undoing it weeks later. */
export async function writePlan(plan: Plan): Promise<void> {
  const chunks = await writeChunks(JSON.stringify(plan), (at) => keys.planChunk(plan.id, at));
  await kvs.set(keys.plan(plan.id), { version: 1, chunks });
}

/** The plan an admin approved; null: none of this id, or one of another version of the app. */
export async function readPlan(planId: string): Promise<Plan | null> {
  const pointer = pointerSchema.safeParse(await kvs.get(keys.plan(planId)));
  if (!pointer.success) return null;
  const text = await readChunks(pointer.data.chunks, (at) => keys.planChunk(planId, at));
  if (text === null) return null;
  const parsed = planSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
