import { randomUUID } from 'node:crypto';

/** A run that has said nothing for this long is taken for dead: a consumer's own limit is 15 minutes. */
const SILENT_AFTER_MS = 16 * 60_000;

interface Begun {
  readonly runId: string;
  readonly state: 'queued';
  readonly startedAt: string;
  readonly updatedAt: string;
}

interface Start<R> {
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Where a run may be silent for longer. */
  readonly silentAfterMs?: number;
  readonly isUnderWay: (run: R) => boolean;
  readonly begin: (begun: Begun) => R;
  readonly write: (run: R) => Promise<void>;
  readonly push: (runId: string) => Promise<void>;
}

/**
 * Puts one run on its queue. A run under way is joined, not doubled: two admins, or two clicks, cost one reading. A run that still
 * waits is pushed once more, for its event may have been lost with a failed call; a second delivery of it is ignored by its consumer.
 */
export async function joinOrStart<
  R extends { readonly runId: string; readonly state: string; readonly updatedAt: string },
>(current: R | null, { now, silentAfterMs = SILENT_AFTER_MS, isUnderWay, begin, write, push }: Start<R>): Promise<R> {
  const isAlive =
    current !== null && isUnderWay(current) && Date.parse(now) - Date.parse(current.updatedAt) < silentAfterMs;
  if (isAlive && current.state !== 'queued') return current;
  const run = isAlive ? current : begin({ runId: randomUUID(), state: 'queued', startedAt: now, updatedAt: now });
  if (!isAlive) await write(run);
  await push(run.runId);
  return run;
}
