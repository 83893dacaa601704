import { createHash, createPublicKey, generateKeyPairSync, generatePrimeSync, type JsonWebKey } from 'node:crypto';
import { textOf } from '../../src/shared/message';
import { anInstalledApp, setUp, type InstalledApp } from '../entry/an-installed-app';
import type { StorageFault } from '../local-forge/storage/storage-service';
import { aKey, EVERY_SCOPE, knock, pass, stopTheClock } from './a-door';
import { base64url, pem, RSA } from './signing';

const DAY_MS = 86_400_000;
const idOf = (key: string): string => key.split('_')[1] ?? '';

describe('the keys of a site', () => {
  const trouble: { path: string; holds: string; fault: StorageFault }[] = [];
  let app: InstalledApp;
  beforeEach(async () => {
    stopTheClock();
    app = await anInstalledApp('acme', {
      queryLagMs: 20_000,
      storageFault: ({ path, body }) => {
        const at = trouble.findIndex((one) => path.includes(one.path) && JSON.stringify(body).includes(one.holds));
        return at < 0 ? undefined : trouble.splice(at, 1)[0]?.fault;
      },
    });
    await setUp(app);
  });
  afterEach(async () => {
    trouble.splice(0);
    jest.useRealTimers();
    await app.close();
  });

  const make = (kind: 'bearer' | 'hmac' = 'bearer') =>
    app.ask('createKey', {
      name: 'Bot',
      kind,
      scopes: EVERY_SCOPE,
      projectIds: [app.seed.settings.IT?.projectId ?? ''],
    });
  const secrets = (): readonly string[] =>
    app.host.kvs
      .table('secrets')
      .all()
      .map(({ key }) => key);
  const list = () => app.told('listKeys', {});

  test('given 98 keys, ten made at once fill the last two places, and all that are made are listed', async () => {
    for (let nth = 0; nth < 98; nth += 1) {
      pass(1000);
      expect((await make()).ok).toBe(true);
    }
    pass(60_000);
    const made = await Promise.all(Array.from({ length: 10 }, () => make()));
    expect(made.flatMap((one) => (one.ok ? ['made'] : [one.error.detail ?? textOf(one.error.message)])).sort()).toEqual(
      [...Array.from({ length: 8 }, () => 'There are 100 keys already.'), 'made', 'made'],
    );
    expect(await list()).toHaveLength(100);
    expect(await make()).toMatchObject({ ok: false, error: { code: 'conflict' } });
    const [one] = await list();
    await app.told('revokeKey', { keyId: one?.id ?? '' });
    expect((await make()).ok).toBe(true);
    expect((await list()).filter(({ state }) => state === 'revoked')).toHaveLength(1);
  }, 120_000);

  test('given a key that was revoked, it is listed for 90 days and then forgotten with its secret', async () => {
    const key = await aKey(app, { kind: 'hmac' });
    const before = (await list()).length;
    await app.told('revokeKey', { keyId: idOf(key) });
    pass(89 * DAY_MS);
    await make();
    expect((await list()).map(({ id }) => id)).toContain(idOf(key));
    pass(2 * DAY_MS);
    await make();
    expect((await list()).map(({ id }) => id)).not.toContain(idOf(key));
    expect((await list()).length).toBe(before + 1);
    expect(JSON.stringify(app.host.kvs.table('values').all())).not.toContain(idOf(key));
    expect(secrets()).toEqual([]);
  });

  test.each([
    ['the key', '/transaction', 'bot-key:', 'before'],
    ['the secret', '/secret/set', 'bot-key-secret:', 'before'],
    ['the secret, after it took effect', '/secret/set', 'bot-key-secret:', 'after'],
  ] as const)(
    'given %s cannot be written, no secret stays behind that no key leads to',
    async (_, path, holds, when) => {
      trouble.push({ path, holds, fault: { when } });
      expect((await make('hmac')).ok).toBe(false);
      const ids = (await list()).map(({ id }) => id);
      expect(secrets().filter((name) => !ids.some((id) => name.includes(id)))).toEqual([]);
      const made = await make('hmac');
      expect(made.ok).toBe(true);
    },
  );

  test('given the answer to the making of a key gets lost, it is looked for, found and shown', async () => {
    trouble.push({ path: '/transaction', holds: 'bot-key:', fault: { when: 'after' } });
    const before = (await list()).length;
    expect((await make('hmac')).ok).toBe(true);
    expect(await list()).toHaveLength(before + 1);
  });

  test.each(['before', 'after'] as const)(
    'given a rotation that fails %s its secret is written, the old secret works on and a revocation takes all of them away',
    async (when) => {
      const key = await aKey(app, { kind: 'hmac' });
      trouble.push({ path: '/secret/set', holds: 'bot-key-secret:', fault: { when } });
      expect((await app.ask('rotateKey', { keyId: idOf(key), overlapHours: 1 })).ok).toBe(false);
      expect((await app.ask('rotateKey', { keyId: idOf(key), overlapHours: 1 })).ok).toBe(true);
      await app.told('revokeKey', { keyId: idOf(key) });
      expect(secrets()).toEqual([]);
    },
  );

  test('given two admins who rotate a key at once, one is told so, and each secret that was shown works', async () => {
    const key = await aKey(app);
    const answers = await Promise.all([
      app.ask('rotateKey', { keyId: idOf(key), overlapHours: 1 }),
      app.ask('rotateKey', { keyId: idOf(key), overlapHours: 1 }),
    ]);
    const shown = answers.flatMap((answer) => (answer.ok ? [answer.value.shown ?? ''] : []));
    expect(shown.length).toBeGreaterThan(0);
    for (const one of shown) expect((await knock(app.host, { path: '/v1/readiness', key: one })).status).toBe(200);
    expect(answers.every((answer) => answer.ok || answer.error.code === 'conflict')).toBe(true);
  });

  test('given a rotation and a revocation at once, the key lets nobody in', async () => {
    const key = await aKey(app);
    const [rotated] = await Promise.all([
      app.ask('rotateKey', { keyId: idOf(key), overlapHours: 1 }),
      app.told('revokeKey', { keyId: idOf(key) }),
    ]);
    for (const one of [key, ...(rotated.ok ? [rotated.value.shown ?? ''] : [])])
      expect((await knock(app.host, { path: '/v1/readiness', key: one })).status).toBe(401);
    expect((await list()).find(({ id }) => id === idOf(key))?.state).toBe('revoked');
  });

  test('given keys of version 0.1.0, which kept no list, they work, are listed and join it', async () => {
    const keys = [await aKey(app), await aKey(app)];
    const { kvs } = app.host;
    kvs.delete('values', 'bot-keys');
    kvs.delete('entity:lease', 'version:bot-keys');
    pass(60_000);
    expect(await list()).toHaveLength(2);
    expect((await make()).ok).toBe(true);
    expect((await list()).map(({ id }) => id)).toEqual(expect.arrayContaining(keys.map(idOf)));
    for (const key of keys) expect((await knock(app.host, { path: '/v1/readiness', key })).status).toBe(200);
  });
});

const number = (value: bigint): string => {
  const hex = value.toString(16);
  return base64urlOf(Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex'));
};
const base64urlOf = (bytes: Buffer): string => bytes.toString('base64url');
const rsa = (n: bigint, e: bigint): string => JSON.stringify({ kty: 'RSA', n: number(n), e: number(e) });
const prime = (bits: number): bigint => generatePrimeSync(bits, { bigint: true });
const modulus = BigInt(
  `0x${Buffer.from(RSA.publicKey.export({ format: 'jwk' }).n ?? '', 'base64url').toString('hex')}`,
);

/** A public key that an issuer could not have meant: anybody who knows it could sign. */
describe('a weak public key', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    await setUp(app);
  });
  afterAll(() => app.close());

  const rows: readonly (readonly [string, () => string, RegExp])[] = [
    ['RSA with the exponent 1', () => rsa(modulus, 1n), /exponent/u],
    ['RSA with the exponent 3', () => rsa(modulus, 3n), /exponent/u],
    ['RSA with an even exponent', () => rsa(modulus, 65_538n), /exponent/u],
    ['RSA with an exponent as long as its modulus', () => rsa(modulus, modulus - 2n), /exponent/u],
    ['RSA of 1024 bits', () => pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey), /2048/u],
    ['RSA of 2047 bits', () => rsa(modulus >> 1n, 65_537n), /2048/u],
    ['RSA whose modulus is a prime', () => rsa(prime(2048), 65_537n), /is a prime/u],
    ['RSA whose modulus is even', () => rsa(modulus + 1n, 65_537n), /small factor/u],
    ['RSA whose modulus has a factor of four digits', () => rsa(prime(2040) * 9973n, 65_537n), /small factor/u],
    [
      'RSA whose modulus is a square',
      () => {
        const p = prime(1024);
        return rsa(p * p, 65_537n);
      },
      /close together|small factor/u,
    ],
    ['P-384', () => pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey), /P-256/u],
    ['secp256k1', () => pem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey), /P-256/u],
    ['Ed25519', () => pem(generateKeyPairSync('ed25519').publicKey), /P-256/u],
    ['RSA-PSS', () => pem(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey), /P-256/u],
    [
      'a point that is not on its curve',
      () =>
        JSON.stringify({
          kty: 'EC',
          crv: 'P-256',
          x: base64urlOf(Buffer.alloc(32, 1)),
          y: base64urlOf(Buffer.alloc(32, 2)),
        }),
      /neither/u,
    ],
    ['a symmetric JWK', () => JSON.stringify({ kty: 'oct', k: 'c2VjcmV0' }), /neither/u],
    ['a JWK that inherits', () => '{"__proto__":{"kty":"RSA"}}', /neither/u],
  ];
  test.each(rows)('given %s, it is refused with the reason', async (_, publicKey, reason) => {
    const answer = await app.ask('createKey', {
      name: 'Gateway',
      kind: 'jwt',
      scopes: ['readiness:read'],
      projectIds: [app.seed.settings.IT?.projectId ?? ''],
      jwt: { issuer: 'issuer', audience: 'door', kid: null, publicKey: publicKey() },
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    if (!answer.ok) expect(textOf(answer.error.message)).toMatch(reason);
  });

  test('given a key with the exponent 1 that version 0.1.0 let in, a token forged without its private half opens nothing', async () => {
    const made = await app.told('createKey', {
      name: 'Gateway',
      kind: 'jwt',
      scopes: ['readiness:read'],
      projectIds: [app.seed.settings.IT?.projectId ?? ''],
      jwt: { issuer: 'old', audience: 'door', kid: null, publicKey: pem(RSA.publicKey) },
    });
    const weak = createPublicKey({ format: 'jwk', key: JSON.parse(rsa(modulus, 1n)) as JsonWebKey });
    const { kvs } = app.host;
    const name = `bot-key:${made.key.id}`;
    const kept = kvs.get('values', name).value as { readonly credentials: readonly object[] };
    kvs.set('values', {
      key: name,
      value: JSON.parse(
        JSON.stringify({ ...kept, credentials: kept.credentials.map((one) => ({ ...one, publicKey: pem(weak) })) }),
      ) as never,
    });
    const now = Math.floor(Date.now() / 1000);
    const signed = `${base64url({ alg: 'RS256' })}.${base64url({ iss: 'old', aud: 'door', exp: now + 300 })}`;
    // With the exponent 1 a signature is the padded digest itself.
    const digestInfo = Buffer.concat([
      Buffer.from('3031300d060960864801650304020105000420', 'hex'),
      createHash('sha256').update(signed).digest(),
    ]);
    const padded = Buffer.concat([
      Buffer.from([0, 1]),
      Buffer.alloc(256 - 3 - digestInfo.length, 0xff),
      Buffer.from([0]),
      digestInfo,
    ]);
    const token = `${signed}.${base64urlOf(padded)}`;
    expect((await knock(app.host, { path: '/v1/readiness', key: token })).status).toBe(401);
    expect((await app.told('listKeys', {})).find(({ id }) => id === made.key.id)?.jwt?.algorithm).toBeNull();
  });
});
