import { anInstalledApp, setUp, type InstalledApp } from './an-installed-app';

const PAIR = { projectKey: 'IT', with: 'ITT' } as const;

describe('the page’s questions about two projects', () => {
  let app: InstalledApp;
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    await setUp(app);
  });
  afterAll(() => app.close());

  test('given a press on “Compare”, when the queue has delivered it, the report, its progress and its row are there', async () => {
    expect(await app.told('startParity', PAIR)).toMatchObject({ state: 'queued', partsRead: 0 });
    expect(await app.told('readParity', PAIR)).toMatchObject({ report: null });
    await app.host.drainQueues();
    const { progress, report } = await app.told('readParity', PAIR);
    expect(progress).toMatchObject({ state: 'done', partsRead: progress?.partsTotal });
    expect(report).toMatchObject({ this: { key: 'IT' }, other: { key: 'ITT' } });
    expect(report?.areas).toHaveLength(9);
    expect(await app.told('readParityHistory', PAIR)).toEqual([
      expect.objectContaining({ differences: report?.differences.length, drift: null }),
    ]);
  });

  test.each([
    ['a path in place of the other key', 'startParity', { projectKey: 'IT', with: '../ITT' }],
    ['no other project', 'readParity', { projectKey: 'IT' }],
    [
      'a direction that is none',
      'makePlan',
      { projectKey: 'IT', scope: { kind: 'parity', with: 'ITT', towards: 'both' }, choices: {} },
    ],
  ] as const)('given %s, when the page asks %s, it is told what to do', async (_, question, payload) => {
    expect(await app.ask(question, payload as never)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  test('given a plan that makes them equal, it can be reviewed with who feels it', async () => {
    const plan = await app.told('makePlan', {
      projectKey: 'IT',
      scope: { kind: 'parity', with: 'ITT', towards: 'this' },
      choices: {},
    });
    expect(plan.changes.length).toBeGreaterThan(0);
    expect(Object.values(plan.blastRadius).map(({ otherProjects }) => otherProjects.map(({ key }) => key))).toEqual([
      ['ITT'],
    ]);
  });
});
