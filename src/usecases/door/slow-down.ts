import { readFailures, writeFailures } from '../../store/failure-store';
import { DoorError } from './door-error';
import { sha256 } from './key-secret';

const WINDOW_MS = 60_000;
/** Wrong attempts in a window before the next ones are told to wait. */
export const WRONG_ATTEMPTS = 10;

/**
 * Counts a wrong attempt and tells how the caller is refused. Ids fall into 256 groups by their digest, so a
 * known id cannot be told from an unknown one, and the storage holds no more than that however many are tried. Only wrong
 * attempts ever wait: whoever holds the right secret is let in meanwhile, so nobody can lock a bot out.
 */
export async function countFailure(
  claimedId: string,
  now: string,
): Promise<{ readonly nth: number; readonly wait: DoorError | null }> {
  const group = sha256(claimedId).slice(0, 2);
  const known = await readFailures(group);
  const current = known && Date.parse(now) - Date.parse(known.since) < WINDOW_MS ? known : { since: now, count: 0 };
  const nth = current.count + 1;
  if (nth <= WRONG_ATTEMPTS) {
    await writeFailures(group, { ...current, count: nth });
    return { nth, wait: null };
  }
  const seconds = Math.max(1, Math.ceil((Date.parse(current.since) + WINDOW_MS - Date.parse(now)) / 1000));
  return {
    nth,
    wait: new DoorError('slow-down', 'Too many wrong attempts; wait and try again with a valid key.', {
      headers: { 'retry-after': String(seconds) },
    }),
  };
}
