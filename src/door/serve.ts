import { readBotUrl } from '../store/bot-url';
import type { BotKey } from '../store/key-store';
import type { Route } from './http/route';
import { ALL_ROUTES } from './routes/routes';
import type { Tenant } from '../app/tenant';
import { DoorError } from './http/door-error';
import { withETag } from './http/etag';
import { jsonBody } from './http/json-body';
import { callNeeds, type CallNeeds } from './call-needs';
import { matchRoute } from './http/match-route';
import type { DoorAnswer, DoorRequest } from './http/request';

/** Who follows a call through the door. */
export interface Watch {
  /** Told the route, `GET /v1/forms/{id}`. */
  readonly reached: (route: string) => void;
  /** Charges for the call, on top of what was `spent`; gives headers, or throws `DoorError`. */
  readonly spend: (cost: number, spent: CallNeeds['spent']) => Promise<Readonly<Record<string, string>>>;
}

/**
 * What follows once it is known who calls: which route, whether the key may, what was sent. Throws `DoorError` for what
 * is refused, and what the route throws.
 */
export const serve = async (
  request: DoorRequest,
  key: BotKey,
  tenant: Tenant,
  { reached, spend }: Watch,
): Promise<DoorAnswer> => {
  const { route, params } = matchRoute(ALL_ROUTES, request);
  reached(`${route.method} ${route.path}`);
  if (route.scope !== null && !key.scopes.includes(route.scope))
    throw new DoorError('scope-missing', `This key lacks the scope ${route.scope}.`);
  const body = route.body ? jsonBody(request) : undefined;
  const { spent, projects } = callNeeds(key);
  const limits = await spend(route.cost, spent);
  const answer = await route.run(
    { params, query: singled(request.query), body },
    {
      jira: tenant.jira,
      now: tenant.now(),
      key,
      projects,
      baseUrl: async () => (await readBotUrl()).replace(/\/$/u, ''),
    },
  );
  const whole = sent(route, { ...answer, headers: { ...limits, ...answer.headers } });
  return route.isAlwaysNew ? whole : withETag(request, whole);
};

const sent = (
  { produces }: Route,
  {
    status,
    body,
    headers = {},
  }: { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> },
): DoorAnswer => {
  const isText = produces !== undefined && typeof body === 'string';
  return {
    status,
    headers: { 'content-type': isText ? produces : 'application/json', ...COMMON, ...headers },
    body: isText ? body : JSON.stringify(body),
  };
};

/** An answer is for this bot alone, and is what its media type says. */
const COMMON = { 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' } as const;

/** A refusal as it goes out. */
export const refusal = (error: DoorError): DoorAnswer => ({
  status: error.status,
  headers: {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...error.more.headers,
  },
  body: JSON.stringify(error.toWire()),
});

/** A parameter that is given once is a text; one that is given more often a list, which most routes refuse. */
const singled = (query: DoorRequest['query']): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, values]) =>
      values.length === 0 ? [] : [[name, values.length === 1 ? (values[0] ?? '') : values]],
    ),
  );
