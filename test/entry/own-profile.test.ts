import type { Settings } from '../../src/shared/contract';
import { anInstalledApp, setUp, type InstalledApp } from './an-installed-app';

const IT = { projectKey: 'IT' } as const;

describe('given the profile of Moveworks, changed to a bot in another time zone', () => {
  let app: InstalledApp;
  beforeEach(async () => {
    app = await anInstalledApp('ready');
    await setUp(app);
  });
  afterEach(() => app.close());

  const checked = async (changes: readonly (readonly [from: string, to: string])[]) => {
    const { text } = await app.told('exportProfile', { ...IT, profileId: 'moveworks' });
    const written = changes.reduce((before, [from, to]) => before.replace(from, to), text);
    expect(written).not.toBe(text);
    return app.told('checkProfileFile', { ...IT, text: written });
  };
  const inBerlin = [['"timeZone": "America/Danmarkshavn"', '"timeZone": "Europe/Berlin"']] as const;
  const withOwn = async (changes: Parameters<typeof checked>[0]): Promise<Settings> => {
    const { profile } = await checked(changes);
    if (profile === null) throw new Error('The profile has mistakes.');
    const { settings } = await app.told('proposeSetup', { ...IT, profileId: profile.id, ownProfile: profile });
    return settings;
  };
  const verdictOn = async (check: string) => {
    await app.told('startAudit', IT);
    await app.host.drainQueues();
    const report = await app.told('readReport', IT);
    return { by: report?.profile, outcome: report?.results.find((result) => result.check === check)?.outcome };
  };

  test('it is proposed beside the others, kept with the project, and the audit goes by it', async () => {
    const settings = await withOwn(inBerlin);
    expect(settings).toMatchObject({ profileId: 'own-moveworks', ownProfile: { id: 'own-moveworks' } });
    await app.told('saveSettings', { settings });
    const { profiles } = await app.told('proposeSetup', IT);
    expect(profiles.map(({ id }) => id)).toEqual(expect.arrayContaining(['moveworks', 'own-moveworks']));
    expect(await verdictOn('service-account-time-zone')).toMatchObject({
      by: { id: 'own-moveworks' },
      outcome: 'fail',
    });
  });

  test('changed again it needs another version, so that a report says what it was judged by', async () => {
    await app.told('saveSettings', { settings: await withOwn(inBerlin) });
    const inRome = [[inBerlin[0][0], '"timeZone": "Europe/Rome"']] as const;
    const refused = await app.ask('saveSettings', { settings: await withOwn(inRome) });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: { message: 'setup.sameVersion' } },
    });
    const settings = await withOwn([...inRome, ['"version": "', '"version": "2 of ']]);
    expect(await app.ask('saveSettings', { settings })).toMatchObject({ ok: true });
  });

  test('a file with mistakes gives their lines and no profile', async () => {
    const { profile, mistakes } = await checked([['"timeZone": "America/Danmarkshavn"', '"timeZone": 1']]);
    expect(profile).toBeNull();
    expect(mistakes).toMatchObject([{ line: expect.any(Number), message: { message: 'profile-file.wrongType' } }]);
  });

  test('one that no longer fits this app is dropped, and the form says that there is no such profile', async () => {
    const settings = await withOwn(inBerlin);
    const outdated = { ...settings, ownProfile: { id: 'own-moveworks', name: 'Old', version: '1' } };
    expect(await app.ask('saveSettings', { settings: outdated })).toMatchObject({
      ok: false,
      error: { code: 'bad-request', message: { message: 'setup.noProfile' } },
    });
  });
});
