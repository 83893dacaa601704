import type { z } from 'zod';
import { readBatch } from './read-batch';

/**
 * One value of each of up to 25 projects in one call; projects without one, or with one that nobody can read, are left
 * out.
 */
export async function readMany<T>(
  projectIds: readonly string[],
  keyOf: (projectId: string) => string,
  schema: z.ZodType<T>,
): Promise<ReadonlyMap<string, T>> {
  const found = await readBatch(projectIds.map(keyOf));
  return new Map(
    projectIds.flatMap((id) => {
      const parsed = schema.safeParse(found.get(keyOf(id)));
      return parsed.success ? [[id, parsed.data] as const] : [];
    }),
  );
}
