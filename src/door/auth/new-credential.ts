import type { BotKeyKind } from '../../shared/contract';
import type { Credential } from '../../store/key-store';
import { Refusal } from '../../app/refusal';
import { newKeyId, newSecret, sha256, showKey } from './key-secret';
import { readPublicKey } from './public-key';
import { keySays } from '../says';

/**
 * Makes what a bot proves itself with, and what is shown of it this once; null where the bot keeps its own. What is
 * shown of an HMAC key is its secret as well, which the caller has to store. Throws `Refusal` for a public key that is
 * not good.
 */
export function newCredential(
  keyId: string,
  kind: BotKeyKind,
  publicKey: string | undefined,
  now: string,
): { readonly credential: Credential; readonly shown: string | null } {
  const base = { credentialId: newKeyId(), createdAt: now, acceptedUntil: null };
  if (kind === 'jwt') {
    if (publicKey === undefined) throw new Refusal('bad-request', keySays.needsPublicKey, keySays.pasteIt);
    return { credential: { ...base, publicKey: readPublicKey(publicKey) }, shown: null };
  }
  const secret = newSecret();
  const shown = showKey({ keyId, secret });
  return { credential: kind === 'bearer' ? { ...base, sha256: sha256(secret) } : base, shown };
}
