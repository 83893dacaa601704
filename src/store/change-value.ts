import { kvs } from '@forge/kvs';
import type { z } from 'zod';
import {
  contended,
  createGuarded,
  forgetGuarded,
  NO_END,
  overwriteGuarded,
  readGuarded,
  removeGuarded,
  replaceGuarded,
  type Along,
  type GuardedRow,
  type Ttl,
} from './guarded-row';

/** A guarded row beside the value, replaced together with it: Forge compares in entities alone. */
const versionKey = (key: string): string => `version:${key}`;

/** What a change makes of a value: another value, or `LEFT` where there is nothing to change. */
export const LEFT = Symbol('left as it is');

/** Others changed the value all the while. */
class ValueBusy extends Error {
  override readonly name = 'ValueBusy';
}

/** What is written: the value, `undefined` deletes it, and what goes along in the same moment. */
export interface Change {
  readonly next: unknown;
  readonly along?: Along;
  /** For how long it is kept; for good where it is not said. */
  readonly ttl?: Ttl | undefined;
}

/**
 * Changes a value of storage by compare-and-set: `change` is told what is stored now and, where somebody else was
 * quicker, told again. So of two changes at the same moment none is lost. `undefined`: there is no value. `change` may
 * read and refuse, but not write. Whatever changes a value that others may be changing goes through here.
 * @throws what `change` throws; when storage fails; `ValueBusy`
 */
export async function changeTogether(
  key: string,
  change: (current: unknown) => Promise<Change | typeof LEFT>,
): Promise<void> {
  const isDone = await contended(async () => {
    // Read before the value, so that a change that comes in between makes the replacing fail.
    const seen = await readVersion(key);
    const made = await change(await kvs.get(key));
    if (made === LEFT) return true;
    const { next, along = {}, ttl } = made;
    const isReplaced = await replaceGuarded(versionKey(key), seen, UNHELD, {
      along:
        next === undefined
          ? { ...along, remove: [key, ...(along.remove ?? [])] }
          : { ...along, set: [{ key, value: next, ttl }, ...(along.set ?? [])] },
      ...(ttl && { ttl }),
    });
    return isReplaced ? true : null;
  });
  if (!isDone) throw new ValueBusy(`The value ${key.split(':')[0] ?? ''} was changed by others again and again.`);
}

/** The same, of the value alone. */
export const changeValue = (key: string, change: (current: unknown) => unknown): Promise<void> =>
  changeTogether(key, async (current) => {
    const next = change(current);
    return next === LEFT ? LEFT : { next };
  });

/**
 * The same for a value of a known shape, where there is one; what nobody can read counts as none. `null`: nothing is to
 * be changed. Answers what is stored then: the very object of `change` where that was written.
 */
export async function changeStored<T>(
  key: string,
  schema: z.ZodType<T>,
  change: (current: T | null) => T | null,
  along: Along = {},
): Promise<T | null> {
  const left: { value: T | null } = { value: null };
  await changeTogether(key, async (stored) => {
    const current = schema.safeParse(stored).data ?? null;
    const next = change(current);
    left.value = next ?? current;
    return next === null ? LEFT : { next, along };
  });
  return left.value;
}

/** Writes a text that this writer alone knows, whatever is stored: who changes it at the same moment is told again. */
export const overwriteValue = (key: string, value: string, ttl: Ttl): Promise<void> =>
  overwriteGuarded(versionKey(key), UNHELD, { key, value }, ttl);

const UNHELD: GuardedRow = { holder: NO_END, until: NO_END };

const readVersion = async (key: string): Promise<GuardedRow> => {
  const known = (await readGuarded(versionKey(key))) ?? (await createGuarded(versionKey(key), UNHELD));
  // Somebody else made it in between.
  return known ?? (await readGuarded(versionKey(key))) ?? UNHELD;
};

/** Removes a value and its version, whatever is stored. */
export const removeValue = (key: string): Promise<void> => removeGuarded(versionKey(key), key);

/** Forgets the version of a value that is gone for good. */
export const forgetVersion = (key: string): Promise<void> => forgetGuarded(versionKey(key));
