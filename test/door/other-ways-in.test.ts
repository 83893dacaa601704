import { anInstalledApp, setUp, type InstalledApp } from '../entry/an-installed-app';
import { createKeyAndFollow, actsOn, ticketOf } from '../entry/followed-tickets';
import { aKey, knock, pass, stopTheClock } from './a-door';
import { BOT_QUESTIONS, NO_QUESTIONS, ODD_EVENTS, ODD_PAYLOADS } from './attacks/resolver-names';

const ISSUE_EVENTS = [
  'avi:jira:created:issue',
  'avi:jira:updated:issue',
  'avi:jira:commented:issue',
  'avi:jira:deleted:issue',
];

describe('the page’s questions', () => {
  let app: InstalledApp;
  let stored: string;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    await setUp(app);
    await aKey(app);
    stored = text();
  });
  afterAll(() => app.close());
  const text = (): string => JSON.stringify(app.host.kvs.spaces().map((space) => app.host.kvs.table(space).all()));
  const ask = (functionKey: string, payload: unknown, accountId?: string): Promise<unknown> =>
    app.host.invokeResolver({ functionKey, payload, ...(accountId !== undefined && { accountId }) });

  test.each(NO_QUESTIONS)('%j is none of them, for an admin neither', async (name) => {
    await expect(ask(name, {}, app.people.admin)).rejects.toThrow();
  });

  test.each(['configure', 'get-started', 'project-settings', 'admin'])(
    'through the page %s an agent is told no more than through any other',
    async (moduleKey) => {
      for (const functionKey of Object.keys(BOT_QUESTIONS))
        expect(
          await app.host.invokeResolver({
            moduleKey,
            functionKey,
            payload: BOT_QUESTIONS[functionKey],
            accountId: app.people.agent,
          }),
        ).toMatchObject({ ok: false, error: { code: 'not-an-admin' } });
    },
  );

  test('2.5 MB are refused before the app sees them', async () => {
    await expect(ask('listKeys', { x: 'x'.repeat(2_500_000) }, app.people.admin)).rejects.toThrow('larger than 500 KB');
  });

  const callers = ['agent', 'customer', 'projectAdmin', 'nobody'] as const;
  test.each(Object.keys(BOT_QUESTIONS).flatMap((question) => callers.map((caller) => [question, caller] as const)))(
    '%s is refused to the %s, before the payload is looked at',
    async (question, caller) => {
      const accountId = caller === 'nobody' ? undefined : app.people[caller];
      for (const payload of [BOT_QUESTIONS[question], { nonsense: true }])
        expect(await ask(question, payload, accountId)).toMatchObject({ ok: false, error: { code: 'not-an-admin' } });
    },
  );

  const taking = Object.keys(BOT_QUESTIONS).filter(
    (question) => Object.keys(BOT_QUESTIONS[question] as object).length > 0,
  );
  test.each(taking.flatMap((question) => ODD_PAYLOADS.map(([name, payload]) => [question, name, payload] as const)))(
    '%s refuses %s in words',
    async (question, _, payload) => {
      expect(await ask(question, payload, app.people.admin)).toMatchObject({
        ok: false,
        error: { code: 'bad-request' },
      });
    },
  );

  test('and nothing was written by any of it', () => {
    expect(text()).toBe(stored);
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
  });
});

describe('events', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    await setUp(app);
    await aKey(app);
  });
  afterAll(() => app.close());

  test.each(ISSUE_EVENTS.flatMap((eventType) => ODD_EVENTS.map(([name, event]) => [eventType, name, event] as const)))(
    '%s with %s tells bots nothing, writes nothing to Jira and breaks nothing',
    async (eventType, _, event) => {
      const before = app.site.log.length;
      app.host.deliverEvent({ ...event, eventType });
      await app.host.drainQueues(1_000);
      expect(app.host.kvs.table('entity:outbox-event').all()).toEqual([]);
      expect(app.site.log.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
      expect(app.host.log.entries.map(({ text }) => text).join('\n')).not.toMatch(/TypeError|RangeError|at .*\.ts/u);
      expect((await knock(app.host, { path: '/v1/openapi.json' })).status).toBe(401);
    },
  );
});

describe('the first key of a site', () => {
  test('given events that happen right after it was made, while queries do not show it yet, none is lost', async () => {
    const at = await createKeyAndFollow({ queryLagMs: 30_000 });
    const acts = actsOn(at, ticketOf(at).key);
    for (let nth = 0; nth < 10; nth += 1) await acts.comment(at.app.people.agent);
    await at.settle(120_000);
    expect((await at.events()).events.filter(({ comment }) => comment !== null)).toHaveLength(10);
    await at.close();
  });
});

describe('the access log', () => {
  test('given 60 calls of one millisecond and 70 of the next, each is told once, page by page', async () => {
    stopTheClock();
    const app = await anInstalledApp('acme');
    const key = await aKey(app);
    for (const count of [60, 70]) {
      await Promise.all(Array.from({ length: count }, () => knock(app.host, { path: '/v1/readiness', key })));
      pass(1);
    }
    const seen: number[] = [];
    let before: string | undefined;
    for (let isMore = true; isMore;) {
      const { entries, hasMore } = await app.told('readAccessLog', { day: '2026-11-23', ...(before && { before }) });
      seen.push(entries.length);
      before = entries.at(-1)?.at;
      isMore = hasMore;
    }
    expect(seen).toEqual([70, 60]);
    await app.close();
    jest.useRealTimers();
  });
});
