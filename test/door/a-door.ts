import type { ForgeHost } from '../local-forge/host';
import type { WebTriggerAnswer } from '../local-forge/web-triggers';
import type { BotKeyRequest, BotScope } from '../../src/shared/contract';
import { setUp, type InstalledApp } from '../entry/an-installed-app';
import { nonconformities } from './conformity';

export const EVERY_SCOPE: readonly BotScope[] = [
  'forms:read',
  'forms:submit',
  'articles:read',
  'tickets:read',
  'people:read',
  'readiness:read',
];

/**
 * Makes a bearer key as the page does, for the project IT and with every scope unless told otherwise, and gives what
 * the bot shows.
 */
export const aKey = async (app: InstalledApp, change: Partial<BotKeyRequest> = {}): Promise<string> => {
  const { settings } = app.seed;
  await setUp(app);
  const made = await app.told('createKey', {
    name: 'Bot',
    kind: 'bearer',
    scopes: EVERY_SCOPE,
    projectIds: [settings.IT?.projectId ?? ''],
    ...change,
  });
  return made.shown ?? '';
};

/** A call of a bot: a GET with no headers unless it says otherwise. */
export interface Knock {
  readonly method?: string;
  /** With the query: `/v1/forms?limit=5`. */
  readonly path: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** undefined: the body is no JSON. */
  readonly json: unknown;
}

/** Calls the door as the platform does: the query taken apart, header names as the caller wrote them. */
export const callDoor = (
  host: Pick<ForgeHost, 'callWebTrigger'>,
  { method = 'GET', path, key, headers = {}, body }: Knock,
): Promise<WebTriggerAnswer> => {
  const [userPath = '', search = ''] = path.split(/\?(.*)/su);
  const query = new URLSearchParams(search);
  const queryParameters = Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
  const all = {
    ...(key !== undefined && { Authorization: `Bearer ${key}` }),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...headers,
  };
  return host.callWebTrigger({
    triggerKey: 'bot-api',
    method,
    userPath,
    queryParameters,
    body: body ?? '',
    headers: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value].flat()])),
  });
};

/** A call whose answer is read. Fails for any answer that the OpenAPI document does not promise. */
export const knock = async (host: Pick<ForgeHost, 'callWebTrigger'>, call: Knock): Promise<Answered> => {
  const answer = read(await callDoor(host, call));
  const wrong = nonconformities({ method: call.method ?? 'GET', path: call.path.replace(/\?.*/su, '') }, answer);
  if (wrong.length > 0) throw new Error(`The answer is not as the OpenAPI document says: ${wrong.join('; ')}`);
  return answer;
};

const read = ({ statusCode, headers, body }: WebTriggerAnswer): Answered => ({
  status: statusCode,
  headers: Object.fromEntries(Object.entries(headers).map(([name, [value = '']]) => [name, value])),
  text: body,
  json: jsonOf(body),
});

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** As if a minute had passed for what keys may spend, for tests that ask more than a bot may. */
export const newMinute = ({ host: { kvs } }: Pick<InstalledApp, 'host'>): void => {
  for (const { key } of kvs.table('entity:lease').all())
    if (key.startsWith('bot-spent:')) kvs.delete('entity:lease', key);
};

/** Only the date stands still, and moves when a test says so; timers run. Ended by `jest.useRealTimers`. */
export const stopTheClock = (at = '2026-11-23T10:00:00Z'): void => {
  jest.useFakeTimers({
    doNotFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'setImmediate',
      'clearImmediate',
      'nextTick',
      'queueMicrotask',
      'performance',
      'hrtime',
    ],
    now: Date.parse(at),
  });
};

export const pass = (ms: number): void => {
  jest.setSystemTime(Date.now() + ms);
};

/** Everything the app has stored, secrets included, as one text. */
export const storedText = ({ host: { kvs } }: InstalledApp): string =>
  JSON.stringify(kvs.spaces().map((space) => [space, kvs.table(space).all()]));
