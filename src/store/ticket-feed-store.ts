import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { keys } from './keys';
import { isTaken } from './nonce-store';
import { BUCKETS } from '../shared/vocabulary';

const switchSchema = z.enum(['on', 'off']);
const statusMapSchema = z.object({
  readAt: z.number(),
  buckets: z.record(z.string(), z.enum(BUCKETS)),
});
const actorKindSchema = z.object({ readAt: z.number(), kind: z.enum(['employee', 'agent', 'app']) });

/** Expired values may still be read for two days, so what may go stale carries the moment it was read at. */
const DAY = { unit: 'DAYS', value: 1 } as const;
export const FRESH_MS = 24 * 3_600_000;

/** Whether an admin switched a project's feed; null: never touched. */
export async function readFeedSwitch(projectId: string): Promise<'on' | 'off' | null> {
  return switchSchema.safeParse(await kvs.get(keys.ticketFeed(projectId))).data ?? null;
}

export async function writeFeedSwitch(projectId: string, state: 'on' | 'off' | null): Promise<void> {
  await (state === null ? kvs.delete(keys.ticketFeed(projectId)) : kvs.set(keys.ticketFeed(projectId), state));
}

/** Status id to bucket as proposed; the admin's own decisions are in the settings. */
export type StatusMap = Readonly<z.infer<typeof statusMapSchema>>;

export async function readStatusMap(projectId: string): Promise<StatusMap | null> {
  return statusMapSchema.safeParse(await kvs.get(keys.statusMap(projectId))).data ?? null;
}

/** Kept until it is read anew: an old map is better than none while Jira does not answer. */
export async function writeStatusMap(projectId: string, map: StatusMap): Promise<void> {
  await kvs.set(keys.statusMap(projectId), map);
}

type KnownActor = Readonly<z.infer<typeof actorKindSchema>>;

/** `digest` stands for a project and an account. */
export async function readActorKind(digest: string): Promise<KnownActor | null> {
  return actorKindSchema.safeParse(await kvs.get(keys.actorKind(digest))).data ?? null;
}

export async function writeActorKind(digest: string, known: KnownActor): Promise<void> {
  await kvs.set(keys.actorKind(digest), known, { ttl: DAY });
}

const CLAIM_MS = 60_000;

/**
 * True for one caller a minute: a bulk change brings hundreds of events at once, and one of them may ask Jira for all.
 * `what` names the look-up; `now` in epoch milliseconds.
 */
export async function claimLookUp(what: string, now: number): Promise<boolean> {
  try {
    await kvs.set(keys.lookUpClaim(`${what}:${Math.floor(now / CLAIM_MS)}`), true, {
      keyPolicy: 'FAIL_IF_EXISTS',
      ttl: { unit: 'MINUTES', value: 5 },
    });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}
