import { anInstalledApp, type InstalledApp } from '../entry/an-installed-app';
import { aKey, knock, newMinute } from './a-door';

/**
 * A key is bound to projects by their ids. IT is renamed, and another service project takes its key: whatever the bot
 * asks, it is told of its own project and of nothing else.
 */
describe('a bot whose project gave its key away', () => {
  let app: InstalledApp;
  let key: string;
  let own: { readonly id: string };
  let other: { readonly id: string; readonly people: readonly string[]; readonly requestTypes: readonly string[] };
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    key = await aKey(app);
    const { state } = app.site;
    const it = state.projects.find((project) => project.key === 'IT');
    const taker = state.projects.find((project) => project.key !== 'IT' && project.projectTypeKey === 'service_desk');
    if (!it || !taker) throw new Error('The seed has two service projects.');
    it.key = 'OLDIT';
    taker.key = 'IT';
    app.site.changed();
    const desk = state.serviceDesks.find(({ projectId }) => projectId === taker.id);
    const ownDesk = state.serviceDesks.find(({ projectId }) => projectId === it.id);
    own = { id: it.id };
    other = {
      id: taker.id,
      people: (desk?.customers ?? []).filter((id) => !ownDesk?.customers.includes(id)),
      requestTypes: state.requestTypes.filter(({ serviceDeskId }) => serviceDeskId === desk?.id).map(({ id }) => id),
    };
  });
  afterAll(() => app.close());
  beforeEach(() => newMinute(app));

  const get = async (path: string) => knock(app.host, { path, key });

  test('its forms are those of its own project', async () => {
    const { status, json } = await get('/v1/forms');
    const { results } = json as { readonly results: readonly { readonly id: string; readonly project_key: string }[] };
    expect({ status, keys: [...new Set(results.map(({ project_key }) => project_key))] }).toEqual({
      status: 200,
      keys: ['OLDIT'],
    });
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ id }) => !id.startsWith(`${own.id}-`))).toEqual([]);
  });

  test('a request type of the other project is no form of it, and nothing is filed there', async () => {
    expect(other.requestTypes.length).toBeGreaterThan(0);
    const before = app.site.state.issues.length;
    for (const requestType of other.requestTypes) {
      const id = `${own.id}-${requestType}`;
      const filed = await knock(app.host, {
        path: `/v1/forms/${id}/submit`,
        method: 'POST',
        key,
        body: JSON.stringify({ submitted_by: app.people.customer, fields: { summary: 'x' } }),
      });
      expect([(await get(`/v1/forms/${id}`)).status, filed.status]).toEqual([404, 404]);
    }
    expect(app.site.state.issues.length).toBe(before);
  });

  test('its people are those of its own project', async () => {
    let next: string | null = '';
    const found: string[] = [];
    while (next !== null) {
      newMinute(app);
      const { json } = await get(`/v1/people${next === '' ? '' : `?cursor=${next}`}`);
      const page = json as {
        readonly people: readonly { readonly accountId: string; readonly role: string }[];
        readonly next: string | null;
      };
      found.push(...page.people.filter(({ role }) => role === 'customer').map(({ accountId }) => accountId));
      next = page.next;
    }
    expect(found.filter((id) => other.people.includes(id))).toEqual([]);
  });

  test.each(['/v1/articles?query=how', '/v1/files', '/v1/tickets/events', '/v1/readiness'])(
    '%s tells nothing of the other project',
    async (path) => {
      const { status, text } = await get(path);
      expect(status).toBe(200);
      expect(text).not.toContain(`"${other.id}`);
    },
  );

  test('the articles of the key IT are not its own', async () => {
    expect((await get('/v1/articles?query=how&serviceDesk=IT')).status).toBe(404);
    expect((await get('/v1/articles?query=how&serviceDesk=OLDIT')).status).toBe(200);
  });

  test('a ticket of the other project is not there, by its key and by its id', async () => {
    const foreign = app.site.state.issues.find(({ projectId }) => projectId === other.id);
    if (!foreign) return;
    expect([(await get(`/v1/tickets/${foreign.id}`)).status]).toEqual([404]);
  });

  test('given the project is gone, the others are still told, and that it is missing', async () => {
    const project = app.site.state.projects.find(({ id }) => id === own.id);
    const { projects } = app.site.state;
    projects.splice(projects.indexOf(project as (typeof projects)[number]), 1);
    app.site.changed();
    const { status, json } = await get('/v1/forms');
    expect({ status, json }).toMatchObject({ status: 200, json: { results: [], unread: [{ project_key: 'IT' }] } });
    expect((await get('/v1/people')).json).toEqual({ people: [], next: null });
  });
});
