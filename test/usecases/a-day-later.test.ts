import { join } from 'node:path';
import type { Signal } from '../../src/bot-api/tickets/signal';
import { receiveQueuedSignal } from '../../src/door/routes/tickets/receive-issue-event';
import { readRun } from '../../src/store/run-store';
import { readHandoverRun } from '../../src/store/handover-store';
import { listParityRuns, readParityRun } from '../../src/store/parity-store';
import { readRosterRun } from '../../src/store/roster-run-store';
import { readFixRun } from '../../src/store/fix-run-store';
import { writeFeedSwitch } from '../../src/store/ticket-feed-store';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { closeOverdueRuns } from '../../src/usecases/close-overdue-runs';
import type { FixTenant } from '../../src/usecases/fixes/fix-tenant';
import { runHandover } from '../../src/usecases/handover/run-handover';
import { startHandover } from '../../src/usecases/handover/start-handover';
import { keepReport } from '../../src/usecases/audit/keep-report';
import { runParity } from '../../src/usecases/parity/run-parity';
import { startParity } from '../../src/usecases/parity/start-parity';
import { startRosterRun } from '../../src/usecases/roster/start-roster-run';
import { takeRosterTurn } from '../../src/usecases/roster/take-turn';
import { runAudit } from '../../src/usecases/audit/run-audit';
import { runFix } from '../../src/usecases/fixes/run-fix';
import { startAudit } from '../../src/usecases/audit/start-audit';
import { startApply, startUndo } from '../../src/usecases/fixes/start-fix';
import { readManifest } from '../local-forge/manifest';
import { commentSignals } from '../site-with-app/comment-signals';
import { newStatus, planOf } from '../site-with-app/hand-made-plan';
import { asContent } from '../site-with-app/site-content';
import { aFixedSite, type FixedSite } from '../site-with-app/site-with-app';
import { applyWithoutAudit } from '../site-with-app/without-audit';
import { sampled } from '../deep';

const IT = { projectKey: 'IT' } as const;
const DAY_MS = 86_400_000;
/** Places at which each consumer dies, spread over its calls; all of them in `npm run test:deep`. */
const PLACES = sampled(2_000, 3);

interface Consumer {
  readonly name: string;
  /** The queue of manifest.yml that it serves. */
  readonly queue: string;
  /** Starts a run and answers how it is delivered. */
  readonly start: (site: FixedSite, tenant: FixTenant) => Promise<(tenant: FixTenant) => Promise<unknown>>;
  readonly stateOf: (projectId: string) => Promise<string | undefined>;
  readonly ends: readonly string[];
}

const CONSUMERS: readonly Consumer[] = [
  {
    name: 'an audit',
    queue: 'audit',
    start: async ({ settings: { projectId } }, tenant) => {
      const { runId } = await startAudit(IT, tenant);
      return (at) => runAudit({ projectId, runId }, at);
    },
    stateOf: async (projectId) => (await readRun(projectId))?.state,
    ends: ['done', 'failed'],
  },
  {
    name: 'the making of a package',
    queue: 'handover',
    start: async ({ settings: { projectId } }, tenant) => {
      const runId = (await startHandover(IT, tenant, { accountId: 'an-admin' })).run?.runId ?? '';
      return (at) => runHandover({ projectId, runId }, at);
    },
    stateOf: async (projectId) => (await readHandoverRun(projectId))?.state,
    ends: ['done', 'failed'],
  },
  {
    name: 'a comparison of two projects',
    queue: 'parity',
    start: async ({ settings: { projectId } }, tenant) => {
      const { runId } = await startParity({ ...IT, with: 'ITT' }, tenant);
      return async (at) => {
        for (const pair of await listParityRuns(projectId)) await runParity({ ...pair, runId }, at);
      };
    },
    stateOf: async (projectId) => {
      const [pair] = await listParityRuns(projectId);
      return pair && (await readParityRun(pair))?.state;
    },
    ends: ['done', 'failed'],
  },
  {
    name: 'the reading of a roster',
    queue: 'roster',
    start: async ({ settings: { projectId }, site }, tenant) => {
      const groupId = site.state.groups[0]?.groupId ?? '';
      const { runId } = await startRosterRun({ ...IT, source: { kind: 'group', groupId } }, tenant);
      return (at) => takeRosterTurn({ projectId, runId, turn: 0 }, at);
    },
    stateOf: async (projectId) => (await readRosterRun(projectId))?.state,
    ends: ['compared', 'failed'],
  },
  {
    name: 'the application of a plan',
    queue: 'fix',
    start: async (site, tenant) => {
      const plan = await site.plan();
      const run = await startApply({ planId: plan.id }, tenant, { accountId: site.admin });
      return (at) => runFix(run, at);
    },
    stateOf: async (projectId) => (await readFixRun(projectId))?.state,
    ends: ['done', 'stopped'],
  },
];

test('every consumer of the manifest is asked how it looks a day after it died', () => {
  const { consumer } = readManifest(join(__dirname, '../../manifest.yml')).modules;
  // The outbox has nothing that could be under way: its test is below. Undoing a plan is below as well, and adding
  // people of a roster and its undo are in roster/dying-turn.test.ts.
  const asked = [...CONSUMERS.map(({ queue }) => queue), 'outbox'];
  expect(asked.sort()).toEqual(consumer.map(({ queue }) => queue).sort());
});

const aSite = async (push?: (pushed: string) => boolean): Promise<FixedSite> => {
  const site = aFixedSite('acme', undefined, undefined, push && { push });
  await site.setUp();
  await site.must(async (tenant) => {
    const audit = await auditProject({ jira: tenant.jira, settings: site.settings, now: tenant.now() });
    await keepReport('run', audit, tenant.now());
  });
  return site;
};

/** How many calls the consumer makes when nothing happens to it. */
const callsOf = async ({ start }: Consumer): Promise<number> => {
  const site = await aSite();
  const deliver = await site.must((tenant) => start(site, tenant));
  site.wait(3000);
  const count = { calls: 0 };
  await site.invoke(deliver, undefined, count);
  return count.calls;
};

test.each(CONSUMERS)(
  'given $name whose consumer dies at any call and is not called again, a day later nothing says that it is under way, and it can be started again',
  async (consumer) => {
    const calls = await callsOf(consumer);
    expect(calls).toBeGreaterThan(10);
    const every = Math.max(1, Math.floor(calls / PLACES));
    const left: string[] = [];
    for (let place = 1; place <= calls; place += every) {
      const site = await aSite();
      const { projectId } = site.settings;
      const deliver = await site.must((tenant) => consumer.start(site, tenant));
      site.wait(3000);
      await site.invoke(deliver, ({ number }) => (number === place ? 'crash before' : null));
      site.wait(DAY_MS);
      await site.must((tenant) => closeOverdueRuns(tenant));
      const state = await site.must(() => consumer.stateOf(projectId));
      if (!consumer.ends.includes(state ?? 'none')) left.push(`${place}: ${state ?? 'none'}`);
      const again = await site.must((tenant) => consumer.start(site, tenant));
      site.wait(3000);
      await site.must(again);
      const end = await site.must(() => consumer.stateOf(projectId));
      if (!consumer.ends.includes(end ?? 'none')) left.push(`${place}, again: ${end ?? 'none'}`);
    }
    expect(left).toEqual([]);
  },
  3_600_000,
);

/** A site on which a plan of three statuses was applied, and an undo that waits in the queue. */
const withQueuedUndo = async () => {
  const site = aFixedSite('acme');
  await site.setUp();
  const start = asContent(site.site.state);
  const project = { id: site.settings.projectId, key: 'IT' };
  const plan = planOf(project, site.admin, ['Bestellt', 'Geliefert', 'Eingebaut'].map(newStatus));
  await site.keep(plan);
  const { applicationId } = await applyWithoutAudit(site, plan);
  // The application still is at its audit, which nobody waits for here.
  site.wait(3_600_000);
  const asked = { planId: plan.id, applicationId };
  const press = () => site.must((tenant) => startUndo(asked, tenant, { accountId: site.admin }));
  return { site, press, run: await press(), isStart: () => asContent(site.site.state) === start };
};

test('given an undo whose consumer dies at any call and is not called again, a day later it says that it stopped, and another press takes back the rest', async () => {
  const quiet = await withQueuedUndo();
  const count = { calls: 0 };
  await quiet.site.invoke((tenant) => runFix(quiet.run, tenant), undefined, count);
  expect({ isOver: count.calls > 30, isStart: quiet.isStart() }).toEqual({ isOver: true, isStart: true });
  const left: string[] = [];
  for (let place = 1; place <= count.calls; place += Math.max(1, Math.floor(count.calls / PLACES))) {
    const { site, press, run, isStart } = await withQueuedUndo();
    const { projectId } = site.settings;
    const outcome = await site.invoke(
      (tenant) => runFix(run, tenant),
      ({ number }) => (number === place ? 'crash before' : null),
    );
    site.wait(DAY_MS);
    await site.must((tenant) => closeOverdueRuns(tenant));
    const state = await site.must(async () => (await readFixRun(projectId))?.state);
    const again = await press().catch((error: unknown) => String(error));
    if (typeof again !== 'string') await site.deliver(again);
    const isRefusedRightly = typeof again !== 'string' || again.includes('There is nothing left to undo.');
    if (outcome !== 'crashed' || state !== 'stopped' || !isRefusedRightly || !isStart())
      left.push(`${place}: ${String(state)}, then ${typeof again === 'string' ? again : 'undone'}`);
  }
  expect(left).toEqual([]);
}, 3_600_000);

test('given the outbox whose consumer dies at any call, the next delivery keeps the event once, and a day later others are kept as ever', async () => {
  const withFeed = async () => {
    const site = await aSite();
    const { projectId } = site.settings;
    await site.must(() => writeFeedSwitch(projectId, 'on'));
    const [first, second] = commentSignals(site.site.state.issues.filter((issue) => issue.projectId === projectId));
    const kept = () => site.storage.table('entity:outbox-event').all().length;
    const receive = (signal: Signal | undefined) => (tenant: FixTenant) => receiveQueuedSignal({ signal }, 1, tenant);
    return { site, kept, first: receive(first), second: receive(second) };
  };
  const quiet = await withFeed();
  const count = { calls: 0 };
  await quiet.site.invoke(quiet.first, undefined, count);
  expect({ kept: quiet.kept(), hasCalls: count.calls > 5 }).toEqual({ kept: 1, hasCalls: true });
  for (let place = 1; place <= count.calls; place += Math.max(1, Math.floor(count.calls / PLACES)))
    for (const dies of ['crash before', 'crash after'] as const) {
      const { site, kept, first, second } = await withFeed();
      expect(await site.invoke(first, ({ number }) => (number === place ? dies : null))).toBe('crashed');
      site.wait(60_000);
      await site.must(first);
      expect({ place, dies, kept: kept() }).toEqual({ place, dies, kept: 1 });
      site.wait(DAY_MS);
      await site.must((tenant) => closeOverdueRuns(tenant));
      // Whoever reads a feed keeps it fresh; nobody did for a day.
      await site.must(() => writeFeedSwitch(site.settings.projectId, 'on'));
      await site.must(second);
      expect({ place, dies, kept: kept() }).toEqual({ place, dies, kept: 2 });
    }
}, 3_600_000);

/** A press on a roster that waits already is told so, and the run is pushed all the same. */
const deliverRoster =
  ({ must, settings: { projectId } }: FixedSite) =>
  async (refusal: unknown): Promise<(tenant: FixTenant) => Promise<unknown>> => {
    const run = await must(() => readRosterRun(projectId));
    if (!run || !(refusal instanceof Error) || !refusal.message.includes('being compared')) throw refusal;
    return (tenant) => takeRosterTurn({ projectId, runId: run.runId, turn: 0 }, tenant);
  };

test.each(CONSUMERS)(
  'given $name whose push to the queue is refused, the next press pushes a run that is then delivered to its end',
  async ({ start, stateOf, ends }) => {
    const pushed: string[] = [];
    const queue = { isDown: true };
    const site = await aSite((body) => {
      if (!queue.isDown) pushed.push(body);
      return !queue.isDown;
    });
    await expect(site.must((tenant) => start(site, tenant))).rejects.toThrow();
    queue.isDown = false;
    const deliver = await site.must((tenant) => start(site, tenant)).catch(deliverRoster(site));
    expect(pushed).toHaveLength(1);
    site.wait(3000);
    await site.must(deliver);
    expect(ends).toContain(await site.must(() => stateOf(site.settings.projectId)));
  },
  120_000,
);
