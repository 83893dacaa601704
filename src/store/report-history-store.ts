import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { RunSummary } from '../shared/overview-contract';
import type { Outcome } from '../shared/report';
import { changeValue } from './change-value';
import { keys } from './keys';
import { readMany } from './read-many';
import { OUTCOMES } from '../shared/vocabulary';

/** One audit as it is kept for comparison: the outcome of each check, and no finding. */
export interface KeptRun extends RunSummary {
  /** By check id. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

const MOST_RUNS = 60;

/** One letter per check and run keeps sixty runs within a few kilobytes. */
const LETTERS: Readonly<Record<Outcome, string>> = {
  pass: 'p',
  fail: 'f',
  'not-applicable': 'x',
  'not-available': 'u',
  manual: 'm',
  error: 'e',
};
const LETTERED = OUTCOMES.map((outcome) => ({ outcome, letter: LETTERS[outcome] }));
const NOT_ASKED = '-';

const count = z.number().int().nonnegative();
const storedSchema = z.object({
  version: z.literal(1),
  /** Ids of checks; each run has one letter for each, in this order. */
  checks: z.array(z.string()),
  runs: z.array(
    z.object({
      runId: z.string(),
      takenAt: z.string(),
      verdict: z.enum(['go', 'no-go']),
      score: z.number(),
      counts: z.object({
        pass: count,
        fail: count,
        notAvailable: count,
        notApplicable: count,
        manual: count,
        error: count,
      }),
      outcomes: z.string(),
    }),
  ),
});

/** Oldest first; none where none was kept, or nothing that can be read. */
export const readRuns = async (projectId: string): Promise<readonly KeptRun[]> =>
  fromStored(await kvs.get(keys.reportHistory(projectId))) ?? [];

/** Adds a run to a project's history; see `withRun`. */
export async function keepRun(projectId: string, run: KeptRun, baseline: string | null): Promise<void> {
  await changeValue(keys.reportHistory(projectId), (stored) =>
    toStored(withRun(fromStored(stored) ?? [], run, baseline)),
  );
}

/**
 * Adds a run, or replaces the one of the same id: a run that is delivered twice is kept once. The oldest is dropped,
 * `baseline` never.
 */
export function withRun(runs: readonly KeptRun[], run: KeptRun, baseline: string | null): readonly KeptRun[] {
  const all = [...runs.filter(({ runId }) => runId !== run.runId), run].sort((one, other) =>
    one.takenAt.localeCompare(other.takenAt),
  );
  const dropped = new Set(all.filter(({ runId }) => runId !== baseline).slice(0, Math.max(0, all.length - MOST_RUNS)));
  return all.filter((one) => !dropped.has(one));
}

/** As it lies in storage. */
export function toStored(runs: readonly KeptRun[]): z.input<typeof storedSchema> {
  const checks = [...new Set(runs.flatMap(({ outcomes }) => Object.keys(outcomes)))].sort();
  return { version: 1, checks, runs: runs.map((run) => ({ ...run, outcomes: packed(checks, run.outcomes) })) };
}

/** null: nothing that this app wrote. */
export function fromStored(stored: unknown): readonly KeptRun[] | null {
  const parsed = storedSchema.safeParse(stored);
  return parsed.success
    ? parsed.data.runs.map((run) => ({ ...run, outcomes: unpacked(parsed.data.checks, run.outcomes) }))
    : null;
}

const packed = (checks: readonly string[], outcomes: KeptRun['outcomes']): string =>
  checks
    .map((check) => outcomes[check])
    .map((outcome) => (outcome === undefined ? NOT_ASKED : LETTERS[outcome]))
    .join('');

const unpacked = (checks: readonly string[], letters: string): KeptRun['outcomes'] =>
  Object.fromEntries(
    checks.flatMap((check, at) =>
      LETTERED.filter(({ letter }) => letter === letters.charAt(at)).map(({ outcome }) => [check, outcome] as const),
    ),
  );

const trendSchema = z.object({
  version: z.literal(1),
  scores: z.array(z.number()),
  /** The check to fix first, under the name that 0.1.0 stored it by. */
  firstToMend: z.string().nullable(),
  /** Whether that check found a problem, and did not only fail to look; an earlier version did not keep it. */
  isProblem: z.boolean().default(false),
});

/** What the list of all projects shows of a project's audits beside the newest verdict. */
type Trend = Readonly<Omit<z.infer<typeof trendSchema>, 'version'>>;

export async function writeTrend(projectId: string, trend: Trend): Promise<void> {
  await kvs.set(keys.trend(projectId), {
    version: 1,
    scores: [...trend.scores],
    firstToMend: trend.firstToMend,
    isProblem: trend.isProblem,
  } satisfies z.input<typeof trendSchema>);
}

/** Of up to 25 projects; those that were not audited since this is kept are left out. */
export const readTrends = (projectIds: readonly string[]): Promise<ReadonlyMap<string, Trend>> =>
  readMany(projectIds, keys.trend, trendSchema);
