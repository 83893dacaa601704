import { profileById } from '../../src/profile/profiles';
import type { FactName, Step } from '../../src/snapshot/facts';
import { TAKEN_PARTS, factGraph, isPart } from '../../src/snapshot/part-graph';
import { runSteps, type Steps } from '../../src/snapshot/run-steps';
import { STEPS } from '../../src/snapshot/steps';
import type { SeedName } from '../simulated-jira/seeds/seeds';
import { oncePer } from './measure';
import { openBenchSite } from './seed-audit';

/** The longest chain of requests of which each waits for the one before. */
export interface CriticalPath {
  readonly facts: readonly FactName[];
  /** How many answers are waited for one after the other along these facts. */
  readonly answers: number;
}

/** An audit reads all parts but this one, which only a plan needs. */
const NOT_AUDITED: FactName = 'screenUsage';

/**
 * Time in rounds: all requests under way are answered together once nothing else can go on, and the clock moves by one.
 * So a request's round tells how many answers came before it, whatever this machine is busy with.
 */
class Rounds {
  now = 0;
  private waiting: (() => void)[] = [];

  readonly answered = (): Promise<void> => new Promise((answer) => this.waiting.push(answer));

  async runUntil(end: Promise<unknown>): Promise<void> {
    const state = { hasEnded: false };
    const ended = end.finally(() => {
      state.hasEnded = true;
    });
    while (!state.hasEnded) {
      await new Promise((idle) => setImmediate(idle));
      const [together, none]: [(() => void)[], (() => void)[]] = [this.waiting, []];
      if (together.length === 0) continue;
      this.waiting = none;
      this.now += 1;
      together.forEach((answer) => answer());
    }
    await ended;
  }
}

/** Notes in which rounds each fact's own requests were answered. */
const watchedSteps = (rounds: Rounds, answeredIn: Map<FactName, Set<number>>): Steps => {
  const watched = <F extends FactName>(name: F, step: Step<F>): Step<F> => ({
    ...step,
    take: (ask, facts, readings) => {
      const seen = new Set<number>();
      answeredIn.set(name, seen);
      return step.take({ ...ask, client: ask.client.watched(() => seen.add(rounds.now)) }, facts, readings);
    },
  });
  // Each step keeps its name; entries alone cannot tell the compiler so.
  return Object.fromEntries(
    Object.entries(STEPS).map(([name, step]) => [name, watched(name as FactName, step as Step<FactName>)]),
  ) as unknown as Steps;
};

const longest = (paths: readonly CriticalPath[]): CriticalPath =>
  paths.reduce((best, path) => (path.answers > best.answers ? path : best), { facts: [], answers: 0 });

/** The longest path through the graph of facts, each as long as the rounds of its own requests. */
const longestPath = (answeredIn: ReadonlyMap<FactName, ReadonlySet<number>>): CriticalPath => {
  const pathTo = oncePer((fact: FactName): CriticalPath => {
    const before = longest(factGraph[fact].map((input) => pathTo(input)));
    const own = answeredIn.get(fact)?.size ?? 0;
    return { facts: own === 0 ? before.facts : [...before.facts, fact], answers: before.answers + own };
  });
  return longest(TAKEN_PARTS.filter((part) => part !== NOT_AUDITED).map((part) => pathTo(part)));
};

export interface SequentialAnswers {
  readonly path: CriticalPath;
  /** Rounds the whole audit took; more than the path only where requests queue for something that is not data. */
  readonly taken: number;
}

/**
 * Audits a seed in rounds: from the dependency graph and the requests really sent, how many answers stand in one line.
 */
export const sequentialAnswers = oncePer(async (name: SeedName): Promise<SequentialAnswers> => {
  const rounds = new Rounds();
  const { jira, settings } = openBenchSite(name, { latencyMs: 1, sleep: rounds.answered });
  const profile = profileById(settings.profileId);
  if (!profile) throw new Error(`The seed ${name} names no profile that exists.`);
  const answeredIn = new Map<FactName, Set<number>>();
  const settle = runSteps(
    watchedSteps(rounds, answeredIn),
    { client: jira, projectKey: settings.projectKey, settings, profile },
    isPart,
  );
  await rounds.runUntil(Promise.all(TAKEN_PARTS.filter((part) => part !== NOT_AUDITED).map((part) => settle(part))));
  return { path: longestPath(answeredIn), taken: rounds.now };
});
