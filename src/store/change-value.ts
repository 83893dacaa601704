import { randomUUID } from 'node:crypto';
import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { z } from 'zod';

/** The version of a value, beside it: Forge replaces on a condition what is an entity, and nothing else. A transaction takes each key once. */
const ENTITY = 'value-version';
const versionSchema = z.object({ version: z.string() });
type Version = z.infer<typeof versionSchema>;

const versionKey = (key: string): string => `version:${key}`;

/** More changes of one value at the same moment than a site has admins. */
const MOST_TRIES = 50;

/** What a change makes of a value: another value, or `LEFT` where there is nothing to change. */
export const LEFT = Symbol('left as it is');

/**
 * Changes a value of storage by compare-and-set: `change` is told what is stored now and, where somebody else was quicker,
 * told again. So of two changes at the same moment none is lost. `undefined`: there is no value; answered, it is deleted.
 * Whatever changes a value that others may be changing goes through here. Throws what `change` throws, and when storage fails.
 */
export async function changeValue(key: string, change: (current: unknown) => unknown): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const seen = await readVersion(key);
    const current: unknown = await kvs.get(key);
    const next = change(current);
    if (next === LEFT) return;
    if (await replace(key, seen, next)) return;
  }
  throw new Error(`The value ${key.split(':')[0] ?? ''} was changed by others again and again.`);
}

/** The same for a value of a known shape, where there is one; what nobody can read counts as none. `null`: nothing is to be changed. Answers what is stored then. */
export async function changeStored<T>(
  key: string,
  schema: z.ZodType<T>,
  change: (current: T | null) => T | null,
): Promise<T | null> {
  const left: { value: T | null } = { value: null };
  await changeValue(key, (stored) => {
    const current = schema.safeParse(stored).data ?? null;
    const next = change(current);
    left.value = next ?? current;
    return next ?? LEFT;
  });
  return left.value;
}

/** Read first, so that a change that comes between it and the value makes the replacing fail. */
const readVersion = async (key: string): Promise<string> => {
  const known = versionSchema.safeParse(await kvs.entity<Version>(ENTITY).get(versionKey(key)));
  if (known.success) return known.data.version;
  try {
    const first = randomUUID();
    await kvs.entity<Version>(ENTITY).set(versionKey(key), { version: first }, { keyPolicy: 'FAIL_IF_EXISTS' });
    return first;
  } catch (error) {
    const others = versionSchema.safeParse(await kvs.entity<Version>(ENTITY).get(versionKey(key)));
    if (!others.success) throw error;
    return others.data.version;
  }
};

/** Both at once or none. False: somebody else was quicker. */
const replace = async (key: string, seen: string, next: unknown): Promise<boolean> => {
  const mine = randomUUID();
  const conditions = new Filter<Version>().and('version', FilterConditions.equalTo(seen));
  const transaction = kvs.transact().set(versionKey(key), { version: mine }, { entityName: ENTITY, conditions });
  if (next === undefined) transaction.delete(key);
  else transaction.set(key, next);
  try {
    await transaction.execute();
    return true;
  } catch (error) {
    // What a failed condition is called is told nowhere, and an answer may be lost: the version says who was quicker.
    const today = await readVersion(key);
    if (today === mine) return true;
    if (today !== seen) return false;
    throw error;
  }
};

/** Forgets the version of a value that is gone for good. */
export async function forgetVersion(key: string): Promise<void> {
  await kvs.entity<Version>(ENTITY).delete(versionKey(key));
}
