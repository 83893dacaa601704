import type { BotKeyRow } from '../../../../../src/shared/contract';

const DAY_MS = 86_400_000;

/** A key that is to be rotated soon, with its last full days; 0: it ends within a day. */
export interface KeyToRotate {
  readonly key: BotKeyRow;
  readonly days: number;
}

/** The full days until a moment; 0 from its last day on. */
export const daysUntil = (at: string, now: Date): number =>
  Math.max(0, Math.floor((Date.parse(at) - now.getTime()) / DAY_MS));

/** The keys to be reminded of, the first to end first; only those of one project where its id is given. */
export const keysToRotate = (keys: readonly BotKeyRow[], now: Date, projectId?: string): readonly KeyToRotate[] =>
  keys
    .filter((key) => key.state === 'expires-soon' && (projectId === undefined || key.projectIds.includes(projectId)))
    .map((key) => ({ key, days: daysUntil(key.expiresAt, now) }))
    .sort((a, b) => a.key.expiresAt.localeCompare(b.key.expiresAt));
