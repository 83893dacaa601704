import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VirtualClock } from '../local-forge/clock';
import { startForgeHost } from '../local-forge/host';
import { anAuditedApp, seedSettings, type InstalledApp } from './an-installed-app';

const DAY_MS = 86_400_000;

/** Everything the app keeps, in every space of its storage, as one text. */
const dumpOf = ({ host }: InstalledApp): string =>
  JSON.stringify(host.kvs.spaces().map((space) => host.kvs.table(space).all()));
/** Long texts lie in pieces; here they are whole. */
const textsOf = ({ host }: InstalledApp): string =>
  host.kvs
    .table('values')
    .all()
    .filter(({ key, value }) => typeof value === 'string' && /:\d+$/.test(key))
    .map(({ value }) => String(value))
    .join('');

const userOf = ({ seed }: InstalledApp, accountId: string) => {
  const found = seed.state.users.find((user) => user.accountId === accountId);
  if (!found) throw new Error('The seed has no such account.');
  return found;
};

const serviceAccountOf = (app: InstalledApp): string => {
  const id = seedSettings(app).accounts.serviceAccount;
  if (id === null) throw new Error('The seed has no service account.');
  return id;
};

const runDaily = async ({ host }: InstalledApp): Promise<unknown> => host.runScheduled('every-day');

const changeReport = ({ host }: InstalledApp, change: Readonly<Record<string, string>>): void => {
  const value = host.kvs.get('values', 'account-report').value as Record<string, string>;
  host.kvs.set('values', { key: 'account-report', value: { ...value, ...change } });
};

/** As if the last report had begun so long ago. */
const ageReport = (app: InstalledApp, days: number): void =>
  changeReport(app, { startedAt: new Date(Date.now() - days * DAY_MS).toISOString() });

/** As if so many people had come since a project was compared. */
const watchOut = ({ host }: InstalledApp, people: number): void => {
  const gaps = Array.from({ length: people }, (_, number) => ({
    accountId: `712020:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    what: 'created',
    at: '2026-11-20T09:00:00.000Z',
  }));
  host.kvs.set('values', { key: 'roster-gaps:99999', value: gaps });
};

/** Plans, a comparison, a roster, an accepted risk: whatever keeps people. */
const useEverything = async (app: InstalledApp): Promise<void> => {
  await app.told('startParity', { projectKey: 'IT', with: 'ITT' });
  const { id } = await app.told('makePlan', { projectKey: 'IT', scope: { kind: 'all' }, choices: {} });
  const report = await app.told('readReport', { projectKey: 'IT' });
  const failing = report?.results.find(({ outcome }) => outcome === 'fail');
  if (failing)
    await app.told('acceptRisk', {
      projectKey: 'IT',
      check: failing.check,
      subject: null,
      reason: 'Known.',
      owner: app.people.admin,
      validForDays: 30,
    });
  await app.told('applyPlan', { projectKey: 'IT', planId: id });
  await app.host.drainQueues();
};

/** An app with reports, plans and people in its storage, and what Atlassian was told. */
const aWatchedApp = async () => {
  const told: (readonly string[])[] = [];
  const refusals: (() => Response | undefined)[] = [];
  const answers = new Map<string, 'closed' | 'updated'>();
  const storage = { fails: false };
  const app = await anAuditedApp(
    {
      personalData: answers,
      // What rewrites a text in chunks.
      storageFault: ({ path }) => (storage.fails && path.endsWith('/transaction') ? { when: 'before' } : undefined),
      personalDataFault: (accountIds) => {
        told.push(accountIds);
        return refusals.shift()?.();
      },
    },
    new VirtualClock(Date.now()),
  );
  return { app, told, refusals, answers, storage };
};

describe('the weekly report of kept accounts', () => {
  let at: Awaited<ReturnType<typeof aWatchedApp>>;
  beforeEach(async () => {
    at = await aWatchedApp();
  });
  afterEach(() => at.app.close());

  test.each([
    { last: 'none was made yet', days: null, reports: 1 },
    { last: 'the last one began six days ago', days: 6, reports: 1 },
    { last: 'the last one began seven days ago', days: 7, reports: 2 },
  ])('given $last, when the day comes, Atlassian has been told $reports times', async ({ days, reports }) => {
    await runDaily(at.app);
    if (days !== null) {
      ageReport(at.app, days);
      await runDaily(at.app);
    }
    expect(at.told).toHaveLength(reports);
    expect(at.told.every((accountIds) => accountIds.includes(serviceAccountOf(at.app)))).toBe(true);
  });

  test.each([
    { who: 'the service account', of: (app: InstalledApp) => serviceAccountOf(app) },
    { who: 'the admin who did it all', of: ({ people }: InstalledApp) => people.admin },
  ])(
    'given the account of $who was closed, when it is told so, no id and no name of it is left anywhere',
    async ({ of }) => {
      const { app, answers } = at;
      const person = userOf(app, of(app));
      await useEverything(app);
      expect(dumpOf(app)).toContain(person.accountId);
      answers.set(person.accountId, 'closed');
      await runDaily(app);
      const kept = dumpOf(app) + textsOf(app);
      expect(kept).not.toContain(person.accountId);
      expect(kept).not.toContain(person.displayName);
      expect((await app.told('readReport', { projectKey: 'IT' }))?.project).toMatchObject({ key: 'IT' });
      expect(await app.told('readActivity', { projectKey: 'IT' })).not.toEqual([]);
    },
  );

  test('given an account that changed, when it is told so, its names are gone and its id stays', async () => {
    const { app, answers } = at;
    const person = userOf(app, serviceAccountOf(app));
    expect(textsOf(app)).toContain(person.displayName);
    answers.set(person.accountId, 'updated');
    await runDaily(app);
    expect(dumpOf(app) + textsOf(app)).not.toContain(person.displayName);
    expect(dumpOf(app)).toContain(person.accountId);
  });

  test('given more than ninety accounts and a report that is cut off by a limit, when the day comes again, it goes on where it stood', async () => {
    const { app, told, refusals } = at;
    watchOut(app, 200);
    refusals.push(
      () => undefined,
      () => new Response(null, { status: 429, headers: { 'retry-after': '3600' } }),
    );
    await runDaily(app);
    expect(told.map(({ length }) => length)).toEqual([90, 90]);
    await runDaily(app);
    expect(told).toHaveLength(2);
    changeReport(app, { notBefore: new Date(Date.now() - 1).toISOString() });
    await runDaily(app);
    expect(told).toHaveLength(4);
    expect(told[2]).toEqual(told[1]);
    const heard = [told[0], told[2], told[3]].flatMap((accountIds) => accountIds ?? []);
    expect(new Set(heard).size).toBe(heard.length);
    expect(heard.length).toBeGreaterThanOrEqual(200);
  });

  test('given a batch that Atlassian calls wrong, the others are told all the same', async () => {
    watchOut(at.app, 200);
    at.refusals.push(() => new Response(null, { status: 400 }));
    await runDaily(at.app);
    expect(at.told).toHaveLength(3);
    expect(at.app.host.kvs.get('values', 'account-report').value).toMatchObject({
      endedAt: expect.any(String) as string,
    });
  });

  test('given an erasure that storage cuts off, when the day comes again, the person is told of and erased once more', async () => {
    const { app, told, answers, storage } = at;
    const person = userOf(app, serviceAccountOf(app));
    answers.set(person.accountId, 'closed');
    storage.fails = true;
    await runDaily(app);
    expect(dumpOf(app)).toContain(person.accountId);
    storage.fails = false;
    await runDaily(app);
    expect(told[1]).toEqual(told[0]);
    expect(dumpOf(app) + textsOf(app)).not.toContain(person.accountId);
  });

  test('given a closed account and a refusal, no id and no name is in the log', async () => {
    const { app, answers, refusals } = at;
    const person = userOf(app, serviceAccountOf(app));
    answers.set(person.accountId, 'closed');
    refusals.push(() => new Response(null, { status: 500 }));
    await runDaily(app);
    await runDaily(app);
    const log = JSON.stringify(app.host.log.entries);
    expect(log).toContain('Atlassian answered 500');
    expect([person.accountId, person.displayName].filter((word) => log.includes(word))).toEqual([]);
  });
});

test('given a site that has not approved the scope, when the day comes, the report waits, and the log says why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const manifestPath = join(folder, 'manifest.yml');
  writeFileSync(
    manifestPath,
    readFileSync(join(__dirname, '../../manifest.yml'), 'utf8').replace(/^ *report:personal-data:.*$/mu, ''),
  );
  const host = startForgeHost({
    manifestPath,
    appModule: () => createRequire(__filename)('../../src/index') as object,
    jira: { url: 'http://localhost' },
  });
  host.kvs.set('values', {
    key: 'roster-gaps:10000',
    value: [
      { accountId: '712020:00000000-0000-4000-8000-000000000000', what: 'created', at: '2026-11-20T09:00:00.000Z' },
    ],
  });
  await host.runScheduled('every-day');
  host.close();
  rmSync(folder, { recursive: true });
  expect(host.log.entries.map(({ text }) => text).join('\n')).toContain('Atlassian answered 401');
  expect(host.kvs.get('values', 'account-report').value).toMatchObject({ endedAt: null });
});

describe('a project that Jira deletes', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anAuditedApp({}, new VirtualClock(Date.now()));
    const { projectId } = seedSettings(app);
    await app.told('startParity', { projectKey: 'IT', with: 'ITT' });
    await app.told('startHandover', { projectKey: 'IT' });
    await app.told('createKey', { name: 'Bot', kind: 'bearer', scopes: ['tickets:read'], projectIds: [projectId] });
    const { id } = await app.told('makePlan', { projectKey: 'IT', scope: { kind: 'all' }, choices: {} });
    await app.told('applyPlan', { projectKey: 'IT', planId: id });
    await app.host.drainQueues();
  });
  afterAll(() => app.close());

  const told = async (what: string): Promise<void> => {
    app.host.deliverEvent({
      eventType: `avi:jira:${what}:project`,
      project: { id: Number(seedSettings(app).projectId), key: 'IT', name: 'IT' },
    });
    await app.host.drainQueues();
  };
  /** What tells of the project by its id; the note that it was deleted aside. */
  const traces = (): readonly string[] => {
    const id = new RegExp(`(?<!\\w)${seedSettings(app).projectId}(?!\\w)`, 'u');
    return app.host.kvs
      .spaces()
      .flatMap((space) => app.host.kvs.table(space).all())
      .filter(({ key, value }) => key !== 'deleted-projects' && (id.test(key) || id.test(JSON.stringify(value))))
      .map(({ key }) => key);
  };

  test.each(['softdeleted', 'restored', 'archived', 'updated'])('given it is %s, everything stays', async (what) => {
    const before = traces();
    await told(what);
    expect(traces()).toEqual(before);
    const kinds = before.map((key) => key.split(':')[0]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'anchors',
        'bot-key',
        'fix-run',
        'handover',
        'parity',
        'plan',
        'project-id',
        'report',
        'report-history',
        'run',
        'settings',
        'shown-plan',
        'trend',
      ]),
    );
  });

  test('given it is gone for good, nothing that is kept tells of it, and only the key of the bot is still there', async () => {
    await told('deleted');
    expect(traces()).toEqual([]);
    expect(app.host.kvs.table('entity:journal-entry').all()).toEqual([]);
    expect(await app.told('listKeys', {})).toMatchObject([{ name: 'Bot', projectIds: [] }]);
  });

  test('given an audit that was under way and ended after it, the next day removes what came late', async () => {
    app.host.kvs.set('values', { key: `report:${seedSettings(app).projectId}:late:0`, value: '{}' });
    await runDaily(app);
    expect(traces()).toEqual([]);
  });
});
