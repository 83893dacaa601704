import { Filter, FilterConditions, ForgeKvsAPIError, kvs } from '@forge/kvs';
import { z } from 'zod';
import { isTaken } from './nonce-store';

/**
 * A row that is replaced only by who has seen what stands in it, for what several calls change at the same moment. Rows of
 * the entity `lease`, because Forge compares before it writes in entities alone; a plain value can go along in the same
 * transaction. https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-custom-entities/
 */
const rowSchema = z.object({ holder: z.string(), until: z.string() });
/** `holder` is any text, `until` an ISO 8601 moment. Their meaning is the caller's. */
export type GuardedRow = Readonly<z.infer<typeof rowSchema>>;

/** What else a transaction writes. */
export interface Along {
  readonly set?: readonly { readonly key: string; readonly value: unknown }[];
  readonly remove?: readonly string[];
}

const ENTITY = 'lease';
type Ttl = { readonly value: number; readonly unit: 'DAYS' };

/** Strictly consistent; null: there is none. */
export async function readGuarded(key: string): Promise<GuardedRow | null> {
  return rowSchema.safeParse(await kvs.entity<GuardedRow>(ENTITY).get(key)).data ?? null;
}

/** False: there is one already. */
export async function createGuarded(key: string, row: GuardedRow, ttl?: Ttl): Promise<boolean> {
  try {
    await kvs.entity<GuardedRow>(ENTITY).set(key, row, { keyPolicy: 'FAIL_IF_EXISTS', ...(ttl && { ttl }) });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** False: it was changed in between, and nothing was written. */
export async function replaceGuarded(
  key: string,
  seen: GuardedRow,
  next: GuardedRow,
  { along = {}, ttl }: { readonly along?: Along; readonly ttl?: Ttl } = {},
): Promise<boolean> {
  const transaction = kvs
    .transact()
    .set(key, next, { entityName: ENTITY, conditions: unchanged(seen) }, ttl && { ttl });
  for (const { key: other, value } of along.set ?? []) transaction.set(other, value as object);
  for (const other of along.remove ?? []) transaction.delete(other);
  return committed(() => transaction.execute());
}

/** False: it was changed in between, and stays. */
export async function deleteGuarded(key: string, seen: GuardedRow): Promise<boolean> {
  return committed(() =>
    kvs
      .transact()
      .delete(key, { entityName: ENTITY, conditions: unchanged(seen) })
      .execute(),
  );
}

const unchanged = ({ holder, until }: GuardedRow) =>
  new Filter<GuardedRow>()
    .and('holder', FilterConditions.equalTo(holder))
    .and('until', FilterConditions.equalTo(until));

const committed = async (execute: () => Promise<void>): Promise<boolean> => {
  try {
    await execute();
    return true;
  } catch (error) {
    if (error instanceof ForgeKvsAPIError && error.code === 'CONDITION_CHECK_FAILED') return false;
    throw error;
  }
};

const MOST_TRIES = 40;
const MOST_WAIT_MS = 60;

/** Tries until `attempt` answers something else than null, with a pause by chance; null: others were always quicker. */
export async function contended<T>(
  attempt: () => Promise<T | null>,
  mostTries: number = MOST_TRIES,
): Promise<T | null> {
  for (let nth = 0; nth < mostTries; nth += 1) {
    if (nth > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(MOST_WAIT_MS, 4 << nth)));
    const result = await attempt();
    if (result !== null) return result;
  }
  return null;
}
