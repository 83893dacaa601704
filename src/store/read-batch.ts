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

/** Values of up to 25 keys in one call, as strictly consistent as one read alone. Throws what could not be read. */
export const readBatch = async (keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> => {
  if (keys.length === 0) return new Map();
  const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(keys.map((key) => ({ key })));
  const others = await readFailedKeys(failedKeys, (key) => kvs.get(key));
  return new Map([...successfulKeys, ...others].map(({ key, value }) => [key, value]));
};
