import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { keys } from './keys';

/** The private key as JWK, or as PEM of before, in Forge's encrypted secret store; null before its first use. */
export async function readSigningKey(): Promise<string | null> {
  return z.string().safeParse(await kvs.getSecret(keys.signingKey())).data ?? null;
}

/**
 * Keeps a new private key unless there is one: of two calls that make one at the same moment, the first one's stays.
 */
export async function keepFirstSigningKey(key: string): Promise<string> {
  try {
    await kvs.setSecret(keys.signingKey(), key, { keyPolicy: 'FAIL_IF_EXISTS' });
    return key;
  } catch (error) {
    const kept = await readSigningKey();
    if (kept === null) throw error;
    return kept;
  }
}
