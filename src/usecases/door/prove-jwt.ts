import { verify } from 'node:crypto';
import { z } from 'zod';
import { listKeyStates, type KeyState } from '../../store/key-store';
import { accepted, type Proof } from './proof';
import { algorithmOf } from './public-key';

/** How far the issuer's clock may be off, in seconds. */
const SKEW_SECONDS = 60;
/** A token that is good for longer is a password that cannot be changed. */
const MOST_SECONDS = 86_400;
const MOST_CHARACTERS = 8192;
const COMPACT = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/u;

const seconds = z.number().finite().nonnegative();
/** A header that names extensions (`crit`, RFC 7515 4.1.11) asks for what this door does not know, so it is refused; keys it brings along are never looked at. */
const headerSchema = z.looseObject({
  alg: z.enum(['RS256', 'ES256']),
  kid: z.string().optional(),
  typ: z.string().optional(),
  crit: z.never().optional(),
  b64: z.never().optional(),
});
const claimsSchema = z.looseObject({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: seconds,
  nbf: seconds.optional(),
  iat: seconds.optional(),
});

interface Token {
  readonly header: z.infer<typeof headerSchema>;
  readonly claims: z.infer<typeof claimsSchema>;
  readonly signed: string;
  readonly signature: Buffer;
}

export const looksLikeJwt = (text: string): boolean => text.split('.').length === 3;

/** A JWT (RFC 7519) signed by an issuer an admin registered. Who signed it is found by issuer, audience and key id; whether it did, by its key alone. */
export const proveJwt = async (text: string, now: string): Promise<Proof | null> => {
  const token = readToken(text);
  if (!token) return null;
  const candidates = (await listKeyStates()).filter((state) => isAddressee(state, token));
  const state =
    candidates.find(({ key }) =>
      accepted(key, now).some(({ publicKey }) => publicKey !== undefined && isSignedBy(publicKey, token)),
    ) ?? null;
  return {
    claimedId: candidates[0]?.key.id ?? '',
    state,
    isProven: state !== null && isInTime(token.claims, Date.parse(now) / 1000),
  };
};

const readToken = (text: string): Token | null => {
  const [, header, claims, signature] = (text.length <= MOST_CHARACTERS && COMPACT.exec(text)) || [];
  if (header === undefined || claims === undefined || signature === undefined) return null;
  const [readHeader, readClaims] = [headerSchema.safeParse(jsonOf(header)), claimsSchema.safeParse(jsonOf(claims))];
  if (!readHeader.success || !readClaims.success) return null;
  const bytes = Buffer.from(signature, 'base64url');
  // Two texts for one signature would be two tokens for whoever counts them.
  if (bytes.toString('base64url') !== signature) return null;
  return { header: readHeader.data, claims: readClaims.data, signed: `${header}.${claims}`, signature: bytes };
};

const jsonOf = (part: string): unknown => {
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
const isSignedBy = (publicKey: string, { header, signed, signature }: Token): boolean => {
  const algorithm = algorithmOf(publicKey);
  if (header.alg !== algorithm) return false;
  return verify(
    'sha256',
    Buffer.from(signed),
    algorithm === 'ES256' ? { key: publicKey, dsaEncoding: 'ieee-p1363' } : { key: publicKey },
    signature,
  );
};

const isInTime = ({ exp, nbf = 0, iat = 0 }: Token['claims'], now: number): boolean =>
  now < exp + SKEW_SECONDS &&
  exp <= now + MOST_SECONDS + SKEW_SECONDS &&
  nbf <= now + SKEW_SECONDS &&
  iat <= now + SKEW_SECONDS;
