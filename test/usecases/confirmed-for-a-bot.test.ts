import { anInstalledApp, audit, setUp, type InstalledApp } from '../entry/an-installed-app';

const IT = { projectKey: 'IT' };
const CHECK = 'api-token-made';

describe('what a person confirmed of one bot', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    await setUp(app);
    await app.told('recordConfirmation', {
      ...IT,
      check: CHECK,
      result: 'pass',
      evidence: 'Token of Moveworks ends on 1 May 2027.',
      validForDays: 90,
    });
  });
  afterAll(() => app.close());

  const choose = async (profileId: string): Promise<void> => {
    const { settings } = await app.told('proposeSetup', { ...IT, profileId });
    await app.told('saveSettings', { settings });
    await audit(app);
  };
  const outcome = async () => (await app.told('readReport', IT))?.results.find(({ check }) => check === CHECK)?.outcome;
  const told = async () => (await app.told('readDecisions', IT)).confirmations.map(({ check }) => check);

  test('proves nothing of another one, and counts again when that bot is chosen again', async () => {
    await choose('moveworks');
    expect(await outcome()).toBe('pass');
    expect(await told()).toContain(CHECK);
    await choose('generic-rest-bot');
    expect(await outcome()).toBe('manual');
    expect(await told()).not.toContain(CHECK);
    await choose('moveworks');
    expect(await outcome()).toBe('pass');
  });

  test('of both, each has its own', async () => {
    await choose('generic-rest-bot');
    await app.told('recordConfirmation', {
      ...IT,
      check: CHECK,
      result: 'fail',
      evidence: 'It has no token yet.',
      validForDays: 90,
    });
    await audit(app);
    expect(await outcome()).toBe('fail');
    await choose('moveworks');
    expect(await outcome()).toBe('pass');
  });

  test('before version 0.2 it was said of the bot that was chosen: what another one would ask is previewed without it', async () => {
    await choose('moveworks');
    const { settings } = await app.told('proposeSetup', { ...IT, profileId: 'generic-rest-bot' });
    const key = `settings:${settings.projectId}`;
    const stored = app.host.kvs
      .table('values')
      .all()
      .find((row) => row.key === key);
    const ofBefore = JSON.stringify(stored?.value, (name, value: unknown) =>
      name === 'confirmations' && Array.isArray(value)
        ? value
            .filter(({ profileId }: { profileId: string }) => profileId === 'moveworks')
            .map((one: object) => ({ ...one, profileId: undefined }))
        : value,
    );
    app.host.kvs.set('values', { key, value: JSON.parse(ofBefore) });
    const { changes } = await app.told('previewSettings', { settings });
    expect(changes?.turnedRed.map(({ check }) => check)).toContain(CHECK);
  });
});
