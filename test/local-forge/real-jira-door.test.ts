import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stop } from './fixture/start-fixture';
import { addressOn, isRead, realJiraDoor } from './real-jira-door';

describe('a call of a real site', () => {
  it.each([
    { method: 'GET', path: '/rest/api/3/project/IT', read: true },
    { method: 'POST', path: '/rest/api/3/workflows', read: true },
    { method: 'POST', path: '/rest/api/3/workflowscheme/read?expand=x', read: true },
    { method: 'POST', path: '/rest/servicedeskapi/servicedesk/1/requesttype/permissions/check', read: true },
    { method: 'POST', path: '/rest/api/3/workflows/update/validation', read: true },
    { method: 'POST', path: '/rest/api/3/workflows/update', read: false },
    { method: 'POST', path: '/rest/api/3/workflows/../project', read: false },
    { method: 'POST', path: '/rest/servicedeskapi/request', read: false },
    { method: 'PUT', path: '/rest/api/3/workflows', read: false },
    { method: 'DELETE', path: '/rest/api/3/project/IT', read: false },
  ])('$method $path is a read: $read', ({ method, path, read }) => {
    expect(isRead(method, path)).toBe(read);
  });

  it.each([
    { path: '/rest/api/3/myself?expand=groups', address: 'https://acme.atlassian.net/rest/api/3/myself?expand=groups' },
    { path: '/forms/project/IT/form', address: 'https://api.atlassian.com/jira/forms/cloud/c-1/project/IT/form' },
  ])('goes from $path to $address', ({ path, address }) => {
    expect(addressOn('https://acme.atlassian.net', 'c-1', path).href).toBe(address);
  });

  it('changes nothing unless writes were allowed', async () => {
    const written: string[] = [];
    const server = createServer((request, response) => {
      written.push(`${request.method} ${request.headers.authorization}`);
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const write = (allowWrites: boolean) =>
      realJiraDoor({ site, email: 'a@b.c', token: 't', cloudId: 'c', allowWrites })({
        method: 'POST',
        path: '/rest/api/3/project',
        headers: new Headers(),
        body: '{}',
        caller: { kind: 'app' },
        signal: AbortSignal.timeout(5_000),
      });
    expect((await write(false)).status).toBe(403);
    expect(written).toEqual([]);
    expect((await write(true)).status).toBe(200);
    stop(server);
    expect(written).toEqual([`POST Basic ${Buffer.from('a@b.c:t').toString('base64')}`]);
  });

  it.each([
    { given: "the app's own rights", caller: { kind: 'app' }, path: '/rest/api/3/mypermissions?x=1', status: 405 },
    {
      given: "the app's own rights in many projects",
      caller: { kind: 'app' },
      path: '/rest/api/3/permissions/check',
      body: { globalPermissions: ['ADMINISTER'] },
      status: 405,
    },
    {
      given: "a named account's rights",
      caller: { kind: 'app' },
      path: '/rest/api/3/permissions/check',
      body: { accountId: 'else', globalPermissions: ['ADMINISTER'] },
      status: 200,
    },
    {
      given: 'what somebody else sees',
      caller: { kind: 'user', accountId: 'else' },
      path: '/rest/api/3/myself',
      status: 401,
    },
    {
      given: "the owner's own rights",
      caller: { kind: 'user', accountId: 'me' },
      path: '/rest/api/3/mypermissions',
      status: 200,
    },
    { given: 'a reading of the app', caller: { kind: 'app' }, path: '/rest/api/3/project/IT', status: 200 },
  ] as const)(
    'does not answer with the owner in place of others: $given',
    async ({ caller, path, status, ...more }) => {
      const server = createServer((_, response) => response.end('{}'));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const door = realJiraDoor({ site, email: 'a@b.c', token: 't', cloudId: 'c', allowWrites: false, owner: 'me' });
      const body = 'body' in more ? JSON.stringify(more.body) : undefined;
      const answer = await door({
        method: body === undefined ? 'GET' : 'POST',
        path,
        headers: new Headers(),
        body,
        caller,
        signal: AbortSignal.timeout(5_000),
      });
      stop(server);
      expect(answer.status).toBe(status);
    },
  );
});
