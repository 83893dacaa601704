import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { Outcome } from '../shared/report';
import { OUTCOMES } from '../shared/vocabulary';
import { keys } from './keys';
import { readMany } from './read-many';

const goLiveSchema = z.object({
  version: z.literal(1),
  at: z.iso.datetime(),
  runId: z.string(),
  outcomes: z.record(z.string(), z.enum(OUTCOMES)).nullable().default(null),
});

/** The moment an admin marked a project as live, and the audit it was live with. Kept until it is unmarked. */
export interface GoLive {
  readonly at: string;
  readonly runId: string;
  /**
   * What stood at that moment, by check id: checks may have been looked at alone since the audit. null: an earlier
   * version marked it.
   */
  readonly outcomes: Readonly<Record<string, Outcome>> | null;
}

export async function readGoLive(projectId: string): Promise<GoLive | null> {
  const parsed = goLiveSchema.safeParse(await kvs.get(keys.goLive(projectId)));
  return parsed.success ? parsed.data : null;
}

export async function writeGoLive(projectId: string, { at, runId, outcomes }: GoLive): Promise<void> {
  await kvs.set(keys.goLive(projectId), { version: 1, at, runId, outcomes } satisfies z.input<typeof goLiveSchema>);
}

export async function deleteGoLive(projectId: string): Promise<void> {
  await kvs.delete(keys.goLive(projectId));
}

/** Of up to 25 projects; those that are not live are left out. */
export const readGoLives = (projectIds: readonly string[]): Promise<ReadonlyMap<string, GoLive>> =>
  readMany(projectIds, keys.goLive, goLiveSchema);
