import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { planSchema, type Plan, type ReviewedPlan } from '../plan/plan';
import { deleteChunks, readChunks, writeChunks } from './chunked-text';
import { rowsWith } from './kept-documents';
import { keys } from './keys';

const pointerSchema = z.object({ version: z.literal(1), chunks: z.number().int().positive() });
const ownerSchema = z.object({ projectId: z.string() });

/** Plans are made at every look and hold names; one that nobody pressed by then is out of date anyway. */
const SHOWN_FOR = { ttl: { value: 30, unit: 'DAYS' } } as const;

/**
 * Keeps a plan as it was shown to the admin, without what is left out of it; the pointer goes last, so a reader finds
 * the whole plan or none.
 */
export async function writePlan({ leftOut, ...plan }: ReviewedPlan): Promise<void> {
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
  (await readFrom(keys.plan(planId), (at) => keys.planChunk(planId, at))) ??
  readFrom(keys.shownPlan(planId), (at) => keys.shownPlanChunk(planId, at));

/** Removes the plans of a project, shown and pressed ones, those of older versions of the app too. */
export async function removePlansOf(projectId: string): Promise<void> {
  for (const [pointers, chunkKey] of [
    [keys.plan(''), keys.planChunk],
    [keys.shownPlan(''), keys.shownPlanChunk],
  ] as const) {
    for await (const { key, value } of rowsWith(pointers)) {
      const pointer = pointerSchema.safeParse(value);
      const keyOf = (at: number): string => chunkKey(key.slice(pointers.length), at);
      const text = pointer.success ? await readChunks(pointer.data.chunks, keyOf) : null;
      if (!pointer.success || text === null || ownerSchema.safeParse(JSON.parse(text)).data?.projectId !== projectId)
        continue;
      await kvs.delete(key);
      await deleteChunks(pointer.data.chunks, keyOf);
    }
  }
}

async function readFrom(pointerKey: string, chunkKey: (at: number) => string): Promise<Plan | null> {
  const pointer = pointerSchema.safeParse(await kvs.get(pointerKey));
  if (!pointer.success) return null;
  const text = await readChunks(pointer.data.chunks, chunkKey);
  if (text === null) return null;
  const parsed = planSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
