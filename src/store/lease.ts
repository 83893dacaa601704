import { Filter, FilterConditions, ForgeKvsAPIError, kvs } from '@forge/kvs';
import { z } from 'zod';
import { keys } from './keys';

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

/** The lease as it stands; undefined: nobody holds it. */
const readLease = async (): Promise<Lease | undefined> =>
  leaseSchema.safeParse(await kvs.entity<Lease>(ENTITY).get(keys.fixLease())).data;

const isSame = (a: Lease | undefined, b: Lease): boolean => a?.holder === b.holder && a.until === b.until;

/**
 * Takes the mutex of the site, or takes it over from a run that has not renewed it in time; false: somebody else writes.
 * Whoever holds it already holds it on, so that a run delivered again need not wait for itself. A time to live would make
 * no lease, as expired values block a creation for up to 48 hours; so its end is a part of the value, replaced on condition.
 * https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-custom-entities/
 */
export async function takeLease(holder: string, now: string): Promise<boolean> {
  const lease: Lease = { holder, until: until(now, LEASE_MS) };
  try {
    await kvs.entity<Lease>(ENTITY).set(keys.fixLease(), lease, { keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const current = await readLease();
  // Released in between: the next delivery takes it.
  if (!current) return false;
  if (current.holder !== holder && current.until > now) return false;
  return replace(current, lease);
}

/** Storage said no, and not that it is out of order. What it calls a condition that does not hold is documented nowhere: the lease itself tells. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError && [400, 409, 412, 422].includes(error.responseDetails.status);

/** Keeps it for another while. @throws LeaseLost */
export async function renewLease(holder: string, now: string, forMs: number = LEASE_MS): Promise<void> {
  const current = await readLease();
  if (current?.holder !== holder || !(await replace(current, { holder, until: until(now, forMs) })))
    throw new LeaseLost('Another run took over.');
}

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
    if (!isRefusal(error) || (await readLease())?.holder === holder) throw error;
  }
}

/** False: it was replaced in between. */
const replace = async (seen: Lease, next: Lease): Promise<boolean> => {
  const conditions = new Filter<Lease>()
    .and('holder', FilterConditions.equalTo(seen.holder))
    .and('until', FilterConditions.equalTo(seen.until));
  try {
    await kvs.transact().set(keys.fixLease(), next, { entityName: ENTITY, conditions }).execute();
    return true;
  } catch (error) {
    if (!isRefusal(error) || isSame(await readLease(), seen)) throw error;
    return false;
  }
};
