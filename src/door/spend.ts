import { SPENDING_PER_MINUTE } from '../bot-api/limits';
import { countSpending } from '../store/window-count';
import type { CallNeeds } from './call-needs';
import { DoorError } from './http/door-error';
import { secondsUntil } from './auth/slow-down';

/**
 * Charges a key for a call that costs Jira requests, before it is made, and gives the headers that tell what is left of
 * the minute. A call that costs none is not counted. Throws `DoorError` where too little is left.
 */
export async function spend(
  keyId: string,
  { cost, spent, now }: { readonly cost: number; readonly spent: CallNeeds['spent']; readonly now: string },
): Promise<Readonly<Record<string, string>>> {
  if (cost === 0) return {};
  const wanted = { by: cost, most: SPENDING_PER_MINUTE, now };
  const { isCounted, count, until } = await countSpending(keyId, wanted, await spent());
  const seconds = secondsUntil(until, now);
  const headers = {
    'ratelimit-limit': String(SPENDING_PER_MINUTE),
    'ratelimit-remaining': String(SPENDING_PER_MINUTE - count),
    'ratelimit-reset': seconds,
  };
  if (isCounted) return headers;
  throw new DoorError('slow-down', `This call costs ${cost}, and too little is left to this key in this minute.`, {
    headers: { ...headers, 'retry-after': seconds },
  });
}
