import { z } from 'zod';
import { askingOnce } from '../../src/jira/asking-once';
import { createJiraClient } from '../../src/jira/client';
import { endpoint } from '../../src/jira/endpoint';
import { aClock } from './a-clock';

/** Answers how often it was asked, and a refusal under `/refused`. */
const aServer = () => {
  const asked: string[] = [];
  const client = createJiraClient({
    clock: aClock(),
    transport: async ({ as, method, path, body }) => {
      asked.push([JSON.stringify(as), method, path, body].join(' '));
      const status = path.includes('applicationrole') ? 403 : 200;
      return { status, headers: new Headers(), text: async () => JSON.stringify(asked.length) };
    },
  });
  return { client: askingOnce(client), asked };
};
const site = endpoint('/rest/api/3/serverInfo', {});
const roles = endpoint('/rest/api/3/applicationrole', {});
const check = endpoint('/rest/api/3/permissions/check', {});
const number = { schema: z.number() };

describe('a reading that several look at', () => {
  test('asks a question once, however many ask at the same moment, and tells each the request behind it', async () => {
    const { client, asked } = aServer();
    const told: string[][] = [[], []];
    const answers = await Promise.all(
      told.map((calls) => client.watched(({ template }) => calls.push(template)).request(site, number)),
    );
    expect(answers).toEqual([1, 1]);
    expect(asked).toHaveLength(1);
    expect(told).toEqual([[site.template], [site.template]]);
  });

  test('gives the same answer in each shape it is asked for, and says where it has none of it', async () => {
    const { client, asked } = aServer();
    expect(await client.request(site, { schema: z.number().transform(String) })).toBe('1');
    await expect(client.request(site, { schema: z.string() })).rejects.toMatchObject({
      name: 'JiraSurprise',
      template: site.template,
    });
    expect(asked).toHaveLength(1);
  });

  test('a refusal is the same for all', async () => {
    const { client, asked } = aServer();
    const refusals = await Promise.allSettled([client.request(roles, number), client.request(roles, number)]);
    expect(refusals.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['another address', [endpoint('/rest/api/3/serverInfo', {}, { a: 1 }), number], 2],
    ['another body', [check, { ...number, method: 'POST', isRead: true, body: { of: 'b' } }], 2],
    ['another caller', [site, { ...number, as: { user: 'bot' } }], 2],
    ['the same caller, named', [site, { ...number, as: 'app' }], 1],
    ['the same method, named', [site, { ...number, method: 'GET' }], 1],
  ] as const)('%s', async (_what, [to, request], times) => {
    const { client, asked } = aServer();
    await client.request(site, number);
    await client.request(check, { ...number, method: 'POST', isRead: true, body: { of: 'a' } });
    await client.request(to, request);
    expect(asked).toHaveLength(1 + times);
  });

  test('who acts for an account is not told what the app was told', async () => {
    const { client, asked } = aServer();
    await client.request(site, number);
    await client.actingAs('bot').request(site, number);
    await client
      .actingAs('bot')
      .watched(() => undefined)
      .request(site, number);
    expect(asked).toEqual(['"app" GET /rest/api/3/serverInfo ', '{"user":"bot"} GET /rest/api/3/serverInfo ']);
  });

  test('what writes is sent each time', async () => {
    const { client, asked } = aServer();
    await client.request(check, { ...number, method: 'POST', body: {} });
    await client.request(check, { ...number, method: 'POST', body: {} });
    expect(asked).toHaveLength(2);
  });
});
