import type { BotKeyMade, BotKeyRow } from '../shared/contract';
import { changeKeys, listKeyStates } from '../store/key-register';
import { markRevoked, readKeyState, writeHmacSecret, type BotKey, type KeyState } from '../store/key-store';
import { recordAct } from '../app/record-act';
import { Refusal } from '../app/refusal';
import type { Tenant } from '../app/tenant';
import { deleteSecrets, refuseIfFull } from './key-limits';
import { toKeyRow } from './key-row';
import { newCredential } from './auth/new-credential';
import { keySays } from './says';
import { whatToDo } from '../app/what-to-do';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** All keys, newest first. */
export async function listKeys(_: unknown, { now }: Pick<Tenant, 'now'>): Promise<readonly BotKeyRow[]> {
  const states = await listKeyStates();
  return states.map((state) => toKeyRow(state, now())).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

type Caller = { readonly accountId: string };

interface Rotation {
  readonly keyId: string;
  readonly overlapHours: number;
  readonly publicKey?: string;
}

/**
 * Gives a key a new secret and as long a life as it was made for. The one before works on for the overlap; those
 * before it, which may overlap still, end now: two at a time are enough to roll one bot over.
 */
export async function rotateKey(
  { keyId, overlapHours, publicKey }: Rotation,
  { now }: Tenant,
  caller: Caller,
): Promise<BotKeyMade> {
  const at = now();
  const first = rotatable(await existing(keyId));
  const { credential, shown } = newCredential(keyId, first.key.kind, publicKey, at);
  if (first.key.kind === 'hmac' && shown !== null) {
    // The key leads to the secret before there is one, so that none stays behind whatever fails from here on.
    const { credentialId } = credential;
    await changeKey(keyId, (key) => ({ ...key, spares: [...(key.spares ?? []), credentialId] }), at);
    await writeHmacSecret(keyId, credentialId, shown);
  }
  const { before, after } = await changeKey(
    keyId,
    ({ spares = [], ...key }) => {
      const newest = key.credentials.at(-1);
      if (newest?.credentialId !== first.key.credentials.at(-1)?.credentialId)
        throw new Refusal('conflict', keySays.rotatedMeanwhile, whatToDo.reload);
      const others = spares.filter((one) => one !== credential.credentialId);
      return {
        ...key,
        ...(others.length > 0 && { spares: others }),
        expiresAt: new Date(Date.parse(at) + lifeOf(key)).toISOString(),
        credentials: [...(newest ? [{ ...newest, acceptedUntil: overlapEnd(key, at, overlapHours) }] : []), credential],
      };
    },
    at,
  );
  await deleteSecrets(before.key, after);
  await recordAct({ kind: 'key-rotated', keyId }, null, { now }, caller);
  return { key: toKeyRow({ ...before, key: after }, at), shown };
}

/** Changes one key that is not revoked, as if nobody else did. Throws `Refusal`. */
const changeKey = async (
  keyId: string,
  change: (key: BotKey) => BotKey,
  now: string,
): Promise<{ readonly before: KeyState; readonly after: BotKey }> => {
  let result: { readonly before: KeyState; readonly after: BotKey } | undefined;
  await changeKeys(async (register) => {
    const before = rotatable(await existing(keyId));
    const after = change(before.key);
    // A key that expired begins to count again.
    if (before.key.expiresAt <= now && after.expiresAt > now) refuseIfFull(register, now);
    result = { before, after };
    return { write: [{ key: after, revokedAt: null }] };
  });
  if (!result) throw new Error('A change of keys that was made has a result.');
  return result;
};

const rotatable = (state: KeyState): KeyState => {
  if (state.revokedAt !== null) throw new Refusal('conflict', keySays.revoked, keySays.makeNew);
  return state;
};

/** Takes a key away, from the next call on. Its row stays for 90 days, so that its log can still be read. */
export async function revokeKey(
  { keyId }: { readonly keyId: string },
  { now }: Tenant,
  caller: Caller,
): Promise<BotKeyRow> {
  const state = await existing(keyId);
  const revokedAt = state.revokedAt ?? now();
  if (state.revokedAt === null) await markRevoked(keyId, revokedAt);
  // Twice, by two records: neither a rotation at the same moment nor one lost record brings the key back.
  let last = state;
  await changeKeys(async () => {
    last = (await readKeyState(keyId)) ?? last;
    return { write: [{ key: { ...last.key, spares: [], credentials: [] }, revokedAt }] };
  });
  await Promise.all([deleteSecrets(state.key), deleteSecrets(last.key)]);
  await recordAct({ kind: 'key-revoked', keyId }, null, { now }, caller);
  return toKeyRow({ ...last, revokedAt }, now());
}

const existing = async (keyId: string): Promise<KeyState> => {
  const state = await readKeyState(keyId);
  if (!state) throw new Refusal('not-found', keySays.noSuchKey, whatToDo.reload);
  return state;
};

/** From its last rotation to its end, in whole days as the admin gave them. */
const lifeOf = ({ credentials, createdAt, expiresAt }: BotKey): number =>
  Math.max(DAY_MS, Date.parse(expiresAt) - Date.parse(credentials.at(-1)?.createdAt ?? createdAt));

/** The one before works no longer than it would have without the rotation. */
const overlapEnd = ({ expiresAt }: BotKey, at: string, overlapHours: number): string =>
  new Date(
    Math.min(Date.parse(at) + overlapHours * HOUR_MS, Math.max(Date.parse(at), Date.parse(expiresAt))),
  ).toISOString();
