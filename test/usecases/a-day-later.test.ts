import { readRun } from '../../src/store/run-store';
import { readHandoverRun } from '../../src/store/handover-store';
import { listParityRuns, readParityRun } from '../../src/store/parity-store';
import { readRosterRun } from '../../src/store/roster-run-store';
import { readFixRun } from '../../src/store/fix-run-store';
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
import { startApply } from '../../src/usecases/fixes/start-fix';
import { aFixedSite, type FixedSite } from '../site-with-app/site-with-app';
import { sampled } from '../deep';

const IT = { projectKey: 'IT' } as const;
const DAY_MS = 86_400_000;
/** Places at which each consumer dies, spread over its calls; all of them in `npm run test:deep`. */
const PLACES = sampled(2_000, 3);

interface Consumer {
  readonly name: string;
  /** Starts a run and answers how it is delivered. */
  readonly start: (site: FixedSite, tenant: FixTenant) => Promise<(tenant: FixTenant) => Promise<unknown>>;
  readonly stateOf: (projectId: string) => Promise<string | undefined>;
  readonly ends: readonly string[];
}

const CONSUMERS: readonly Consumer[] = [
  {
    name: 'an audit',
    start: async ({ settings: { projectId } }, tenant) => {
      const { runId } = await startAudit(IT, tenant);
      return (at) => runAudit({ projectId, runId }, at);
    },
    stateOf: async (projectId) => (await readRun(projectId))?.state,
    ends: ['done', 'failed'],
  },
  {
    name: 'the making of a package',
    start: async ({ settings: { projectId } }, tenant) => {
      const runId = (await startHandover(IT, tenant)).run?.runId ?? '';
      return (at) => runHandover({ projectId, runId }, at);
    },
    stateOf: async (projectId) => (await readHandoverRun(projectId))?.state,
    ends: ['done', 'failed'],
  },
  {
    name: 'a comparison of two projects',
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
    start: async (site, tenant) => {
      const plan = await site.plan();
      const run = await startApply({ planId: plan.id }, tenant, { accountId: site.admin });
      return (at) => runFix(run, at);
    },
    stateOf: async (projectId) => (await readFixRun(projectId))?.state,
    ends: ['done', 'stopped'],
  },
];

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
  600_000,
);

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
