import { textOf } from '../../src/shared/message';
import { projectSettingsSchema } from '../../src/profile/settings';
import { seed, type SeedName } from '../simulated-jira/seeds/seeds';
import { siteWithApp, type FixedSite } from '../site-with-app/site-with-app';
import { applyWithoutAudit, isAudit, isComplete } from '../site-with-app/without-audit';
import { median, oncePer, type Measure } from './measure';

const LATENCIES = [0, 50] as const;
const RUNS = 3;
/**
 * A step is looked at before the first write, before its own and after it; several changes of one workflow share a
 * step.
 */
const MOST_CALLS_PER_CHANGE = 4;
const MOST_POINTS_PER_CHANGE = 6;

const openSite = async (name: SeedName, latencyMs: number): Promise<FixedSite> => {
  const { state, settings } = structuredClone(seed(name));
  const site = siteWithApp({ state, settings: projectSettingsSchema.parse(settings.IT), latencyMs });
  await site.setUp();
  return site;
};

interface Applied {
  readonly callsPerChange: number;
  readonly pointsPerChange: number;
  readonly msPerChange: number;
}

/** One plan for all findings, from the press to the last step. Pauses that Jira's tasks ask for are not waited for. */
const applied = oncePer(async (latencyMs: number): Promise<Applied> => {
  const site = await openSite('acme', latencyMs);
  const plan = await site.plan();
  let calls = 0;
  const before = site.site.log.length;
  const started = performance.now();
  const run = await applyWithoutAudit(site, plan, (call) => {
    if (call.to === 'jira' && !isAudit(call)) calls += 1;
    return null;
  });
  const ms = performance.now() - started;
  if (!isComplete(run) || run.stepsDone !== plan.steps.length)
    throw new Error(
      `The plan was not applied: ${run.state}, ${run.reasons.map(({ message }) => textOf(message)).join(' ')}`,
    );
  const points = site.site.log.slice(before).reduce((sum, call) => sum + call.points, 0);
  const changes = plan.changes.length;
  return { callsPerChange: calls / changes, pointsPerChange: points / changes, msPerChange: ms / changes };
});

/** From the press to the plan: everything read afresh, judged, and the blast radius read to the last page. */
const planTime = async (name: SeedName): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const site = await openSite(name, 0);
    const started = performance.now();
    await site.plan();
    times.push(performance.now() - started);
  }
  return median(times);
};

/** What a fix costs Jira, and how long an admin waits for it. */
export const fixMeasures: readonly Measure[] = [
  {
    name: 'fix-calls-per-change-acme',
    unit: 'calls',
    bound: MOST_CALLS_PER_CHANGE,
    take: async () => (await applied(0)).callsPerChange,
  },
  {
    name: 'fix-points-per-change-acme',
    unit: 'points',
    bound: MOST_POINTS_PER_CHANGE,
    take: async () => (await applied(0)).pointsPerChange,
  },
  ...LATENCIES.map((latencyMs): Measure => ({
    name: `fix-wall-per-change-acme-${latencyMs}ms`,
    unit: 'ms',
    bound: null,
    take: async () => (await applied(latencyMs)).msPerChange,
  })),
  { name: 'plan-time-large', unit: 'ms', bound: null, take: () => planTime('large') },
];
