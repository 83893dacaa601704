import { anInstalledApp, type InstalledApp } from '../entry/an-installed-app';
import { wireErrorSchema } from '../../src/bot-api/wire-error';
import { ALL_ROUTES } from '../../src/door/routes/routes';
import { aKey, knock, type Knock } from './a-door';
import { hmac } from './signing';
import { sampled } from '../deep';

const REQUESTS = sampled(100_000, 5_000);

/** The same numbers in each run, so that a failure can be seen again. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const METHODS = ['GET', 'GET', 'GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'get', '', 'G ET'];
const PIECES = [
  'v1',
  'forms',
  'readiness',
  'tickets',
  'events',
  'people',
  'articles',
  'openapi.json',
  '..',
  '.',
  '%2e%2e',
  '%00',
  '%',
  '%zz',
  '\\',
  ';',
  '__proto__',
  'constructor',
  'IT-1',
  '10001',
  'ü',
  '\uD800',
  '💥',
  '../../rest/api/3/myself',
  ' ',
  '',
];
const NAMES = ['after', 'cursor', 'limit', 'query', '$top', '$skip', '$filter', '__proto__', 'a[]', 'projectId', ''];
const VALUES = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  '9'.repeat(40),
  'null',
  '{}',
  '[]',
  '\u0000',
  '\uDC00',
  "' or 1=1 --",
  '${7*7}',
  '<script>',
  'a'.repeat(500),
  '2026-13-45T99:99:99Z',
  'eyJhIjoxfQ',
];
const BODIES = [
  '',
  '{',
  '{}',
  '[]',
  'null',
  '"a"',
  '{"__proto__":{"isAdmin":true}}',
  '{"fields":{"a":[[[[]]]]}}',
  '['.repeat(5000),
  '{"a":"\\ud800"}',
  '\u0000',
  '1e400',
  `{"a":"${'x'.repeat(2000)}"}`,
];
const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'text/plain',
  'application/x-www-form-urlencoded',
  '',
  ';;;',
];

interface Fuzzed {
  readonly knock: Knock;
  readonly hasKey: boolean;
}

const fuzzed = (chance: () => number, key: string, signature: string): Fuzzed => {
  const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;
  const many = <T>(most: number, make: () => T): readonly T[] =>
    Array.from({ length: Math.floor(chance() * (most + 1)) }, make);
  const known = one(ALL_ROUTES).path.replace(/\{\w+\}/gu, () => one(PIECES));
  const pathname = chance() < 0.5 ? known : many(5, () => `/${one(PIECES)}`).join('');
  const search = many(4, () => `${encodeURIComponent(well(one(NAMES)))}=${encodeURIComponent(well(one(VALUES)))}`).join(
    '&',
  );
  const path = search === '' ? pathname : `${pathname}?${search}`;
  const method = one(METHODS);
  const body = chance() < 0.3 ? one(BODIES) : undefined;
  const stranger = one([
    () => '',
    () => 'Bearer',
    () => `Bearer ${one(VALUES)}`,
    () => `Bearer ${bent(key, chance)}`,
    () => `Basic ${one(VALUES)}`,
    () => `HMAC-SHA256 key="${one(VALUES)}"`,
    () => bent(signature, chance),
    () => `Bearer ${one(VALUES)}.${one(VALUES)}.${one(VALUES)}`,
  ]);
  const hasKey = chance() < 0.04;
  return {
    hasKey,
    knock: {
      method,
      path,
      ...(body !== undefined && { body }),
      headers: { Authorization: hasKey ? `Bearer ${key}` : stranger(), 'Content-Type': one(TYPES) },
    },
  };
};

/** A text `encodeURIComponent` takes. */
const well = (text: string): string => text.replace(/\p{Cs}/gu, '?');

/** One character of it changed to another that looks as good. */
const bent = (text: string, chance: () => number): string => {
  const at = Math.floor(chance() * text.length);
  return `${text.slice(0, at)}${text[at] === 'a' ? 'b' : 'a'}${text.slice(at + 1)}`;
};

describe('any request', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
  });
  afterAll(() => app.close());

  test(`given ${REQUESTS.toLocaleString('en')} requests by chance, none fails the app, and none without a key is answered`, async () => {
    const [key, chance] = [await aKey(app), numbersFrom(20261123)];
    const signature = hmac({ key: await aKey(app, { kind: 'hmac' }), path: '/v1/signed-for-another-path' });
    const wrong: string[] = [];
    const seen = new Map<number, number>();
    for (let nth = 0; nth < REQUESTS; nth += 1) {
      const { knock: request, hasKey } = fuzzed(chance, key, signature);
      const { status, json } = await knock(app.host, request);
      seen.set(status, (seen.get(status) ?? 0) + 1);
      const isRefusal = wireErrorSchema.safeParse(json).success;
      const isRight = hasKey
        ? status < 500 && (status < 400 || isRefusal)
        : (status === 401 || status === 429) && isRefusal;
      if (!isRight) wrong.push(`${status} ${JSON.stringify(request)}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect([...seen.keys()].sort()).toEqual(expect.arrayContaining([200, 400, 401, 404, 405, 429]));
  }, 3_600_000);
});
