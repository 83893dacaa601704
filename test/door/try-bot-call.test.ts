import { MOST_BYTES, toTrial } from '../../src/door/trial';
import { anInstalledApp, setUp, type InstalledApp } from '../entry/an-installed-app';
import { aKey, EVERY_SCOPE, knock } from './a-door';

/** An admin's trial of a bot's call, beside the call itself. */
describe('an admin who tries a call with the rights of a key', () => {
  let app: InstalledApp;
  let shown: string;
  let keyId: string;
  const keyIdOf = (secret: string): string => secret.split('_')[1] ?? '';
  const callOf = (path: string) => {
    const [plain = '', search = ''] = path.split('?');
    return { path: plain, query: Object.fromEntries(new URLSearchParams(search)) };
  };
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    shown = await aKey(app);
    keyId = keyIdOf(shown);
  });
  afterAll(() => app.close());

  test.each([
    '/v1/forms',
    '/v1/forms?limit=1',
    '/v1/forms?limit=x',
    '/v1/forms/10000-1',
    '/v1/people',
    '/v1/readiness',
    '/v1/openapi.json',
    '/v1/articles?query=vpn',
    '/v1/tickets/IT-1',
    '/v1/tickets/%2e%2e',
    '/v1/nowhere',
    '/v1/forms/10000-1/submit',
  ])('given %s, it is answered as the bot is', async (path) => {
    const [tried, called] = [
      await app.told('tryBotCall', { keyId, ...callOf(path) }),
      await knock(app.host, { path, key: shown }),
    ];
    expect({ status: tried.status, etag: tried.headers['etag'], body: tried.body }).toEqual({
      status: called.status,
      etag: called.headers['etag'],
      body: called.text,
    });
    expect(tried).toMatchObject({ isCut: false, bytes: Buffer.byteLength(called.text) });
  });

  it('given the ETag of the answer before, it is told that nothing changed', async () => {
    const { headers } = await app.told('tryBotCall', { keyId, path: '/v1/forms', query: {} });
    expect(
      await app.told('tryBotCall', { keyId, path: '/v1/forms', query: {}, ifNoneMatch: headers['etag'] ?? '' }),
    ).toMatchObject({ status: 304, body: '' });
  });

  it('given a key without the scope, and one of another project, it sees no more than they do', async () => {
    await setUp(app);
    const blind = keyIdOf(await aKey(app, { scopes: ['readiness:read'] }));
    const other = app.site.state.projects.find(
      ({ key, projectTypeKey }) => key !== 'IT' && projectTypeKey === 'service_desk',
    );
    const { settings } = await app.told('proposeSetup', { projectKey: other?.key ?? '' });
    await app.told('saveSettings', { settings });
    const foreign = keyIdOf(await aKey(app, { projectIds: [settings.projectId], scopes: EVERY_SCOPE }));
    const { body } = await app.told('tryBotCall', { keyId, path: '/v1/forms', query: {} });
    const { results } = JSON.parse(body) as { readonly results: readonly { readonly id: string }[] };
    expect(await app.told('tryBotCall', { keyId: blind, path: '/v1/forms', query: {} })).toMatchObject({
      status: 403,
      body: expect.stringContaining('scope-missing') as string,
    });
    expect(
      await app.told('tryBotCall', { keyId: foreign, path: `/v1/forms/${results[0]?.id}`, query: {} }),
    ).toMatchObject({ status: 404 });
  });

  it('given a trial, the log of what bots did has no row of it, and the key is as unused as before', async () => {
    const idle = keyIdOf(await aKey(app));
    await app.told('tryBotCall', { keyId: idle, path: '/v1/forms', query: {} });
    const { entries } = await app.told('readAccessLog', { day: new Date().toISOString().slice(0, 10) });
    expect(entries.filter((entry) => entry.keyId === idle)).toEqual([]);
    expect((await app.told('listKeys', {})).find(({ id }) => id === idle)?.lastUsedAt).toBeNull();
  });

  it('given a revoked key, and one that never was, it is told that they let nobody in', async () => {
    const gone = keyIdOf(await aKey(app));
    await app.told('revokeKey', { keyId: gone });
    for (const id of [gone, '0123456789abcdef'])
      expect(await app.ask('tryBotCall', { keyId: id, path: '/v1/forms', query: {} })).toMatchObject({
        ok: false,
        error: { code: 'conflict' },
      });
  });

  it('lists the calls that read, with what each takes', async () => {
    const routes = await app.told('listBotRoutes', {});
    expect(routes.map(({ path }) => path)).toContain('/v1/tickets/events');
    expect(routes.map(({ path }) => path)).not.toContain('/v1/forms/{id}/submit');
    expect(
      routes
        .find(({ path }) => path === '/v1/articles')
        ?.inputs.map(({ name, place, isRequired }) => [name, place, isRequired]),
    ).toEqual([
      ['query', 'query', true],
      ['serviceDesk', 'query', false],
      ['limit', 'query', false],
    ]);
  });
});

describe('an answer on its way to the page', () => {
  test.each([
    ['as long as may be', 'x'.repeat(MOST_BYTES), false],
    ['one letter longer', 'x'.repeat(MOST_BYTES + 1), true],
    ['long, with its end amid a letter of three bytes', `x${'語'.repeat(MOST_BYTES / 2)}`, true],
  ])('given one %s, it is %s', (_given, body, isCut) => {
    const trial = toTrial({ status: 200, headers: {}, body });
    expect({
      isCut: trial.isCut,
      bytes: trial.bytes,
      isWithin: Buffer.byteLength(trial.body) <= MOST_BYTES,
      isStart: body.startsWith(trial.body),
    }).toEqual({ isCut, bytes: Buffer.byteLength(body), isWithin: true, isStart: true });
  });
});
