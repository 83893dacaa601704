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
});
