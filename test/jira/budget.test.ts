import { z } from 'zod';
import { createJiraClient } from '../../src/jira/client';
import { endpoint } from '../../src/jira/endpoint';
import { newSite } from '../simulated-jira/new-site';
import { simulateJira } from '../simulated-jira/server';
import { aClock } from './a-clock';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 9, 20, 0);

/**
 * Asks for one thing after the other until Jira or the client refuses; how many points were left then, and until when.
 */
const askOnAndOn = async (reserve: number, pointsPerHour: number) => {
  let now = NOW;
  const clock = { ...aClock(), now: () => now };
  const site = simulateJira({ state: newSite(), options: { now: () => now, pointsPerHour } });
  const client = createJiraClient({
    clock,
    reserve,
    transport: async ({ method, path }) => {
      now += 1000;
      const answer = await site.handle({ method, url: path, headers: { authorization: 'Bearer app' } });
      return {
        status: answer.status,
        headers: new Headers(answer.headers),
        text: async () => JSON.stringify(answer.body),
      };
    },
  });
  const ask = () => client.request(endpoint('/rest/api/3/myself', {}), { schema: z.unknown() });
  for (;;) {
    const refused = await ask().then(
      () => null,
      (error: unknown) => error,
    );
    if (refused !== null)
      return { refused, left: pointsPerHour - site.pointsSpent(), now, nextHour: () => void (now = NOW + HOUR), ask };
  }
};

test.each([
  { work: 'work that leaves half to others', reserve: 0.5, left: 1000, most: 1010 },
  { work: 'work that leaves a quarter', reserve: 0.25, left: 500, most: 510 },
  { work: 'a person who waits', reserve: 0, left: -3, most: 0 },
])(
  '$work leaves between $left and $most of 2000 points, and is told when the hour ends',
  async ({ reserve, left, most }) => {
    const end = await askOnAndOn(reserve, 2000);
    expect(end.left).toBeGreaterThanOrEqual(left);
    expect(end.left).toBeLessThanOrEqual(most);
    expect(end.refused).toMatchObject({
      name: 'JiraRateLimited',
      isQuota: true,
      retryAfterMs: expect.closeTo(NOW + 40 * 60_000 - end.now, -4),
    });
    end.nextHour();
    await expect(end.ask()).resolves.toBeDefined();
  },
);

const WITHOUT_QUOTA: readonly { readonly given: string; readonly headers: Readonly<Record<string, string>> }[] = [
  { headers: {}, given: 'no word of points' },
  { headers: { 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '0' }, given: 'a burst of a second' },
  { headers: { 'ratelimit-policy': '"jira-burst-based";q=100;w=1', ratelimit: '"x";r=1;t=1' }, given: 'a burst only' },
  {
    headers: { 'x-ratelimit-limit': 'many', 'x-ratelimit-remaining': '-', 'x-ratelimit-reset': 'soon' },
    given: 'nonsense',
  },
];

test.each(WITHOUT_QUOTA)('given $given, nothing is held back', async ({ headers }) => {
  const reply = { status: 200, headers: new Headers(headers), text: async () => '{}' };
  const client = createJiraClient({ clock: aClock(), reserve: 0.5, transport: async () => reply });
  const ask = () => client.request(endpoint('/rest/api/3/myself', {}), { schema: z.unknown() });
  await ask();
  await expect(ask()).resolves.toEqual({});
});

test('given the newer headers alone, near the end of the points, background work waits until they are back', async () => {
  const headers = new Headers({
    'ratelimit-policy': '"global-app-quota";q=65000;w=3600, "jira-burst-based";q=100;w=1',
    ratelimit: '"global-app-quota";r=11000;t=600',
  });
  const reply = { status: 200, headers, text: async () => '{}' };
  const client = createJiraClient({ clock: aClock(), reserve: 0.5, transport: async () => reply });
  const ask = () => client.request(endpoint('/rest/api/3/myself', {}), { schema: z.unknown() });
  await ask();
  await expect(ask()).rejects.toMatchObject({ name: 'JiraRateLimited', retryAfterMs: 600_000 });
});

test('given answers that cost many points and come all at once, half is left all the same', async () => {
  const hour = { of: 10_000, left: 10_000 };
  const client = createJiraClient({
    clock: { ...aClock(), now: () => NOW },
    reserve: 0.5,
    transport: async () => {
      await new Promise((later) => setImmediate(later));
      hour.left -= 1_500;
      const headers = new Headers({
        'x-ratelimit-limit': String(hour.of),
        'x-ratelimit-remaining': String(hour.left),
        'x-ratelimit-reset': new Date(NOW + HOUR).toISOString(),
      });
      return { status: 200, headers, text: async () => '{}' };
    },
  });
  const ask = () => client.request(endpoint('/rest/api/3/users/search', {}), { schema: z.unknown(), points: 1_500 });
  await ask();
  expect(client.restMs(3_500)).toBe(0);
  expect(client.restMs(3_501)).toBe(HOUR);
  const ended = await Promise.allSettled([ask(), ask(), ask(), ask()]);
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
  expect(hour.left).toBe(5_500);
});

test('given an answer that was overtaken by a later one, the fewer points count until the hour is over', async () => {
  let now = NOW;
  const told = ['1500', '1600', '1900'];
  const client = createJiraClient({
    clock: { ...aClock(), now: () => now },
    reserve: 0.5,
    transport: async () => ({
      status: 200,
      headers: new Headers({
        'x-ratelimit-limit': '2000',
        'x-ratelimit-remaining': told.shift() ?? '',
        'x-ratelimit-reset': new Date(Math.ceil((now + 1) / HOUR) * HOUR).toISOString(),
      }),
      text: async () => '{}',
    }),
  });
  const ask = () => client.request(endpoint('/rest/api/3/myself', {}), { schema: z.unknown() });
  await ask();
  await ask();
  expect(client.restMs(500)).toBe(0);
  expect(client.restMs(501)).toBe(NOW + 40 * 60_000 - now);
  now += HOUR;
  await ask();
  expect(client.restMs(900)).toBe(0);
});
