import { kvs, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { contended, createGuarded, readGuarded, replaceGuarded } from './guarded-row';
import { readKeyStates, type KeyState } from './key-store';
import { keys } from './keys';

const entrySchema = z.object({
  id: z.string(),
  /** Of tokens; null: a key of another kind. */
  issuer: z.string().nullable(),
  /** From then on the key lets nobody in: it expired, or was revoked. */
  endsAt: z.string(),
});
const registerSchema = z.object({ version: z.literal(1), keys: z.array(entrySchema) });

/** What is known of a key without reading it. */
export type KeyEntry = Readonly<z.infer<typeof entrySchema>>;

/** Whether the list is kept already. */
export const hasRegister = async (): Promise<boolean> => (await kvs.get(keys.botKeys())) !== undefined;

/** Every key that is kept. Strictly consistent, where a query would lag behind what was made a moment ago. */
export async function readKeyRegister(): Promise<readonly KeyEntry[]> {
  const stored = registerSchema.safeParse(await kvs.get(keys.botKeys()));
  // Version 0.1.0 kept no list.
  return stored.success ? stored.data.keys : (await readKeyStates(await queriedKeyIds())).map(entryOf);
}

/** Every key that is kept, revoked ones included. */
export async function listKeyStates(): Promise<readonly KeyState[]> {
  return readKeyStates((await readKeyRegister()).map(({ id }) => id));
}

const queriedKeyIds = async (): Promise<readonly string[]> => {
  const prefix = keys.botKey('');
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(100);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    found.push(...page.results.map(({ key }) => key.slice(prefix.length)));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
};

const entryOf = ({ key: { id, jwt, expiresAt }, revokedAt }: KeyState): KeyEntry => ({
  id,
  issuer: jwt?.issuer ?? null,
  endsAt: revokedAt !== null && revokedAt < expiresAt ? revokedAt : expiresAt,
});

/** Keys one change may forget: a transaction takes 25 operations, and each takes three. */
export const MOST_FORGOTTEN = 7;

/** What a change of keys writes: keys that are new or other than before, with the moment they were revoked, and ids of those that go. */
export interface KeyChange {
  readonly write?: readonly Pick<KeyState, 'key' | 'revokedAt'>[];
  readonly forget?: readonly string[];
}

/** Others changed keys all the while. */
export class KeysBusy extends Error {
  override readonly name = 'KeysBusy';
}

/**
 * Changes keys and their list at once, as if nobody else did: `change` is asked again where somebody was quicker, so it
 * may read and refuse, but not write. Throws `KeysBusy`.
 */
export async function changeKeys(change: (register: readonly KeyEntry[]) => Promise<KeyChange>): Promise<void> {
  await createGuarded(keys.botKeys(), { holder: '0', until: '' });
  const done = await contended(async () => {
    const seen = await readGuarded(keys.botKeys());
    if (!seen) return null;
    const register = await readKeyRegister();
    const { write = [], forget = [] } = await change(register);
    const gone = new Set([...forget, ...write.map(({ key }) => key.id)]);
    const entries = [
      ...register.filter(({ id }) => !gone.has(id)),
      ...write.map(({ key, revokedAt }) => entryOf({ key, revokedAt, lastUsedAt: null })),
    ];
    const isDone = await replaceGuarded(
      keys.botKeys(),
      seen,
      { holder: String(Number(seen.holder) + 1), until: '' },
      {
        along: {
          set: [
            { key: keys.botKeys(), value: { version: 1, keys: entries } },
            ...write.map(({ key }) => ({ key: keys.botKey(key.id), value: key })),
          ],
          remove: forget.flatMap((id) => [keys.botKey(id), keys.botKeyRevoked(id), keys.botKeyUsed(id)]),
        },
      },
    );
    return isDone || null;
  });
  if (done === null) throw new KeysBusy('Others changed keys at the same moment.');
}
