import { changeKeys, hasRegister, MOST_FORGOTTEN, readKeyRegister, type KeyEntry } from '../store/key-register';
import { deleteHmacSecret, readKeyStates, type BotKey } from '../store/key-store';
import { Refusal } from '../app/refusal';
import type { Tenant } from '../app/tenant';
import { keySays } from './says';

/** Keys that let somebody in, at one time. */
const MOST_KEYS = 100;
/** How long a key that was revoked or expired stays listed; its calls are kept for 30 days. */
const LISTED_MS = 90 * 86_400_000;
/** Keys that are over and still listed; of more the oldest are forgotten early, so that the list stays short. */
const MOST_OVER = 200;

/** Throws `Refusal` where no more keys may let somebody in. Revoked and expired ones do not count. */
export const refuseIfFull = (register: readonly KeyEntry[], now: string): void => {
  if (register.filter(({ endsAt }) => now < endsAt).length >= MOST_KEYS)
    throw new Refusal('conflict', keySays.full({ count: MOST_KEYS }), keySays.revokeOrRotate);
};

/** Forgets some of the keys that have been over for so long that nobody asks for them any more, with all they left. */
export async function forgetOldKeys(now: string): Promise<void> {
  const ids = overSince(await readKeyRegister(), now);
  if (ids.length === 0) return;
  // The secrets go first, for nothing leads to them without the key.
  await Promise.all((await readKeyStates(ids)).map(({ key }) => deleteSecrets(key)));
  await changeKeys(async (register) => ({ forget: overSince(register, now).filter((id) => ids.includes(id)) }));
}

/** Once a day: forgets old keys, and makes the list of keys where version 0.1.0 kept none. */
export async function tidyKeys({ now }: Pick<Tenant, 'now'>): Promise<void> {
  await forgetOldKeys(now());
  if (!(await hasRegister())) await changeKeys(async () => ({}));
}

const overSince = (register: readonly KeyEntry[], now: string): readonly string[] =>
  register
    .filter(({ endsAt }) => endsAt <= now)
    .sort((a, b) => (a.endsAt < b.endsAt ? 1 : -1))
    .filter(({ endsAt }, nth) => nth >= MOST_OVER || Date.parse(now) - Date.parse(endsAt) > LISTED_MS)
    .slice(-MOST_FORGOTTEN)
    .map(({ id }) => id);

/** Deletes the secrets of a key, but for those its next state leads to. Only HMAC keys have any. */
export const deleteSecrets = async (key: BotKey, next?: BotKey): Promise<void> => {
  if (key.kind !== 'hmac') return;
  const kept = new Set(next && secretsOf(next));
  await Promise.all(
    secretsOf(key)
      .filter((one) => !kept.has(one))
      .map((one) => deleteHmacSecret(key.id, one)),
  );
};

const secretsOf = ({ credentials, spares = [] }: BotKey): readonly string[] => [
  ...credentials.map(({ credentialId }) => credentialId),
  ...spares,
];
