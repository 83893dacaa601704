import { anInstalledApp, type InstalledApp } from '../entry/an-installed-app';
import type { StorageFault } from '../local-forge/storage/storage-service';
import { aKey, knock } from './a-door';
import { hmac } from './signing';

/** What the storage does to calls whose path and body hold these texts. */
interface Trouble {
  readonly path: string;
  readonly holds: string;
  readonly fault: StorageFault;
}

describe('a door whose storage is in trouble', () => {
  const trouble: Trouble[] = [];
  let app: InstalledApp;
  let key: string;
  let signingKey: string;
  beforeAll(async () => {
    app = await anInstalledApp('acme', {
      storageFault: ({ path, body }) =>
        trouble.find((one) => path.includes(one.path) && JSON.stringify(body).includes(one.holds))?.fault,
    });
    key = await aKey(app);
    signingKey = await aKey(app, { kind: 'hmac' });
  });
  afterAll(() => app.close());
  afterEach(() => trouble.splice(0));

  test.each([
    ['keys cannot be read', '/batch/get', 'bot-key:'],
    ['settings cannot be read', '/get', 'settings:'],
  ])('given %s, a good key is told to come again, and nothing else', async (_, path, holds) => {
    trouble.push({ path, holds, fault: { when: 'before' } });
    const answer = await knock(app.host, { path: '/v1/readiness', key });
    expect({ status: answer.status, json: answer.json, retryAfter: answer.headers['retry-after'] }).toMatchObject({
      status: 503,
      json: { error: { code: 'storage-unavailable' } },
      retryAfter: '5',
    });
  });

  test.each([
    ['the log is full', '/entity/set', 'access-log-entry'],
    ['the hour of use cannot be noted', '/set', 'bot-key-used:'],
  ])('given %s, a good key is answered all the same', async (_, path, holds) => {
    trouble.push({ path, holds, fault: { when: 'before', status: 413 } });
    expect((await knock(app.host, { path: '/v1/readiness', key })).status).toBe(200);
  });

  test.each(['before', 'after'] as const)(
    'given a nonce that fails %s it is taken, the signed request is not answered: nobody can say that it is the first',
    async (when) => {
      trouble.push({ path: '/set', holds: 'bot-nonce:', fault: { when } });
      expect(
        (
          await knock(app.host, {
            path: '/v1/readiness',
            headers: { authorization: hmac({ key: signingKey, path: '/v1/readiness' }) },
          })
        ).status,
      ).toBe(503);
    },
  );
});
