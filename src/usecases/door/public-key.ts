import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../refusal';

/** The algorithm follows from the key, never from what a token says of itself. */
export type JwtAlgorithm = 'RS256' | 'ES256';

const MIN_RSA_BITS = 2048;
const jwkSchema = z.looseObject({
  kty: z.enum(['RSA', 'EC']),
  d: z.never().optional(),
  n: z.string().optional(),
  e: z.string().optional(),
  crv: z.string().optional(),
  x: z.string().optional(),
  y: z.string().optional(),
});

/**
 * Reads what an admin pasted, PEM or JWK, and gives it as PEM. Throws `Refusal` for a private key, a weak one, or one of
 * another kind.
 */
export const readPublicKey = (pasted: string): string => {
  if (/PRIVATE KEY/u.test(pasted)) throw refusal('That is a private key. Keep it to yourself, and make a new pair.');
  const key = keyOf(pasted.trim());
  if (key === null) throw refusal('That is neither a PEM nor a JWK of a public key.');
  if (kindOf(key) === null)
    throw refusal(`A key for RS256 (RSA of at least ${MIN_RSA_BITS} bits) or ES256 (curve P-256) is needed.`);
  return key.export({ type: 'spki', format: 'pem' }).toString();
};

/** Of a stored PEM, which `readPublicKey` let in. */
export const algorithmOf = (pem: string): JwtAlgorithm => kindOf(createPublicKey(pem)) ?? 'RS256';

const keyOf = (text: string): KeyObject | null => {
  try {
    if (text.startsWith('-----BEGIN PUBLIC KEY-----')) return createPublicKey(text);
    const { kty, n, e, crv, x, y } = jwkSchema.parse(JSON.parse(text));
    return createPublicKey({ format: 'jwk', key: { kty, n, e, crv, x, y } });
  } catch {
    return null;
  }
};

const kindOf = ({ type, asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): JwtAlgorithm | null => {
  if (type !== 'public') return null;
  if (asymmetricKeyType === 'rsa' && (asymmetricKeyDetails.modulusLength ?? 0) >= MIN_RSA_BITS) return 'RS256';
  return asymmetricKeyType === 'ec' && asymmetricKeyDetails.namedCurve === 'prime256v1' ? 'ES256' : null;
};

const refusal = (message: string): Refusal =>
  new Refusal('bad-request', message, 'Paste the public key of the bot’s token issuer.');
