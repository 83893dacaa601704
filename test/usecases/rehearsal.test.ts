import { anInstalledApp, seedSettings, type InstalledApp } from '../entry/an-installed-app';

describe('given acme’s help desk, set up', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    await app.told('saveSettings', { settings: seedSettings(app) });
  });
  afterAll(() => app.close());

  test('when its rehearsal is read, each skill that is on is told for each work type, and Jira stays as it is', async () => {
    const before = JSON.stringify(app.site.state);
    const { isLive, skills, withoutScript } = await app.told('readRehearsal', { projectKey: 'IT' });
    expect(JSON.stringify(app.site.state) === before).toBe(true);
    expect(isLive).toBe(false);
    expect(new Set(skills.map(({ skill }) => skill.id)).size + withoutScript.length).toBe(
      seedSettings(app).skills.length,
    );
    expect(new Set(skills.map(({ issueType }) => issueType.name)).size).toBe(4);
  });

  test('when a bot of another vendor is chosen, its own steps are told', async () => {
    const settings = { ...seedSettings(app), profileId: 'gemini-enterprise', skills: ['find', 'create', 'comment'] };
    await app.told('saveSettings', { settings });
    const { skills, withoutScript } = await app.told('readRehearsal', { projectKey: 'IT' });
    expect([...new Set(skills.map(({ skill }) => skill.id))]).toEqual(['create', 'comment']);
    expect(withoutScript.length).toBe(1);
  });
});
