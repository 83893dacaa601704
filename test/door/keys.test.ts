import { anInstalledApp, setUp, type InstalledApp } from '../entry/an-installed-app';
import { aKey, knock, pass, stopTheClock, storedText } from './a-door';
import { hmac, jwt, P256, pem, RSA } from './signing';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const ISSUER = { issuer: 'moveworks', audience: 'https://door.example/', kid: null };

describe('keys of bots', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    await setUp(app);
  });
  afterAll(() => app.close());
  beforeEach(() => stopTheClock());
  afterEach(() => {
    jest.useRealTimers();
  });

  const statusOf = async (key: string): Promise<number> =>
    (await knock(app.host, { path: '/v1/readiness', key })).status;
  const idOf = (key: string): string => key.split('_')[1] ?? '';
  const rowOf = async (key: string) => (await app.told('listKeys', {})).find(({ id }) => id === idOf(key));

  test('given a new key, it is shown once, listed without its secret, and kept nowhere', async () => {
    const key = await aKey(app, { name: 'Shown once' });
    expect(key).toMatch(/^bpk_[0-9a-f]{16}_[0-9a-f]{64}$/u);
    const secret = key.split('_')[2] ?? '';
    expect(JSON.stringify(await app.told('listKeys', {}))).not.toContain(secret);
    expect(storedText(app)).not.toContain(secret);
    expect(await statusOf(key)).toBe(200);
  });

  test('given a key without a term, it ends after 90 days, and the page is told 14 days before', async () => {
    const key = await aKey(app);
    expect(await rowOf(key)).toMatchObject({ state: 'valid', expiresAt: '2027-02-21T10:00:00.000Z' });
    pass(77 * DAY_MS);
    expect({ state: (await rowOf(key))?.state, status: await statusOf(key) }).toEqual({
      state: 'expires-soon',
      status: 200,
    });
    pass(13 * DAY_MS);
    expect({ state: (await rowOf(key))?.state, status: await statusOf(key) }).toEqual({
      state: 'expired',
      status: 401,
    });
  });

  test('given a key that is rotated, both secrets work until the overlap ends, then the new one alone', async () => {
    const before = await aKey(app, { validForDays: 10 });
    pass(5 * DAY_MS);
    const after = (await app.told('rotateKey', { keyId: idOf(before), overlapHours: 24 })).shown ?? '';
    expect(await rowOf(after)).toMatchObject({
      overlapUntil: '2026-11-29T10:00:00.000Z',
      expiresAt: '2026-12-08T10:00:00.000Z',
    });
    expect([await statusOf(before), await statusOf(after)]).toEqual([200, 200]);
    pass(24 * HOUR_MS);
    expect([await statusOf(before), await statusOf(after)]).toEqual([401, 200]);
  });

  test('given a leaked key, when it is rotated without overlap, the old secret ends at once', async () => {
    const before = await aKey(app);
    const after = (await app.told('rotateKey', { keyId: idOf(before), overlapHours: 0 })).shown ?? '';
    expect([await statusOf(before), await statusOf(after)]).toEqual([401, 200]);
  });

  test('given two rotations within one overlap, only the newest two secrets work', async () => {
    const first = await aKey(app);
    const second = (await app.told('rotateKey', { keyId: idOf(first), overlapHours: 24 })).shown ?? '';
    const third = (await app.told('rotateKey', { keyId: idOf(first), overlapHours: 24 })).shown ?? '';
    expect([await statusOf(first), await statusOf(second), await statusOf(third)]).toEqual([401, 200, 200]);
  });

  test('given a revoked key, it works no more from the next call on, cannot be rotated, and stays listed', async () => {
    const key = await aKey(app);
    expect(await statusOf(key)).toBe(200);
    await app.told('revokeKey', { keyId: idOf(key) });
    expect(await statusOf(key)).toBe(401);
    expect(await app.ask('rotateKey', { keyId: idOf(key), overlapHours: 1 })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(await rowOf(key)).toMatchObject({ state: 'revoked', revokedAt: '2026-11-23T10:00:00.000Z' });
  });

  test('given a key in use, the page is told the hour of the last call and no more', async () => {
    const key = await aKey(app);
    expect((await rowOf(key))?.lastUsedAt).toBeNull();
    pass(3 * HOUR_MS + 1_234_567);
    await statusOf(key);
    expect((await rowOf(key))?.lastUsedAt).toBe('2026-11-23T13:00:00.000Z');
  });

  test('given a signing key, a signed request is answered, and after a rotation with either secret', async () => {
    const before = await aKey(app, { kind: 'hmac' });
    const signed = async (key: string) =>
      (
        await knock(app.host, {
          path: '/v1/readiness?b=ü&a=1',
          headers: { authorization: hmac({ key, path: '/v1/readiness?b=ü&a=1' }) },
        })
      ).status;
    expect(await signed(before)).toBe(200);
    const after = (await app.told('rotateKey', { keyId: idOf(before), overlapHours: 1 })).shown ?? '';
    expect([await signed(before), await signed(after)]).toEqual([200, 200]);
    pass(HOUR_MS);
    expect([await signed(before), await signed(after)]).toEqual([401, 200]);
  });

  test.each([
    ['RS256', RSA],
    ['ES256', P256],
  ] as const)(
    'given an issuer whose key is for %s, its token is answered, and after a rotation that of its new key too',
    async (algorithm, pair) => {
      const issuer = { ...ISSUER, issuer: `issuer of ${algorithm}` };
      const made = await app.told('createKey', {
        name: 'Gateway',
        kind: 'jwt',
        scopes: ['readiness:read'],
        projectIds: [app.seed.settings.IT?.projectId ?? ''],
        jwt: { ...issuer, publicKey: pem(pair.publicKey) },
      });
      expect(made).toMatchObject({ shown: null, key: { jwt: { ...issuer, algorithm } } });
      const token = (): string => jwt({ iss: issuer.issuer, aud: issuer.audience }, pair.privateKey);
      expect(await statusOf(token())).toBe(200);
      const other = algorithm === 'RS256' ? P256 : RSA;
      await app.told('rotateKey', {
        keyId: made.key.id,
        overlapHours: 1,
        publicKey: JSON.stringify(other.publicKey.export({ format: 'jwk' })),
      });
      expect([
        await statusOf(token()),
        await statusOf(jwt({ iss: issuer.issuer, aud: issuer.audience }, other.privateKey)),
      ]).toEqual([200, 200]);
      pass(HOUR_MS);
      expect(await statusOf(token())).toBe(401);
    },
  );

  test.each([
    ['a private key', { jwt: { ...ISSUER, publicKey: pem(RSA.privateKey) }, kind: 'jwt' }],
    [
      'a private JWK',
      { jwt: { ...ISSUER, publicKey: JSON.stringify(P256.privateKey.export({ format: 'jwk' })) }, kind: 'jwt' },
    ],
    ['no key at all', { jwt: { ...ISSUER, publicKey: 'hello' }, kind: 'jwt' }],
    ['a kind that takes no issuer', { jwt: { ...ISSUER, publicKey: pem(RSA.publicKey) }, kind: 'bearer' }],
    ['no scope', { scopes: [] }],
    ['no project', { projectIds: [] }],
    ['a project that is not set up', { projectIds: ['99999'] }],
    ['a term of ten years', { validForDays: 3650 }],
  ] as const)('given %s, no key is made', async (_, change) => {
    const before = (await app.told('listKeys', {})).length;
    const answer = await app.ask('createKey', {
      name: 'Bot',
      kind: 'bearer',
      scopes: ['readiness:read'],
      projectIds: [app.seed.settings.IT?.projectId ?? ''],
      ...change,
    });
    expect(answer.ok).toBe(false);
    expect((await app.told('listKeys', {})).length).toBe(before);
  });

  test('given calls of a key and of strangers, the log tells when, which key and which route, and nothing of what was asked', async () => {
    const key = await aKey(app, { scopes: ['readiness:read'] });
    pass(60_000);
    await knock(app.host, { path: '/v1/readiness?who=jane@example.com', key });
    pass(1000);
    await knock(app.host, { path: '/v1/jane@example.com', key });
    pass(1000);
    await knock(app.host, { path: '/v1/readiness', key: `${key.slice(0, -4)}0000` });
    const { entries } = await app.told('readAccessLog', { day: '2026-11-23' });
    const keyId = idOf(key);
    expect(
      entries.filter((entry) => entry.keyId === keyId).map(({ route, status, code }) => [route, status, code]),
    ).toEqual([
      [null, 401, 'unauthorized'],
      [null, 404, 'not-found'],
      ['GET /v1/readiness', 200, null],
    ]);
    expect(storedText(app)).not.toContain('jane@');
  });

  test('given a leaked address, when it is rotated, the old one leads nowhere and the new one to the door', async () => {
    const { url: before } = await app.told('readBotUrl', {});
    const { url: after } = await app.told('rotateBotUrl', {});
    const at = async (url: string) =>
      (await app.host.callWebTrigger({ id: url.split('/').at(-1) ?? '', method: 'GET', userPath: '/v1/readiness' }))
        .statusCode;
    expect(after).not.toBe(before);
    expect([await at(before), await at(after)]).toEqual([404, 401]);
    expect((await app.told('readBotUrl', {})).url).toBe(after);
  });
});
