import { POINTS_PER_HOUR } from '../simulated-jira/core/rate-limits';
import { aDailyApp, type DailyApp } from './a-daily-app';

const HOUR = 3_600_000;
const KEYS = ['IT', 'HR', 'FAC', 'LEG', 'FIN', 'ITT'] as const;

describe('the audits of every day', () => {
  let app: DailyApp;
  afterEach(() => app.close());

  const asked = (template: string): number => app.site.log.filter((call) => call.template === template).length;
  const states = async (): Promise<readonly (string | undefined)[]> => {
    const runs = [];
    for (const key of KEYS) runs.push((await app.runOf(key))?.state);
    return runs;
  };
  const waiting = async (): Promise<readonly string[]> => {
    const keys = [];
    for (const key of KEYS) if ((await app.runOf(key))?.waitingUntil !== undefined) keys.push(key);
    return keys;
  };
  const all = (state: string): readonly string[] => KEYS.map(() => state);
  const spentIn = (fromMs: number): number =>
    app.site.log
      .filter(({ startedAt }) => startedAt >= fromMs && startedAt < fromMs + HOUR)
      .reduce((sum, { points }) => sum + points, 0);

  test('read what is the site’s once for all projects, and each has its report', async () => {
    app = await aDailyApp(KEYS);
    await app.host.runScheduled('every-day');
    await app.host.drainQueues(HOUR);
    expect(await states()).toEqual(all('done'));
    for (const key of KEYS) expect(await app.auditsOf(key)).toBe(1);
    // The comparison of IT with its test project asks neither.
    expect([asked('/rest/api/3/applicationrole'), asked('/rest/api/3/serverInfo')]).toEqual([1, 1]);
  });

  test('given deliveries that come twice and a schedule that fires twice, each project is audited once', async () => {
    app = await aDailyApp(KEYS, { duplicateQueueEvent: () => true });
    await app.host.runScheduled('every-day');
    await app.host.runScheduled('every-day');
    await app.host.drainQueues(HOUR);
    expect(await states()).toEqual(all('done'));
    for (const key of KEYS) expect(await app.auditsOf(key)).toBe(1);
  });

  test('given a project that a person had audited within the hour, it is left alone', async () => {
    app = await aDailyApp(KEYS);
    await app.press('HR');
    await app.host.drainQueues(60_000);
    const runId = (await app.runOf('HR'))?.runId;
    await app.host.runScheduled('every-day');
    await app.host.drainQueues(HOUR / 2);
    expect((await app.runOf('HR'))?.runId).toBe(runId);
    expect(await states()).toEqual(all('done'));
  });

  test('given half of the hour’s points spent, the projects left say until when they wait, a person does not, and the next hour ends them', async () => {
    app = await aDailyApp(KEYS, { pointsPerHour: 1_600 });
    const hour = app.time.now() - (app.time.now() % HOUR);
    await app.host.runScheduled('every-day');
    await app.host.drainQueues(60_000);
    const rested = await waiting();
    expect(rested.length).toBeGreaterThan(0);
    expect(rested.length).toBeLessThan(KEYS.length);
    for (const key of rested)
      expect(await app.runOf(key)).toMatchObject({
        state: 'queued',
        waitingUntil: new Date(hour + HOUR).toISOString(),
      });
    expect(spentIn(hour)).toBeLessThanOrEqual(800);

    const [first = ''] = rested;
    await app.press(first);
    await app.host.drainQueues(60_000);
    expect(await app.runOf(first)).toMatchObject({ state: 'done' });
    expect((await app.runOf(first))?.waitingUntil).toBeUndefined();

    app.time.advance(HOUR / 2);
    await app.host.runScheduled('every-hour');
    expect(await waiting()).toEqual(rested.slice(1));

    await app.host.drainQueues(6 * HOUR);
    expect(await states()).toEqual(all('done'));
    expect(await waiting()).toEqual([]);
    for (const key of KEYS) expect(await app.auditsOf(key)).toBe(1);
    for (let later = 1; later < 6; later += 1) expect(spentIn(hour + later * HOUR)).toBeLessThanOrEqual(800);
  });

  test('given an hour others spent before, not one project is audited in it, and none is reported as unread', async () => {
    app = await aDailyApp(KEYS);
    const spend = {
      method: 'GET',
      url: '/rest/api/3/users/search?maxResults=1000',
      headers: { authorization: 'Bearer app' },
    };
    while (app.site.pointsSpent() < POINTS_PER_HOUR / 2) {
      await app.site.handle(spend);
      app.time.advance(100);
    }
    const hour = app.time.now() - (app.time.now() % HOUR);
    await app.host.runScheduled('every-day');
    await app.host.drainQueues(60_000);
    expect(await waiting()).toEqual(KEYS);
    for (const key of KEYS) expect(await app.auditsOf(key)).toBe(0);
    await app.host.drainQueues(hour + 2 * HOUR - app.time.now());
    expect(await states()).toEqual(all('done'));
  });
});

describe('the comparison of every day', () => {
  let app: DailyApp;
  afterEach(() => app.close());

  const pairOf = ({ projects, site }: DailyApp) => ({
    projectId: projects.get('IT') ?? '',
    otherId: String(site.state.projects.find(({ key }) => key === 'ITT')?.id),
  });
  /** An hour in which others spent so much before. */
  const spend = async (points: number): Promise<void> => {
    for (const before = app.site.pointsSpent(); app.site.pointsSpent() < before + points;)
      await app.site.handle({
        method: 'GET',
        url: '/rest/api/3/users/search?maxResults=100',
        headers: { authorization: 'Bearer app' },
      });
  };

  test('given half of the hour’s points spent, it says until when it waits, and is made in the next', async () => {
    app = await aDailyApp(['IT'], { pointsPerHour: 12_000 });
    await spend(4_000);
    await app.host.runScheduled('every-day');
    await app.host.drainQueues(120_000);
    expect(await app.parityOf(pairOf(app))).toMatchObject({
      state: 'queued',
      waitingUntil: '2026-11-23T10:00:00.000Z',
    });
    expect(app.site.pointsSpent()).toBeLessThanOrEqual(6_000);
    app.time.advance(HOUR / 2);
    await app.host.runScheduled('every-hour');
    expect(await app.parityOf(pairOf(app))).toMatchObject({ state: 'queued' });
    await app.host.drainQueues(HOUR);
    expect(await app.parityOf(pairOf(app))).toMatchObject({ state: 'done' });
    expect((await app.parityOf(pairOf(app)))?.waitingUntil).toBeUndefined();
  });

  test('given points that never suffice, it ends and says so', async () => {
    app = await aDailyApp(['IT'], { pointsPerHour: 6_000 });
    await app.host.runScheduled('every-day');
    await app.host.drainQueues(12 * HOUR);
    expect(await app.parityOf(pairOf(app))).toMatchObject({ state: 'failed', error: { code: 'rate-limited' } });
  });
});
