import type { Settings } from '../../../src/shared/contract';
import { PROFILES } from '../../../src/profile/profiles';
import { anInstalledApp, audit, seedSettings, setUp, type InstalledApp } from '../../entry/an-installed-app';

const table = (app: InstalledApp) => app.told('readBotTable', { projectKey: 'IT' });

/** Jira's limit on a burst: the same question is asked again, so the second one counts. */
const TOO_MANY = 429;

/** What Jira was asked and answered while something was done, but for whether who asks is an admin. */
const askedBy = async (app: InstalledApp, work: () => Promise<unknown>): Promise<readonly string[]> => {
  const before = app.site.log.length;
  await work();
  const asked = app.site.log
    .slice(before)
    .filter(({ account, status }) => account !== app.people.admin && status !== TOO_MANY);
  return asked.map(({ method, path }) => `${method} ${path}`);
};

/** What is left of the first list once each line of the second took one of its own away. */
const without = (lines: readonly string[], others: readonly string[]): readonly string[] =>
  others.reduce<readonly string[]>((left, other) => {
    const at = left.indexOf(other);
    return at === -1 ? left : left.toSpliced(at, 1);
  }, lines);

const under = (app: InstalledApp, profileId: string): Settings => {
  const profile = PROFILES.find(({ id }) => id === profileId);
  if (!profile) throw new Error(`There is no profile ${profileId}.`);
  const skills = profile.skills.filter(({ isOnByDefault }) => isOnByDefault).map(({ id }) => id);
  return { ...seedSettings(app), profileId, skills, confirmations: [] };
};

describe.each(['acme', 'ready', 'itsm'] as const)('the help desk of %s, judged for every bot', (seed) => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp(seed);
    await setUp(app);
  });
  afterAll(() => app.close());

  test.each(PROFILES.map(({ id }) => [id]))('%s: as a reading for it alone would judge it', async (profileId) => {
    const { bots } = await table(app);
    const row = bots.find(({ profile }) => profile.id === profileId);
    const isChosen = profileId === seedSettings(app).profileId;
    const alone = await app.told('previewSettings', {
      settings: isChosen ? seedSettings(app) : under(app, profileId),
    });
    expect(row).toMatchObject({ ...alone.after, isChosen });
    const { failed, toConfirm, unchecked } = row?.blocking ?? { failed: NaN, toConfirm: NaN, unchecked: NaN };
    expect(failed + toConfirm + unchecked).toBe(row?.heldBackBy.length);
    expect(row?.verdict).toBe(row?.heldBackBy.length === 0 ? 'go' : 'no-go');
    expect(row?.skills.length).toBeGreaterThan(0);
  });

  test('the bot that was chosen stands first, every other once', async () => {
    const { bots } = await table(app);
    expect(bots.map(({ isChosen }) => isChosen)).toEqual(bots.map((_bot, at) => at === 0));
    expect(bots.map(({ profile }) => profile.id).sort()).toEqual(PROFILES.map(({ id }) => id).sort());
  });

  test('Jira is asked what it is asked for one bot, and for screens where a bot sets no field on resolving', async () => {
    const together = await askedBy(app, () => table(app));
    const alone = await askedBy(app, () => app.told('previewSettings', { settings: seedSettings(app) }));
    expect(alone.length).toBeGreaterThan(30);
    expect(without(alone, together)).toEqual([]);
    const more = without(together, alone);
    expect(more.filter((path) => !path.startsWith('GET /rest/api/3/screens'))).toEqual([]);
    expect(more.length).toBeLessThanOrEqual(4);
  });

  test('nothing is stored: every value stays as it is', async () => {
    const stored = () => JSON.stringify(app.host.kvs.table('values').all());
    const before = stored();
    await table(app);
    expect(before).toContain('settings:');
    expect(stored()).toBe(before);
  });
});

describe('what was said of one bot', () => {
  let app: InstalledApp;
  const confirmed = 'api-token-made';
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    await app.told('saveSettings', { settings: seedSettings(app) });
    await audit(app);
    await app.told('recordConfirmation', {
      projectKey: 'IT',
      check: confirmed,
      result: 'pass',
      evidence: 'It is in the vault.',
      validForDays: 365,
    });
  });
  afterAll(() => app.close());

  test('a token that was confirmed for the chosen bot is still to be confirmed for every other that asks for one', async () => {
    const { bots } = await table(app);
    const holds = bots.map(({ heldBackBy }) => heldBackBy.some(({ check }) => check === confirmed));
    const asks = bots.map(({ profile }) =>
      PROFILES.find(({ id }) => id === profile.id)?.requirements.some(
        ({ check, neededBy }) => check === confirmed && neededBy === 'always',
      ),
    );
    expect(asks.filter(Boolean).length).toBeGreaterThan(2);
    expect(holds).toEqual([false, ...asks.slice(1)]);
  });

  test('a risk that was accepted for the chosen bot is accepted for it alone', async () => {
    const holding = async (check: string) => {
      const { bots } = await table(app);
      return bots.map(({ heldBackBy }) => heldBackBy.some((held) => held.check === check));
    };
    const [chosen, ...others] = (await table(app)).bots;
    const shared = chosen?.heldBackBy.find(
      ({ check, findings }) =>
        findings > 0 && others.some((bot) => bot.heldBackBy.some((held) => held.check === check)),
    );
    if (!shared) throw new Error('No finding holds back the chosen bot and another.');
    const before = await holding(shared.check);
    await app.told('acceptRisk', {
      projectKey: 'IT',
      check: shared.check,
      subject: null,
      reason: 'We live with it.',
      owner: app.people.agent,
      validForDays: 30,
    });
    expect(await holding(shared.check)).toEqual([false, ...before.slice(1)]);
  });

  test('and choosing another bot does not take the risk along: the table, the preview and its audit say the same', async () => {
    const report = await app.told('readReport', { projectKey: 'IT' });
    expect(report?.acceptedRisks?.length).toBeGreaterThan(0);
    const other = (await table(app)).bots.find(({ profile }) => profile.id === 'generic-rest-bot');
    const { settings } = await app.told('proposeSetup', { projectKey: 'IT', profileId: 'generic-rest-bot' });
    const preview = await app.told('previewSettings', { settings });
    await app.told('saveSettings', { settings });
    await audit(app);
    const after = await app.told('readReport', { projectKey: 'IT' });
    expect(after?.acceptedRisks).toBeUndefined();
    expect([preview.after.verdict, after?.verdict]).toEqual([other?.verdict, other?.verdict]);
    await app.told('saveSettings', { settings: seedSettings(app) });
    await audit(app);
    expect((await app.told('readReport', { projectKey: 'IT' }))?.acceptedRisks).toEqual(report?.acceptedRisks);
  });
});
