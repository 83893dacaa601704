import type { BotKeyMade, BotKeyRequest } from '../shared/contract';
import { changeKeys } from '../store/key-register';
import { deleteHmacSecret, writeHmacSecret, type BotKey, type Credential } from '../store/key-store';
import { readSettings } from '../store/settings-store';
import { recordAct } from '../app/record-act';
import { Refusal } from '../app/refusal';
import type { Tenant } from '../app/tenant';
import { forgetOldKeys, refuseIfFull } from './key-limits';
import { toKeyRow } from './key-row';
import { newKeyId } from './auth/key-secret';
import { newCredential } from './auth/new-credential';
import { keySays } from './says';

const DAY_MS = 86_400_000;

/** Makes a key. Its secret is in the answer and, of a bearer key, nowhere else. */
export async function createKey(
  request: BotKeyRequest,
  { now }: Tenant,
  caller: { readonly accountId: string },
): Promise<BotKeyMade> {
  const { name, kind, scopes, projectIds, validForDays = 90, showsEmail = false, jwt } = request;
  if ((kind === 'jwt') !== (jwt !== undefined))
    throw new Refusal('bad-request', keySays.jwtPartsGoTogether, keySays.correctForm);
  await Promise.all(projectIds.map(refuseUnlessSetUp));
  const createdAt = now();
  await forgetOldKeys(createdAt);
  const id = newKeyId();
  const { credential, shown } = newCredential(id, kind, jwt?.publicKey, createdAt);
  const key: BotKey = {
    version: 1,
    id,
    name,
    kind,
    scopes: [...scopes],
    projectIds: [...projectIds],
    showsEmail,
    createdAt,
    expiresAt: new Date(Date.parse(createdAt) + validForDays * DAY_MS).toISOString(),
    credentials: [credential],
    jwt: jwt ? { issuer: jwt.issuer, audience: jwt.audience, kid: jwt.kid } : null,
  };
  // First the key and then its secret: of a creation that fails nothing is left that no key leads to.
  await changeKeys(async (register) => {
    refuseIfFull(register, createdAt);
    return { write: [{ key, revokedAt: null }] };
  });
  if (kind === 'hmac' && shown !== null) await keepSecret(key, credential, shown);
  await recordAct({ kind: 'key-made', keyId: id, projects: projectIds.length }, null, { now }, caller);
  return { key: toKeyRow({ key, revokedAt: null, lastUsedAt: null }, createdAt), shown };
}

const keepSecret = async (key: BotKey, { credentialId }: Credential, shown: string): Promise<void> => {
  try {
    await writeHmacSecret(key.id, credentialId, shown);
  } catch (error) {
    // The write may have been carried out. Where this fails too, the key stays listed and takes its secret with it.
    await deleteHmacSecret(key.id, credentialId);
    await changeKeys(async () => ({ forget: [key.id] }));
    throw error;
  }
};

const refuseUnlessSetUp = async (projectId: string): Promise<void> => {
  if (!(await readSettings(projectId)))
    throw new Refusal('not-found', keySays.projectNotSetUp({ id: projectId }), keySays.setUpFirst);
};
