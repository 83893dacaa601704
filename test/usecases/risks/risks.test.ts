import { createHash } from 'node:crypto';
import { anInstalledApp, audit, seedSettings, type Contract, type InstalledApp } from '../../entry/an-installed-app';

const IT = { projectKey: 'IT' } as const;
const ZONE = 'service-account-time-zone';
const DAY_MS = 86_400_000;
const TIMERS = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

type Risk = Parameters<Contract['acceptRisk']>[0];

/** Set up, audited, and ready but for the time zone of the service account. */
async function aProjectWithOneFault(): Promise<InstalledApp> {
  const app = await anInstalledApp('ready');
  const settings = seedSettings(app);
  await app.told('saveSettings', { settings });
  for (const { check, result, evidence } of settings.confirmations)
    await app.told('recordConfirmation', { ...IT, check, result, evidence, validForDays: 365 });
  moveTo(app, 'Europe/Berlin');
  await audit(app);
  return app;
}

const moveTo = ({ site, seed }: InstalledApp, timeZone: string): void => {
  const user = site.state.users.find(({ accountId }) => accountId === seed.settings.IT?.accounts.serviceAccount);
  if (!user) throw new Error('The seed has no service account.');
  user.timeZone = timeZone;
  site.changed();
};

const aRisk = ({ people }: InstalledApp, overrides: Partial<Risk> = {}): Risk => ({
  ...IT,
  check: ZONE,
  subject: null,
  reason: 'The bot goes by UTC since October.',
  owner: people.agent,
  validForDays: 30,
  ...overrides,
});
const verdictOf = async (app: InstalledApp): Promise<string | undefined> => (await app.told('readReport', IT))?.verdict;
const listed = async (app: InstalledApp) =>
  (await app.told('listProjects', { query: 'IT' })).projects.find(({ key }) => key === 'IT')?.lastRun;
const lookedAt = async (app: InstalledApp, check: string) =>
  (await app.told('readReport', IT))?.results.find((result) => result.check === check);

describe('a risk somebody lives with', () => {
  let app: InstalledApp;
  beforeEach(async () => {
    app = await aProjectWithOneFault();
  });
  afterEach(() => {
    jest.useRealTimers();
    return app.close();
  });

  test('given one fault, when it is accepted, the verdict is go at once, in the report and in the list, and withdrawn it is no-go again', async () => {
    expect(await verdictOf(app)).toBe('no-go');
    const accepted = await app.told('acceptRisk', aRisk(app));
    expect(accepted).toMatchObject({
      verdict: 'go',
      acceptedRisks: [{ check: ZONE, owner: app.people.agent, by: app.people.admin }],
    });
    expect(accepted.counts.fail).toBe(1);
    expect(await app.told('readReport', IT)).toEqual(accepted);
    expect(await listed(app)).toMatchObject({ verdict: 'go', acceptedRisks: 1, failing: 1 });
    expect(await app.told('withdrawRisk', { ...IT, riskId: accepted.acceptedRisks?.[0]?.id ?? '' })).toMatchObject({
      verdict: 'no-go',
    });
    expect(await listed(app)).toEqual(expect.not.objectContaining({ acceptedRisks: expect.anything() }));
    expect(await verdictOf(app)).toBe('no-go');
  });

  test('given an accepted risk, when the project is audited again, the risk still acts', async () => {
    await app.told('acceptRisk', aRisk(app));
    await audit(app);
    expect(await verdictOf(app)).toBe('go');
    expect(await listed(app)).toMatchObject({ verdict: 'go', acceptedRisks: 1 });
  });

  test('given an accepted risk, when its time is over, the verdict is no-go again without an audit, and it is still listed to be renewed', async () => {
    await app.told('acceptRisk', aRisk(app, { validForDays: 30 }));
    jest.useFakeTimers({ doNotFake: [...TIMERS], now: Date.now() + 31 * DAY_MS });
    expect(await verdictOf(app)).toBe('no-go');
    expect(await listed(app)).toMatchObject({ verdict: 'no-go' });
    expect((await app.told('readDecisions', IT)).risks).toHaveLength(1);
  });

  test('given an accepted risk, when it is accepted anew, the new words replace the old', async () => {
    await app.told('acceptRisk', aRisk(app));
    await app.told('acceptRisk', aRisk(app, { reason: 'Until the vendor answers.' }));
    expect((await app.told('readDecisions', IT)).risks.map(({ reason }) => reason)).toEqual([
      'Until the vendor answers.',
    ]);
  });

  test('given an accepted risk and a confirmation, when the decisions are read, those who made them are named', async () => {
    await app.told('acceptRisk', aRisk(app));
    const nameOf = (id: string) => app.site.state.users.find(({ accountId }) => accountId === id)?.displayName;
    const { people, confirmations } = await app.told('readDecisions', IT);
    expect(confirmations.every(({ by }) => people[by] === nameOf(app.people.admin))).toBe(true);
    expect(people[app.people.agent]).toBe(nameOf(app.people.agent));
  });

  test.each<{ given: string; wrong: (app: InstalledApp) => Partial<Risk>; code: string }>([
    { given: 'a check that passes', wrong: () => ({ check: 'service-account-active' }), code: 'conflict' },
    { given: 'a check there is not', wrong: () => ({ check: 'nothing-of-that-name' }), code: 'conflict' },
    { given: 'an object that was not found', wrong: () => ({ subject: { id: 'nobody' } }), code: 'conflict' },
    { given: 'an owner Jira does not know', wrong: () => ({ owner: 'nobody' }), code: 'bad-request' },
    { given: 'a reason of blanks', wrong: () => ({ reason: '  ' }), code: 'bad-request' },
    { given: 'a time beyond a year', wrong: () => ({ validForDays: 366 }), code: 'bad-request' },
  ])('given $given, when it is to be accepted, it is refused and nothing changes', async ({ wrong, code }) => {
    expect(await app.ask('acceptRisk', aRisk(app, wrong(app)))).toMatchObject({ ok: false, error: { code } });
    expect((await app.told('readDecisions', IT)).risks).toEqual([]);
    expect(await verdictOf(app)).toBe('no-go');
  });
});

describe('one check looked at alone', () => {
  let app: InstalledApp;
  beforeEach(async () => {
    app = await aProjectWithOneFault();
  });
  afterEach(() => app.close());

  const others = async (): Promise<string> => {
    const results = (await app.told('readReport', IT))?.results.filter(({ check }) => check !== ZONE);
    return createHash('sha256').update(JSON.stringify(results)).digest('hex');
  };

  test('given the fault is fixed in Jira, when its check is looked at again, it passes, the verdict is go, and no other answer changed', async () => {
    const before = await others();
    moveTo(app, 'America/Danmarkshavn');
    app.site.log.splice(0);
    const report = await app.told('recheck', { ...IT, check: ZONE });
    expect(report).toMatchObject({ verdict: 'go' });
    expect(await lookedAt(app, ZONE)).toMatchObject({ outcome: 'pass', checkedAt: expect.any(String) });
    expect(await others()).toBe(before);
    expect(await listed(app)).toMatchObject({ verdict: 'go', failing: 0 });
    expect(new Set(app.site.log.map(({ template }) => template))).not.toContain('/rest/api/3/workflows');
  });

  test('given a part that cannot be read now, when its check is looked at again, it is not a pass and the verdict stays no-go', async () => {
    moveTo(app, 'America/Danmarkshavn');
    app.site.faults.push({ match: { path: /\/rest\/api\/3\/user/ }, fault: { status: 403 } });
    expect(await app.told('recheck', { ...IT, check: ZONE })).toMatchObject({ verdict: 'no-go' });
    expect(await lookedAt(app, ZONE)).toMatchObject({ outcome: 'not-available' });
  });

  test('given a person recorded something else, when its check is looked at again, the word counts at once and Jira is asked for nothing but the project', async () => {
    await app.told('recordConfirmation', {
      ...IT,
      check: 'api-token-made',
      result: 'fail',
      evidence: 'The token expired yesterday.',
      validForDays: 30,
    });
    app.site.log.splice(0);
    await app.told('recheck', { ...IT, check: 'api-token-made' });
    expect(await lookedAt(app, 'api-token-made')).toMatchObject({ outcome: 'fail' });
    expect(
      app.site.log.filter(({ template }) => template !== '/rest/api/3/mypermissions').map(({ template }) => template),
    ).toEqual(['/rest/api/3/project/search']);
  });

  test('given one check looked at while another still waits for Jira, when both are in, both answers stand', async () => {
    await Promise.all([ZONE, 'api-token-made'].map((check) => app.told('recheck', { ...IT, check })));
    expect([await lookedAt(app, ZONE), await lookedAt(app, 'api-token-made')]).toEqual([
      expect.objectContaining({ checkedAt: expect.any(String) }),
      expect.objectContaining({ checkedAt: expect.any(String) }),
    ]);
  });

  test('given the skills changed since the audit, when a check is looked at alone, it is refused: the other answers are of another question', async () => {
    const settings = seedSettings(app);
    await app.told('saveSettings', { settings: { ...settings, skills: settings.skills.slice(1) } });
    expect(await app.ask('recheck', { ...IT, check: ZONE })).toMatchObject({
      ok: false,
      error: { code: 'conflict', advice: { text: 'Run the whole audit.' } },
    });
  });

  test('given a check there is not, when it is looked at alone, it is refused', async () => {
    expect(await app.ask('recheck', { ...IT, check: 'nothing' })).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
  });
});
