import type { BotKeyMade, BotKeyRequest } from '../../shared/contract';
import { listKeyStates, writeKey, type BotKey } from '../../store/key-store';
import { readSettings } from '../../store/settings-store';
import { Refusal } from '../refusal';
import type { Tenant } from '../tenant';
import { toKeyRow } from './key-row';
import { newKeyId } from './key-secret';
import { newCredential } from './new-credential';

const DAY_MS = 86_400_000;
/** Revoked and expired ones included, for they stay listed. */
const MOST_KEYS = 100;

/** Makes a key. Its secret is in the answer and, of a bearer key, nowhere else. */
export async function createKey(request: BotKeyRequest, { now }: Tenant): Promise<BotKeyMade> {
  const { name, kind, scopes, projectIds, validForDays = 90, showsEmail = false, jwt } = request;
  if ((kind === 'jwt') !== (jwt !== undefined))
    throw new Refusal(
      'bad-request',
      'Issuer, audience and public key go with keys of the kind JWT, and only with them.',
      'Correct the form and try again.',
    );
  await Promise.all(projectIds.map(refuseUnlessSetUp));
  if ((await listKeyStates()).length >= MOST_KEYS)
    throw new Refusal(
      'conflict',
      `There are ${MOST_KEYS} keys already.`,
      'Rotate one of them in place of making another.',
    );
  const createdAt = now();
  const id = newKeyId();
  const { credential, shown } = await newCredential(id, kind, jwt?.publicKey, createdAt);
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
  await writeKey(key);
  return { key: toKeyRow({ key, revokedAt: null, lastUsedAt: null }, createdAt), shown };
}

const refuseUnlessSetUp = async (projectId: string): Promise<void> => {
  if (!(await readSettings(projectId)))
    throw new Refusal(
      'not-found',
      `The project with the id ${projectId} is not set up.`,
      'Set it up first; a bot reads only projects that are.',
    );
};
