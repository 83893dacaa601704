import type { SimulatedJira } from '../simulated-jira/server';
import { VirtualClock, type HostClock } from '../local-forge/clock';
import type { HostOptions } from '../local-forge/host';
import { anInstalledApp, setUp, type InstalledApp } from './an-installed-app';
import { sampled } from '../deep';

const IT = { projectKey: 'IT' } as const;

async function aSetUpApp(options: HostOptions = {}, clock?: HostClock): Promise<InstalledApp> {
  const app = await anInstalledApp('acme', options, clock);
  await setUp(app);
  return app;
}

const reads = (site: SimulatedJira, template: string): number =>
  site.log.filter((line) => line.template === template).length;

describe('an audit on the queue', () => {
  let app: InstalledApp;
  afterEach(() => app.close());

  test('given a project that is set up, when its audit has run, the report is there and the run says done', async () => {
    app = await aSetUpApp();
    expect(await app.told('startAudit', IT)).toMatchObject({ state: 'queued', partsRead: 0 });
    expect(await app.told('readReport', IT)).toBeNull();
    await app.host.drainQueues();
    const progress = await app.told('readProgress', IT);
    expect(progress).toMatchObject({ state: 'done', partsRead: progress?.partsTotal });
    const report = await app.told('readReport', IT);
    expect(report).toMatchObject({ verdict: 'no-go', project: { key: 'IT' } });
    expect(report?.counts.fail).toBeGreaterThan(0);
    const { projects } = await app.told('listProjects', { query: 'IT' });
    expect(projects.find(({ key }) => key === 'IT')).toMatchObject({
      isSetUp: true,
      lastRun: { verdict: 'no-go', failing: report?.counts.fail },
    });
  });

  test('given a project nobody has set up, when an audit is asked for, the setup is asked for', async () => {
    app = await anInstalledApp('acme');
    expect(await app.ask('startAudit', IT)).toMatchObject({
      ok: false,
      error: { code: 'conflict', advice: { text: 'Save its setup first.' } },
    });
  });

  test('given a run under way, when it is asked for again, it is joined and Jira is read once', async () => {
    app = await aSetUpApp();
    const [first, second] = [await app.told('startAudit', IT), await app.told('startAudit', IT)];
    expect(second.runId).toBe(first.runId);
    await app.host.drainQueues();
    expect(reads(app.site, '/rest/api/3/applicationrole')).toBe(1);
  });

  test('given a queue that delivers twice, when the audit has run, Jira was read once', async () => {
    app = await aSetUpApp({ duplicateQueueEvent: () => true });
    await app.told('startAudit', IT);
    await app.host.drainQueues();
    expect(reads(app.site, '/rest/api/3/applicationrole')).toBe(1);
    expect(await app.told('readProgress', IT)).toMatchObject({ state: 'done' });
  });

  test('given a run that is cancelled, when the queue has delivered it, no report appears and the run stays cancelled', async () => {
    app = await aSetUpApp();
    await app.told('startAudit', IT);
    expect(await app.told('cancelAudit', IT)).toMatchObject({ state: 'cancelled' });
    await app.host.drainQueues();
    expect(await app.told('readReport', IT)).toBeNull();
    expect(await app.told('readProgress', IT)).toMatchObject({ state: 'cancelled' });
  });

  test('given a finished run, when it is cancelled, it stays finished', async () => {
    app = await aSetUpApp();
    await app.told('startAudit', IT);
    await app.host.drainQueues();
    expect(await app.told('cancelAudit', IT)).toMatchObject({ state: 'done' });
  });

  test('given a project that vanishes after the setup, when its audit runs, the run says what happened and what to do', async () => {
    app = await aSetUpApp();
    await app.told('startAudit', IT);
    const project = app.site.state.projects.find(({ key }) => key === 'IT');
    if (project) project.deleted = true;
    app.site.changed();
    await app.host.drainQueues();
    expect(await app.told('readProgress', IT)).toMatchObject({
      state: 'failed',
      error: { code: 'not-found', message: { text: expect.stringContaining('IT') } },
    });
  });

  test('given Jira fails on one question, when the audit has run, the rest is judged and that part is said to be unread', async () => {
    app = await aSetUpApp();
    app.site.faults.push({ match: { path: /applicationrole/ }, fault: { status: 403 } });
    await app.told('startAudit', IT);
    await app.host.drainQueues();
    const report = await app.told('readReport', IT);
    expect(report?.results.find(({ check }) => check === 'service-account-licensed')).toMatchObject({
      outcome: 'not-available',
      reason: expect.stringContaining('applicationrole'),
    });
    expect(report?.verdict).toBe('no-go');
    expect(report?.counts.pass).toBeGreaterThan(0);
  });

  test('given a person confirms what no API tells, when the audit runs again, the answer counts, with who and until when', async () => {
    app = await aSetUpApp();
    const saved = await app.told('recordConfirmation', {
      ...IT,
      check: 'network-open-to-bot',
      result: 'pass',
      evidence: 'Allow-list of 20 November seen.',
      validForDays: 30,
    });
    expect(saved.confirmations.find(({ check }) => check === 'network-open-to-bot')).toMatchObject({
      by: app.people.admin,
      result: 'pass',
    });
    await app.told('startAudit', IT);
    await app.host.drainQueues();
    const report = await app.told('readReport', IT);
    expect(report?.results.find(({ check }) => check === 'network-open-to-bot')).toMatchObject({ outcome: 'pass' });
  });

  test('given a check that Jira itself answers, when somebody tries to confirm it by hand, it is refused', async () => {
    app = await aSetUpApp();
    expect(
      await app.ask('recordConfirmation', {
        ...IT,
        check: 'service-account-licensed',
        result: 'pass',
        evidence: 'Trust me.',
        validForDays: 30,
      }),
    ).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  test('given the form brings confirmations of its own, when it is saved, only recorded ones count', async () => {
    app = await aSetUpApp();
    expect((await app.told('proposeSetup', IT)).settings.confirmations).toEqual([]);
  });

  test('given a day has passed, when the schedule fires, every project that is set up is audited', async () => {
    app = await aSetUpApp();
    await app.host.runScheduled('every-day');
    await app.host.drainQueues();
    expect(await app.told('readReport', IT)).toMatchObject({ project: { key: 'IT' } });
  });

  test('given an audit, when it has run, no name, address or token is in the log', async () => {
    app = await aSetUpApp();
    await app.told('startAudit', IT);
    await app.host.drainQueues();
    const logged = JSON.stringify(app.host.log.entries);
    for (const { displayName, emailAddress } of app.site.state.users) {
      expect(logged).not.toContain(displayName);
      if (emailAddress) expect(logged).not.toContain(emailAddress);
    }
  });

  test.each(['before', 'after'] as const)(
    'given storage that fails at any single call, %s the write, when the queue has delivered again, the report is whole',
    async (when) => {
      const fault = { at: 0, seen: 0 };
      app = await aSetUpApp(
        { storageFault: () => ((fault.seen += 1) === fault.at ? { when } : undefined) },
        new VirtualClock(),
      );
      await app.told('startAudit', IT);
      await app.host.drainQueues();
      const whole = (await app.told('readReport', IT))?.counts;
      expect(whole?.fail).toBeGreaterThan(20);
      let swept = 0;
      for (let at = 1, reached = true; reached; at += sampled(1, 3)) {
        Object.assign(fault, { at, seen: 0 });
        const started = await app.ask('startAudit', IT);
        if (!started.ok) await app.told('startAudit', IT);
        await app.host.drainQueues();
        reached = fault.seen >= at;
        Object.assign(fault, { at: 0 });
        expect(await app.told('readProgress', IT)).toMatchObject({ state: 'done' });
        expect((await app.told('readReport', IT))?.counts).toEqual(whole);
        swept += reached ? 1 : 0;
      }
      expect(swept).toBeGreaterThan(sampled(20, 10));
    },
    120_000,
  );
});
