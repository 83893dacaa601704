import { tellFixProgress } from '../../src/usecases/fixes/tell-fix-progress';
import { listActivity } from '../../src/usecases/fixes/list-activity';
import { stopPlan } from '../../src/usecases/fixes/stop-plan';
import { runFix } from '../../src/usecases/fixes/run-fix';
import { startApply, startUndo } from '../../src/usecases/fixes/start-fix';
import { textOf } from '../../src/shared/message';
import type { FixProgress } from '../../src/shared/plan-contract';
import type { FixRun } from '../../src/store/fix-run-store';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';

const IT = { projectKey: 'IT' };

/** Every write from this one on is answered with 500, after it was done or before. */
const given = async (from: number, lost: '500 before' | '500 after' = '500 before') => {
  const site = aFixedSite('acme');
  await site.setUp();
  const plan = await site.plan();
  const caller = { accountId: site.admin };
  const run = await site.must((tenant) => startApply({ planId: plan.id }, tenant, caller));
  let writes = 0;
  const failing: Parameters<FixedSite['must']>[1] = ({ to, isWrite }) =>
    to === 'jira' && isWrite && (writes += 1) >= from ? lost : null;
  return {
    site,
    plan,
    run,
    caller,
    deliver: (fate = failing) => site.must((tenant) => runFix(run, tenant), fate),
    told: async (): Promise<FixProgress> => {
      const progress = await site.must((tenant) => tellFixProgress(IT, tenant));
      if (!progress) throw new Error('There is no run.');
      return progress;
    },
    stop: () => site.must((tenant) => stopPlan({ ...IT, planId: plan.id }, tenant, caller)),
  };
};

describe('given a Jira that answers every write with 500 for ever', () => {
  test('the run says that it waits for Jira, since when, how often it tried and when it tries again', async () => {
    const { site, deliver, told } = await given(3);
    const pause = (await deliver()) ?? 0;
    const first = await told();
    expect(first).toMatchObject({ state: 'waiting', waiting: { tries: 1 }, isStopping: false });
    expect(Date.parse(first.waiting?.nextAt ?? '') - Date.parse(first.updatedAt)).toBe(pause * 1000);
    expect(textOf(first.waiting?.reason ?? '')).toBe('Jira does not answer as it should.');
    site.wait(pause * 1000);
    await deliver();
    const second = await told();
    expect(second).toMatchObject({ state: 'waiting', stepsDone: first.stepsDone, waiting: { tries: 2 } });
    expect(second.waiting?.since).toBe(first.waiting?.since);
  });

  test('once Jira answers again, the run no longer waits, and ends well', async () => {
    const { site, run, deliver, told } = await given(3);
    await deliver();
    await site.deliver(run);
    expect(await told()).toMatchObject({ state: 'done' });
    expect((await told()).waiting).toBeUndefined();
  });

  test('a press on Stop while it waits ends it at once, another plan may be applied, and what was made can be undone', async () => {
    const { site, plan, run, caller, deliver, told, stop } = await given(3);
    const start = JSON.stringify(site.site.state.workflows);
    await deliver();
    expect(await stop()).toMatchObject({ state: 'stopped', stop: { changeIds: [] } });
    expect((await told()).stop).toMatchObject({ hasWritten: true });
    expect(await deliver()).toBeNull();
    const undo = await site.must((tenant) =>
      startUndo({ planId: plan.id, applicationId: run.applicationId }, tenant, caller),
    );
    expect(await site.deliver(undo)).toMatchObject({ state: 'done' });
    expect(JSON.stringify(site.site.state.workflows)).toBe(start);
  });

  test('where the answer to the first write was lost, nobody is told that nothing was written', async () => {
    const { site, deliver, told, stop } = await given(1, '500 before');
    await deliver();
    await stop();
    expect(await told()).toMatchObject({ state: 'stopped', stepsDone: 0, stop: { hasWritten: true } });
    const [row] = await site.must((tenant) => listActivity(IT, tenant));
    expect(row?.changes.map(({ state }) => state)).toContain('begun');
    expect(row?.changes.map(({ state }) => state)).not.toContain('done');
  });
});

describe('given a press on Stop', () => {
  test('before the first delivery, nothing is written', async () => {
    const { deliver, told, stop, site } = await given(1_000_000);
    await stop();
    expect(await deliver()).toBeNull();
    expect(await told()).toMatchObject({ state: 'stopped', stop: { hasWritten: false } });
    expect(await site.must((tenant) => listActivity(IT, tenant))).toEqual([]);
  });

  test('while a step is under way, that step ends and no other begins', async () => {
    const { deliver, told, stop, site } = await given(1_000_000);
    let pressed: FixProgress | undefined;
    let writes = 0;
    await deliver(({ isWrite, to }) => {
      if (to === 'jira' && isWrite && (writes += 1) === 8) void stop().then((progress) => (pressed = progress));
      return null;
    });
    expect(pressed).toMatchObject({ isStopping: true });
    const stopped = await told();
    expect(stopped).toMatchObject({ state: 'stopped', isStopping: false });
    const [row] = await site.must((tenant) => listActivity(IT, tenant));
    expect(row?.changes.map(({ state }) => state)).toEqual(expect.arrayContaining(['done', 'not-done']));
  });

  test('once it is over, it stays as it ended', async () => {
    const { site, run, stop } = await given(1_000_000);
    const ended: FixRun = await site.deliver(run);
    expect(await stop()).toMatchObject({ state: 'done', stepsDone: ended.stepsDone });
  });
});
