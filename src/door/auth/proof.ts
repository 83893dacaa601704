import type { BotKey, Credential, KeyState } from '../../store/key-store';

/** What a way to authenticate makes of a request. */
export interface Proof {
  /** The key id or token issuer the caller named; empty where it named none. */
  readonly claimed: string;
  /** The key of that name, whether or not it is proven; null where this site has none. */
  readonly state: KeyState | null;
  /** Whether the caller holds the key. Whether the key still counts is judged apart. */
  readonly isProven: boolean;
}

/** The most credentials a key has: the newest, and during a rotation the one before. */
export const MOST_CREDENTIALS = 2;

/** The credentials a key may be proven with now: the newest, and during a rotation the one before. */
export const accepted = (key: BotKey, now: string): readonly Credential[] =>
  key.credentials.filter(({ acceptedUntil }) => acceptedUntil === null || now < acceptedUntil);
