import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { RunSummary } from '../shared/overview-contract';
import type { Outcome } from '../shared/report';
import { keys } from './keys';
import { readMany } from './read-many';

/** One audit as it is kept for comparison: the outcome of each check, and no finding. */
export interface KeptRun extends RunSummary {
  /** By check id. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

const MOST_RUNS = 60;

/** One letter per check and run keeps sixty runs within a few kilobytes. */
const LETTERS: Readonly<Record<Outcome, string>> = { pass: 'p', fail: 'f', 'not-applicable': 'x', 'not-available': 'u', manual: 'm', error: 'e' };
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map(Object.entries(LETTERS).map(([outcome, letter]) => [letter, outcome as Outcome]));
const NOT_ASKED = '-';

const count = z.number().int().nonnegative();
const storedSchema = z.object({
  version: z.literal(1),
  /** Ids of checks; each run has one letter for each, in this order. */
  checks: z.array(z.string()),
  runs: z.array(z.object({
    runId: z.string(),
    takenAt: z.string(),
    verdict: z.enum(['go', 'no-go']),
    score: z.number(),
    counts: z.object({ pass: count, fail: count, notAvailable: count, notApplicable: count, manual: count, error: count }),
    outcomes: z.string(),
  })),
});

/** Oldest first; none where none was kept, or nothing that can be read. */
export async function readRuns(projectId: string): Promise<readonly KeptRun[]> {
  const parsed = storedSchema.safeParse(await kvs.get(keys.reportHistory(projectId)));
  if (!parsed.success) return [];
  const { checks, runs } = parsed.data;
  return runs.map((run) => ({ ...run, outcomes: unpacked(checks, run.outcomes) }));
}

/** Adds a run, or replaces the one of the same id: a run that is delivered twice is kept once. `baseline` is never dropped. Gives back all runs. */
export async function keepRun(projectId: string, run: KeptRun, baseline: string | null): Promise<readonly KeptRun[]> {
  const others = (await readRuns(projectId)).filter(({ runId }) => runId !== run.runId);
  const all = [...others, run].sort((one, other) => one.takenAt.localeCompare(other.takenAt));
  const tooMany = all.length - MOST_RUNS;
  const dropped = new Set(all.filter(({ runId }) => runId !== baseline).slice(0, Math.max(0, tooMany)));
  const kept = all.filter((one) => !dropped.has(one));
  const checks = [...new Set(kept.flatMap(({ outcomes }) => Object.keys(outcomes)))].sort();
  const runs = kept.map((one) => ({ ...one, outcomes: packed(checks, one.outcomes) }));
  await kvs.set(keys.reportHistory(projectId), { version: 1, checks, runs } satisfies z.input<typeof storedSchema>);
  return kept;
}

const packed = (checks: readonly string[], outcomes: KeptRun['outcomes']): string =>
  checks.map((check) => { const outcome = outcomes[check]; return outcome === undefined ? NOT_ASKED : LETTERS[outcome]; }).join('');

const unpacked = (checks: readonly string[], letters: string): KeptRun['outcomes'] =>
  Object.fromEntries(checks.flatMap((check, at) => { const outcome = OUTCOMES.get(letters.charAt(at)); return outcome === undefined ? [] : [[check, outcome] as const]; }));

const trendSchema = z.object({ version: z.literal(1), scores: z.array(z.number()), firstToMend: z.string().nullable() });

/** What the list of all projects shows of a project's audits beside the newest verdict. */
export type Trend = Readonly<Omit<z.infer<typeof trendSchema>, 'version'>>;

export async function writeTrend(projectId: string, trend: Trend): Promise<void> {
  await kvs.set(keys.trend(projectId), { version: 1, scores: [...trend.scores], firstToMend: trend.firstToMend } satisfies z.input<typeof trendSchema>);
}

/** Of up to 25 projects; those that were not audited since this is kept are left out. */
export const readTrends = (projectIds: readonly string[]): Promise<ReadonlyMap<string, Trend>> => readMany(projectIds, keys.trend, trendSchema);
