import type { BotKey, Credential, KeyState } from '../../store/key-store';

/** What a way to authenticate makes of a request. */
export interface Proof {
  /** The key id the caller named; empty where it named none. */
  readonly claimedId: string;
  /** The key of that id, whether or not it is proven; null where this site has none. */
  readonly state: KeyState | null;
  /** Whether the caller holds the key. Whether the key still counts is judged apart. */
  readonly isProven: boolean;
}

/** The credentials a key may be proven with now: the newest, and during a rotation the one before. */
export const accepted = (key: BotKey, now: string): readonly Credential[] =>
  key.credentials.filter(({ acceptedUntil }) => acceptedUntil === null || now < acceptedUntil);
