import { anInstalledApp, setUp, type InstalledApp } from '../entry/an-installed-app';
import { peopleSchema, type Person } from '../../src/bot-api/people';
import { aKey, knock, storedText } from './a-door';

describe('the roster', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
  });
  afterAll(() => app.close());

  /** Page after page, as a bot reads it. */
  const roster = async (key: string): Promise<readonly Person[]> => {
    const people: Person[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { json } = await knock(app.host, { path: `/v1/people${cursor && `?cursor=${cursor}`}`, key });
      const page = peopleSchema.parse(json);
      people.push(...page.people);
      cursor = page.next;
    }
    return people;
  };
  const project = () => app.site.state.projects.find(({ key }) => key === 'IT');

  test('given a key for one project, it is told each customer of its desk once, and each agent once', async () => {
    const people = await roster(await aKey(app));
    const seen = people.map(({ accountId, role }) => `${role} ${accountId}`);
    expect(new Set(seen).size).toBe(seen.length);
    expect(new Set(people.map(({ projectId }) => projectId))).toEqual(new Set([project()?.id]));
    expect(
      people
        .filter(({ role }) => role === 'customer')
        .map(({ accountId }) => accountId)
        .sort(),
    ).toEqual([...customersOf()].sort());
    expect(people.some(({ role, accountId }) => role === 'agent' && accountId === app.people.agent)).toBe(true);
  });

  const customersOf = (): readonly string[] =>
    app.site.state.serviceDesks.find(({ projectId }) => projectId === project()?.id)?.customers ?? [];

  test('given a key the admin did not allow addresses, none is told', async () => {
    const people = await roster(await aKey(app));
    expect(people.map(({ emailAddress }) => emailAddress).filter((address) => address !== null)).toEqual([]);
  });

  test('given a key the admin allowed addresses, it is told those Jira shows the app, and no other', async () => {
    const people = await roster(await aKey(app, { showsEmail: true }));
    expect(people.some(({ emailAddress }) => emailAddress !== null)).toBe(true);
    expect(people.some(({ emailAddress }) => emailAddress === null)).toBe(true);
  });

  test('given a roster that was read, no name and no address is kept', async () => {
    const people = await roster(await aKey(app, { showsEmail: true }));
    const stored = storedText(app);
    expect(
      people
        .flatMap(({ displayName, emailAddress }) => [displayName, emailAddress ?? displayName])
        .filter((text) => stored.includes(text)),
    ).toEqual([]);
  });

  test('given a page that did not change, its ETag is answered with nothing', async () => {
    const key = await aKey(app);
    const { headers } = await knock(app.host, { path: '/v1/people', key });
    expect(
      (await knock(app.host, { path: '/v1/people', key, headers: { 'If-None-Match': `"other", W/${headers.etag}` } }))
        .status,
    ).toBe(304);
  });

  test.each([
    ['of another project', JSON.stringify(['10999', 'agent', 0]), 410],
    ['that somebody made up', '{"start":1}', 400],
    ['with a negative start', JSON.stringify(['10001', 'agent', -1]), 400],
  ])('given a cursor %s, it is refused', async (_, position, status) => {
    expect(
      (
        await knock(app.host, {
          path: `/v1/people?cursor=${Buffer.from(position).toString('base64url')}`,
          key: await aKey(app),
        })
      ).status,
    ).toBe(status);
  });

  test.each([
    ['fails', { status: 500 }, 503, 'jira-unavailable'],
    ['refuses the app', { status: 403 }, 502, 'jira-refused'],
    ['asks to slow down', { status: 429, headers: { 'Retry-After': '60' } }, 429, 'slow-down'],
  ] as const)('given Jira %s, the bot is told what to do and not what Jira said', async (_, fault, status, code) => {
    const key = await aKey(app);
    app.site.faults.push({ match: { path: /permission\/search/u }, fault, times: 1 });
    const answer = await knock(app.host, { path: '/v1/people', key });
    app.site.faults.splice(0);
    expect({ status: answer.status, json: answer.json }).toMatchObject({ status, json: { error: { code } } });
    expect(answer.text).not.toContain('/rest/');
  });

  test('given a project that is no longer set up, the key that named it reads nothing of it', async () => {
    await setUp(app);
    const key = await aKey(app);
    app.host.kvs.delete('values', `settings:${project()?.id}`);
    expect((await knock(app.host, { path: '/v1/people', key })).json).toEqual({ people: [], next: null });
  });
});
