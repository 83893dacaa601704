import { kvs } from '@forge/kvs';

interface FailedKey {
  readonly key: string;
  readonly error: { readonly code: string };
}

/**
 * What stands under the keys that a batch could not read. Forge documents no code for a key that is not there; the one
 * its own package uses is taken for that, and a key that failed with any other is asked for alone, which says whether
 * it is absent. Throws what that reading throws: what could not be read is not absent.
 */
export const readFailedKeys = async (
  failed: readonly FailedKey[],
  read: (key: string) => Promise<unknown>,
): Promise<readonly { readonly key: string; readonly value: unknown }[]> => {
  const unread = failed.filter(({ error }) => error.code !== 'KEY_NOT_FOUND');
  const found = await Promise.all(unread.map(async ({ key }) => ({ key, value: await read(key) })));
  return found.filter(({ value }) => value != null);
};

/** A row of an entity, to be read along with plain values. */
interface EntityKey {
  readonly entityName: string;
  readonly key: string;
}

/**
 * Values of up to 25 keys, that of an entity's row among them, in one call, as strictly consistent as one read alone.
 * Throws what could not be read.
 */
export const readBatch = async (keys: readonly string[], row?: EntityKey): Promise<ReadonlyMap<string, unknown>> => {
  const items = [...keys.map((key) => ({ key })), ...(row ? [row] : [])];
  if (items.length === 0) return new Map();
  const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(items);
  const others = await readFailedKeys(failedKeys, (key) =>
    key === row?.key ? kvs.entity<unknown>(row.entityName).get(key) : kvs.get(key),
  );
  return new Map([...successfulKeys, ...others].map(({ key, value }) => [key, value]));
};
