import { createGuarded, deleteGuarded, readGuarded, replaceGuarded, type GuardedRow } from './guarded-row';
import { keys } from './keys';

/** Longer than the slowest single write; renewed before each. */
const LEASE_MS = 180_000;

/** The lease went to somebody else; whatever holds this must not write again. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

const until = (now: string, forMs: number): string => new Date(Date.parse(now) + forMs).toISOString();

/**
 * One delivery of a run as a holder. A run is delivered at least once: of two deliveries that live at once, one may
 * write. Between deliveries the run itself holds the lease, so that the next one takes it without waiting.
 */
export const deliveryOf = (runId: string, deliveryId: string): string => `${runId}/${deliveryId}`;
const runOf = (holder: string): string => holder.split('/')[0] ?? holder;

/**
 * Takes the mutex of the site, or takes it over from a holder that has not renewed it in time; false: somebody else
 * writes, or another delivery of the same run. A time to live would make no lease, as expired values block a creation
 * for up to 48 hours; so its end is a part of the value, replaced on condition.
 * https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-custom-entities/
 */
export async function takeLease(holder: string, now: string): Promise<boolean> {
  const lease: GuardedRow = { holder, until: until(now, LEASE_MS) };
  const current = await readGuarded(keys.fixLease());
  if (current === null) return (await createGuarded(keys.fixLease(), lease)) !== null;
  const isFree = current.until <= now || current.holder === holder || current.holder === runOf(holder);
  return isFree && (await replaceGuarded(keys.fixLease(), current, lease)) !== null;
}

/** Keeps it for another while. @throws LeaseLost */
export async function renewLease(holder: string, now: string): Promise<void> {
  await passOn(holder, { holder, until: until(now, LEASE_MS) });
}

/**
 * A delivery ends and its run goes on later: the next delivery takes the lease at once, and nobody else for so long.
 * @throws LeaseLost
 */
export async function leaveLeaseToRun(holder: string, now: string, forMs: number = LEASE_MS): Promise<void> {
  await passOn(holder, { holder: runOf(holder), until: until(now, forMs) });
}

const passOn = async (holder: string, lease: GuardedRow): Promise<void> => {
  const current = await readGuarded(keys.fixLease());
  if (current?.holder !== holder || !(await replaceGuarded(keys.fixLease(), current, lease)))
    throw new LeaseLost('Another run took over.');
};

/** Gives it back; nothing happens where it is somebody else's. */
export async function releaseLease(holder: string): Promise<void> {
  const current = await readGuarded(keys.fixLease());
  if (current?.holder === holder) await deleteGuarded(keys.fixLease(), current);
}
