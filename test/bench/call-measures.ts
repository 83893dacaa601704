import type { LoggedCall } from '../simulated-jira/core/log';
import { countedCalls, forcedCalls } from './counted-calls';
import { countedTotalOf, lowerBound, totalOf } from './lower-bound';
import { oncePer, type Measure } from './measure';
import { runObviousClient } from './obvious-client';
import { auditOfSeed, BENCHED_SEEDS, type BenchedSeed } from './seed-audit';

/**
 * What issue 2 promises of the calls Jira does not force: 25 on acme, three for issue security and required fields
 * since, one for a field that a rule requires on the way to resolved, and four as the service account.
 */
const MOST_COUNTED: Readonly<Record<BenchedSeed, number | null>> = { acme: 33, ready: null, large: 43 };
const MOST_OVER_LOWER_BOUND = 1.15;
/** Points of one audit, up to fourteen of them as the service account; a person on a page counts double. */
const MOST_POINTS: Readonly<Record<BenchedSeed, number>> = { acme: 160, ready: 115, large: 280 };

const counted = async (name: BenchedSeed, log: readonly LoggedCall[]): Promise<number> => {
  const { state, settings } = await auditOfSeed(name);
  return countedCalls(log, forcedCalls(state, settings.projectKey));
};

const obviousLog = oncePer(async (name: BenchedSeed) => {
  const { state, settings } = await auditOfSeed(name);
  return runObviousClient(state, settings);
});

const boundOf = async (name: BenchedSeed) => lowerBound(await auditOfSeed(name));
const countedOfAudit = async (name: BenchedSeed): Promise<number> => counted(name, (await auditOfSeed(name)).log);

const ofSeed = (name: BenchedSeed): readonly Measure[] => [
  { name: `audit-calls-${name}`, unit: 'calls', bound: null, take: async () => (await auditOfSeed(name)).log.length },
  { name: `audit-calls-counted-${name}`, unit: 'calls', bound: MOST_COUNTED[name], take: () => countedOfAudit(name) },
  {
    name: `audit-points-${name}`,
    unit: 'points',
    bound: MOST_POINTS[name],
    take: async () => (await auditOfSeed(name)).log.reduce((sum, { points }) => sum + points, 0),
  },
  { name: `obvious-calls-${name}`, unit: 'calls', bound: null, take: async () => (await obviousLog(name)).length },
  {
    name: `obvious-calls-counted-${name}`,
    unit: 'calls',
    bound: null,
    take: async () => counted(name, await obviousLog(name)),
  },
  { name: `fewest-calls-${name}`, unit: 'calls', bound: null, take: async () => totalOf(await boundOf(name)) },
  {
    name: `fewest-calls-counted-${name}`,
    unit: 'calls',
    bound: null,
    take: async () => countedTotalOf(await boundOf(name)),
  },
  // Counted calls on both sides: with those Jira forces in it, the ratio would look better than the client is.
  {
    name: `audit-calls-over-fewest-${name}`,
    unit: 'ratio',
    bound: MOST_OVER_LOWER_BOUND,
    take: async () => (await countedOfAudit(name)) / countedTotalOf(await boundOf(name)),
  },
];

/** Requests of an audit, of a plain script, and of the best client there can be. */
export const callMeasures: readonly Measure[] = BENCHED_SEEDS.flatMap(ofSeed);
