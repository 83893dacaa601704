import { anInstalledApp, seedSettings, type InstalledApp } from '../entry/an-installed-app';
import { aKey, knock, newMinute } from './a-door';
import { hmac } from './signing';

const READINESS = '/v1/readiness';
const feedCursor = (text: string): string => Buffer.from(text).toString('base64url');

/** Calls that need not be refused, as long as they do no harm: what may come of each. */
const ODD: readonly (readonly [given: string, path: string, statuses: readonly number[]])[] = [
  ['a search for a hundred emoji', `/v1/articles?query=${encodeURIComponent('🙂'.repeat(100))}`, [200, 400]],
  ['a search for a null character', '/v1/articles?query=a%00b', [200, 400]],
  ['a search for half a character', '/v1/articles?query=a%ED%A0%80b', [200, 400]],
  ['a search for a wildcard and a quote', `/v1/articles?query=${encodeURIComponent('*" OR 1=1 --')}`, [200, 400]],
  ['a search in a desk that is a path', '/v1/articles?query=vpn&serviceDesk=..%2F..%2F1', [400, 404]],
  ['a search in a desk called constructor', '/v1/articles?query=vpn&serviceDesk=constructor', [400, 404]],
  ['a search in a desk of another project', '/v1/articles?query=vpn&serviceDesk=HR', [404]],
  ['a parameter called __proto__', `${READINESS}?__proto__=1&constructor=2`, [200, 400]],
  ['a cursor of the feed of the year 0', `/v1/tickets/events?after=${feedCursor('t1.0.0.')}`, [400, 410]],
  [
    'a cursor of the feed of the year 9999',
    `/v1/tickets/events?after=${feedCursor('t1.5lrrhs2z.0.')}`,
    [200, 400, 410],
  ],
];

describe('a good key that asks oddly', () => {
  let app: InstalledApp;
  let key: string;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    key = await aKey(app);
  });
  afterAll(() => app.close());
  beforeEach(() => newMinute(app));

  test.each(ODD)('given %s, it is answered without harm', async (_, path, statuses) => {
    const before = app.site.log.length;
    const answer = await knock(app.host, { path, key });
    expect(statuses).toContain(answer.status);
    expect(app.site.log.slice(before).filter(({ isWrite }) => isWrite)).toEqual([]);
    expect(answer.text).not.toMatch(/node_modules|Error:|kvs|zod/u);
  });

  test.each(['"a\tb"', '"a\r\nset-cookie: x=1"', 'W/"<script>"', 'é'])(
    'given the mark %j of an answer that was never given, no header repeats it',
    async (mark) => {
      const { status, headers } = await knock(app.host, { path: READINESS, key, headers: { 'If-None-Match': mark } });
      expect(status).toBe(200);
      expect(Object.values(headers).filter((value) => value.includes(mark) || /[\r\n\t]/u.test(value))).toEqual([]);
    },
  );

  test('given the mark of an answer to one key, a key that sees less is not told that it holds it', async () => {
    const projectId = app.site.state.projects.find((project) => project.key === 'HR')?.id ?? '';
    await app.told('saveSettings', { settings: { ...seedSettings(app), projectId, projectKey: 'HR' } });
    const other = await aKey(app, { projectIds: [projectId] });
    const { headers } = await knock(app.host, { path: READINESS, key });
    const asked = { path: READINESS, headers: { 'If-None-Match': headers['etag'] ?? '' } };
    expect((await knock(app.host, { ...asked, key })).status).toBe(304);
    expect((await knock(app.host, { ...asked, key: other })).status).not.toBe(304);
  });

  test.each([-280, 280])('given a clock that is %i seconds off, a signed request is answered', async (seconds) => {
    const signingKey = await aKey(app, { kind: 'hmac' });
    const timestamp = String(Math.floor(Date.now() / 1000) + seconds);
    const authorization = hmac({ key: signingKey, path: READINESS, timestamp });
    expect((await knock(app.host, { path: READINESS, headers: { authorization } })).status).toBe(200);
  });

  test('given the path encoded in another way, it means the same', async () => {
    const { statusCode, body } = await app.host.callWebTrigger({
      triggerKey: 'bot-api',
      method: 'GET',
      userPath: '/v1/%72eadiness',
      headers: { Authorization: [`Bearer ${key}`] },
    });
    expect({ status: statusCode, body }).toEqual({
      status: 200,
      body: (await knock(app.host, { path: READINESS, key })).text,
    });
  });

  test('given any answer, no browser of another origin may read it', async () => {
    for (const call of [{ path: READINESS, key }, { path: READINESS }, { path: READINESS, key, method: 'OPTIONS' }]) {
      const { headers } = await knock(app.host, { ...call, headers: { Origin: 'https://attacker.example' } });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });
});
