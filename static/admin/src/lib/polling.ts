/** How long to wait before the next look at a run, and how many looks in a row went unanswered. */
export interface Pause {
  readonly ms: number;
  readonly failures: number;
}

const firstMs = 1_000;
const slowestMs = 4_000;
const slowestAfterFailuresMs = 15_000;

/** About every second at first, slower for a long run, and doubling while nobody answers. */
export function nextPause(last: Pause, hasFailed: boolean): Pause {
  if (hasFailed)
    return { ms: Math.min(slowestAfterFailuresMs, firstMs * 2 ** (last.failures + 1)), failures: last.failures + 1 };
  if (last.ms === 0 || last.failures > 0) return { ms: firstMs, failures: 0 };
  return { ms: Math.min(slowestMs, Math.round(last.ms * 1.08)), failures: 0 };
}
