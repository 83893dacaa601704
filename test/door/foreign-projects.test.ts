import { anInstalledApp, type InstalledApp } from '../entry/an-installed-app';
import { wireErrorSchema } from '../../src/bot-api/wire-error';
import { aKey, knock } from './a-door';

/** A key for one project asks for things of another: each answer is the one for what does not exist. */
describe('a key for another project', () => {
  let app: InstalledApp;
  let own: string;
  let foreign: string;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    const other = app.site.state.projects.find(
      ({ key, projectTypeKey }) => key !== 'IT' && projectTypeKey === 'service_desk',
    );
    const { settings } = await app.told('proposeSetup', { projectKey: other?.key ?? '' });
    await app.told('saveSettings', { settings });
    own = await aKey(app);
    foreign = await aKey(app, { projectIds: [settings.projectId] });
  });
  afterAll(() => app.close());

  const itProject = () => app.site.state.projects.find(({ key }) => key === 'IT');
  const aTicket = (): string => app.site.state.issues.find(({ projectId }) => projectId === itProject()?.id)?.key ?? '';

  test('given a ticket of IT, the key of IT reads it, and the other is told there is none, as of one that never was', async () => {
    expect((await knock(app.host, { path: `/v1/tickets/${aTicket()}`, key: own })).status).toBe(200);
    const [hidden, unknown] = [
      await knock(app.host, { path: `/v1/tickets/${aTicket()}`, key: foreign }),
      await knock(app.host, { path: '/v1/tickets/IT-999999', key: foreign }),
    ];
    expect({ status: hidden.status, text: hidden.text }).toEqual({ status: 404, text: unknown.text });
  });

  test('given a form of IT, the other key is told there is none, and files nothing', async () => {
    const { json } = await knock(app.host, { path: '/v1/forms', key: own });
    const {
      results: [form],
    } = json as { readonly results: readonly { readonly id: string }[] };
    const before = app.site.state.issues.length;
    const read = await knock(app.host, { path: `/v1/forms/${form?.id}`, key: foreign });
    const filed = await knock(app.host, {
      path: `/v1/forms/${form?.id}/submit`,
      method: 'POST',
      key: foreign,
      body: JSON.stringify({ requester: { account_id: app.people.customer }, fields: {}, values: {} }),
    });
    expect([
      read.status,
      filed.status >= 400 && wireErrorSchema.safeParse(filed.json).success,
      app.site.state.issues.length,
    ]).toEqual([404, true, before]);
  });

  test.each(['/v1/forms', '/v1/people', '/v1/readiness', '/v1/tickets/events', '/v1/articles?query=vpn', '/v1/files'])(
    'given %s, the other key sees nothing of IT',
    async (path) => {
      const { status, text } = await knock(app.host, { path, key: foreign });
      expect(status).toBe(200);
      expect(text).not.toContain(`"${itProject()?.id}"`);
      expect(text).not.toMatch(/"IT-\d|"projectKey":"IT"/u);
    },
  );
});
