import { markUsed, type BotKey } from '../store/key-store';
import type { Tenant } from '../app/tenant';
import { authenticate, unauthorized } from './auth/authenticate';
import { toDoorError } from './http/explain-refusal';
import { checkSize, type DoorAnswer, type DoorRequest } from './http/request';
import { refusal, serve } from './serve';
import { countFailure } from './auth/slow-down';
import { spend } from './spend';
import { kept, startVisit, type Visit } from './visit';

/**
 * The bot's door: from a request of anybody to an answer for a bot that may have it. In this order, so that a caller
 * without a key learns nothing: size, who calls, which route, whether the key may, what was sent.
 */
export async function answerBot(request: DoorRequest, tenant: Tenant): Promise<DoorAnswer> {
  const visit = startVisit(tenant.now());
  try {
    checkSize(request);
    const key = await letIn(request, visit);
    const answer = await serve(
      request,
      key,
      { ...tenant, now: () => visit.at },
      { reached: visit.isTo, spend: (cost, spent) => spend(key.id, { cost, spent, now: visit.at }) },
    );
    return await visit.end(answer);
  } catch (thrown) {
    const error = toDoorError(thrown);
    return await visit.end(refusal(error), error.code);
  }
}

const letIn = async (request: DoorRequest, visit: Visit): Promise<BotKey> => {
  const caller = await authenticate(request, visit.at);
  if (caller.isLetIn) {
    visit.isBy(caller.key.id);
    await noteUse(caller, visit.at);
    return caller.key;
  }
  // Most who knock at a public address show nothing of the shape of a key: they cost no storage.
  if (caller.claimed === '') throw unauthorized();
  const wait = await countFailure(caller.claimed, visit.at);
  if (wait === null) visit.isTurnedAway(caller.knownId);
  throw wait ?? unauthorized();
};

/** At most one write an hour, however many calls. */
const noteUse = async (
  { key, lastUsedAt }: { readonly key: BotKey; readonly lastUsedAt: string | null },
  now: string,
): Promise<void> => {
  const hour = `${now.slice(0, 13)}:00:00.000Z`;
  if (lastUsedAt !== hour) await kept(() => markUsed(key.id, hour));
};
