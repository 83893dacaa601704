import type { Reply } from '../../src/shared/contract';
import { textOf } from '../../src/shared/message';
import { anInstalledApp, audit, setUp, type Contract, type InstalledApp } from './an-installed-app';

/** Fails the test when the question was refused. */
const valueOf = <T>(reply: Reply<T>): T => {
  if (!reply.ok) throw new Error(textOf(reply.error.message));
  return reply.value;
};

describe('somebody who administers the project IT and not Jira', () => {
  let app: InstalledApp;
  const asProjectAdmin = <F extends keyof Contract>(kind: F, payload: Parameters<Contract[F]>[0]) =>
    app.ask(kind, payload, app.people.projectAdmin);
  beforeAll(async () => {
    app = await anInstalledApp('acme');
    await setUp(app);
    await audit(app);
  });
  afterAll(() => app.close());

  test('given their project, when the page says hello, it learns that they may go on there and not on the site', async () => {
    const projectId = app.seed.settings['IT']?.projectId ?? '';
    expect(valueOf(await asProjectAdmin('hello', { projectId }))).toMatchObject({
      isAdmin: false,
      isProjectAdmin: true,
    });
    expect(valueOf(await asProjectAdmin('hello', {}))).toMatchObject({ isAdmin: false, isProjectAdmin: false });
  });

  test('given another project, when they ask about it, nothing is told, whether it exists or not', async () => {
    for (const projectKey of ['HR', 'NOPE'])
      expect(await asProjectAdmin('readReport', { projectKey })).toMatchObject({
        ok: false,
        error: { code: 'not-an-admin' },
      });
  });

  test('given the report, when they read it, verdict and outcomes are those of a Jira administrator', async () => {
    const theirs = valueOf(await asProjectAdmin('readReport', { projectKey: 'IT' }));
    const whole = await app.told('readReport', { projectKey: 'IT' });
    expect(theirs).toMatchObject({ verdict: whole?.verdict, score: whole?.score, counts: whole?.counts });
    expect(theirs?.results.map(({ check, outcome }) => [check, outcome])).toEqual(
      whole?.results.map(({ check, outcome }) => [check, outcome]),
    );
  });

  test('given findings that tell of other projects, when they read them, no other project is named', async () => {
    const others = app.site.state.projects
      .filter(({ key }) => key !== 'IT')
      .flatMap(({ key, name }) => [name, `"${key}"`]);
    const whole = JSON.stringify((await app.told('readReport', { projectKey: 'IT' }))?.results);
    const theirs = JSON.stringify(valueOf(await asProjectAdmin('readReport', { projectKey: 'IT' }))?.results);
    expect(others.filter((other) => whole.includes(other))).not.toEqual([]);
    expect(others.filter((other) => theirs.includes(other))).toEqual([]);
  });

  test('given every finding, when they make a plan, it changes what is in the project and leaves the rest to a Jira administrator by name', async () => {
    const whole = await app.told('makePlan', { projectKey: 'IT', scope: { kind: 'all' }, choices: {} });
    const theirs = valueOf(await asProjectAdmin('makePlan', { projectKey: 'IT', scope: { kind: 'all' }, choices: {} }));
    expect(theirs.id).not.toBe(whole.id);
    expect(theirs.changes.length).toBeGreaterThan(0);
    expect(new Set(theirs.changes.map(({ kind }) => kind))).toEqual(
      new Set(
        whole.changes
          .map(({ kind }) => kind)
          .filter((kind) =>
            ['add-role-actor', 'remove-role-actor', 'add-customers', 'create-request-type'].includes(kind),
          ),
      ),
    );
    const told = [...theirs.changes, ...theirs.manual].map(({ sentence }) => textOf(sentence));
    expect(
      whole.changes.map(({ sentence }) => textOf(sentence)).filter((sentence) => !told.includes(sentence)),
    ).toEqual([]);
    expect(theirs.manual.map(({ number }) => number)).toEqual(theirs.manual.map((_step, at) => at + 1));
  });

  test('given a plan that was shown to a Jira administrator, when they press it, it is refused and nothing is written', async () => {
    const whole = await app.told('makePlan', { projectKey: 'IT', scope: { kind: 'all' }, choices: {} });
    const before = JSON.stringify(app.site.state);
    expect(await asProjectAdmin('applyPlan', { projectKey: 'IT', planId: whole.id })).toMatchObject({
      ok: false,
      error: { code: 'not-an-admin' },
    });
    expect(await asProjectAdmin('undoPlan', { projectKey: 'IT', planId: whole.id })).toMatchObject({
      ok: false,
      error: { code: 'not-an-admin' },
    });
    await app.host.drainQueues();
    expect(JSON.stringify(app.site.state)).toBe(before);
  });

  test('given their own plan, when they apply and undo it, Jira lets them do both', async () => {
    const { id } = valueOf(await asProjectAdmin('makePlan', { projectKey: 'IT', scope: { kind: 'all' }, choices: {} }));
    valueOf(await asProjectAdmin('applyPlan', { projectKey: 'IT', planId: id }));
    await app.host.drainQueues();
    expect(valueOf(await asProjectAdmin('readFixProgress', { projectKey: 'IT' }))).toMatchObject({
      planId: id,
      direction: 'apply',
      state: 'done',
    });
    valueOf(await asProjectAdmin('undoPlan', { projectKey: 'IT', planId: id }));
    await app.host.drainQueues();
    expect(valueOf(await asProjectAdmin('readActivity', { projectKey: 'IT' }))).toMatchObject([
      { planId: id, state: 'undone', by: app.people.projectAdmin },
    ]);
  });
});
