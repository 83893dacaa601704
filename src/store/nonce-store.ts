import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { keys } from './keys';

/** Twice the window in which a signed request counts, so that it is over before its nonce is forgotten. */
const KEPT = { value: 15, unit: 'MINUTES' } as const;

/**
 * Takes a nonce of a key; false where it was taken before. Creating is atomic, so of two requests at the same moment
 * one loses. Throws where the storage fails, for then nobody can say.
 */
export async function takeNonce(keyId: string, nonce: string): Promise<boolean> {
  try {
    await kvs.set(keys.botNonce(keyId, nonce), 1, { keyPolicy: 'FAIL_IF_EXISTS', ttl: KEPT });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** Status of a key that exists already; the status says the same whatever the code is called. */
const conflictSchema = z.looseObject({ responseDetails: z.looseObject({ status: z.literal(409) }) });
/** Whether a write with FAIL_IF_EXISTS lost. */
export const isTaken = (error: unknown): boolean => conflictSchema.safeParse(error).success;
