import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { HandoverPackage, HandoverProgress } from '../../src/shared/handover-contract';
import { anAuditedApp, anInstalledApp, type InstalledApp } from '../entry/an-installed-app';
import { VirtualClock } from '../local-forge/clock';

const IT = { projectKey: 'IT' } as const;

const made = async (app: InstalledApp): Promise<HandoverProgress> => {
  await app.told('startHandover', IT);
  await app.host.drainQueues();
  return app.told('readHandover', IT);
};

const packageOf = ({ package: found, run }: HandoverProgress): HandoverPackage => {
  if (!found) throw new Error(`There is no package: ${JSON.stringify(run)}`);
  return found;
};

/** The zip as the page puts it together. */
const download = async (app: InstalledApp, { sha256, parts }: HandoverPackage): Promise<Buffer> => {
  const decoded: Buffer[] = [];
  for (let part = 0; part < parts; part += 1)
    decoded.push(Buffer.from((await app.told('readHandoverPart', { ...IT, sha256, part })).base64, 'base64'));
  return Buffer.concat(decoded);
};

const chunkKeys = (app: InstalledApp): readonly string[] =>
  app.host.kvs
    .table('values')
    .all()
    .map(({ key }) => key)
    .filter((key) => /^handover:.*:(?:zip|list):\d+$/u.test(key));

describe('a hand-over package on the queue', () => {
  let app: InstalledApp;
  afterEach(() => app.close());

  test('given an audited project, when the package is made, its parts put together are the zip that was promised', async () => {
    app = await anAuditedApp();
    expect(await app.told('startHandover', IT)).toMatchObject({ run: { state: 'queued' }, package: null });
    await app.host.drainQueues();
    const progress = await app.told('readHandover', IT);
    expect(progress.run).toMatchObject({ state: 'done' });
    expect(progress.run?.workflowsRead).toBe(progress.run?.workflowsTotal);
    const found = packageOf(progress);
    const zip = await download(app, found);
    expect([zip.length, createHash('sha256').update(zip).digest('hex'), found.fileName]).toEqual([
      found.size,
      found.sha256,
      'it-handover.zip',
    ]);
    expect(Object.entries(unzipSync(zip)).map(([path, data]) => ({ path, size: data.length }))).toEqual(found.files);
  });

  test('given a package, when a file of it is looked into, its text is the one in the zip', async () => {
    app = await anAuditedApp();
    const found = packageOf(await made(app));
    const files = unzipSync(await download(app, found));
    const { text, isCut } = await app.told('readHandoverFile', { ...IT, sha256: found.sha256, path: 'README.md' });
    expect([text, isCut]).toEqual([strFromU8(files['README.md'] ?? new Uint8Array()), false]);
    expect(await app.ask('readHandoverFile', { ...IT, sha256: found.sha256, path: '../secret' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  test('given nothing changed, when the package is made twice, both have the same digest and only one is kept', async () => {
    app = await anAuditedApp();
    const first = packageOf(await made(app));
    const kept = chunkKeys(app).length;
    const second = packageOf(await made(app));
    expect(second.sha256).toBe(first.sha256);
    expect(chunkKeys(app)).toHaveLength(kept);
    expect([first.changes, second.changes]).toEqual([null, { since: first.madeAt, entries: [], more: 0 }]);
    expect(second.configuration).toMatchObject({ disagreements: 0, notCompared: 0 });
  });

  test('given a skill was switched off since, what is not to be pasted any more is told', async () => {
    app = await anAuditedApp();
    const first = packageOf(await made(app));
    const { settings } = await app.told('proposeSetup', IT);
    await app.told('saveSettings', {
      settings: { ...settings, skills: settings.skills.filter((skill) => skill !== 'forms') },
    });
    const { changes } = packageOf(await made(app));
    expect(changes?.since).toBe(first.madeAt);
    expect(changes?.entries.map(({ path }) => path)).toContain('moveworks/08-forms-ingestion.json');
    expect(changes?.entries.find(({ path }) => path.endsWith('08-forms-ingestion.json'))?.after).toBeNull();
  });

  test('given a package that was replaced, when a part of the old one is asked for, the page is told so', async () => {
    app = await anAuditedApp();
    const { sha256 } = packageOf(await made(app));
    await app.told('recordConfirmation', {
      ...IT,
      check: 'network-open-to-bot',
      result: 'pass',
      evidence: 'Allow-list seen.',
      validForDays: 30,
    });
    const { sha256: newer } = packageOf(await made(app));
    expect(newer).not.toBe(sha256);
    expect(await app.ask('readHandoverPart', { ...IT, sha256, part: 0 })).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: { text: 'This package has been replaced by a newer one.' } },
    });
  });

  test.each([
    { given: 'nobody has set up', prepare: () => anInstalledApp('acme'), advice: 'Save its setup first.' },
    {
      given: 'nobody has audited',
      prepare: async () => {
        const fresh = await anInstalledApp('acme');
        if (fresh.seed.settings.IT) await fresh.told('saveSettings', { settings: fresh.seed.settings.IT });
        return fresh;
      },
      advice: 'Run an audit first: its findings are a part of the package.',
    },
  ])('given a project $given, when a package is asked for, that is asked for first', async ({ prepare, advice }) => {
    app = await prepare();
    expect(await app.ask('startHandover', IT)).toMatchObject({
      ok: false,
      error: { code: 'conflict', advice: { text: advice } },
    });
  });

  test('given a run under way, when it is asked for again, it is joined; given the queue delivers twice, Jira is read once', async () => {
    app = await anAuditedApp({ duplicateQueueEvent: () => true });
    const before = app.site.log.filter(({ template }) => template === '/rest/api/3/workflows').length;
    const [first, second] = [await app.told('startHandover', IT), await app.told('startHandover', IT)];
    expect(second.run?.runId).toBe(first.run?.runId);
    await app.host.drainQueues();
    expect(app.site.log.filter(({ template }) => template === '/rest/api/3/workflows').length - before).toBe(1);
  });

  test('given Jira refuses one question for good, when the package is made, what hangs on it is told and the rest is there', async () => {
    app = await anAuditedApp();
    app.site.faults.push({ match: { path: '/rest/api/3/permissions/check' }, fault: { status: 403 } });
    const found = packageOf(await made(app));
    expect(found.notIncluded.map(({ path }) => path)).toEqual(['access-matrix.csv']);
  });

  test('given Jira is down for a while, when the package is made, the run waits and then goes on to a whole package', async () => {
    app = await anAuditedApp({}, new VirtualClock());
    app.site.faults.push({
      match: { method: 'POST', path: '/rest/api/3/workflows' },
      fault: { status: 503 },
      times: 6,
    });
    const progress = await made(app);
    expect(progress.run).toMatchObject({ state: 'done' });
    expect(packageOf(progress).notIncluded).toEqual([]);
  });

  test('given Jira does not even show the project for a while, when the package is made, the run waits as well', async () => {
    app = await anAuditedApp({}, new VirtualClock());
    await app.told('startHandover', IT);
    app.site.faults.push({ match: { path: /\/project\/search/ }, fault: { status: 503 }, times: 12 });
    await app.host.drainQueues();
    const progress = await app.told('readHandover', IT);
    expect(progress.run).toMatchObject({ state: 'done' });
    expect(packageOf(progress).notIncluded).toEqual([]);
  });

  test('given the project is gone, when the package is made, the run says so and the package before it stays', async () => {
    app = await anAuditedApp();
    const { sha256 } = packageOf(await made(app));
    await app.told('startHandover', IT);
    const project = app.site.state.projects.find(({ key }) => key === 'IT');
    if (project) project.deleted = true;
    app.site.changed();
    await app.host.drainQueues();
    const progress = await app.told('readHandover', IT);
    expect(progress.run).toMatchObject({
      state: 'failed',
      error: { code: 'not-found', message: { text: expect.stringContaining('IT') as unknown } },
    });
    expect(packageOf(progress).sha256).toBe(sha256);
  });

  test('given storage that takes no package, when it was tried long enough, the run says so, the package before it stays and nothing is left behind', async () => {
    let isFull = false;
    app = await anAuditedApp(
      {
        storageFault: ({ path, body }) =>
          isFull && path.endsWith('/set') && /:zip:\d+"/u.test(JSON.stringify(body)) ? { when: 'before' } : undefined,
      },
      new VirtualClock(),
    );
    const { sha256 } = packageOf(await made(app));
    const kept = chunkKeys(app);
    isFull = true;
    const progress = await made(app);
    expect(progress.run).toMatchObject({ state: 'failed', error: { code: 'storage-full' } });
    expect(packageOf(progress).sha256).toBe(sha256);
    expect(chunkKeys(app)).toEqual(kept);
  });

  test('given a package, when it was made, no name, address or token is in the log', async () => {
    app = await anAuditedApp();
    await made(app);
    const logged = JSON.stringify(app.host.log.entries);
    expect(
      app.site.state.users.filter(
        ({ displayName, emailAddress }) =>
          logged.includes(displayName) || (emailAddress && logged.includes(emailAddress)),
      ),
    ).toEqual([]);
  });
});
