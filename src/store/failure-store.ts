import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { keys } from './keys';

const failuresSchema = z.object({ since: z.iso.datetime(), count: z.number().int().nonnegative() });
/** Wrong attempts of a group of key ids, within one window. */
export type Failures = z.infer<typeof failuresSchema>;

const KEPT = { value: 1, unit: 'HOURS' } as const;

export async function readFailures(group: string): Promise<Failures | null> {
  return failuresSchema.safeParse(await kvs.get(keys.botFailures(group))).data ?? null;
}

/** Two attempts at the same moment may count as one: the count slows a guesser down, it is no proof. */
export async function writeFailures(group: string, failures: Failures): Promise<void> {
  await kvs.set(keys.botFailures(group), failures, { ttl: KEPT });
}
