import type { BotKeyMade, BotKeyRow } from '../../shared/contract';
import {
  deleteHmacSecret,
  listKeyStates,
  markRevoked,
  readKeyState,
  writeKey,
  type BotKey,
  type KeyState,
} from '../../store/key-store';
import { Refusal } from '../refusal';
import type { Tenant } from '../tenant';
import { toKeyRow } from './key-row';
import { newCredential } from './new-credential';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** All keys, newest first. */
export async function listKeys(_: unknown, { now }: Pick<Tenant, 'now'>): Promise<readonly BotKeyRow[]> {
  const states = await listKeyStates();
  return states.map((state) => toKeyRow(state, now())).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/**
 * Gives a key a new secret and as long a life as it was made for. The one before works on for the overlap; those
 * before it, which may overlap still, end now: two at a time are enough to roll one bot over.
 */
export async function rotateKey(
  {
    keyId,
    overlapHours,
    publicKey,
  }: { readonly keyId: string; readonly overlapHours: number; readonly publicKey?: string },
  { now }: Tenant,
): Promise<BotKeyMade> {
  const state = await existing(keyId);
  if (state.revokedAt !== null) throw new Refusal('conflict', 'This key is revoked.', 'Make a new one.');
  const at = now();
  const { key } = state;
  const { credential, shown } = await newCredential(keyId, key.kind, publicKey, at);
  const newest = key.credentials.at(-1);
  const acceptedUntil = new Date(
    Math.min(Date.parse(at) + overlapHours * HOUR_MS, Math.max(Date.parse(at), Date.parse(key.expiresAt))),
  ).toISOString();
  const rotated: BotKey = {
    ...key,
    expiresAt: new Date(Date.parse(at) + lifeOf(key)).toISOString(),
    credentials: [...(newest ? [{ ...newest, acceptedUntil }] : []), credential],
  };
  await writeKey(rotated);
  await forget(
    keyId,
    key.credentials.filter(({ credentialId }) => credentialId !== newest?.credentialId),
  );
  return { key: toKeyRow({ ...state, key: rotated }, at), shown };
}

/** Takes a key away, from the next call on. Its row stays, so that its log can still be read. */
export async function revokeKey({ keyId }: { readonly keyId: string }, { now }: Tenant): Promise<BotKeyRow> {
  const state = await existing(keyId);
  const revokedAt = state.revokedAt ?? now();
  if (state.revokedAt === null) await markRevoked(keyId, revokedAt);
  // Twice, by two records: neither a rotation at the same moment nor one lost record brings the key back.
  await writeKey({ ...state.key, credentials: [] });
  await forget(keyId, state.key.credentials);
  return toKeyRow({ ...state, revokedAt }, now());
}

const existing = async (keyId: string): Promise<KeyState> => {
  const state = await readKeyState(keyId);
  if (!state) throw new Refusal('not-found', 'There is no such key.', 'Reload the page.');
  return state;
};

/** From its last rotation to its end, in whole days as the admin gave them. */
const lifeOf = ({ credentials, createdAt, expiresAt }: BotKey): number =>
  Math.max(DAY_MS, Date.parse(expiresAt) - Date.parse(credentials.at(-1)?.createdAt ?? createdAt));

const forget = async (keyId: string, credentials: BotKey['credentials']): Promise<void> => {
  await Promise.all(
    credentials
      .filter(({ sha256, publicKey }) => sha256 === undefined && publicKey === undefined)
      .map(({ credentialId }) => deleteHmacSecret(keyId, credentialId)),
  );
};
