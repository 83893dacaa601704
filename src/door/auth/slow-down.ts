import { countWrongAttempt } from '../../store/window-count';
import { DoorError } from '../http/door-error';
import { sha256 } from './key-secret';

/** Wrong attempts in a window before the next ones are told to wait. */
const WRONG_ATTEMPTS = 10;

/**
 * Counts a wrong attempt; what it answers is how the caller is told to wait, null where it is simply turned away. Names
 * fall into 256 groups by their digest, so a known one cannot be told from an unknown one, and the storage holds no
 * more than that however many are tried. Only wrong attempts ever wait: whoever holds the right secret is let in
 * meanwhile, so nobody can lock a bot out.
 */
export async function countFailure(claimed: string, now: string): Promise<DoorError | null> {
  const { isCounted, until } = await countWrongAttempt(sha256(claimed).slice(0, 2), { most: WRONG_ATTEMPTS, now });
  if (isCounted) return null;
  return new DoorError('slow-down', 'Too many wrong attempts; wait and try again with a valid key.', {
    headers: { 'retry-after': secondsUntil(until, now) },
  });
}

/** For `Retry-After`: whole seconds, at least one. */
export const secondsUntil = (moment: string, now: string): string =>
  String(Math.max(1, Math.ceil((Date.parse(moment) - Date.parse(now)) / 1000)));
