import type { BotKeyRow } from '../shared/contract';
import type { KeyState } from '../store/key-store';
import { algorithmOf } from './auth/public-key';

/** How long before its end a key is called out on the page. */
const REMINDER_DAYS = 14;
const DAY_MS = 86_400_000;

/** A key as the page shows it. */
export const toKeyRow = ({ key, revokedAt, lastUsedAt }: KeyState, now: string): BotKeyRow => {
  const { id, name, kind, scopes, projectIds, showsEmail, createdAt, expiresAt, credentials, jwt } = key;
  const overlaps = credentials.flatMap(({ acceptedUntil }) =>
    acceptedUntil !== null && now < acceptedUntil ? [acceptedUntil] : [],
  );
  const publicKey = credentials.at(-1)?.publicKey;
  return {
    id,
    name,
    kind,
    scopes,
    projectIds,
    showsEmail,
    createdAt,
    expiresAt,
    revokedAt,
    lastUsedAt,
    state: stateOf({ expiresAt, revokedAt }, now),
    overlapUntil: overlaps.sort().at(-1) ?? null,
    jwt: jwt && publicKey !== undefined ? { ...jwt, algorithm: algorithmOf(publicKey) } : null,
  };
};

const stateOf = (
  { expiresAt, revokedAt }: { readonly expiresAt: string; readonly revokedAt: string | null },
  now: string,
): BotKeyRow['state'] => {
  if (revokedAt !== null) return 'revoked';
  const left = Date.parse(expiresAt) - Date.parse(now);
  if (left <= 0) return 'expired';
  return left <= REMINDER_DAYS * DAY_MS ? 'expires-soon' : 'valid';
};
