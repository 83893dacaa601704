import type { SmallSite, Who } from './small-site';
import { smallSite, started } from './small-site';

const CLASSIC = ['read:jira-work', 'read:jira-user', 'manage:jira-configuration', 'read:servicedesk-request'];

describe('scopes of the manifest', () => {
  it.each([
    { given: 'the classic scope', scopes: ['read:jira-work'], url: '/rest/api/3/project/HELP', status: 200 },
    { given: 'no scope', scopes: [], url: '/rest/api/3/project/HELP', status: 401 },
    { given: 'another classic scope', scopes: ['read:jira-user'], url: '/rest/api/3/project/HELP', status: 401 },
    {
      given: 'all granular scopes',
      scopes: ['read:field:jira', 'read:field-configuration:jira'],
      url: '/rest/api/3/field/search',
      status: 200,
    },
    { given: 'one of two granular scopes', scopes: ['read:field:jira'], url: '/rest/api/3/field/search', status: 401 },
    {
      given: 'only classic scopes, where none will do',
      scopes: CLASSIC,
      url: '/rest/servicedeskapi/servicedesk/HELP/knowledgebase/article?query=x',
      status: 401,
    },
    {
      given: 'the one granular scope that will do',
      scopes: ['read:knowledgebase:jira-service-management'],
      url: '/rest/servicedeskapi/servicedesk/HELP/knowledgebase/article?query=x',
      status: 200,
    },
    { given: 'no scope, for an operation that needs none', scopes: [], url: '/rest/api/3/serverInfo', status: 200 },
  ])('given $given, the app gets $status from $url', async ({ scopes, url, status }) => {
    const { call } = started(smallSite(), {}, scopes);
    expect((await call('GET', url)).status).toBe(status);
  });

  it('are told in the refusal, bind users of the app too, and do not bind API tokens', async () => {
    const site = smallSite();
    const { jira, call } = started(site, {}, []);
    expect((await call('GET', '/rest/api/3/myself')).body).toEqual({
      code: 401,
      message: 'Unauthorized; scope does not match',
    });
    expect((await call('GET', '/rest/api/3/myself', undefined, site.admin)).status).toBe(401);
    const basic = `Basic ${Buffer.from(`${site.admin.emailAddress}:token`).toString('base64')}`;
    expect(
      (await jira.handle({ method: 'GET', url: '/rest/api/3/myself', headers: { authorization: basic } })).status,
    ).toBe(200);
  });
});

type Person = 'app' | 'nobody' | 'admin' | 'agent' | 'employee' | 'customer';
const whoIs = (site: SmallSite, person: Person): Who =>
  person === 'app' || person === 'nobody' ? person : site[person];

describe('permissions', () => {
  const rows: readonly [
    url: string,
    method: 'GET' | 'POST',
    body: unknown,
    answers: Readonly<Record<Person, number>>,
  ][] = [
    [
      '/rest/api/3/project/HELP',
      'GET',
      undefined,
      { app: 200, admin: 200, agent: 200, employee: 404, customer: 404, nobody: 404 },
    ],
    [
      '/rest/api/3/project/HELP/role/10101',
      'GET',
      undefined,
      { app: 200, admin: 200, agent: 404, employee: 404, customer: 404, nobody: 404 },
    ],
    [
      '/rest/api/3/workflows',
      'POST',
      { workflowNames: ['Help desk workflow'] },
      { app: 200, admin: 200, agent: 401, employee: 401, customer: 401, nobody: 401 },
    ],
    [
      '/rest/api/3/screens',
      'GET',
      undefined,
      { app: 200, admin: 200, agent: 403, employee: 403, customer: 403, nobody: 403 },
    ],
    [
      '/rest/servicedeskapi/organization',
      'GET',
      undefined,
      { app: 200, admin: 200, agent: 200, employee: 200, customer: 200, nobody: 401 },
    ],
    [
      '/rest/servicedeskapi/organization?accountId=x',
      'GET',
      undefined,
      { app: 200, admin: 200, agent: 200, employee: 403, customer: 403, nobody: 403 },
    ],
    [
      '/rest/api/3/groups/picker?query=',
      'GET',
      undefined,
      { app: 200, admin: 200, agent: 200, employee: 200, customer: 200, nobody: 200 },
    ],
    [
      '/rest/api/3/users/search',
      'GET',
      undefined,
      { app: 200, admin: 200, agent: 200, employee: 200, customer: 403, nobody: 403 },
    ],
    [
      '/rest/servicedeskapi/servicedesk/HELP',
      'GET',
      undefined,
      { app: 200, admin: 200, agent: 200, employee: 404, customer: 200, nobody: 404 },
    ],
    [
      '/rest/servicedeskapi/servicedesk/HELP/customer',
      'GET',
      undefined,
      { app: 200, admin: 200, agent: 200, employee: 404, customer: 403, nobody: 404 },
    ],
    [
      '/rest/servicedeskapi/request/HELP-1',
      'GET',
      undefined,
      { app: 200, admin: 200, agent: 200, employee: 404, customer: 200, nobody: 404 },
    ],
    [
      '/forms/project/HELP/form',
      'GET',
      undefined,
      { app: 200, admin: 200, agent: 200, employee: 403, customer: 403, nobody: 403 },
    ],
  ];

  it.each(
    rows.flatMap(([url, method, body, answers]) =>
      (Object.entries(answers) as [Person, number][]).map(([person, status]) => ({
        url,
        method,
        body,
        person,
        status,
      })),
    ),
  )('$person gets $status from $method $url', async ({ url, method, body, person, status }) => {
    const site = smallSite();
    expect((await started(site).call(method, url, body, whoIs(site, person))).status).toBe(status);
  });

  it('an account that may not browse users finds nobody and is not told why', async () => {
    const site = smallSite();
    const answer = await started(site).call('GET', '/rest/api/3/user/search?query=ada', undefined, site.customer);
    expect([answer.status, answer.body]).toEqual([200, []]);
  });

  it('a hidden time zone looks like the default, and only its owner sees the real one', async () => {
    const site = smallSite();
    const { call } = started(site);
    const url = `/rest/api/3/user?accountId=${site.agent.accountId}`;
    const [seen, own] = [await call('GET', url), await call('GET', '/rest/api/3/myself', undefined, site.agent)];
    expect([seen.body.timeZone, seen.body.emailAddress, own.body.timeZone]).toEqual([
      'America/New_York',
      undefined,
      'Europe/Berlin',
    ]);
  });

  it('the permission check is optimistic about portal customers and names what each account holds', async () => {
    const site = smallSite();
    const check = async (accountId: string) =>
      (
        await started(site).call('POST', '/rest/api/3/permissions/check', {
          accountId,
          projectPermissions: [
            { projects: [Number(site.project.id)], permissions: ['BROWSE_PROJECTS', 'SERVICEDESK_AGENT'] },
          ],
        })
      ).body.projectPermissions;
    const row = (permission: string, holds: boolean) => ({
      permission,
      projects: holds ? [Number(site.project.id)] : [],
      issues: [],
    });
    expect(await check(site.agent.accountId)).toEqual([row('BROWSE_PROJECTS', true), row('SERVICEDESK_AGENT', true)]);
    expect(await check(site.customer.accountId)).toEqual([
      row('BROWSE_PROJECTS', true),
      row('SERVICEDESK_AGENT', false),
    ]);
    expect(await check(site.employee.accountId)).toEqual([
      row('BROWSE_PROJECTS', false),
      row('SERVICEDESK_AGENT', false),
    ]);
  });

  it('a restricted article is found by no customer, no agent and not by the app', async () => {
    const site = smallSite();
    const { call } = started(site);
    for (const who of ['app', site.agent, site.customer] as const) {
      const answer = await call(
        'GET',
        '/rest/servicedeskapi/servicedesk/HELP/knowledgebase/article?query=password',
        undefined,
        who,
      );
      expect([answer.body.size, JSON.stringify(answer.body).includes('vault')]).toEqual([1, false]);
    }
  });
});

describe('customers of a desk', () => {
  const CUSTOMERS = '/rest/servicedeskapi/servicedesk/HELP/customer';
  const names = (answer: { body: unknown }) =>
    (answer.body as { values: { displayName: string }[] }).values.map((user) => user.displayName).sort();

  it('are added although another account of the same call is unknown, which is refused', async () => {
    const site = smallSite();
    const { call } = started(site);
    expect(names(await call('GET', CUSTOMERS))).toEqual(['Dan Customer']);
    expect((await call('POST', CUSTOMERS, { accountIds: [site.employee.accountId, 'unknown'] })).status).toBe(400);
    expect(names(await call('GET', CUSTOMERS))).toEqual(['Cleo Employee', 'Dan Customer']);
    expect((await call('DELETE', CUSTOMERS, { accountIds: [site.employee.accountId] })).status).toBe(204);
    expect(names(await call('GET', CUSTOMERS))).toEqual(['Dan Customer']);
  });

  it.each([
    { access: 'open' as const, publicSignup: false },
    { access: 'restricted' as const, publicSignup: true },
  ])('are not removed from a desk with access $access and public signup $publicSignup', async (settings) => {
    const site = smallSite();
    Object.assign(site.desk, settings);
    expect((await started(site).call('DELETE', CUSTOMERS, { accountIds: [site.customer.accountId] })).status).toBe(400);
  });

  it.each([
    { strict: '', status: 400 },
    { strict: '?strictConflictStatusCode=true', status: 409 },
  ])('with an address that has an account are refused with $status', async ({ strict, status }) => {
    const site = smallSite();
    expect(
      (
        await started(site).call('POST', `/rest/servicedeskapi/customer${strict}`, {
          email: 'DAN@small.example',
          displayName: 'Dan',
        })
      ).status,
    ).toBe(status);
  });
});

describe('a path Jira does not have', () => {
  it.each([
    ['GET', '/rest/api/3/nothing', 404],
    ['GET', '/rest/api/2/myself', 404],
    ['DELETE', '/rest/api/3/myself', 405],
  ] as const)('%s %s is answered with %s', async (method, url, status) => {
    expect((await started(smallSite()).call(method, url)).status).toBe(status);
  });
});
