import { requireField } from '../add/field-scheme';
import { addIssueSecurity } from '../add/issue-security';
import { ROLE } from '../new-site';
import { simulateJira } from '../server';
import type { PermissionHolder } from '../state/project';
import { smallSite } from './small-site';

const setUp = () => {
  const site = smallSite();
  const jira = simulateJira({ state: site.state, options: { rateLimits: false } });
  const call = async (who: { accountId: string }, method: string, url: string, body?: unknown) =>
    jira.handle({ method, url, headers: { authorization: `Bearer user:${who.accountId}` }, body });
  const raise = (who: { accountId: string }, values: Record<string, unknown> = {}) =>
    call(who, 'POST', '/rest/servicedeskapi/request', {
      serviceDeskId: site.desk.id,
      requestTypeId: site.requestType.id,
      requestFieldValues: { summary: 'No network', ...values },
    });
  return { ...site, jira, call, raise };
};

describe('given a project whose new issues get a security level', () => {
  const team: PermissionHolder = { type: 'projectRole', value: String(ROLE.serviceDeskTeam) };
  const lead: PermissionHolder = { type: 'projectLead' };

  test.each([
    { who: 'an agent in the level', holders: [team], person: 'agent' as const, sees: 200 },
    { who: 'an agent outside it', holders: [lead], person: 'agent' as const, sees: 404 },
    { who: 'a Jira administrator outside it', holders: [team], person: 'admin' as const, sees: 404 },
    { who: 'the lead, whom the level names', holders: [lead], person: 'admin' as const, sees: 200 },
  ])('$who gets $sees for the next request, and the search agrees', async ({ holders, person, sees }) => {
    const site = setUp();
    addIssueSecurity(site.state, site.project, holders);
    expect((await site.raise(site.customer)).status).toBe(201);
    const key = site.state.issues.at(-1)?.key ?? '';
    expect((await site.call(site[person], 'GET', `/rest/api/3/issue/${key}`)).status).toBe(sees);
    const { body } = await site.call(
      site[person],
      'GET',
      `/rest/api/3/search/jql?jql=key%20%3D%20${key}&fields=summary`,
    );
    expect((body as { issues: unknown[] }).issues).toHaveLength(sees === 200 ? 1 : 0);
    expect(site.jira.failures).toEqual([]);
  });

  test('the scheme and its members are told to an administrator, and a project without one answers 404', async () => {
    const site = setUp();
    const url = '/rest/api/3/project/HELP/issuesecuritylevelscheme';
    expect((await site.call(site.admin, 'GET', url)).status).toBe(404);
    const scheme = addIssueSecurity(site.state, site.project, [team, lead]);
    expect((await site.call(site.agent, 'GET', url)).status).toBe(403);
    expect((await site.call(site.admin, 'GET', url)).body).toMatchObject({
      id: scheme.id,
      defaultSecurityLevelId: Number(scheme.defaultLevelId),
    });
    const members = await site.call(site.admin, 'GET', `/rest/api/3/issuesecurityschemes/${scheme.id}/members`);
    expect(members.body).toMatchObject({ total: 2, values: [{ holder: team }, { holder: lead }] });
    expect(site.jira.failures).toEqual([]);
  });
});

describe('given a field that the field scheme requires and the request type does not ask for', () => {
  test('a request is refused, and an issue too', async () => {
    const site = setUp();
    requireField(site.state, site.project, 'duedate', [site.type.id]);
    const refused = await site.raise(site.customer);
    expect({ status: refused.status, body: JSON.stringify(refused.body) }).toEqual({
      status: 400,
      body: expect.stringContaining('Due date is required.'),
    });
    const issue = (fields: Record<string, unknown>) =>
      site.call(site.agent, 'POST', '/rest/api/3/issue', {
        fields: { project: { key: 'HELP' }, issuetype: { id: site.type.id }, summary: 'x', ...fields },
      });
    expect((await issue({})).body).toMatchObject({ errors: { duedate: 'Due date is required.' } });
    expect((await issue({ duedate: '2026-12-24' })).status).toBe(201);
  });

  test('a preset value of the request type fills it', async () => {
    const site = setUp();
    requireField(site.state, site.project, 'duedate');
    site.requestType.fields.push({
      fieldId: 'duedate',
      name: 'Due date',
      description: '',
      required: true,
      visible: false,
      presetValues: ['2026-12-24'],
      defaultValues: [],
      validValues: [],
    });
    expect((await site.raise(site.customer)).status).toBe(201);
  });

  test('another work type is not held to it', async () => {
    const site = setUp();
    requireField(site.state, site.project, 'duedate', ['1']);
    expect((await site.raise(site.customer)).status).toBe(201);
  });
});
