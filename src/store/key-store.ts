import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { BOT_SCOPES } from '../shared/vocabulary';
import { keys } from './keys';
import { readBatch } from './read-batch';
import { KEY_KINDS } from '../shared/vocabulary';

/** One secret or public key a bot may prove itself with; during a rotation there are two. */
const credentialSchema = z.object({
  credentialId: z.string(),
  createdAt: z.iso.datetime(),
  /** After this moment it proves nothing; null: as long as the key is valid. */
  acceptedUntil: z.iso.datetime().nullable(),
  /** Of a bearer key: SHA-256 of its secret, in hex. The secret itself is kept nowhere. */
  sha256: z.string().optional(),
  /** Of a JWT issuer: its public key as PEM. */
  publicKey: z.string().optional(),
});

const keySchema = z.object({
  version: z.literal(1),
  id: z.string(),
  name: z.string(),
  kind: z.enum(KEY_KINDS),
  scopes: z.array(z.enum(BOT_SCOPES)),
  projectIds: z.array(z.string()),
  /** Whether this bot is told the e-mail addresses Jira shows the app. */
  showsEmail: z.boolean(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  credentials: z.array(credentialSchema),
  /**
   * Of an HMAC key: credentials whose secrets are being stored, so that none is left that no key leads to when the rest
   * fails.
   */
  spares: z.array(z.string()).optional(),
  jwt: z.object({ issuer: z.string(), audience: z.string(), kid: z.string().nullable() }).nullable(),
});

/** A key of a bot, with nothing in it that would let anybody in. */
export type BotKey = Readonly<z.infer<typeof keySchema>>;
export type Credential = Readonly<z.infer<typeof credentialSchema>>;

/** What is kept beside a key, each under a key of its own, so that a call in flight cannot undo a revocation. */
export interface KeyState {
  readonly key: BotKey;
  readonly revokedAt: string | null;
  /** Start of the hour of the last call that was let in. */
  readonly lastUsedAt: string | null;
}

/** Strictly consistent: a revocation counts from the next call on. */
export async function readKeyState(keyId: string): Promise<KeyState | null> {
  return (await readKeyStates([keyId]))[0] ?? null;
}

/** Keeps a revocation for good, whatever happens to the key meanwhile. */
export async function markRevoked(keyId: string, at: string): Promise<void> {
  await kvs.set(keys.botKeyRevoked(keyId), at);
}

export async function markUsed(keyId: string, hour: string): Promise<void> {
  await kvs.set(keys.botKeyUsed(keyId), hour);
}

/** A batch takes 25 keys, and a state has three. */
const KEYS_PER_BATCH = 8;

/** Those of some keys that are kept. Strictly consistent. */
export async function readKeyStates(keyIds: readonly string[]): Promise<readonly KeyState[]> {
  const batches = Array.from({ length: Math.ceil(keyIds.length / KEYS_PER_BATCH) }, (_, nth) =>
    readSome(keyIds.slice(nth * KEYS_PER_BATCH, (nth + 1) * KEYS_PER_BATCH)),
  );
  return (await Promise.all(batches)).flat();
}

const readSome = async (keyIds: readonly string[]): Promise<readonly KeyState[]> => {
  // A revocation that could not be read is not one that is absent.
  const valueOf = await readBatch(
    keyIds.flatMap((id) => [keys.botKey(id), keys.botKeyRevoked(id), keys.botKeyUsed(id)]),
  );
  const text = (key: string): string | null => z.string().safeParse(valueOf.get(key)).data ?? null;
  return keyIds.flatMap((id) => {
    const parsed = keySchema.safeParse(valueOf.get(keys.botKey(id)));
    return parsed.success && parsed.data.id === id
      ? [{ key: parsed.data, revokedAt: text(keys.botKeyRevoked(id)), lastUsedAt: text(keys.botKeyUsed(id)) }]
      : [];
  });
};

/**
 * The secret of an HMAC key, which has to be known to check a signature: in Forge's encrypted secret store, never in a
 * query.
 */
export async function writeHmacSecret(keyId: string, credentialId: string, secret: string): Promise<void> {
  await kvs.setSecret(keys.botKeySecret(keyId, credentialId), secret);
}

export async function readHmacSecret(keyId: string, credentialId: string): Promise<string | null> {
  return z.string().safeParse(await kvs.getSecret(keys.botKeySecret(keyId, credentialId))).data ?? null;
}

export async function deleteHmacSecret(keyId: string, credentialId: string): Promise<void> {
  await kvs.deleteSecret(keys.botKeySecret(keyId, credentialId));
}
