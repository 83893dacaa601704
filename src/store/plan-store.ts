import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { planSchema, type Plan } from '../plan/plan';
import { keys } from './keys';

/** A value may be 240 KiB; text is cut by characters, of which one takes at most three bytes in UTF-8. */
const CHUNK_CHARACTERS = 70_000;

const pointerSchema = z.object({ version: z.literal(1), chunks: z.number().int().positive() });

/** Keeps a plan as it was shown to the admin; the pointer goes last, so a reader finds the whole plan or none. Kept for undoing it weeks later. */
export async function writePlan(plan: Plan): Promise<void> {
  const text = JSON.stringify(plan);
  const chunks = Math.ceil(text.length / CHUNK_CHARACTERS);
  await Promise.all(Array.from({ length: chunks }, (_, at) => kvs.set(keys.planChunk(plan.id, at), text.slice(at * CHUNK_CHARACTERS, (at + 1) * CHUNK_CHARACTERS))));
  await kvs.set(keys.plan(plan.id), { version: 1, chunks });
}

/** The plan an admin approved; null: none of this id, or one of another version of the app. */
export async function readPlan(planId: string): Promise<Plan | null> {
  const pointer = pointerSchema.safeParse(await kvs.get(keys.plan(planId)));
  if (!pointer.success) return null;
  const chunks = await Promise.all(Array.from({ length: pointer.data.chunks }, (_, at) => kvs.get<string>(keys.planChunk(planId, at))));
  if (chunks.some((chunk) => typeof chunk !== 'string')) return null;
  const parsed = planSchema.safeParse(JSON.parse(chunks.join('')));
  return parsed.success ? parsed.data : null;
}
