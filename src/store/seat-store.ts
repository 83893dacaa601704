import { createGuarded, NO_END, readGuarded, replaceGuarded, type GuardedRow } from './guarded-row';
import { keys } from './keys';

/**
 * The number of a free seat of a key, taken by whom the row names until it says; null: all are taken. `now` ISO 8601
 * UTC.
 */
export async function takeSeat(keyId: string, seats: number, row: GuardedRow, now: string): Promise<number | null> {
  for (let seat = 0; seat < seats; seat += 1) {
    const key = keys.botSeat(keyId, seat);
    const seen = await readGuarded(key);
    if (seen !== null && seen.until > now) continue;
    if (await (seen === null ? createGuarded(key, row) : replaceGuarded(key, seen, row))) return seat;
  }
  return null;
}

/** Makes a seat free, unless it went to somebody else. */
export async function leaveSeat(keyId: string, seat: number, row: GuardedRow): Promise<void> {
  await replaceGuarded(keys.botSeat(keyId, seat), row, { holder: NO_END, until: NO_END });
}
