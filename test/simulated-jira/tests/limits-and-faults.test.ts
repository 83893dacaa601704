import type { FaultRule } from '../core/faults';
import { NoAnswer } from '../core/engine';
import { startSimulatedJira } from '../server';
import { smallSite, started } from './small-site';

const HOUR = 3_600_000;
const URL_OF_PROJECT = '/rest/api/3/project/HELP';

describe('rate limits', () => {
  it('let an app spend its points, say when they run low, and refuse until the hour ends', async () => {
    let now = 10 * HOUR + 60_000;
    const { jira, call } = started(smallSite(), { rateLimits: true, pointsPerHour: 20, now: () => now });
    const seen: (string | undefined)[][] = [];
    for (let index = 0; index < 11; index += 1) {
      now += 1000;
      const { status, headers } = await call('GET', URL_OF_PROJECT);
      seen.push([String(status), headers['X-RateLimit-Remaining'], headers['X-RateLimit-NearLimit']]);
    }
    expect([seen[0], seen[8], seen[9], seen[10]]).toEqual([
      ['200', '18', undefined],
      ['200', '2', 'true'],
      ['200', '0', 'true'],
      ['429', '0', undefined],
    ]);
    const refused = await call('GET', URL_OF_PROJECT);
    expect(refused.headers).toMatchObject({
      'RateLimit-Reason': 'jira-quota-global-based',
      'Retry-After': String((11 * HOUR - now) / 1000),
    });
    now = 11 * HOUR;
    expect([(await call('GET', URL_OF_PROJECT)).status, jira.pointsSpent()]).toEqual([200, 2]);
  });

  it('count two points for each person and one for each issue, and a write as one', async () => {
    const site = smallSite();
    const { jira, call } = started(site);
    await call('GET', `/rest/api/3/group/member?groupId=${site.state.groups[0]?.groupId ?? ''}`);
    await call('POST', '/rest/api/3/search/jql', { jql: 'project = HELP', fields: ['summary'] });
    await call('PUT', '/rest/api/3/issue/HELP-1', { fields: { summary: 'x' } });
    expect(jira.log.map((line) => [line.points, line.isWrite])).toEqual([
      [1 + 2 * 4, false],
      [2, false],
      [1, true],
    ]);
  });

  it('allow five reads of the customer list in a second and say how long to wait', async () => {
    const now = 5 * HOUR;
    const { call } = started(smallSite(), { rateLimits: true, now: () => now });
    const answers = [];
    for (let index = 0; index < 6; index += 1)
      answers.push(await call('GET', '/rest/servicedeskapi/servicedesk/HELP/customer'));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers[5]?.headers).toMatchObject({ 'Retry-After': '1', 'RateLimit-Reason': 'jira-burst-based' });
  });

  it('allow twenty writes to one issue in two seconds', async () => {
    let now = 5 * HOUR;
    const { call } = started(smallSite(), { rateLimits: true, now: () => now });
    const statuses = [];
    for (let index = 0; index < 21; index += 1)
      statuses.push((await call('PUT', '/rest/api/3/issue/HELP-1', { fields: { summary: `${index}` } })).status);
    expect([statuses[19], statuses[20]]).toEqual([204, 429]);
    now += 2_000;
    expect((await call('PUT', '/rest/api/3/issue/HELP-1', { fields: { summary: 'x' } })).status).toBe(204);
  });
});

describe('faults', () => {
  const edit = ['PUT', '/rest/api/3/issue/HELP-1', { fields: { summary: 'Changed' } }] as const;

  it.each<{ given: string; rule: FaultRule; status: number; summary: string }>([
    {
      given: 'a 500 before the write',
      rule: { match: { method: 'PUT' }, fault: { status: 500 } },
      status: 500,
      summary: 'It is broken',
    },
    {
      given: 'a 500 after the write',
      rule: { match: { method: 'PUT' }, fault: { status: 500 }, after: true },
      status: 500,
      summary: 'Changed',
    },
    {
      given: 'a page of HTML',
      rule: { match: { path: /issue/ }, fault: 'html' },
      status: 200,
      summary: 'It is broken',
    },
    {
      given: 'a fault on another path',
      rule: { match: { path: '/rest/api/3/myself' }, fault: { status: 500 } },
      status: 204,
      summary: 'Changed',
    },
    {
      given: 'a fault on the second call only',
      rule: { match: { method: 'PUT', nth: 2 }, fault: { status: 500 } },
      status: 204,
      summary: 'Changed',
    },
  ])('given $given, the caller sees $status and the issue is called "$summary"', async ({ rule, status, summary }) => {
    const site = smallSite();
    expect((await started(site, { faults: [rule] }).call(...edit)).status).toBe(status);
    expect(site.issue.summary).toBe(summary);
  });

  it.each<{ fault: FaultRule['fault']; after?: boolean; summary: string }>([
    { fault: 'drop-before', summary: 'It is broken' },
    { fault: 'drop-after-write', summary: 'Changed' },
    { fault: 'timeout', summary: 'It is broken' },
    { fault: 'timeout', after: true, summary: 'Changed' },
  ])(
    'given $fault (after the write: $after), no answer comes and the issue is called "$summary"',
    async ({ fault, after, summary }) => {
      const site = smallSite();
      await expect(
        started(site, { faults: [{ match: {}, fault, ...(after && { after }) }] }).call(...edit),
      ).rejects.toThrow(NoAnswer);
      expect(site.issue.summary).toBe(summary);
    },
  );

  it('end after the number of times they are given', async () => {
    const { call } = started(smallSite(), {
      faults: [{ match: {}, fault: { status: 503, headers: { 'Retry-After': '3' } }, times: 2 }],
    });
    const statuses = [];
    for (let index = 0; index < 3; index += 1) statuses.push((await call('GET', URL_OF_PROJECT)).status);
    expect(statuses).toEqual([503, 503, 200]);
  });

  it('reach a client over a socket: an empty body, half a body, a cut connection', async () => {
    const headers = { Authorization: 'Bearer app' };
    const jira = await startSimulatedJira({
      state: smallSite().state,
      options: {
        faults: [
          { match: {}, fault: 'empty', times: 1 },
          { match: {}, fault: 'malformed-json', times: 1 },
          { match: {}, fault: 'drop-before', times: 1 },
        ],
      },
    });
    try {
      expect(await (await fetch(jira.url + URL_OF_PROJECT, { headers })).text()).toBe('');
      await expect((await fetch(jira.url + URL_OF_PROJECT, { headers })).json()).rejects.toThrow('JSON');
      await expect(fetch(jira.url + URL_OF_PROJECT, { headers })).rejects.toThrow('fetch failed');
      expect(((await (await fetch(jira.url + URL_OF_PROJECT, { headers })).json()) as { key: string }).key).toBe(
        'HELP',
      );
      expect((await fetch(`${jira.url}/rest/api/3/workflows`, { method: 'POST', headers, body: '{' })).status).toBe(
        400,
      );
    } finally {
      await jira.close();
    }
  });
});
