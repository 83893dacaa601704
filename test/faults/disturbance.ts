import { chanceOf } from '../simulated-jira/core/jira-time';
import type { JiraTime } from '../simulated-jira/core/jira-time';
import type { Fate, Mishap, Redirects } from '../site-with-app/site-with-app';

export const REDIRECTS: readonly Redirects[] = ['kept', 'lost', 'refused', 'sign-in page'];
const ON_READ: readonly Mishap[] = ['crash before', '429', '500 before', 'no answer'];
const ON_WRITE: readonly Mishap[] = [...ON_READ, 'crash after', '500 after', 'no answer after'];

/** When a site of these tests starts. */
export const SITE_STARTS = Date.UTC(2026, 10, 23, 9, 0, 0);

export interface Disturbance {
  readonly time: JiraTime;
  readonly redirects: Redirects;
  readonly fate: Fate;
  /** Whether the queue delivers one more time, at the same moment. */
  readonly isTwice: () => boolean;
}

/** Lags, lost and late answers, failing tasks, storms of 429 and crashes, the same ones for a seed. */
export const disturbanceOf = (number: number): Disturbance => {
  const chance = chanceOf(number);
  const upTo = (ms: number): number => Math.floor(chance() * ms);
  const time = {
    seed: number,
    lagMs: {
      lists: upTo(60_000),
      search: upTo(60_000),
      caches: upTo(30_000),
      customers: upTo(60_000),
      workflows: upTo(10_000),
    },
    tasks: { ms: upTo(120_000), endings: { FAILED: 0.1, CANCELLED: 0.05, DEAD: 0.1 } },
    newProjects: { wholeAfterMs: upTo(60_000), answers500: 0.3 },
    locked: chance() * 0.2,
    rewritesRules: true,
    // On some sites the app was installed a moment ago.
    appRightsAfterMs: chance() < 0.25 ? upTo(600_000) : 0,
  };
  const rate = chance() * 0.04;
  const redirects = REDIRECTS[Math.floor(chance() * REDIRECTS.length)] ?? 'kept';
  const storm = chance() < 0.3 ? { from: upTo(400), calls: upTo(60) } : { from: 0, calls: 0 };
  const fate: Fate = ({ number: call, to, isWrite }) => {
    if (to === 'jira' && call >= storm.from && call < storm.from + storm.calls) return '429';
    if (chance() >= rate) return null;
    const mishaps = isWrite ? ON_WRITE : ON_READ;
    return mishaps[Math.floor(chance() * mishaps.length)] ?? null;
  };
  const ofQueue = chanceOf(number + 1_000_000);
  return { time, redirects, fate, isTwice: () => ofQueue() < 0.1 };
};
