import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Message } from '../../shared/message';
import { Refusal } from '../../app/refusal';
import { rsaWeakness } from './rsa-weakness';
import { publicKeySays } from '../says';

/** The algorithm follows from the key, never from what a token says of itself. */
export type JwtAlgorithm = 'RS256' | 'ES256';

const MIN_RSA_BITS = 2048;
const MOST_RSA_BITS = 8192;
/** FIPS 186-5, A.1.1: the exponent is odd, larger than 2^16 and smaller than 2^256. */
const MIN_EXPONENT = 65_537n;
const END_OF_EXPONENTS = 2n ** 256n;

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
 * Reads what an admin pasted, PEM or JWK, and gives it as PEM. Throws `Refusal` for a private key, one of another kind,
 * and one whose private half can be found or is not needed, with the reason.
 */
export const readPublicKey = (pasted: string): string => {
  if (/PRIVATE KEY/u.test(pasted)) throw refusal(publicKeySays.private);
  const key = keyOf(pasted.trim());
  if (key === null) throw refusal(publicKeySays.unreadable);
  if (!isKnownKind(key)) throw refusal(publicKeySays.wrongKind({ bits: MIN_RSA_BITS }));
  const weakness = weaknessOf(key) ?? (key.asymmetricKeyType === 'rsa' ? rsaWeakness(modulusOf(key)) : null);
  if (weakness !== null) throw refusal(weakness);
  return key.export({ type: 'spki', format: 'pem' }).toString();
};

/**
 * Of a stored PEM. null: it is too weak to prove anything. Version 0.1.0 let such keys in, so each use looks again at
 * what is quickly told.
 */
export const algorithmOf = (pem: string): JwtAlgorithm | null => {
  const key = createPublicKey(pem);
  if (!isKnownKind(key) || weaknessOf(key) !== null) return null;
  return key.asymmetricKeyType === 'rsa' ? 'RS256' : 'ES256';
};

const keyOf = (text: string): KeyObject | null => {
  try {
    if (text.startsWith('-----BEGIN PUBLIC KEY-----')) return createPublicKey(text);
    const { kty, n, e, crv, x, y } = jwkSchema.parse(JSON.parse(text));
    return createPublicKey({ format: 'jwk', key: { kty, n, e, crv, x, y } });
  } catch {
    return null;
  }
};

const isKnownKind = ({ type, asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): boolean =>
  type === 'public' &&
  (asymmetricKeyType === 'rsa' || (asymmetricKeyType === 'ec' && asymmetricKeyDetails.namedCurve === 'prime256v1'));

/**
 * What is quickly told; null: nothing is wrong with it. OpenSSL has refused points that are not on their curve already.
 */
const weaknessOf = ({ asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): Message | null => {
  if (asymmetricKeyType !== 'rsa') return null;
  const { modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails;
  if (modulusLength < MIN_RSA_BITS || modulusLength > MOST_RSA_BITS)
    return publicKeySays.wrongSize({ least: MIN_RSA_BITS, most: MOST_RSA_BITS, bits: modulusLength });
  if (publicExponent < MIN_EXPONENT || publicExponent >= END_OF_EXPONENTS || publicExponent % 2n === 0n)
    return publicKeySays.weakExponent;
  return null;
};

const modulusOf = (key: KeyObject): bigint =>
  BigInt(`0x${Buffer.from(key.export({ format: 'jwk' }).n ?? '', 'base64url').toString('hex')}`);

const refusal = (message: Message): Refusal => new Refusal('bad-request', message, publicKeySays.pastePublicKey);
