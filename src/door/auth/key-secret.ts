import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A key as its bot holds it: the id finds the record, the secret proves the bot. */
interface ShownKey {
  readonly keyId: string;
  readonly secret: string;
}

/**
 * `bpk_<id>_<secret>`: 64 and 256 bits by chance, in hex. The prefix lets scanners of source code find a leaked one.
 */
const SHOWN = /^bpk_([0-9a-f]{16})_([0-9a-f]{64})$/u;

export const newKeyId = (): string => randomBytes(8).toString('hex');
export const newSecret = (): string => randomBytes(32).toString('hex');
export const showKey = ({ keyId, secret }: ShownKey): string => `bpk_${keyId}_${secret}`;

export const readShownKey = (text: string): ShownKey | null => {
  const [, keyId, secret] = SHOWN.exec(text) ?? [];
  return keyId !== undefined && secret !== undefined ? { keyId, secret } : null;
};

export const sha256Bytes = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
export const sha256 = (text: string): string => sha256Bytes(text).toString('hex');

/**
 * Compares in the time of the digests, whatever they hold; both sides are hashed once more, so that lengths never
 * differ.
 */
export const isSame = (a: string, b: string): boolean => timingSafeEqual(sha256Bytes(a), sha256Bytes(b));
