interface FailedKey {
  readonly key: string;
  readonly error: { readonly code: string };
}

/**
 * What stands under the keys that a batch could not read. Forge documents no code for a key that is not there; the one its own
 * package uses is taken for that, and a key that failed with any other is asked for alone, which says whether it is absent.
 * Throws what that reading throws: what could not be read is not absent.
 */
export const readFailedKeys = async (
  failed: readonly FailedKey[],
  read: (key: string) => Promise<unknown>,
): Promise<readonly { readonly key: string; readonly value: unknown }[]> => {
  const found: { readonly key: string; readonly value: unknown }[] = [];
  for (const { key, error } of failed) if (error.code !== 'KEY_NOT_FOUND') found.push({ key, value: await read(key) });
  return found.filter(({ value }) => value != null);
};
