import { kvs } from '@forge/kvs';
import type { z } from 'zod';

/** One value of each of up to 25 projects in one call; projects without one, or with one that nobody can read, are left out. */
export async function readMany<T>(
  projectIds: readonly string[],
  keyOf: (projectId: string) => string,
  schema: z.ZodType<T>,
): Promise<ReadonlyMap<string, T>> {
  if (projectIds.length === 0) return new Map();
  const { successfulKeys } = await kvs.batchGet<unknown>(projectIds.map((id) => ({ key: keyOf(id) })));
  const found = new Map(successfulKeys.map((row) => [row.key, row.value] as const));
  return new Map(
    projectIds.flatMap((id) => {
      const parsed = schema.safeParse(found.get(keyOf(id)));
      return parsed.success ? [[id, parsed.data] as const] : [];
    }),
  );
}
