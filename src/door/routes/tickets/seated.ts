import { randomUUID } from 'node:crypto';
import { MOST_WAITING } from '../../../bot-api/limits';
import { leaveSeat, takeSeat } from '../../../store/seat-store';
import { DoorError } from '../../http/door-error';

/** A call that dies keeps its seat until its wait is over, and this much longer. */
const GRACE_MS = 5_000;

/**
 * Lets a call wait, if fewer calls of its key do than may: each costs the app its whole wait, and the calls of all bots
 * of a site share its functions. Throws `DoorError`.
 */
export async function seated<T>(
  keyId: string,
  seconds: number,
  now: () => number,
  wait: (ms: number) => Promise<T>,
): Promise<T> {
  const begun = now();
  const seat = {
    holder: randomUUID(),
    until: new Date(begun + seconds * 1000 + GRACE_MS).toISOString(),
  };
  const nth = await takeSeat(keyId, MOST_WAITING, seat, new Date(begun).toISOString());
  if (nth === null)
    throw new DoorError(
      'slow-down',
      `${MOST_WAITING} calls of this key wait for events already; ask without waiting.`,
      {
        headers: { 'retry-after': '5' },
      },
    );
  try {
    return await wait(seconds * 1000);
  } finally {
    await leaveSeat(keyId, nth, seat);
  }
}
