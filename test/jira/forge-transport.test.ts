import { z } from 'zod';
import { createJiraClient } from '../../src/jira/client';
import { endpoint } from '../../src/jira/endpoint';
import { forgeTransport } from '../../src/jira/forge-transport';

interface Sent {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly method: string | undefined;
  readonly redirect: RequestRedirect | undefined;
}

/** The one global through which @forge/api reaches the platform. */
const platform = globalThis as typeof globalThis & {
  __forge_fetch__?: (meta: Sent['meta'], path: string, init?: RequestInit) => Promise<Response>;
};

describe('the Forge transport', () => {
  const sent: Sent[] = [];
  beforeEach(() => {
    sent.length = 0;
    platform.__forge_fetch__ = async (meta, path, init) => {
      sent.push({ meta, path, method: init?.method, redirect: init?.redirect });
      return new Response('{"ok":true}', { status: 200 });
    };
  });
  afterEach(() => {
    delete platform.__forge_fetch__;
  });

  const client = createJiraClient({ transport: forgeTransport });
  const schema = z.looseObject({ ok: z.boolean() });

  test.each([
    { as: 'app' as const, provider: 'app' },
    { as: 'user' as const, provider: 'user' },
  ])('asked as the $as, Forge calls Jira as the $provider', async ({ as, provider }) => {
    await client.request(endpoint('/rest/api/3/mypermissions', {}, { permissions: 'ADMINISTER' }), { schema, as });
    expect(sent).toMatchObject([
      { meta: { provider, remote: 'jira' }, path: '/rest/api/3/mypermissions?permissions=ADMINISTER', method: 'GET' },
    ]);
  });

  test('asks Forge not to follow a redirect to the public address', async () => {
    await client.request(endpoint('/rest/api/3/myself', {}), { schema });
    expect(sent).toMatchObject([{ redirect: 'manual' }]);
  });

  test('a parameter that looks like a path reaches Jira encoded', async () => {
    await client.request(endpoint('/rest/api/3/project/{key}', { key: '../IT?x' }), { schema });
    expect(sent[0]?.path).toBe('/rest/api/3/project/..%2FIT%3Fx');
  });

  test('acting for an account, Forge is told which', async () => {
    await client.actingAs('bot-1').request(endpoint('/rest/api/3/myself', {}), { schema });
    expect(sent).toMatchObject([{ meta: { provider: 'user', accountId: 'bot-1', remote: 'jira' } }]);
  });

  test.each([
    { refusal: 'NEEDS_AUTHENTICATION_ERR', status: 401, name: 'JiraUnauthorized', calls: 1 },
    { refusal: 'OFFLINE_USER_AUTH_NOT_ALLOWED', status: 401, name: 'JiraUnauthorized', calls: 1 },
    { refusal: 'FORBIDDEN', status: 403, name: 'JiraForbidden', calls: 1 },
  ])('given that the platform refuses with $refusal, it is $name after $calls call', async (given) => {
    let calls = 0;
    platform.__forge_fetch__ = async () => {
      calls += 1;
      return new Response('', { status: given.status, headers: { 'forge-proxy-error': given.refusal } });
    };
    const asked = client.actingAs('bot-1').request(endpoint('/rest/api/3/myself', {}), { schema });
    await expect(asked).rejects.toMatchObject({ name: given.name, status: given.status });
    expect(calls).toBe(given.calls);
  });
});
