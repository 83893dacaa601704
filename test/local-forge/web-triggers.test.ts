import { installFixture, startFixture } from './fixture/start-fixture';
import { serveWebTriggers } from './web-trigger-server';

const nowhere = 'http://localhost:1';

describe('a web trigger', () => {
  it('is called over HTTP with arrays of headers and parameters, the path behind its address, and no user', async () => {
    const { host, app } = startFixture(nowhere);
    const server = await serveWebTriggers(host);
    const response = await fetch(`${server.origin}/x/door/v1/forms/7?tag=a&tag=b`, {
      method: 'POST',
      headers: { Authorization: 'Bearer k', 'X-Odd-Case': 'y' },
      body: '{"a":1}',
    });
    server.close();
    expect({ status: response.status, two: response.headers.get('x-two') }).toEqual({ status: 201, two: 'a, b' });
    expect(app().seen.web.at(-1)).toMatchObject({
      method: 'POST',
      userPath: '/v1/forms/7',
      queryParameters: { tag: ['a', 'b'] },
      headers: { Authorization: ['Bearer k'] },
      body: '{"a":1}',
    });
  });

  it.each([
    { given: 'a function that throws', mode: 'crash', status: 500 },
    { given: 'an answer whose headers are no arrays', mode: 'plain-header', status: 500 },
    { given: 'a good answer', mode: 'fine', status: 201 },
  ])('answers $status to $given', async ({ mode, status }) => {
    const { host } = startFixture(nowhere);
    expect(
      (await host.callWebTrigger({ triggerKey: 'door', method: 'GET', queryParameters: { mode: [mode] } })).statusCode,
    ).toBe(status);
  });

  it('answers 424 when its time is over', async () => {
    const host = installFixture({ url: nowhere }, { options: { limits: { webTriggerMs: 20 } } });
    expect(
      (await host.callWebTrigger({ triggerKey: 'door', method: 'GET', queryParameters: { mode: ['slow'] } }))
        .statusCode,
    ).toBe(424);
  });

  it.each([
    { given: 'an unknown address', request: { id: 'nothing', method: 'GET' }, status: 404 },
    {
      given: 'a body over 5 MB',
      request: { triggerKey: 'door', method: 'POST', body: 'x'.repeat(5 * 1024 * 1024 + 1) },
      status: 413,
    },
  ])('answers $status to $given', async ({ request, status }) => {
    const { host } = startFixture(nowhere);
    expect((await host.callWebTrigger(request)).statusCode).toBe(status);
  });

  it('keeps its address until a new one is forced', async () => {
    const { host } = startFixture(nowhere);
    const address = async (rotate: boolean) =>
      (await host.invokeResolver({ functionKey: 'address', payload: { rotate } })) as {
        before: string;
        after: string;
        all: unknown[];
      };
    const kept = await address(false);
    expect(kept.after).toBe(kept.before);
    const rotated = await address(true);
    expect(rotated.after).not.toBe(rotated.before);
    expect(rotated.all).toHaveLength(2);
  });
});
