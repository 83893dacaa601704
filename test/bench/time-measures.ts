import type { SeedName } from '../simulated-jira/seeds/seeds';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { sequentialAnswers } from './critical-path';
import { fewestAnswersInLine } from './lower-bound';
import { median, oncePer, type Measure } from './measure';
import { BENCHED_SEEDS, NOW, auditOfSeed, openPlayback } from './seed-audit';

const LATENCIES = [0, 50, 150] as const;
type Latency = (typeof LATENCIES)[number];
const RUNS = 7;
/** The promise at 150 ms; at less, this machine's own time weighs more than the code's shape. */
const MOST_OVER_CRITICAL_PATH: Readonly<Record<Latency, number | null>> = { 0: null, 50: null, 150: 1.2 };

/** One audit by the real clock, checks and report included, each answer held back by the latency. */
const oneRun = async (name: SeedName, latencyMs: number): Promise<number> => {
  const { jira, settings, expectedCalls } = await openPlayback(name, latencyMs);
  const started = performance.now();
  await auditProject({ jira, settings, now: NOW });
  const ms = performance.now() - started;
  if (jira.calls() !== expectedCalls)
    throw new Error(`The timed audit of ${name} made ${jira.calls()} calls, the recorded one ${expectedCalls}.`);
  return ms;
};

const wallTimes = oncePer((name: SeedName) =>
  oncePer(async (latencyMs: Latency) => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await oneRun(name, latencyMs));
    return median(times);
  }),
);

const overCriticalPath = async (name: SeedName, latencyMs: Latency): Promise<number> =>
  (await wallTimes(name)(latencyMs)) / ((await sequentialAnswers(name)).path.answers * latencyMs);

const atLatency = (name: SeedName, latencyMs: Latency): readonly Measure[] => [
  { name: `wall-time-${name}-${latencyMs}ms`, unit: 'ms', bound: null, take: () => wallTimes(name)(latencyMs) },
  ...(latencyMs === 0
    ? []
    : [
        {
          name: `wall-over-critical-path-${name}-${latencyMs}ms`,
          unit: 'ratio' as const,
          bound: MOST_OVER_CRITICAL_PATH[latencyMs],
          take: () => overCriticalPath(name, latencyMs),
        },
      ]),
];

/** Answers in one line: bound by what the data forces, which is what makes the ratio above mean something. */
export const sequenceMeasures: readonly Measure[] = BENCHED_SEEDS.map((name) => ({
  name: `answers-in-line-${name}`,
  unit: 'answers',
  bound: async () => fewestAnswersInLine(await auditOfSeed(name)),
  take: async () => (await sequentialAnswers(name)).taken,
}));

/** The time an admin waits. */
export const wallTimeMeasures: readonly Measure[] = BENCHED_SEEDS.flatMap((name) =>
  LATENCIES.flatMap((latencyMs) => atLatency(name, latencyMs)),
);
