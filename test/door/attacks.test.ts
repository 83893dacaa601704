import { createHash, createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { wireErrorSchema } from '../../src/bot-api/wire-error';
import { ALL_ROUTES } from '../../src/door/routes/routes';
import { anInstalledApp, type InstalledApp } from '../entry/an-installed-app';
import { sampled } from '../deep';
import { aKey, knock, newMinute } from './a-door';
import { READINESS, type Attack, type World } from './attacks/attack';
import { BODY_ATTACKS } from './attacks/bodies';
import { changed, type Place } from './attacks/changed';
import { CREDENTIAL_ATTACKS } from './attacks/credentials';
import { LATER_CALLS, LATER_CREDENTIALS } from './attacks/later';
import { PATH_ATTACKS, scopeAttacks } from './attacks/paths';
import { REQUEST_ATTACKS, SUBMISSION_ATTACKS } from './attacks/requests';
import { SIGNATURE_ATTACKS } from './attacks/signatures';
import { EC_ISSUER, GONE_ISSUER, RSA_ISSUER, TOKEN_ATTACKS } from './attacks/tokens';
import { hmac, jwt, P256, RSA } from './signing';

/** Attacks that are changed; those of `test/door/fuzz.test.ts` come on top. */
const CHANGED = sampled(20_000, 400);
const DAY_MS = 86_400_000;
const idOf = (key: string): string => key.split('_')[1] ?? '';

const aWorld = async (app: InstalledApp, foreignKey: string): Promise<World> => {
  const expiredKey = await yesterday(() => aKey(app, { validForDays: 1 }));
  const [key, otherKey, signingKey, otherSigningKey] = [
    await aKey(app),
    await aKey(app),
    await aKey(app, { kind: 'hmac' }),
    await aKey(app, { kind: 'hmac' }),
  ];
  const [revokedKey, revokedSigningKey, replacedKey] = [
    await aKey(app),
    await aKey(app, { kind: 'hmac' }),
    await aKey(app),
  ];
  await app.told('revokeKey', { keyId: idOf(revokedKey) });
  await app.told('revokeKey', { keyId: idOf(revokedSigningKey) });
  await app.told('rotateKey', { keyId: idOf(replacedKey), overlapHours: 0 });
  await aKey(app, { kind: 'jwt', jwt: RSA_ISSUER });
  await aKey(app, { kind: 'jwt', jwt: EC_ISSUER });
  const gone = await app.told('createKey', {
    name: 'Bot',
    kind: 'jwt',
    scopes: ['readiness:read'],
    projectIds: [app.seed.settings.IT?.projectId ?? ''],
    jwt: GONE_ISSUER,
  });
  await app.told('revokeKey', { keyId: gone.key.id });
  return {
    app,
    key,
    otherKey,
    signingKey,
    otherSigningKey,
    expiredKey,
    revokedKey,
    revokedSigningKey,
    replacedKey,
    foreignKey,
    narrowKey: await aKey(app, { scopes: ['readiness:read'] }),
  };
};

const yesterday = async <T>(act: () => Promise<T>): Promise<T> => {
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
    now: Date.now() - 2 * DAY_MS,
  });
  try {
    return await act();
  } finally {
    jest.useRealTimers();
  }
};

/** Nothing of where it happened, of Jira, or of what is kept. */
const LEAKS = /\bat .+:\d+|node_modules|Error:|\/rest\/|kvs|zod|undefined/u;

describe('attacks on the door', () => {
  let world: World;
  beforeAll(async () => {
    const other = await anInstalledApp('ready');
    const foreignKey = await aKey(other);
    await other.close();
    world = await aWorld(await anInstalledApp('acme'), foreignKey);
  });
  afterAll(() => world.app.close());
  // Each attack is the first of its minute: how wrong attempts are slowed, and what a key may spend, has tests of its
  // own.
  beforeEach(() => {
    newMinute(world.app);
    const { kvs } = world.app.host;
    kvs
      .table('entity:lease')
      .all()
      .filter(({ key }) => key.startsWith('bot-failures:'))
      .forEach(({ key }) => kvs.delete('entity:lease', key));
  });

  const attacks: readonly Attack[] = [
    ...CREDENTIAL_ATTACKS,
    ...SIGNATURE_ATTACKS,
    ...TOKEN_ATTACKS,
    ...PATH_ATTACKS,
    ...BODY_ATTACKS,
    ...REQUEST_ATTACKS,
    ...SUBMISSION_ATTACKS,
    ...LATER_CREDENTIALS,
    ...LATER_CALLS,
    ...scopeAttacks(ALL_ROUTES),
  ];

  test('the table has at least 160 rows', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(160);
    expect(new Set(attacks.map(({ given }) => given)).size).toBe(attacks.length);
  });

  test.each(attacks)(
    'given $given, the answer is $status and Jira is not asked',
    async ({ status, code, knock: attack }) => {
      const before = world.app.site.log.length;
      const answer = await knock(world.app.host, attack(world));
      expect({ status: answer.status, code: wireErrorSchema.parse(answer.json).error.code }).toEqual({ status, code });
      expect(answer.text).not.toMatch(LEAKS);
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'application/json' });
      expect(world.app.site.log.length).toBe(before);
    },
  );

  test(`given ${CHANGED.toLocaleString('en')} of them with one character changed by chance, none is answered but to a whole key, none fails the app, and nothing is written to Jira`, async () => {
    const keys = [world.key, world.otherKey, world.narrowKey];
    const before = world.app.site.log.length;
    const ends = new Map<string, number>();
    const way = fc.record({
      place: fc.constantFrom<Place>('path', 'header', 'body'),
      at: fc.nat(),
      by: fc.oneof(fc.constantFrom('', '/', '"', '%', '\\', '\u0000', '0', '=', '.', ','), fc.string({ maxLength: 1 })),
      isKept: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...attacks), way, async (attack, how) => {
        newMinute(world.app);
        const call = changed(attack.knock(world), how);
        const { status, json } = await knock(world.app.host, call);
        const isRefused = status < 500 && wireErrorSchema.safeParse(json).success;
        const shown = JSON.stringify([call.key, call.headers]);
        const isLetIn = status < 400 && keys.some((one) => shown.includes(one));
        ends.set(isRefused ? 'refused' : 'answered', (ends.get(isRefused ? 'refused' : 'answered') ?? 0) + 1);
        expect({ status, isRight: isRefused || isLetIn }).toEqual({ status, isRight: true });
      }),
      { numRuns: CHANGED, seed: 20_261_123, endOnFailure: true },
    );
    expect(world.app.site.log.slice(before).filter(({ isWrite }) => isWrite)).toEqual([]);
    expect(ends.get('refused')).toBeGreaterThan(CHANGED / 2);
  }, 3_600_000);

  test('given the keys of the table as they are, each opens the door: the attacks fail for what they are', async () => {
    const path = '/v1/readiness';
    const authorizations = [
      `Bearer ${world.key}`,
      `bearer ${world.otherKey}`,
      `Bearer ${world.narrowKey}`,
      hmac({ key: world.signingKey, path }),
      hmac({ key: world.otherSigningKey, path }),
      `Bearer ${jwt({ iss: RSA_ISSUER.issuer, aud: [RSA_ISSUER.audience] }, RSA.privateKey)}`,
      `Bearer ${jwt({ iss: EC_ISSUER.issuer, aud: EC_ISSUER.audience }, P256.privateKey, { kid: 'k1' })}`,
    ];
    const answers = await Promise.all(
      authorizations.map((authorization) => knock(world.app.host, { path, headers: { AUTHORIZATION: authorization } })),
    );
    expect(answers.map(({ status }) => status)).toEqual(authorizations.map(() => 200));
  });

  test.each([
    { order: 'by name and then value, as the document says', query: 'a=2&a-b=1', isLetIn: true },
    { order: 'as whole pairs', query: 'a-b=1&a=2', isLetIn: false },
  ])(
    'given a signature over a query that is sorted $order, it opens the door: $isLetIn',
    async ({ query, isLetIn }) => {
      const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), 'n'.repeat(20) + String(isLetIn)];
      const body = createHash('sha256').update('').digest('hex');
      const signature = createHmac('sha256', world.signingKey)
        .update(['GET', READINESS, query, body, timestamp, nonce].join('\n'))
        .digest('hex');
      const parts = { key: idOf(world.signingKey), timestamp, nonce, signature };
      const shown = Object.entries(parts).map(([name, value]) => `${name}="${value}"`);
      const Authorization = `HMAC-SHA256 ${shown.join(', ')}`;
      const { status } = await knock(world.app.host, { path: `${READINESS}?a-b=1&a=2`, headers: { Authorization } });
      expect(status === 401).toBe(!isLetIn);
    },
  );

  test('given a signed request that is sent again, it counts once', async () => {
    const authorization = hmac({ key: world.signingKey, path: '/v1/readiness' });
    const again = { path: '/v1/readiness', headers: { authorization } };
    expect([(await knock(world.app.host, again)).status, (await knock(world.app.host, again)).status]).toEqual([
      200, 401,
    ]);
  });

  test('given a signed request that is sent ten times at once, it counts once', async () => {
    const authorization = hmac({ key: world.signingKey, path: '/v1/readiness' });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => knock(world.app.host, { path: '/v1/readiness', headers: { authorization } })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('given a wrong signature over a good nonce, the nonce is not used up', async () => {
    const authorization = hmac({ key: world.signingKey, path: '/v1/readiness' });
    await knock(world.app.host, { path: '/v1/openapi.json', headers: { authorization } });
    expect((await knock(world.app.host, { path: '/v1/readiness', headers: { authorization } })).status).toBe(200);
  });

  test.each([
    ['of a key of this site', (id: string) => id],
    ['that nobody has', () => 'ffffffffffffffff'],
  ] as const)(
    'given a guesser at an id %s, it has to wait after ten attempts, and the bot with that key does not',
    async (_, pick) => {
      const guess = `bpk_${pick(idOf(world.key))}_${'1'.repeat(64)}`;
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 12; attempt += 1)
        statuses.push((await knock(world.app.host, { path: '/v1/readiness', key: guess })).status);
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
      expect((await knock(world.app.host, { path: '/v1/readiness', key: guess })).headers['retry-after']).toMatch(
        /^\d+$/u,
      );
      expect((await knock(world.app.host, { path: '/v1/readiness', key: world.key })).status).toBe(200);
    },
  );

  test('given a guesser that goes on, the storage does not grow', async () => {
    const guess = (nth: number): Promise<unknown> =>
      knock(world.app.host, {
        path: '/v1/readiness',
        key: `bpk_${nth.toString(16).padStart(16, '0')}_${'1'.repeat(64)}`,
      });
    for (let nth = 0; nth < 3000; nth += 1) await guess(nth);
    const counts = world.app.host.kvs
      .table('entity:lease')
      .all()
      .filter(({ key }) => key.startsWith('bot-failures:'));
    expect(counts.length).toBeGreaterThan(100);
    expect(counts.length).toBeLessThanOrEqual(256);
  });
});
