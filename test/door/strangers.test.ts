import { anInstalledApp, type InstalledApp } from '../entry/an-installed-app';
import { aKey, knock, pass, stopTheClock } from './a-door';
import { hmac, jwt, RSA } from './signing';

const PATH = '/v1/readiness';
const DAY = '2026-11-23';
const idOf = (key: string): string => key.split('_')[1] ?? '';
const bearer = (id: string): string => `Bearer bpk_${id}_${'1'.repeat(64)}`;
const signed = (id: string): string => hmac({ key: `bpk_${id}_${'1'.repeat(64)}`, path: PATH });

/** What somebody without a good key costs, and what they can tell from it. */
describe('a stranger at the door', () => {
  const calls: string[] = [];
  let app: InstalledApp;
  let key: string;
  let signingKey: string;
  beforeAll(async () => {
    stopTheClock();
    app = await anInstalledApp('acme', {
      storageFault: ({ path }) => {
        calls.push(path);
        return undefined;
      },
    });
    key = await aKey(app);
    signingKey = await aKey(app, { kind: 'hmac' });
    await aKey(app, {
      kind: 'jwt',
      jwt: {
        issuer: 'moveworks',
        audience: 'door',
        kid: null,
        publicKey: RSA.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      },
    });
  });
  afterAll(async () => {
    jest.useRealTimers();
    await app.close();
  });
  beforeEach(() => pass(120_000));

  const at = async (authorization: string): Promise<number> =>
    (await knock(app.host, { path: PATH, headers: { authorization } })).status;
  const costOf = async (authorization: string): Promise<readonly string[]> => {
    calls.splice(0);
    await at(authorization);
    return [...calls].sort();
  };
  const rows = async () => (await app.told('readAccessLog', { day: DAY })).entries;

  const token = (iss: string): string => `${jwt({ iss, aud: 'door' }, RSA.privateKey).slice(0, -8)}AAAAAAAA`;
  test.each([
    ['a key', () => bearer(idOf(key)), () => bearer('f'.repeat(16))],
    ['a signature', () => signed(idOf(signingKey)), () => signed('e'.repeat(16))],
    ['a signature with the id of another kind of key', () => signed(idOf(key)), () => signed('d'.repeat(16))],
    ['a token', () => `Bearer ${token('moveworks')}`, () => `Bearer ${token('nobody')}`],
  ] as const)(
    'given %s of a name there is and of one there is not, both cost the same storage calls',
    async (_, known, unknown) => {
      // The first wrong attempt of all in a group of names makes its row.
      for (const name of [known, unknown]) await at(name());
      pass(120_000);
      for (let nth = 0; nth < 3; nth += 1) expect(await costOf(known())).toEqual(await costOf(unknown()));
      expect(calls.length).toBeLessThanOrEqual(8);
    },
  );

  test.each([
    ['keys', () => bearer('a'.repeat(16))],
    ['signatures', () => signed('b'.repeat(16))],
    ['tokens of an unknown issuer', () => `Bearer ${token('somebody else')}`],
    ['keys at the id of a good one', () => bearer(idOf(key))],
  ] as const)(
    'given 60 wrong %s at the same moment, at most ten are turned away and the others told to wait',
    async (_, of) => {
      const before = (await rows()).length;
      const statuses = await Promise.all(Array.from({ length: 60 }, () => at(of())));
      expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
      expect(statuses.filter((status) => status === 429)).toHaveLength(
        60 - statuses.filter((status) => status === 401).length,
      );
      expect((await rows()).length - before).toBeLessThanOrEqual(1);
      expect(await at(`Bearer ${key}`)).toBe(200);
    },
  );

  test('given 400 keys nobody has within a minute, the log has one row more and the honest rows stay on the page', async () => {
    await at(`Bearer ${key}`);
    const before = (await rows()).length;
    for (let nth = 0; nth < 400; nth += 1) await at(bearer(nth.toString(16).padStart(16, '0')));
    expect((await rows()).length - before).toBe(1);
    expect((await rows()).some(({ status }) => status === 200)).toBe(true);
  });

  test('given what has not the shape of a key, it costs no storage', async () => {
    expect(await costOf('Bearer nobody')).toEqual([]);
    expect(await costOf('Basic Ym90OmJvdA==')).toEqual([]);
    expect(await costOf('Bearer a.b.c')).toEqual([]);
  });
});
