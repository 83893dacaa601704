import type { JiraTime } from '../core/jira-time';
import { simulateJira } from '../server';
import type { Who } from './small-site';
import { smallSite, started } from './small-site';
import type { SiteUser } from '../state/people';

const API = '/rest/api/3';
const NOTHING: JiraTime = { seed: 1, lagMs: {}, tasks: { ms: 0, endings: {} } };

/** A site where only this of Jira's time passes, on a clock of its own. */
const aSite = (more: Partial<JiraTime>, manifestScopes?: readonly string[]) => {
  const site = smallSite();
  const clock = { now: Date.UTC(2026, 10, 23, 9, 0, 0) };
  const { jira, call } = started(site, { now: () => clock.now, time: { ...NOTHING, ...more } }, manifestScopes);
  return { site, jira, call, wait: (ms: number) => void (clock.now += ms) };
};

const newProject = ({ admin, project, scheme }: ReturnType<typeof smallSite>) => ({
  key: 'NEW',
  name: 'New desk',
  projectTypeKey: 'service_desk',
  leadAccountId: admin.accountId,
  workflowScheme: Number(scheme.id),
  issueTypeScheme: Number(project.issueTypeSchemeId),
  issueTypeScreenScheme: Number(project.issueTypeScreenSchemeId),
});

describe("Jira's time", () => {
  it('shows the issue types and the desk of a new project later than the project', async () => {
    const { site, call, wait } = aSite({ newProjects: { wholeAfterMs: 60_000, answers500: 0 } });
    const typesOf = async (): Promise<number> =>
      (await call('GET', `${API}/project/NEW`)).body.issueTypes?.['length'] ?? -1;
    const desk = async (): Promise<number> => (await call('GET', '/rest/servicedeskapi/servicedesk/NEW')).status;
    expect((await call('POST', `${API}/project`, newProject(site))).status).toBe(201);
    expect([await typesOf(), await desk()]).toEqual([0, 404]);
    wait(61_000);
    expect([await typesOf(), await desk()]).toEqual([1, 200]);
  });

  it('answers 500 to a project that is made, which then has the permissions of the site', async () => {
    const { site, call } = aSite({ newProjects: { wholeAfterMs: 0, answers500: 1 } });
    expect((await call('POST', `${API}/project`, newProject(site))).status).toBe(500);
    expect((await call('GET', `${API}/project/NEW`)).status).toBe(200);
    expect(site.state.projects.find(({ key }) => key === 'NEW')?.permissionSchemeId).toBe(
      site.state.permissionSchemes[0]?.id,
    );
  });

  it('finds the lock of the configuration held, and writes nothing then', async () => {
    const { site, call } = aSite({ locked: 1 });
    const before = site.state.statuses.length;
    const status = { name: 'Waiting', statusCategory: 'TODO' };
    const answer = await call('POST', `${API}/statuses`, { scope: { type: 'GLOBAL' }, statuses: [status] });
    expect({ status: answer.status, body: answer.body, made: site.state.statuses.length - before }).toEqual({
      status: 400,
      body: { errorMessages: ['Failed to acquire lock'], errors: {} },
      made: 0,
    });
  });

  it('gives the app its rights minutes after the installation, and people theirs at once', async () => {
    const { site, call, wait } = aSite({ appRightsAfterMs: 120_000 });
    const sees = async (who: Who): Promise<number> => (await call('GET', `${API}/project/HELP`, undefined, who)).status;
    expect([await sees('app'), await sees(site.admin)]).toEqual([404, 200]);
    wait(121_000);
    expect(await sees('app')).toBe(200);
  });

  it('leaves out of an event who may read its comment', async () => {
    const { jira, call } = aSite({ silentComments: 1 });
    await call('POST', `${API}/issue/HELP-1/comment`, { body: { type: 'doc', version: 1, content: [] } });
    const comment = jira.emitted.find(({ eventType }) => eventType === 'avi:jira:commented:issue')?.payload.comment;
    expect(comment).toMatchObject({ id: expect.any(String) as unknown });
    expect(comment).not.toHaveProperty('jsdPublic');
  });
});

describe('what is taken away', () => {
  it.each([
    { given: 'a search that was removed', url: `${API}/search?jql=project=HELP`, status: 410 },
    { given: 'a field nobody has', url: `${API}/search/jql?jql=nothing=1`, status: 400 },
    { given: 'a project nobody has', url: `${API}/search/jql?jql=project=NOPE`, status: 400 },
    { given: 'a status nobody has', url: `${API}/search/jql?jql=project=HELP and status=99`, status: 400 },
    { given: 'words that are no query', url: `${API}/search/jql?jql=project`, status: 400 },
    { given: 'a query that makes sense', url: `${API}/search/jql?jql=project=HELP`, status: 200 },
  ])('$given is answered with $status', async ({ url, status }) => {
    expect((await started(smallSite()).call('GET', url)).status).toBe(status);
  });

  it('an app access rule hides requests from apps, through people too, and from nobody else', async () => {
    const site = smallSite();
    site.state.site.contentsKeptFromApps = [site.project.id];
    const { jira, call } = started(site);
    const seen = async (who: Who): Promise<unknown> => [
      (await call('GET', `${API}/issue/HELP-1`, undefined, who)).status,
      (await call('GET', `${API}/search/jql?jql=project=HELP`, undefined, who)).body.issues?.['length'],
      (await call('PUT', `${API}/issue/HELP-1`, { fields: { summary: 'x' } }, who)).status,
    ];
    const token = `Basic ${Buffer.from(`${site.admin.emailAddress}:token`).toString('base64')}`;
    const byToken = await jira.handle({ method: 'GET', url: `${API}/issue/HELP-1`, headers: { authorization: token } });
    expect([await seen('app'), await seen(site.agent), byToken.status]).toEqual([[404, 0, 404], [404, 0, 404], 200]);
    const { body } = await call('GET', `${API}/data-policy/project?ids=${site.project.id}`);
    expect(body).toEqual({
      projectDataPolicies: [{ id: Number(site.project.id), dataPolicy: { anyContentBlocked: true } }],
    });
  });

  it('whoever is acted for without being there has the scopes that allow it, and no others', async () => {
    const { state, admin } = smallSite();
    const jira = simulateJira({
      state,
      manifestScopes: ['read:jira-work', 'read:jira-user'],
      offlineScopes: ['read:jira-user'],
    });
    const status = async (authorization: string, path: string): Promise<number> =>
      (await jira.handle({ method: 'GET', url: `${API}/${path}`, headers: { authorization } })).status;
    const there = `Bearer user:${admin.accountId}`;
    const away = `Bearer offline:${admin.accountId}`;
    expect([
      await status(there, 'project/HELP'),
      await status(away, 'project/HELP'),
      await status(away, 'myself'),
    ]).toEqual([200, 401, 200]);
  });

  it.each<[given: string, change: Partial<SiteUser>, status: number]>([
    ['a person', {}, 200],
    ['a portal-only customer', { accountType: 'customer' }, 200],
    ['somebody who was deactivated', { active: false }, 401],
    ['the user of an app', { accountType: 'app' }, 401],
    ['an Atlassian service account', { accountType: 'app', appType: 'service' }, 401],
    ['a Rovo agent', { accountType: 'app', appType: 'agent' }, 401],
  ])('given %s, acting for them while they are away ends so: %j %i', async (_given, change, status) => {
    const { state, agent } = smallSite();
    Object.assign(agent, change);
    const jira = simulateJira({ state, manifestScopes: ['read:jira-user'], offlineScopes: ['read:jira-user'] });
    const answer = await jira.handle({
      method: 'GET',
      url: `${API}/myself`,
      headers: { authorization: `Bearer offline:${agent.accountId}` },
    });
    expect([answer.status, (answer.body as { accountId?: string }).accountId]).toEqual([
      status,
      status === 200 ? agent.accountId : undefined,
    ]);
  });
});
