import { readKeyState, type BotKey, type KeyState } from '../../store/key-store';
import { DoorError } from '../http/door-error';
import { isSame, readShownKey, sha256 } from './key-secret';
import { accepted, type Proof } from './proof';
import { proveHmac } from './prove-hmac';
import { looksLikeJwt, proveJwt } from './prove-jwt';
import { onlyHeader, type DoorRequest } from '../http/request';

/**
 * Who calls: let in, or turned away. `claimed` is what it called itself, if it did; `knownId` the key of this site that
 * names.
 */
type Caller =
  | { readonly isLetIn: true; readonly key: BotKey; readonly lastUsedAt: string | null }
  | { readonly isLetIn: false; readonly claimed: string; readonly knownId: string | null };

/** Stands in for a secret nobody has, so that an unknown key id takes the same steps as a known one. */
const NOBODY = sha256('nobody');

/** Tells who calls. Never throws for what the caller sent. */
export async function authenticate(request: DoorRequest, now: string): Promise<Caller> {
  const authorization = onlyHeader(request, 'authorization') ?? '';
  const [scheme = '', credentials = ''] = authorization.split(/ (.*)/su);
  const proof = await proveBy(scheme.toLowerCase(), credentials, request, now);
  if (proof?.isProven && proof.state && isValid(proof.state, now))
    return { isLetIn: true, key: proof.state.key, lastUsedAt: proof.state.lastUsedAt };
  return { isLetIn: false, claimed: proof?.claimed ?? '', knownId: proof?.state?.key.id ?? null };
}

const proveBy = async (
  scheme: string,
  credentials: string,
  request: DoorRequest,
  now: string,
): Promise<Proof | null> => {
  if (scheme === 'hmac-sha256') return proveHmac(credentials, request, now);
  if (scheme !== 'bearer') return null;
  return looksLikeJwt(credentials) ? proveJwt(credentials, now) : proveBearer(credentials, now);
};

/** One refusal for every reason: which part was wrong is nobody's business who is not let in. */
export const unauthorized = (): DoorError =>
  new DoorError('unauthorized', 'This needs a valid key of this site.', {
    headers: { 'www-authenticate': 'Bearer, HMAC-SHA256' },
  });

/** Neither revoked nor expired. */
export const isValid = ({ key, revokedAt }: KeyState, now: string): boolean =>
  revokedAt === null && now < key.expiresAt;

const proveBearer = async (text: string, now: string): Promise<Proof | null> => {
  const shown = readShownKey(text);
  if (!shown) return null;
  const state = await readKeyState(shown.keyId);
  const digest = sha256(shown.secret);
  const expected =
    state?.key.kind === 'bearer' ? accepted(state.key, now).map((credential) => credential.sha256 ?? NOBODY) : [];
  // Every digest is compared, so that the time tells nothing of which one matched.
  const isProven = [...expected, NOBODY].filter((one) => isSame(one, digest)).length > 0;
  return { claimed: shown.keyId, state, isProven };
};
