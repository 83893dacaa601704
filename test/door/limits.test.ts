import { jsonBody } from '../../src/door/http/json-body';
import { MOST_WAITING, SPENDING_PER_MINUTE } from '../../src/bot-api/limits';
import { anInstalledApp, type InstalledApp } from '../entry/an-installed-app';
import { aKey, knock, newMinute, pass, stopTheClock } from './a-door';

const aBody = (body: string) => ({
  method: 'POST',
  path: '/',
  query: {},
  headers: new Map([['content-type', ['application/json']]]),
  body,
});

/** Milliseconds of the fastest of five readings, so that a busy machine does not count. */
const timeOf = (body: string): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const started = performance.now();
      expect(() => jsonBody(aBody(body))).toThrow();
      return performance.now() - started;
    }),
  );

describe('a body', () => {
  test.each([
    ['escaped quotes without an end', '\\"'],
    ['quotes', '"'],
    ['backslashes', '\\'],
    ['brackets', '['],
    ['strings that are never closed', '"\\u0000\\"'],
  ])('given %s, eight times as many take at most some sixteen times as long', (_, piece) => {
    const small = timeOf(`{"a":"${piece.repeat(8_000)}`);
    const large = timeOf(`{"a":"${piece.repeat(64_000)}`);
    expect(large).toBeLessThan(Math.max(60, 16 * small));
  });

  test.each([
    ['brackets inside a string', `{"a":"${'['.repeat(100)}"}`, true],
    ['32 levels', `${'['.repeat(32)}${']'.repeat(32)}`, true],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`, false],
    ['33 levels after an escaped quote', `["\\"",${'['.repeat(32)}${']'.repeat(32)}]`, false],
  ])('given %s, it is read: %p', (_, body, isRead) => {
    const read = (): unknown => jsonBody(aBody(body));
    if (isRead) expect(read()).toEqual(JSON.parse(body));
    else expect(read).toThrow('nested');
  });
});

describe('what one key may ask', () => {
  let app: InstalledApp;
  let key: string;
  let otherKey: string;
  beforeAll(async () => {
    app = await anInstalledApp('ready');
    [key, otherKey] = [await aKey(app), await aKey(app)];
  });
  afterAll(() => app.close());
  beforeEach(() => newMinute(app));

  test('given ten long polls at once and one later, so many wait as may, the others are told to come again, and a seat is free again afterwards', async () => {
    const { json } = await knock(app.host, { path: '/v1/tickets/events?after=now', key });
    const { next } = json as { readonly next: string };
    const ask = (as: string) => knock(app.host, { path: `/v1/tickets/events?after=${next}&wait=3`, key: as });
    const asked = [...Array.from({ length: 10 }, () => ask(key)), ask(otherKey)];
    // Once one is turned away, all seats are taken.
    await Promise.any(asked.map(async (one) => expect((await one).status).toBe(429)));
    expect((await ask(key)).status).toBe(429);
    const answers = await Promise.all(asked);
    const own = answers.slice(0, 10);
    expect(own.filter(({ status }) => status === 200)).toHaveLength(MOST_WAITING);
    expect(own.filter(({ status, headers }) => status === 429 && headers['retry-after'] === '5')).toHaveLength(
      10 - MOST_WAITING,
    );
    expect(answers.at(-1)?.status).toBe(200);
    expect((await ask(key)).status).toBe(200);
  });

  test('given calls that cost Jira requests, the headers count down and the key waits when the minute is spent, and no other key does', async () => {
    stopTheClock();
    const statuses: number[] = [];
    const left: string[] = [];
    for (let nth = 0; nth < SPENDING_PER_MINUTE / 25 + 1; nth += 1) {
      const { status, headers } = await knock(app.host, { path: '/v1/forms?limit=1', key });
      statuses.push(status);
      left.push(headers['ratelimit-remaining'] ?? '');
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(SPENDING_PER_MINUTE / 25);
    expect([left[0], left[1], left.at(-1), statuses.at(-1)]).toEqual([
      String(SPENDING_PER_MINUTE - 25),
      String(SPENDING_PER_MINUTE - 50),
      '0',
      429,
    ]);
    expect((await knock(app.host, { path: '/v1/forms?limit=1', key: otherKey })).status).toBe(200);
    expect((await knock(app.host, { path: '/v1/readiness', key })).status).toBe(200);
    pass(61_000);
    expect((await knock(app.host, { path: '/v1/forms?limit=1', key })).status).toBe(200);
    jest.useRealTimers();
  });

  test('given 40 such calls at the same moment, no more are let in than the minute holds', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => knock(app.host, { path: '/v1/forms?limit=1', key })),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(SPENDING_PER_MINUTE / 25);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  });

  test.each(['1e2', '+1', '1.0', '0x10', ' 1', '-0', '١', ''])('given limit=%j, it is no number', async (text) => {
    for (const path of [
      '/v1/forms?limit=',
      '/v1/articles?query=x&limit=',
      '/v1/files?$top=',
      '/v1/tickets/events?limit=',
    ])
      expect((await knock(app.host, { path: `${path}${encodeURIComponent(text)}`, key })).status).toBe(400);
  });

  test.each([
    ['/v1/files?$filter=name eq 1', 'query.$filter'],
    ['/v1/tickets/events?after=x', 'query.after'],
    ['/v1/people?cursor=x', 'query.cursor'],
    ['/v1/tickets/events?wait=46', 'query.wait'],
  ])('given %s, the refusal names %s', async (path, at) => {
    const { status, json } = await knock(app.host, { path, key });
    expect({ status, json }).toMatchObject({ status: 400, json: { error: { details: [{ at }] } } });
  });

  test('given forms page by page, each is told once, and which page is the last', async () => {
    const all = (await knock(app.host, { path: '/v1/forms', key })).json as Page;
    expect(all).toMatchObject({ total: all.results.length, next_offset: null });
    const ids: string[] = [];
    for (let offset: number | null = 0; offset !== null;) {
      newMinute(app);
      const page = (await knock(app.host, { path: `/v1/forms?limit=4&offset=${offset}`, key })).json as Page;
      ids.push(...page.results.map(({ id }) => id));
      offset = page.next_offset;
    }
    expect(ids).toEqual(all.results.map(({ id }) => id));
  });
});

interface Page {
  readonly results: readonly { readonly id: string }[];
  readonly total: number;
  readonly next_offset: number | null;
}
