import { errors, jwtVerify } from 'jose';
import { createPublicKey } from 'node:crypto';
import { z } from 'zod';
import { readKeyRegister } from '../../store/key-register';
import { readKeyStates, type KeyState } from '../../store/key-store';
import { decoyKey } from './decoy-key';
import { accepted, type Proof } from './proof';
import { algorithmOf } from './public-key';

/** How far the issuer's clock may be off, in seconds. */
const SKEW_SECONDS = 60;
/** A token that is good for longer is a password that cannot be changed. */
const MOST_SECONDS = 86_400;
const MOST_CHARACTERS = 8192;
const COMPACT = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/u;
/** Keys of one issuer that a token is held against. */
const MOST_KEYS = 8;

/**
 * A header that names extensions (`crit`, RFC 7515 4.1.11) asks for what this door does not know, so it is refused;
 * keys it brings along are never looked at.
 */
const headerSchema = z.looseObject({
  alg: z.enum(['RS256', 'ES256']),
  kid: z.string().optional(),
  typ: z.string().optional(),
  crit: z.never().optional(),
  b64: z.never().optional(),
});
/** What finds the key. What a token claims is believed only once `jose` has checked its signature. */
const claimsSchema = z.looseObject({ iss: z.string(), aud: z.union([z.string(), z.array(z.string())]) });

interface Token {
  readonly text: string;
  readonly header: z.infer<typeof headerSchema>;
  readonly claims: z.infer<typeof claimsSchema>;
}

export const looksLikeJwt = (text: string): boolean => text.split('.', 4).length === 3;

/**
 * A JWT (RFC 7519) signed by an issuer an admin registered. Who signed it is found by issuer, audience and key id;
 * whether it did, by its key alone. Of an issuer nobody registered as much is read and verified, so that it takes as
 * long.
 */
export const proveJwt = async (text: string, now: string): Promise<Proof | null> => {
  const token = readToken(text);
  if (!token) return null;
  const ids = (await readKeyRegister()).filter(({ issuer, endsAt }) => issuer === token.claims.iss && now < endsAt);
  const states = await readKeyStates(ids.length === 0 ? ['none'] : ids.slice(0, MOST_KEYS).map(({ id }) => id));
  const candidates = states.filter((state) => isAddressee(state, token));
  const state = await signerOf(token, candidates, now);
  return {
    claimed: token.claims.iss,
    state: state ?? candidates[0] ?? null,
    isProven: state !== null,
  };
};

const signerOf = async (token: Token, candidates: readonly KeyState[], now: string): Promise<KeyState | null> => {
  for (const state of candidates)
    for (const { publicKey } of accepted(state.key, now))
      if (publicKey !== undefined && (await isGood(token, publicKey, state.key.jwt, now))) return state;
  if (candidates.length === 0) await isGood(token, decoyKey(token.header.alg), null, now);
  return null;
};

/**
 * One text for one token: padding, spare bits and anything outside the alphabet would be two for whoever counts them.
 */
const readToken = (text: string): Token | null => {
  const [, ...parts] = (text.length <= MOST_CHARACTERS && COMPACT.exec(text)) || [];
  if (parts.length === 0 || !parts.every(isCanonical)) return null;
  const [header, claims] = [headerSchema.safeParse(jsonOf(parts[0])), claimsSchema.safeParse(jsonOf(parts[1]))];
  return header.success && claims.success ? { text, header: header.data, claims: claims.data } : null;
};

const isCanonical = (part: string): boolean => Buffer.from(part, 'base64url').toString('base64url') === part;

const jsonOf = (part = ''): unknown => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
};

const isAddressee = ({ key, revokedAt }: KeyState, { header, claims }: Token): boolean =>
  key.kind === 'jwt' &&
  key.jwt !== null &&
  revokedAt === null &&
  key.jwt.issuer === claims.iss &&
  [claims.aud].flat().includes(key.jwt.audience) &&
  (key.jwt.kid === null || key.jwt.kid === header.kid);

/** The algorithm is the key's own; a token that names another one is not signed by it. */
const isGood = async (
  { text, claims }: Token,
  publicKey: string,
  issued: { readonly issuer: string; readonly audience: string } | null,
  now: string,
): Promise<boolean> => {
  const algorithm = algorithmOf(publicKey);
  if (algorithm === null) return false;
  const seconds = Date.parse(now) / 1000;
  try {
    const { payload } = await jwtVerify(text, createPublicKey(publicKey), {
      algorithms: [algorithm],
      issuer: issued?.issuer ?? claims.iss,
      ...(issued && { audience: issued.audience }),
      requiredClaims: ['exp'],
      clockTolerance: SKEW_SECONDS,
      currentDate: new Date(now),
    });
    const { exp = 0, iat = 0 } = payload;
    return exp <= seconds + MOST_SECONDS + SKEW_SECONDS && iat <= seconds + SKEW_SECONDS;
  } catch (error) {
    // `TypeError`: a key `jose` does not take, for its strength or its kind.
    if (error instanceof errors.JOSEError || error instanceof TypeError) return false;
    throw error;
  }
};
