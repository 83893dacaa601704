import { randomUUID } from 'node:crypto';
import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { z } from 'zod';
import { readBatch } from './read-batch';

/**
 * The one compare-and-set of this app: a row that is replaced only by who has seen what stands in it. Rows of the
 * entity `lease`, because Forge compares before it writes in entities alone; plain values can go along in the same
 * transaction. https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-custom-entities/
 */
const rowSchema = z.object({
  holder: z.string(),
  until: z.string(),
  /** Of this writing alone, so that whoever wrote it knows its own. Absent: version 0.1.0 wrote it. */
  version: z.string().optional(),
});
/** `holder` is any text, `until` an ISO 8601 moment or `NO_END`. Their meaning is the caller's. */
export type GuardedRow = Readonly<z.infer<typeof rowSchema>>;

/** `until` is indexed, and an index may take no empty text. */
export const NO_END = '-';

/** What else a transaction writes; each key once. */
export interface Along {
  readonly set?: readonly { readonly key: string; readonly value: unknown; readonly ttl?: Ttl | undefined }[];
  readonly remove?: readonly string[];
}

const ENTITY = 'lease';
/** For how long a row is kept; for good where it is not said. */
export type Ttl = { readonly value: number; readonly unit: 'DAYS' | 'SECONDS' };

/** Strictly consistent; null: there is none. */
export async function readGuarded(key: string): Promise<GuardedRow | null> {
  return rowSchema.safeParse(await kvs.entity<GuardedRow>(ENTITY).get(key)).data ?? null;
}

/** The same, with up to 24 plain values in the same call. */
export async function readGuardedAmong(
  key: string,
  others: readonly string[],
): Promise<{ readonly row: GuardedRow | null; readonly values: ReadonlyMap<string, unknown> }> {
  const values = await readBatch(others, { entityName: ENTITY, key });
  return { row: rowSchema.safeParse(values.get(key)).data ?? null, values };
}

/** Answers the row as it stands now; null: there is one already. */
export async function createGuarded(key: string, row: GuardedRow, ttl?: Ttl): Promise<GuardedRow | null> {
  const mine = marked(row);
  try {
    await kvs.entity<GuardedRow>(ENTITY).set(key, mine, { keyPolicy: 'FAIL_IF_EXISTS', ...(ttl && { ttl }) });
    return mine;
  } catch (error) {
    const stored = await readGuarded(key);
    if (stored === null) throw error;
    return stored.version === mine.version ? mine : null;
  }
}

/** Answers the row as it stands now; null: it was changed in between, and nothing was written. */
export async function replaceGuarded(
  key: string,
  seen: GuardedRow,
  next: GuardedRow,
  { along = {}, ttl }: { readonly along?: Along; readonly ttl?: Ttl } = {},
): Promise<GuardedRow | null> {
  const mine = marked(next);
  const transaction = kvs
    .transact()
    .set(key, mine, { entityName: ENTITY, conditions: unchanged(seen) }, ttl && { ttl });
  for (const { key: other, value, ttl: kept } of along.set ?? [])
    transaction.set(other, value as object, undefined, kept && { ttl: kept });
  for (const other of along.remove ?? []) transaction.delete(other);
  try {
    await transaction.execute();
    return mine;
  } catch (error) {
    // What a failed condition is called is told nowhere, and an answer may be lost: what is stored says who was
    // quicker.
    const stored = await readGuarded(key);
    if (stored?.version === mine.version) return mine;
    if (isSame(stored, seen)) throw error;
    return null;
  }
}

/** False: it was changed in between, and stays. */
export async function deleteGuarded(key: string, seen: GuardedRow): Promise<boolean> {
  const transaction = kvs.transact().delete(key, { entityName: ENTITY, conditions: unchanged(seen) });
  try {
    await transaction.execute();
    return true;
  } catch (error) {
    const stored = await readGuarded(key);
    if (stored === null) return true;
    if (isSame(stored, seen)) throw error;
    return false;
  }
}

/**
 * Replaces a row whatever stands there, and a value with it, so that who has seen either before does not write over it.
 */
export async function overwriteGuarded(
  key: string,
  row: GuardedRow,
  along: { readonly key: string; readonly value: string },
  ttl: Ttl,
): Promise<void> {
  await kvs
    .transact()
    .set(key, marked(row), { entityName: ENTITY }, { ttl })
    .set(along.key, along.value, undefined, { ttl })
    .execute();
}

/** Removes a row and a value with it, whatever stands there. */
export async function removeGuarded(key: string, along: string): Promise<void> {
  await kvs.transact().delete(key, { entityName: ENTITY }).delete(along).execute();
}

/** Whatever stands there. */
export async function forgetGuarded(key: string): Promise<void> {
  await kvs.entity<GuardedRow>(ENTITY).delete(key);
}

const marked = ({ holder, until }: GuardedRow) => ({ holder, until, version: randomUUID() });

const unchanged = ({ holder, until, version }: GuardedRow) => {
  const asSeen = new Filter<GuardedRow>()
    .and('holder', FilterConditions.equalTo(holder))
    .and('until', FilterConditions.equalTo(until));
  return version === undefined ? asSeen : asSeen.and('version', FilterConditions.equalTo(version));
};

/** As `unchanged` compares them. */
const isSame = (stored: GuardedRow | null, seen: GuardedRow): boolean =>
  stored?.holder === seen.holder &&
  stored.until === seen.until &&
  (seen.version === undefined || stored.version === seen.version);

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
