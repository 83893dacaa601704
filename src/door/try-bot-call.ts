import type { z } from 'zod';
import { descriptionOf } from '../bot-api/call-says';
import { parametersOf } from '../bot-api/openapi';
import type { BotRoute, BotRouteInput, BotTrial } from '../shared/bot-preview-contract';
import { readKeyState } from '../store/key-store';
import { ALL_ROUTES } from './routes/routes';
import { Refusal } from '../app/refusal';
import type { Tenant } from '../app/tenant';
import { isValid } from './auth/authenticate';
import { toDoorError } from './http/explain-refusal';
import { checkSize, type DoorAnswer, type DoorRequest } from './http/request';
import { refusal, serve, type Watch } from './serve';
import { toTrial } from './trial';
import { keySays } from './says';

/** The calls an admin may try: those that only read. */
export const listBotRoutes = async (): Promise<readonly BotRoute[]> =>
  ALL_ROUTES.filter(({ method }) => method === 'GET').map(({ path, summary, scope, params, query }) => ({
    path,
    summary,
    scope,
    inputs: [...inputsOf(params, 'path'), ...inputsOf(query, 'query')],
  }));

const inputsOf = (schema: z.ZodObject | undefined, place: BotRouteInput['place']): readonly BotRouteInput[] =>
  parametersOf(schema, place).map(({ name, required }) => ({
    name,
    place,
    isRequired: required,
    description: descriptionOf(schema?.shape[name]),
  }));

/** A trial is no call of the bot, so it costs its key nothing. */
const UNWATCHED: Watch = { reached: () => undefined, spend: async () => ({}) };

interface TrialCall {
  readonly keyId: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly ifNoneMatch?: string | undefined;
}

/**
 * A bot's call without its secret, for an admin who wants to see the answer: everything after the proof of identity is
 * the door's own. Always a GET, so nothing is written to Jira. It is no call of a bot: it neither counts as a use of
 * the key nor stands in the access log. Throws `Refusal` for a key that lets nobody in.
 */
export async function tryBotCall({ keyId, path, query, ifNoneMatch }: TrialCall, tenant: Tenant): Promise<BotTrial> {
  const now = tenant.now();
  const state = await readKeyState(keyId);
  if (!state || !isValid(state, now)) throw new Refusal('conflict', keySays.letsNobodyIn, keySays.chooseAnother);
  const request: DoorRequest = {
    method: 'GET',
    path,
    query: inTime(query),
    headers: new Map(ifNoneMatch === undefined ? [] : [['if-none-match', [ifNoneMatch]]]),
    body: '',
  };
  return toTrial(
    await answered(async () => {
      checkSize(request);
      return serve(request, state.key, { ...tenant, now: () => now }, UNWATCHED);
    }),
  );
}

const answered = async (act: () => Promise<DoorAnswer>): Promise<DoorAnswer> => {
  try {
    return await act();
  } catch (thrown) {
    return refusal(toDoorError(thrown));
  }
};

/** The page is answered within 25 seconds, a bot within 55. */
const MOST_WAIT_SECONDS = 10;

const inTime = (query: TrialCall['query']): DoorRequest['query'] =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      [name === 'wait' && Number(value) > MOST_WAIT_SECONDS ? String(MOST_WAIT_SECONDS) : value],
    ]),
  );
