import { kvs, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { changeTogether } from './change-value';
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
export const readKeyRegister = async (): Promise<readonly KeyEntry[]> => registerFrom(await kvs.get(keys.botKeys()));

const registerFrom = async (value: unknown): Promise<readonly KeyEntry[]> => {
  const stored = registerSchema.safeParse(value);
  // Version 0.1.0 kept no list.
  return stored.success ? stored.data.keys : (await readKeyStates(await queriedKeyIds())).map(entryOf);
};

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

/**
 * What a change of keys writes: keys that are new or other than before, with the moment they were revoked, and ids of
 * those that go.
 */
interface KeyChange {
  readonly write?: readonly Pick<KeyState, 'key' | 'revokedAt'>[];
  readonly forget?: readonly string[];
}

/**
 * Changes keys and their list at once, as if nobody else did: `change` is asked again where somebody was quicker, so it
 * may read and refuse, but not write. Throws `ValueBusy`.
 */
export async function changeKeys(change: (register: readonly KeyEntry[]) => Promise<KeyChange>): Promise<void> {
  await changeTogether(keys.botKeys(), async (stored) => {
    const register = await registerFrom(stored);
    const { write = [], forget = [] } = await change(register);
    const gone = new Set([...forget, ...write.map(({ key }) => key.id)]);
    const entries = [
      ...register.filter(({ id }) => !gone.has(id)),
      ...write.map(({ key, revokedAt }) => entryOf({ key, revokedAt, lastUsedAt: null })),
    ];
    return {
      next: { version: 1, keys: entries },
      along: {
        set: write.map(({ key }) => ({ key: keys.botKey(key.id), value: key })),
        remove: forget.flatMap((id) => [keys.botKey(id), keys.botKeyRevoked(id), keys.botKeyUsed(id)]),
      },
    };
  });
}
