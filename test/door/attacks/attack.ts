import type { ErrorCode } from '../../../src/bot-api/wire-error';
import type { InstalledApp } from '../../entry/an-installed-app';
import type { Knock } from '../a-door';

/** What an attacker of the table may hold: keys that are good, and keys that were. */
export interface World {
  readonly app: InstalledApp;
  /** A bearer key with every scope for the project IT. */
  readonly key: string;
  readonly otherKey: string;
  /** A key for signing, with every scope for the project IT. */
  readonly signingKey: string;
  readonly otherSigningKey: string;
  readonly expiredKey: string;
  readonly revokedKey: string;
  readonly revokedSigningKey: string;
  /** Replaced without overlap. */
  readonly replacedKey: string;
  /** Of another installation. */
  readonly foreignKey: string;
  /** May do nothing but read readiness. */
  readonly narrowKey: string;
}

/** One named attack and how it has to end. */
export interface Attack {
  /** Ends the sentence “given …”. */
  readonly given: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly knock: (world: World) => Knock;
}

/** Turned away without a word of why. */
export const turnedAway = (given: string, knock: Attack['knock']): Attack => ({
  given,
  status: 401,
  code: 'unauthorized',
  knock,
});

export const READINESS = '/v1/readiness';

/** A call that shows this header and nothing else. */
export const showing = (authorization: string | readonly string[], path: string = READINESS): Knock => ({
  path,
  headers: { Authorization: authorization },
});
