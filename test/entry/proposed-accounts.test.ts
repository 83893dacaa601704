import { anInstalledApp, type InstalledApp } from './an-installed-app';

const IT = { projectKey: 'IT' } as const;

/** Everybody the first run proposes for a role, in one list. */
const proposed = async (app: InstalledApp): Promise<readonly string[]> => {
  const { settings, accountCandidates } = await app.told('proposeSetup', IT);
  const filledIn = Object.values(settings.accounts).filter((id) => id !== null);
  const candidates = Object.values(accountCandidates).flatMap((choices) => choices.map(({ accountId }) => accountId));
  return [...filledIn, ...candidates];
};

describe('given accounts that were proposed, and were deactivated in Jira since', () => {
  let app: InstalledApp;
  beforeEach(async () => {
    app = await anInstalledApp('acme');
  });
  afterEach(() => app.close());

  test('none of them is proposed any more, and the search marks them', async () => {
    const before = await proposed(app);
    expect(before.length).toBeGreaterThan(3);
    const users = app.site.state.users.filter(({ accountId }) => before.includes(accountId));
    for (const user of users) user.active = false;
    app.site.changed();
    const gone = new Set(users.map(({ accountId }) => accountId));
    expect((await proposed(app)).filter((id) => gone.has(id))).toEqual([]);
    const [first] = users;
    const found = await app.told('searchAccounts', { ...IT, query: first?.displayName ?? '', kind: 'any' });
    for (const choice of found) expect(choice.isInactive).toBe(gone.has(choice.accountId) ? true : undefined);
  });
});
