import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { z } from 'zod';
import { keys } from './keys';
import { isTaken } from './nonce-store';

/** Who may write to this Jira site now. */
const leaseSchema = z.object({ holder: z.string(), until: z.string() });
type Lease = z.infer<typeof leaseSchema>;

const ENTITY = 'lease';
/** Longer than the slowest single write; renewed before each. */
const LEASE_MS = 180_000;

/** The lease went to somebody else; whatever holds this must not write again. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

const until = (now: string, forMs: number): string => new Date(Date.parse(now) + forMs).toISOString();

/**
 * One delivery of a run as a holder. A run is delivered at least once: of two deliveries that live at once, one may write.
 * Between deliveries the run itself holds the lease, so that the next one takes it without waiting.
 */
export const deliveryOf = (runId: string, deliveryId: string): string => `${runId}/${deliveryId}`;
const runOf = (holder: string): string => holder.split('/')[0] ?? holder;

/**
 * Takes the mutex of the site, or takes it over from a holder that has not renewed it in time; false: somebody else writes,
 * or another delivery of the same run. A time to live would make no lease, as expired values block a creation for up to 48 hours; so its end is a part of the value, replaced on condition.
 * https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-custom-entities/
 */
export async function takeLease(holder: string, now: string): Promise<boolean> {
  const lease: Lease = { holder, until: until(now, LEASE_MS) };
  try {
    await kvs.entity<Lease>(ENTITY).set(keys.fixLease(), lease, { keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  const current = await readLease();
  // Released in between: the next delivery takes it.
  if (!current) return false;
  const isFree = current.until <= now || current.holder === holder || current.holder === runOf(holder);
  return isFree && replace(current, lease);
}

/** Keeps it for another while. @throws LeaseLost */
export async function renewLease(holder: string, now: string): Promise<void> {
  await passOn(holder, { holder, until: until(now, LEASE_MS) });
}

/** A delivery ends and its run goes on later: the next delivery takes the lease at once, and nobody else for so long. @throws LeaseLost */
export async function leaveLeaseToRun(holder: string, now: string, forMs: number = LEASE_MS): Promise<void> {
  await passOn(holder, { holder: runOf(holder), until: until(now, forMs) });
}

const passOn = async (holder: string, lease: Lease): Promise<void> => {
  const current = await readLease();
  if (current?.holder !== holder || !(await replace(current, lease))) throw new LeaseLost('Another run took over.');
};

/** Gives it back; nothing happens where it is somebody else's. */
export async function releaseLease(holder: string): Promise<void> {
  try {
    await kvs
      .transact()
      .delete(keys.fixLease(), {
        entityName: ENTITY,
        conditions: new Filter<Lease>().and('holder', FilterConditions.equalTo(holder)),
      })
      .execute();
  } catch (error) {
    if ((await readLease())?.holder === holder) throw error;
  }
}

const readLease = async (): Promise<Lease | null> =>
  leaseSchema.safeParse(await kvs.entity<Lease>(ENTITY).get(keys.fixLease())).data ?? null;

/** False: it was replaced in between. */
const replace = async (seen: Lease, next: Lease): Promise<boolean> => {
  const conditions = new Filter<Lease>()
    .and('holder', FilterConditions.equalTo(seen.holder))
    .and('until', FilterConditions.equalTo(seen.until));
  try {
    await kvs.transact().set(keys.fixLease(), next, { entityName: ENTITY, conditions }).execute();
    return true;
  } catch (error) {
    // What a failed condition is called is told nowhere, so it is looked up: whoever is in the way has won.
    const current = await readLease();
    if (current?.holder === next.holder && current.until === next.until) return true;
    if (current?.holder !== seen.holder || current.until !== seen.until) return false;
    throw error;
  }
};
