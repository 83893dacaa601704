import { startFixture } from './fixture/start-fixture';
import type { QueuedEvent } from './queues';

const nowhere = 'http://localhost:1';
interface SeenJob {
  readonly body: { readonly n: number };
  readonly retryContext?: { readonly retryCount: number; readonly retryReason: string; readonly retryData: unknown };
}

function startQueue(duplicateQueueEvent?: (event: QueuedEvent) => boolean) {
  jest.resetModules();
  const { host, clock, app } = startFixture(nowhere, duplicateQueueEvent === undefined ? {} : { duplicateQueueEvent });
  const push = async (events: object) =>
    (await host.invokeResolver({ functionKey: 'push', payload: { events } })) as { jobId: string };
  return { host, clock, push, jobs: () => app().seen.jobs as readonly SeenJob[], issues: () => app().seen.issues };
}

describe('a queue', () => {
  it('delivers again with growing waits after an exception, and says how often', async () => {
    const { host, clock, push, jobs } = startQueue();
    const start = clock.now();
    const { jobId } = await push({ body: { n: 1, throws: 3 } });
    await host.drainQueues();
    expect(jobs().map(({ retryContext }) => retryContext?.retryCount ?? 0)).toEqual([0, 1, 2, 3]);
    expect(clock.now() - start).toBe(5_000 + 10_000 + 20_000);
    expect(await host.invokeResolver({ functionKey: 'stats', payload: { jobId } })).toEqual({
      success: 1,
      inProgress: 0,
      failed: 0,
    });
  });

  it('gives up when the window of 24 hours ends', async () => {
    const { host, clock, push } = startQueue();
    const start = clock.now();
    const { jobId } = await push({ body: { n: 1, throws: 1_000 } });
    await host.drainQueues();
    expect(clock.now() - start).toBeLessThanOrEqual(24 * 3_600_000);
    expect(await host.invokeResolver({ functionKey: 'stats', payload: { jobId } })).toEqual({
      success: 0,
      inProgress: 0,
      failed: 1,
    });
  });

  it('delivers again when and with what the function asked for', async () => {
    const { host, clock, push, jobs } = startQueue();
    const start = clock.now();
    await push({ body: { n: 1, asksAgain: true } });
    await host.drainQueues();
    expect(clock.now() - start).toBe(30_000);
    expect(jobs()[1]?.retryContext).toMatchObject({
      retryCount: 1,
      retryReason: 'FUNCTION_RETRY_REQUEST',
      retryData: { from: 7 },
    });
  });

  it('delivers again when the function asks without data of its own', async () => {
    const { host, push, jobs } = startQueue();
    await push({ body: { n: 1, asksPlainly: true } });
    await host.drainQueues();
    expect(jobs().map(({ retryContext }) => retryContext?.retryReason)).toEqual([undefined, 'FUNCTION_RETRY_REQUEST']);
  });

  it('may deliver a finished event once more', async () => {
    const { host, push, jobs } = startQueue(() => true);
    await push({ body: { n: 1 } });
    await host.drainQueues();
    expect(jobs()).toHaveLength(2);
  });

  it('waits as long as the push says', async () => {
    const { host, clock, push, jobs } = startQueue();
    await push({ body: { n: 1 }, delayInSeconds: 60 });
    await host.drainQueues(59_000);
    expect(jobs()).toHaveLength(0);
    clock.advance(60_000);
    await host.drainQueues();
    expect(jobs()).toHaveLength(1);
  });

  it('runs events of one concurrency key one after the other, and all of them', async () => {
    const { host, push, jobs } = startQueue();
    await push([1, 2, 3].map((n) => ({ body: { n }, concurrency: { key: 'site', limit: 1 } })));
    await host.drainQueues();
    expect(
      jobs()
        .map(({ body }) => body.n)
        .sort(),
    ).toEqual([1, 2, 3]);
  });

  it('refuses more than 500 events in a minute', async () => {
    const { push, clock } = startQueue();
    const fifty = Array.from({ length: 50 }, (_, n) => ({ body: { n } }));
    for (let pushes = 0; pushes < 10; pushes += 1) await push(fifty);
    await expect(push(fifty)).rejects.toThrow(/Too many requests/);
    clock.advance(61_000);
    await expect(push(fifty)).resolves.toHaveProperty('jobId');
  });
});

describe('an event of Jira', () => {
  const created = (key: string, more: object = {}) => ({
    eventType: 'avi:jira:created:issue',
    issue: { key },
    ...more,
  });

  it.each([
    { given: 'comes from a person', event: created('IT-1', { selfGenerated: false }), reaches: ['IT-1'] },
    { given: 'was caused by the app itself', event: created('IT-1', { selfGenerated: true }), reaches: [] },
    {
      given: 'has a name nobody listens to',
      event: { ...created('IT-1'), eventType: 'avi:jira:deleted:issue' },
      reaches: [],
    },
    { given: 'is larger than 200 kB', event: created('IT-1', { text: 'x'.repeat(200 * 1024) }), reaches: [] },
  ])('that $given reaches $reaches.length trigger', async ({ event, reaches }) => {
    const { host, issues } = startQueue();
    host.deliverEvent(event);
    await host.drainQueues();
    expect(issues()).toEqual(reaches);
  });

  it('may come late, twice, or behind the next one', async () => {
    const { host, clock, issues } = startQueue();
    const start = clock.now();
    host.deliverEvent(created('LATE-1'), { delayMs: 180_000 });
    host.deliverEvent(created('HELD-1'), { reorder: true });
    host.deliverEvent(created('TWICE-1'), { duplicate: true });
    await host.drainQueues();
    expect(issues()).toEqual(['TWICE-1', 'TWICE-1', 'HELD-1', 'LATE-1']);
    expect(clock.now() - start).toBe(180_000);
  });
});

describe('a schedule', () => {
  it('runs its function without a user', async () => {
    const { host } = startQueue();
    expect((await host.runScheduled('daily')).ended).toBe('returned');
    expect(host.kvs.get('values', 'last-day').value).toBe('daily');
  });
});
