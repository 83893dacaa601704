import { installFixture, startFixture, startTinySite } from './fixture/start-fixture';

describe('a resolver of the app', () => {
  let site: Awaited<ReturnType<typeof startTinySite>>;
  beforeAll(async () => {
    site = await startTinySite();
  });
  afterAll(() => site.close());

  it('learns the account from the platform, not from the page', async () => {
    const { host } = startFixture(site.url);
    const answer = await host.invokeResolver({
      functionKey: 'who',
      accountId: 'anna',
      payload: { accountId: 'mallory' },
    });
    expect(answer).toEqual({ accountId: 'anna', moduleKey: 'admin', app: 'admin' });
  });

  it('reaches Jira as the caller and as the app', async () => {
    const { host } = startFixture(site.url);
    expect(await host.invokeResolver({ functionKey: 'myself', accountId: 'anna' })).toEqual({
      asUser: { path: '/rest/api/3/myself', authorization: 'Bearer user:anna' },
      asApp: { path: '/rest/api/3/myself', authorization: 'Bearer app' },
    });
  });

  it('reaches a site in the same process with the same answer', async () => {
    const seen: string[] = [];
    const dispatch = async (request: { readonly path: string; readonly headers: Readonly<Record<string, string>> }) => {
      seen.push(`${request.path} ${request.headers['authorization']}`);
      return { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
    };
    const host = installFixture({ url: 'http://site.invalid', dispatch });
    await host.invokeResolver({ functionKey: 'myself', accountId: 'anna' });
    expect(seen.sort()).toEqual(['/rest/api/3/myself Bearer app', '/rest/api/3/myself Bearer user:anna']);
  });

  it('keeps parallel invocations apart', async () => {
    const { host } = startFixture(site.url);
    const people = ['anna', 'bela', 'chen', 'dora'];
    const answers = await Promise.all(
      people.map((accountId) => host.invokeResolver({ functionKey: 'myself', accountId })),
    );
    expect(answers.map((answer) => (answer as { asUser: { authorization: string } }).asUser.authorization)).toEqual(
      people.map((person) => `Bearer user:${person}`),
    );
  });

  it.each([
    { given: 'no account', functionKey: 'myself', message: /Authentication Required/ },
    {
      given: 'an address that the manifest does not allow',
      functionKey: 'egress',
      message: /external.fetch.backend permissions: https:\/\/example.com\//,
    },
    { given: 'an exception', functionKey: 'throw', message: /There was an error invoking the function - no luck/ },
    { given: 'a name without a definition', functionKey: 'nobody', message: /Resolver has no definition for 'nobody'/ },
  ])('is refused with $given', async ({ functionKey, message }) => {
    const { host } = startFixture(site.url);
    await expect(host.invokeResolver({ functionKey })).rejects.toThrow(message);
  });

  it('is refused above 500 KB', async () => {
    const { host } = startFixture(site.url);
    await expect(
      host.invokeResolver({ functionKey: 'who', payload: { text: 'x'.repeat(500 * 1024) } }),
    ).rejects.toThrow(/larger than 500 KB/);
  });

  it('is stopped at its time limit, and what it does afterwards has no effect', async () => {
    const host = installFixture({ url: site.url }, { options: { limits: { resolverMs: 20 } } });
    await expect(host.invokeResolver({ functionKey: 'late', accountId: 'anna' })).rejects.toThrow(
      /timed out after 0.02 seconds/,
    );
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(host.kvs.table('values').all()).toEqual([]);
  });

  it('has what it prints kept in the log', async () => {
    const { host } = startFixture(site.url);
    await host.invokeResolver({ functionKey: 'say', payload: { word: 'hello' } });
    expect(host.log.entries.map(({ level, text, functionKey }) => ({ level, text, functionKey }))).toContainEqual({
      level: 'warn',
      text: 'said hello',
      functionKey: 'resolver',
    });
  });
});
