import { partsOf } from '../parity/parts-of';
import { PLANTS } from '../parity/plants';
import { anInstalledApp, audit, setUp, type Contract, type InstalledApp } from './an-installed-app';

const ofParity = { kind: 'parity', with: 'ITT', towards: 'this' } as const;
const asked = { projectKey: 'IT' } as const;
const REFUSED = { ok: false, error: { code: 'not-an-admin' } };

/** Every other project of the site that the answer names, by key or by name. */
const namedIn = (answer: unknown, { site }: InstalledApp): readonly string[] => {
  const told = JSON.stringify(answer);
  return site.state.projects
    .filter(({ key }) => key !== 'IT')
    .flatMap(({ key, name }) => [key, name])
    .filter((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(told));
};

describe('somebody who administers the project IT alone learns nothing of other projects', () => {
  let app: InstalledApp;
  const asProjectAdmin = <F extends keyof Contract>(kind: F, payload: Parameters<Contract[F]>[0]) =>
    app.ask(kind, payload, app.people.projectAdmin);

  const start = async (seed: 'acme' | 'ready'): Promise<void> => {
    app = await anInstalledApp(seed);
    await setUp(app);
    await audit(app);
  };
  afterEach(() => app.close());

  test('given a plan that makes the test project like IT, when they press it, it is refused and nothing is written', async () => {
    await start('ready');
    PLANTS.find(({ given }) => given === 'a request type less')?.plant(partsOf(app.site.state, 'ITT'));
    const { id, changes } = await app.told('makePlan', { ...asked, scope: ofParity, choices: {} });
    expect(changes.map(({ kind }) => kind)).toEqual(['create-request-type']);
    const before = JSON.stringify(app.site.state);
    expect(await asProjectAdmin('applyPlan', { ...asked, planId: id })).toMatchObject(REFUSED);
    await app.host.drainQueues();
    expect(JSON.stringify(app.site.state)).toBe(before);
  });

  test('given that plan applied by a Jira administrator, when they look back and press undo, the other project is not named and nothing is undone', async () => {
    await start('ready');
    PLANTS.find(({ given }) => given === 'a request type less')?.plant(partsOf(app.site.state, 'ITT'));
    const { id } = await app.told('makePlan', { ...asked, scope: ofParity, choices: {} });
    const pressed = await app.told('applyPlan', { ...asked, planId: id });
    await app.host.drainQueues();
    expect(namedIn(await app.told('readActivity', asked), app)).not.toEqual([]);
    const answers = [await asProjectAdmin('readActivity', asked), await asProjectAdmin('readFixProgress', asked)];
    expect(answers).toMatchObject([
      { ok: true, value: [] },
      { ok: true, value: { state: 'done', stepsTotal: pressed.stepsTotal, current: null } },
    ]);
    expect(namedIn(answers, app)).toEqual([]);
    expect(await asProjectAdmin('undoPlan', { ...asked, planId: id })).toMatchObject(REFUSED);
  });

  test('given findings about the test project, when they make a plan, what is left to people names no other project', async () => {
    await start('acme');
    const scope = { kind: 'all' } as const;
    expect(namedIn((await app.told('makePlan', { ...asked, scope, choices: {} })).manual, app)).not.toEqual([]);
    const theirs = await asProjectAdmin('makePlan', { ...asked, scope, choices: {} });
    expect(theirs.ok).toBe(true);
    expect(namedIn(theirs, app)).toEqual([]);
  });

  test('given a finding about other projects that somebody lives with, when they read the report, neither the object nor the reason is told', async () => {
    await start('acme');
    const found = (await app.told('readReport', asked))?.results.find(
      ({ check, findings }) => check === 'workflow-unshared' && findings.length > 0,
    );
    const subject = found?.findings[0]?.subject;
    if (!found || !subject) throw new Error('The help desk shares a workflow.');
    await app.told('acceptRisk', {
      ...asked,
      check: found.check,
      subject: { id: subject.id },
      reason: 'HR wants it so.',
      owner: app.people.admin,
      validForDays: 30,
    });
    expect(await app.told('readReport', asked)).toMatchObject({ acceptedRisks: [{ reason: 'HR wants it so.' }] });
    const theirs = await asProjectAdmin('readReport', asked);
    expect(theirs).toMatchObject({ ok: true, value: { acceptedRisks: [{ check: found.check, subject: null }] } });
    expect(JSON.stringify(theirs)).not.toContain('HR wants it so.');
  });

  test('given a project that is gone and whose key theirs has now, when they ask by that key, the records of the old project stay closed', async () => {
    await start('ready');
    const { projects } = app.site.state;
    const [gone, other] = [projects.find(({ key }) => key === 'IT'), projects.find(({ key }) => key === 'ITT')];
    if (!gone || !other) throw new Error('The site has the projects IT and ITT.');
    projects.splice(projects.indexOf(gone), 1);
    Object.assign(other, { key: 'IT', actors: gone.actors });
    expect(await asProjectAdmin('hello', { projectId: other.id })).toMatchObject({
      ok: true,
      value: { isProjectAdmin: true },
    });
    for (const kind of ['readReport', 'readActivity', 'readFixProgress', 'readProgress'] as const)
      expect(await asProjectAdmin(kind, asked)).toMatchObject(REFUSED);
  });
});
