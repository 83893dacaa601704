import { anInstalledApp, type InstalledApp } from '../entry/an-installed-app';
import { aKey, knock } from './a-door';

/** What a call of a bot costs beyond what it asks Jira for: docs/security.md says what each of these is for. */
describe('a call of a bot', () => {
  const storage = { calls: 0 };
  let app: InstalledApp;
  let key: string;
  let paths: Readonly<Record<'form' | 'file' | 'ticket', string>>;
  beforeAll(async () => {
    app = await anInstalledApp('ready', {
      beforeStorage: async () => {
        storage.calls += 1;
      },
    });
    key = await aKey(app);
    const forms = (await knock(app.host, { path: '/v1/forms?limit=1', key })).json as {
      readonly results: readonly { readonly id: string }[];
    };
    const files = (await knock(app.host, { path: '/v1/files', key })).json as {
      readonly value: readonly { readonly id: string }[];
    };
    const projectId = app.seed.settings.IT?.projectId;
    const ticket = app.site.state.issues.find((issue) => issue.projectId === projectId);
    paths = {
      form: `/v1/forms/${forms.results[0]?.id ?? ''}`,
      file: `/v1/files/${files.value[0]?.id ?? ''}`,
      ticket: `/v1/tickets/${ticket?.id ?? ''}`,
    };
    // The first call finds out what the statuses mean.
    await knock(app.host, { path: paths.ticket, key });
  });
  afterAll(() => app.close());

  test.each([
    // The key; its row of the access log.
    { what: 'the document', path: () => '/v1/openapi.json', storage: 2, jira: 0 },
    // And settings; then the key in Jira, and the agents.
    { what: 'people', path: () => '/v1/people', storage: 4, jira: 2 },
    { what: 'a form', path: () => paths.form, storage: 4, jira: 6 },
    { what: 'articles', path: () => '/v1/articles?query=how', storage: 4, jira: 5 },
    { what: 'a file', path: () => paths.file, storage: 5, jira: 5 },
    { what: 'a ticket', path: () => paths.ticket, storage: 5, jira: 3 },
  ])('given $what, asks storage $storage times and Jira $jira times', async ({ path, storage: stored, jira }) => {
    const before = { storage: storage.calls, jira: app.site.log.length };
    const { status } = await knock(app.host, { path: path(), key });
    expect({
      status,
      storage: storage.calls - before.storage,
      jira: app.site.log.length - before.jira,
    }).toEqual({ status: 200, storage: stored, jira });
  });

  test('given a key of 30 projects, their settings are read in two calls of storage', async () => {
    const ids = Array.from({ length: 29 }, (_, nth) => String(900_000 + nth));
    const settings = app.seed.settings.IT;
    for (const projectId of ids)
      app.host.kvs.set('values', { key: `settings:${projectId}`, value: { ...settings, projectId } });
    const many = await aKey(app, { projectIds: [settings?.projectId ?? '', ...ids] });
    const path = '/v1/tickets/events?hold=0';
    // The first call of an hour is noted.
    await knock(app.host, { path, key: many });
    const before = storage.calls;
    await knock(app.host, { path, key: many });
    expect(storage.calls - before).toBe(5);
  });
});
