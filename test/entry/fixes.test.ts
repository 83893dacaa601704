import { inEnglish } from '../../src/shared/message';
import { VirtualClock } from '../local-forge/clock';
import { anInstalledApp, type InstalledApp } from './an-installed-app';

const IT = { projectKey: 'IT' } as const;
const ALL = { ...IT, scope: { kind: 'all' }, choices: {} } as const;

async function anAuditedApp(): Promise<InstalledApp> {
  const app = await anInstalledApp('acme', {}, new VirtualClock());
  const settings = app.seed.settings.IT;
  if (!settings) throw new Error('The seed has no settings for IT.');
  await app.told('saveSettings', { settings });
  await app.told('startAudit', IT);
  await app.host.drainQueues();
  return app;
}

const nameOf = ({ seed }: InstalledApp, accountId: string): string | undefined =>
  seed.state.users.find((user) => user.accountId === accountId)?.displayName;

describe('fixes, from the page’s side', () => {
  let app: InstalledApp;
  beforeEach(async () => {
    app = await anAuditedApp();
  });
  afterEach(() => app.close());

  const failing = async (): Promise<number> => (await app.told('readReport', IT))?.counts.fail ?? -1;
  const writes = (): number => app.site.log.filter(({ isWrite }) => isWrite).length;

  test('given an audit with faults, when a plan is reviewed, every change has a sentence and nothing was written', async () => {
    const plan = await app.told('makePlan', ALL);
    expect(plan.changes.length).toBeGreaterThan(5);
    for (const { sentence } of plan.changes) expect(inEnglish(sentence)).toMatch(/\.$/);
    expect(plan.manual.map(({ number }) => number)).toEqual(plan.manual.map((_, index) => index + 1));
    expect(writes()).toBe(0);
    expect(await app.told('readActivity', IT)).toEqual([]);
    expect(await app.told('readFixProgress', IT)).toBeNull();
  });

  test('given a reviewed plan, when it is applied, fewer checks fail, the log tells each change, and undo brings all faults back', async () => {
    const before = await failing();
    const plan = await app.told('makePlan', ALL);
    expect(await app.told('applyPlan', { ...IT, planId: plan.id })).toMatchObject({
      direction: 'apply',
      state: 'queued',
    });
    await app.host.drainQueues();
    expect(await app.told('readFixProgress', IT)).toMatchObject({
      state: 'done',
      planId: plan.id,
      stepsDone: plan.changes.length > 0 ? expect.any(Number) : 0,
    });
    const after = await failing();
    expect(after).toBeLessThan(before);
    const [applied] = await app.told('readActivity', IT);
    expect(applied).toMatchObject({
      planId: plan.id,
      by: app.people.admin,
      byName: nameOf(app, app.people.admin),
      state: 'applied',
    });
    expect(applied?.changes.map(({ id }) => id)).toEqual(plan.changes.map(({ id }) => id));
    await app.told('undoPlan', { ...IT, planId: plan.id });
    await app.host.drainQueues();
    expect(await app.told('readFixProgress', IT)).toMatchObject({ direction: 'undo', state: 'done' });
    expect((await app.told('readActivity', IT))[0]).toMatchObject({ state: 'undone' });
    expect(await failing()).toBe(before);
  });

  test('given a plan somebody applied whom Jira no longer shows, when the log is read, it says so and keeps no name', async () => {
    const plan = await app.told('makePlan', ALL);
    await app.told('applyPlan', { ...IT, planId: plan.id });
    await app.host.drainQueues();
    const name = nameOf(app, app.people.admin);
    expect(await app.ask('readActivity', IT, app.people.projectAdmin)).toMatchObject({
      ok: true,
      value: [{ byName: name }],
    });
    const journal = JSON.stringify(app.host.kvs.table('entity:journal-entry').all());
    expect([journal.includes(app.people.admin), journal.includes(String(name))]).toEqual([true, false]);
    app.seed.state.users.splice(
      app.seed.state.users.findIndex(({ accountId }) => accountId === app.people.admin),
      1,
    );
    expect(await app.ask('readActivity', IT, app.people.projectAdmin)).toMatchObject({
      ok: true,
      value: [{ by: app.people.admin, byName: null }],
    });
  });

  test('given a plan that was never stored, when it is pressed, the press is refused and nothing is written', async () => {
    expect(await app.ask('applyPlan', { ...IT, planId: 'no-such-plan' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await app.ask('undoPlan', { ...IT, planId: 'no-such-plan' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(writes()).toBe(0);
  });

  test('given a plan of one project, when it is pressed on another, the press is refused', async () => {
    const plan = await app.told('makePlan', ALL);
    expect(await app.ask('applyPlan', { projectKey: 'HR', planId: plan.id })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  test('given a plan that was not applied, when undo is pressed, there is nothing to undo', async () => {
    const plan = await app.told('makePlan', ALL);
    expect(await app.ask('undoPlan', { ...IT, planId: plan.id })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
  });
});
