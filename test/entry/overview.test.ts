import { putSettings } from '../local-forge/put-settings';
import { anInstalledApp, audit, seedSettings, type InstalledApp } from './an-installed-app';

const DAY_MS = 86_400_000;
const IT = { projectKey: 'IT' } as const;

/** The page's own words: what is told of IT among all, and of IT alone. */
const told = async (app: InstalledApp) => ({
  row: (await app.told('readOverview', {})).rows.find(({ project }) => project.key === 'IT'),
  history: await app.told('readHistory', IT),
});

const switchBot = (app: InstalledApp, isActive: boolean): void => {
  const bot = app.site.state.users.find(({ accountId }) => accountId === seedSettings(app).accounts.serviceAccount);
  if (!bot) throw new Error('The seed has no bot.');
  bot.active = isActive;
  app.site.changed();
};

describe('the overview of the projects that are set up', () => {
  let app: InstalledApp;
  beforeEach(async () => {
    app = await anInstalledApp('ready');
  });
  afterEach(() => app.close());

  const setUp = (confirmations = seedSettings(app).confirmations): void =>
    putSettings(app.host.kvs, { IT: { ...seedSettings(app), confirmations } });
  const expiringIn = (days: number) =>
    seedSettings(app).confirmations.map((one) => ({
      ...one,
      expiresAt: new Date(Date.now() + days * DAY_MS).toISOString(),
    }));

  test('given nothing is set up, when the page opens, there is nothing to tell', async () => {
    expect(await told(app)).toEqual({ row: undefined, history: null });
    expect(await app.told('readOverview', {})).toEqual({ rows: [] });
  });

  test('given a project that was set up and never audited, its next step is the audit, and it cannot go live', async () => {
    setUp();
    expect(await told(app)).toMatchObject({
      row: { project: { key: 'IT' }, lastRun: null, trend: [], next: { kind: 'audit', why: 'never' }, goLiveAt: null },
      history: null,
    });
    expect(await app.ask('markGoLive', IT)).toMatchObject({
      ok: false,
      error: { code: 'conflict', advice: { text: 'Run an audit first.' } },
    });
  });

  test('given a project that is ready, when it is marked as live, both overviews say since when, and unmarking takes it back', async () => {
    setUp();
    await audit(app);
    expect(await told(app)).toMatchObject({
      row: { lastRun: { verdict: 'go' }, next: { kind: 'go-live' } },
      history: {
        next: { kind: 'go-live' },
        runs: [{ verdict: 'go' }],
        sinceLastRun: null,
        sinceGoLive: null,
        expiring: [],
      },
    });
    expect(await app.told('markGoLive', IT)).toMatchObject({
      sinceGoLive: { changes: { turnedRed: [], turnedGreen: [] } },
    });
    expect((await told(app)).row).toMatchObject({ goLiveAt: expect.any(String) });
    expect(await app.told('unmarkGoLive', IT)).toMatchObject({ sinceGoLive: null, next: { kind: 'go-live' } });
    expect((await told(app)).row).toMatchObject({ goLiveAt: null });
  });

  test('given a live project whose bot is switched off in Jira, when it is audited again, it is told what turned red since the last audit and since the go-live', async () => {
    setUp();
    await audit(app);
    await app.told('markGoLive', IT);
    switchBot(app, false);
    await audit(app);
    const { row, history } = await told(app);
    const red = {
      turnedRed: expect.arrayContaining([
        expect.objectContaining({ check: 'service-account-active', before: 'pass', after: 'fail' }),
      ]),
    };
    expect(history).toMatchObject({
      sinceLastRun: { changes: red },
      sinceGoLive: { changes: red },
      next: { kind: 'fix' },
    });
    expect(row).toMatchObject({
      lastRun: { verdict: 'no-go' },
      next: { kind: 'fix' },
      trend: history?.runs.map(({ score }) => score),
    });
    expect(await app.ask('markGoLive', IT)).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: { text: expect.stringContaining('not ready') } },
    });
    switchBot(app, true);
    await audit(app);
    const fixed = (await told(app)).history;
    expect(fixed?.sinceLastRun?.changes.turnedGreen.map(({ check }) => check)).toContain('service-account-active');
    expect(fixed?.sinceGoLive?.changes).toEqual({
      turnedGreen: [],
      turnedRed: [],
      stillOpen: [],
      added: [],
      gone: [],
    });
    expect(fixed?.runs).toHaveLength(3);
  });

  test('given an audit that the app made by itself after a change, what changed is still told since the audit before the change', async () => {
    setUp();
    await audit(app);
    const before = (await told(app)).history?.runs[0]?.takenAt;
    switchBot(app, false);
    await audit(app);
    await audit(app);
    const { history } = await told(app);
    expect(history?.runs).toHaveLength(3);
    expect(history?.sinceLastRun).toMatchObject({
      before,
      changes: {
        turnedRed: expect.arrayContaining([expect.objectContaining({ check: 'service-account-active' })]),
      },
    });
  });

  test('given checks that were confirmed and looked at alone since the audit, nothing has changed since a go-live of this moment', async () => {
    setUp([]);
    await audit(app);
    const asked = (await app.told('readReport', IT))?.results.filter(({ outcome }) => outcome === 'manual') ?? [];
    expect(asked.length).toBeGreaterThan(1);
    for (const { check } of asked) {
      await app.told('recordConfirmation', {
        ...IT,
        check,
        result: 'pass',
        evidence: 'Looked at it.',
        validForDays: 30,
      });
      await app.told('recheck', { ...IT, check });
    }
    const marked = await app.told('markGoLive', IT);
    expect(marked.sinceGoLive?.changes).toEqual({ turnedGreen: [], turnedRed: [], stillOpen: [], added: [], gone: [] });
  });

  test('given a queue that delivers twice, when an audit has run, the history has it once', async () => {
    await app.close();
    app = await anInstalledApp('ready', { duplicateQueueEvent: () => true });
    setUp();
    await audit(app);
    expect((await told(app)).history?.runs).toHaveLength(1);
  });

  test.each([
    ['in a month', 31, false],
    ['in ten days', 10, true],
    ['yesterday', -1, true],
  ])(
    'given confirmations that expire %s, both overviews tell those within two weeks',
    async (_given, days, areTold) => {
      setUp(expiringIn(days));
      await audit(app);
      const { row, history } = await told(app);
      const confirmed = seedSettings(app).confirmations.map(({ check }) => ({
        kind: 'manual-check',
        check,
        // As a message, so that it is told in the reader's language.
        title: expect.objectContaining({ message: `${check}.title` }) as unknown,
      }));
      expect(confirmed.length).toBeGreaterThan(3);
      expect(history?.expiring).toHaveLength(areTold ? confirmed.length : 0);
      if (areTold)
        expect(history?.expiring).toEqual(
          expect.arrayContaining(confirmed.map((one) => expect.objectContaining(one) as unknown)),
        );
      expect(row?.expiresAt).toBe(history?.expiring[0]?.expiresAt ?? null);
    },
  );

  test('given a risk that somebody accepts for a week, both overviews tell that it expires, and it is not asked to be fixed', async () => {
    setUp();
    switchBot(app, false);
    await audit(app);
    const { history } = await told(app);
    if (history?.next.kind !== 'fix') throw new Error('A bot that is switched off is to be fixed.');
    const { check } = history.next;
    await app.told('acceptRisk', {
      ...IT,
      check,
      subject: null,
      reason: 'It is switched on next week.',
      owner: app.people.admin,
      validForDays: 7,
    });
    const after = await told(app);
    expect(after.history?.expiring).toMatchObject([{ kind: 'risk', check }]);
    expect(after.row?.expiresAt).toBe(after.history?.expiring[0]?.expiresAt);
    expect(after.row?.next).not.toMatchObject({ check });
    expect(after.row?.next).toEqual(after.history?.next);
  });

  test('the vendor’s schedule says when the bot reads people, groups, forms and articles next', async () => {
    setUp();
    await audit(app);
    const readings = (await told(app)).history?.readings ?? [];
    expect(readings.map(({ what }) => what)).toEqual(['people', 'groups', 'forms', 'articles']);
    expect(readings.every(({ at, atLatest }) => Date.parse(at) > Date.now() && at <= atLatest)).toBe(true);
  });

  test('given 300 projects that are set up, all are told at once, in an answer far below what one may weigh and with few questions to Jira', async () => {
    const { projects } = app.site.state;
    const original = projects.find(({ key }) => key === 'IT');
    if (!original) throw new Error('The seed has no project IT.');
    const copies = Array.from({ length: 299 }, (_, at) => ({
      ...original,
      id: String(900_000 + at),
      key: `IT${at + 100}`,
      name: `IT Helpdesk ${at + 100}`,
    }));
    projects.push(...copies);
    app.site.changed();
    putSettings(
      app.host.kvs,
      Object.fromEntries(
        [original, ...copies].map(({ id, key }) => [key, { ...seedSettings(app), projectId: id, projectKey: key }]),
      ),
    );
    const before = app.site.log.length;
    const { rows } = await app.told('readOverview', {});
    expect(rows).toHaveLength(300);
    expect(Buffer.byteLength(JSON.stringify(rows))).toBeLessThan(100_000);
    expect(app.site.log.length - before).toBeLessThanOrEqual(10);
  });

  test('given the project was deleted in Jira, when the page opens, it is left out', async () => {
    setUp();
    await audit(app);
    const { projects } = app.site.state;
    projects.splice(
      projects.findIndex(({ key }) => key === 'IT'),
      1,
    );
    app.site.changed();
    expect((await told(app)).row).toBeUndefined();
  });
});
