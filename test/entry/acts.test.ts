import { acts as english } from '../../static/admin/src/i18n/en/acts';
import { acts as french } from '../../static/admin/src/i18n/fr/acts';
import { acts as german } from '../../static/admin/src/i18n/de/acts';
import { textOf } from '../../src/shared/message';
import type { ActRow } from '../../src/shared/act-contract';
import { stopTheClock } from '../door/a-door';
import { inTurns } from '../usecases/in-turns';
import { sampled } from '../deep';
import { anInstalledApp, seedSettings, type InstalledApp } from './an-installed-app';
import { OneClock } from './pairs/one-clock';
import { LOOK_UPS, everyQuestion, type Facts, type World } from './pairs/questions';
import { READS, TRAIL } from './trail-of-questions';
import { asText, goBack, makeWorlds, storedNow, type Stored } from './pairs/worlds';

type Name = keyof ReturnType<typeof everyQuestion>;
describe('the trail of acts', () => {
  let app: InstalledApp;
  let facts: Facts;
  let worlds: Readonly<Record<World, Stored>>;
  let turns: ReturnType<typeof inTurns> | null = null;
  const storage = { refusesActs: false };
  const closed = new Map<string, 'closed' | 'updated'>();

  beforeAll(async () => {
    stopTheClock('2026-11-23T09:00:00Z');
    const clock = new OneClock();
    app = await anInstalledApp(
      'acme',
      {
        beforeStorage: async () => turns?.turn(),
        storageFault: ({ path, body }) =>
          storage.refusesActs && path.endsWith('/set') && JSON.stringify(body).includes('"entityName":"act"')
            ? { when: 'before' }
            : undefined,
        personalData: closed,
        limits: { pushesPerMinute: Number.POSITIVE_INFINITY },
      },
      clock,
      { rateLimits: false },
    );
    ({ facts, worlds } = await makeWorlds(app));
    clock.advance(60_000);
  }, 300_000);
  afterAll(async () => {
    await app.close();
    jest.useRealTimers();
  });

  const questionOf = (name: Name) => everyQuestion(app, facts)[name];
  const enter = (name: Name): void => goBack(app, worlds[questionOf(name).in ?? 'compared']);
  const ask = async (name: Name): Promise<boolean> => (await app.ask(name, questionOf(name).payload as never)).ok;
  const everything = async (): Promise<readonly ActRow[]> => {
    const rows: ActRow[] = [];
    for (let before: string | null | undefined; before !== null;) {
      const page = await app.told('readSiteActs', { before });
      rows.push(...page.rows);
      ({ before } = page);
    }
    return rows;
  };
  const inEnglish = ({ act, checkTitle }: ActRow): string => english.sentence(act, 'Ada', textOf(checkTitle ?? ''));

  test.each(Object.keys(TRAIL) as Name[])(
    'given %s was asked, the trail says so or there is a reason',
    async (name) => {
      enter(name);
      const before = new Set((await everything()).map(({ id }) => id));
      const stored = new Set(asText(storedNow(app)).split('\n'));
      expect(await ask(name)).toBe(true);
      const changed = asText(storedNow(app))
        .split('\n')
        .filter((row) => !stored.has(row) && !LOOK_UPS.test(row));
      const added = (await everything()).filter(({ id }) => !before.has(id));
      const told = TRAIL[name];
      if ('silent' in told) {
        expect(added).toEqual([]);
        // Whatever writes tells of it, or has a reason of its own.
        if (told === READS) expect(changed).toEqual([]);
        return;
      }
      expect(added.map(inEnglish)).toEqual([expect.stringMatching(told.says)]);
      expect(added).toEqual([
        expect.objectContaining({ by: app.people.admin, at: expect.stringMatching(/^2026-11-23T/u) }),
      ]);
      const [row] = added;
      for (const words of [german, french])
        expect(row && words.sentence(row.act, 'Ada', textOf(row.checkTitle ?? ''))).toMatch(/^Ada .{10,}\.$/u);
    },
  );

  test('a row holds ids, counts and choices: no name, no address, no word that anybody wrote', async () => {
    goBack(app, worlds.live);
    const kept = JSON.stringify(app.host.kvs.table('entity:act').all());
    const { users } = app.seed.state;
    expect(app.host.kvs.table('entity:act').all().length).toBeGreaterThan(5);
    expect(users.filter(({ displayName }) => kept.includes(`"${displayName}"`))).toEqual([]);
    expect(kept).not.toMatch(/@|Known\.|Seen\./u);
  });

  test('given acts at the same moment, in any order of the storage, each has its row and each page the next ones', async () => {
    for (let seed = 1; seed <= sampled(50, 5); seed += 1) {
      goBack(app, worlds.compared);
      const before = (await everything()).length;
      turns = inTurns(seed);
      const asked: readonly Name[] = ['saveRosterWatch', 'switchTicketFeed', 'recordDeskAccess'];
      const done = await Promise.all(
        Array.from({ length: 30 }, (_, at) => ask(asked[at % asked.length] ?? 'listKeys')),
      );
      turns = null;
      const rows = await everything();
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      expect(rows.length - before).toBe(done.filter(Boolean).length);
      expect(done.filter(Boolean).length).toBeGreaterThanOrEqual(20);
      expect(rows.map(({ id }) => id)).toEqual([...rows.map(({ id }) => id)].sort().reverse());
    }
  });

  test('given storage refuses the row, the act is done and told as done, and the log says which kind is missing', async () => {
    goBack(app, worlds.compared);
    const before = (await everything()).length;
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    storage.refusesActs = true;
    expect(await ask('saveRosterWatch')).toBe(true);
    storage.refusesActs = false;
    expect(log.mock.calls.flat().join(' ')).toContain('activity: roster-watch-saved was done, and no row');
    log.mockRestore();
    expect(await app.told('readRosterWatch', { projectKey: 'IT' })).toMatchObject({ isWatching: true });
    expect(await everything()).toHaveLength(before);
  });

  test.each([
    ['a kind', { group: 'risks' }, ({ act }: ActRow) => act.kind === 'risk-accepted'],
    ['a person', { by: 'me' }, () => true],
    ['somebody who did nothing', { by: '557058:none' }, () => false],
  ] as const)('given a filter by %s, only those are told, down to the oldest', async (_what, filter, fits) => {
    goBack(app, worlds.live);
    const all = await everything();
    const by = 'by' in filter ? (filter.by === 'me' ? app.people.admin : filter.by) : undefined;
    const rows: ActRow[] = [];
    for (let before: string | null | undefined; before !== null;) {
      const page = await app.told('readSiteActs', { ...filter, by, before });
      rows.push(...page.rows);
      ({ before } = page);
    }
    expect(all.length).toBeGreaterThan(25);
    expect(rows).toEqual(all.filter(fits));
  });

  test('somebody who administers the project is told of fixes and the go-live, and of nothing else', async () => {
    goBack(app, worlds.live);
    await ask('undoPlan');
    const answer = await app.ask('readActs', { projectKey: 'IT' }, app.people.projectAdmin);
    expect(answer.ok && new Set(answer.value.rows.map(({ act }) => act.kind))).toEqual(
      new Set(['go-live-marked', 'undo-started']),
    );
    expect((await app.ask('readSiteActs', {}, app.people.projectAdmin)).ok).toBe(false);
  });

  test('given customers are being added, cancelling that is told', async () => {
    enter('startAdding');
    await ask('startAdding');
    const { runIds } = facts;
    await app.told('cancelRosterRun', { projectKey: 'IT', runId: runIds.compared });
    const told = (await everything()).map(inEnglish);
    expect(told).toContain('Ada cancelled the adding or removing of customers.');
  });

  test('given a hand-over package under way, who asks for one more joins it, and the trail tells of the first alone', async () => {
    goBack(app, worlds.compared);
    const before = (await everything()).length;
    expect([await ask('startHandover'), await ask('startHandover')]).toEqual([true, true]);
    expect((await everything()).slice(0, -before).map(({ act }) => act.kind)).toEqual(['handover-started']);
  });

  test('given the account of who did it was closed, the rows stay, and tell of somebody whose account is closed', async () => {
    goBack(app, worlds.compared);
    closed.set(app.people.admin, 'closed');
    const before = (await everything()).length;
    await app.host.runScheduled('every-day');
    const rows = await everything();
    expect(JSON.stringify(app.host.kvs.table('entity:act').all())).not.toContain(app.people.admin);
    expect(rows).toHaveLength(before);
    expect(new Set(rows.map(({ by, byName }) => `${by} ${byName}`))).toEqual(new Set(['closed-account null']));
  });

  test('given the first save, another test project and nothing new, the setup’s sentence says which', async () => {
    goBack(app, []);
    const settings = seedSettings(app);
    await app.told('saveSettings', { settings });
    await app.told('saveSettings', { settings });
    await app.told('saveSettings', { settings: { ...settings, testProjectKey: null } });
    expect((await everything()).map(inEnglish).sort()).toEqual([
      'Ada changed the setup: the test project.',
      'Ada saved the setup without a change.',
      'Ada set up the project.',
    ]);
  });
});
