import { markUsed, type BotKey } from '../../store/key-store';
import { readBotUrl } from '../../store/bot-url';
import type { Route } from '../bot/route';
import { ALL_ROUTES } from '../bot/routes';
import type { Tenant } from '../tenant';
import { authenticate, unauthorized } from './authenticate';
import { DoorError } from './door-error';
import { toDoorError } from './explain-refusal';
import { withETag } from './etag';
import { jsonBody } from './json-body';
import { keyProjects } from './key-projects';
import { matchRoute } from './match-route';
import { checkSize, type DoorAnswer, type DoorRequest } from './request';
import { countFailure } from './slow-down';
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
    return await visit.end(await serve(request, key, { ...tenant, now: () => visit.at }, visit));
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
  if (caller.claimedId === '') throw unauthorized();
  const { nth, wait } = await countFailure(caller.claimedId, visit.at);
  // Rows cost storage, and anybody can knock: of callers nobody knows, one in a window is told.
  if (wait === null && (caller.knownId !== null || nth === 1)) visit.isBy(caller.knownId);
  throw wait ?? unauthorized();
};

/** At most one write an hour, however many calls. */
const noteUse = async ({ key, lastUsedAt }: { readonly key: BotKey; readonly lastUsedAt: string | null }, now: string): Promise<void> => {
  const hour = `${now.slice(0, 13)}:00:00.000Z`;
  if (lastUsedAt !== hour) await kept(() => markUsed(key.id, hour));
};

const serve = async (request: DoorRequest, key: BotKey, tenant: Tenant, visit: Visit): Promise<DoorAnswer> => {
  const { route, params } = matchRoute(ALL_ROUTES, request);
  visit.isTo(`${route.method} ${route.path}`);
  if (route.scope !== null && !key.scopes.includes(route.scope)) throw new DoorError('scope-missing', `This key lacks the scope ${route.scope}.`);
  const body = route.body ? jsonBody(request) : undefined;
  const answer = await route.run({ params, query: singled(request.query), body }, {
    jira: tenant.jira,
    now: tenant.now(),
    key,
    projects: keyProjects(key),
    baseUrl: async () => (await readBotUrl()).replace(/\/$/u, ''),
  });
  return withETag(request, sent(route, answer));
};

const sent = ({ produces }: Route, { status, body, headers = {} }: { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }): DoorAnswer => {
  const isText = produces !== undefined && typeof body === 'string';
  return { status, headers: { 'content-type': isText ? produces : 'application/json', ...COMMON, ...headers }, body: isText ? body : JSON.stringify(body) };
};

/** An answer is for this bot alone, and is what its media type says. */
const COMMON = { 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' } as const;

const refusal = (error: DoorError): DoorAnswer => ({
  status: error.status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...error.more.headers },
  body: JSON.stringify(error.toWire()),
});

/** A parameter that is given once is a text; one that is given more often a list, which most routes refuse. */
const singled = (query: DoorRequest['query']): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(Object.entries(query).flatMap(([name, values]) => (values.length === 0 ? [] : [[name, values.length === 1 ? (values[0] ?? '') : values]])));
