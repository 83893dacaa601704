import { anInstalledApp, audit, seedSettings, setUp, type InstalledApp } from '../../entry/an-installed-app';

describe('reading as a person', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('ready');
    await setUp(app);
    await audit(app);
  });
  afterAll(() => app.close());

  /** Whom Jira saw from now on, the app and the administrator in front of the page apart. */
  const readAs = async (work: () => Promise<unknown>): Promise<readonly (string | null)[]> => {
    const before = app.site.log.length;
    await work();
    const known = [app.site.state.appAccountId, app.people.admin];
    return [...new Set(app.site.log.slice(before).map(({ account }) => account))].filter(
      (account) => account === null || !known.includes(account),
    );
  };
  const saved = () => seedSettings(app);
  const bot = () => saved().accounts.serviceAccount;
  const withBot = (serviceAccount: string | null) => ({
    ...saved(),
    accounts: { ...saved().accounts, serviceAccount },
  });

  test('an audit reads as the service account that was saved, through the scopes of the manifest', async () => {
    expect(await readAs(() => audit(app))).toEqual([bot()]);
    const report = await app.told('readReport', { projectKey: 'IT' });
    expect(report?.results.find(({ check }) => check === 'service-account-view-same')?.outcome).toBe('pass');
  });

  test('a preview of what is saved reads as it too', async () =>
    expect(await readAs(() => app.told('previewSettings', { settings: saved() }))).toEqual([bot()]));

  test('given another account in a form that is not saved, nobody is read as', async () => {
    const other = app.site.state.users.find(({ accountId, accountType, active }) =>
      Boolean(active && accountType === 'atlassian' && ![bot(), app.people.admin].includes(accountId)),
    );
    expect(other).toBeDefined();
    expect(await readAs(() => app.told('previewSettings', { settings: withBot(other?.accountId ?? null) }))).toEqual(
      [],
    );
  });
});
