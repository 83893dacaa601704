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
  /**
   * Replaces the newest run by compare-and-set: of two presses at the same moment, one begins a run and the other joins
   * it.
   */
  readonly change: (by: (current: R | null) => R | null) => Promise<R | null>;
  readonly push: (runId: string) => Promise<void>;
}

interface AnyRun {
  readonly runId: string;
  readonly state: string;
  readonly updatedAt: string;
}

/** Whether nothing was heard of a run for so long that it is dead. */
export const isSilent = ({ updatedAt }: AnyRun, now: string, silentAfterMs: number = SILENT_AFTER_MS): boolean =>
  Date.parse(now) - Date.parse(updatedAt) >= silentAfterMs;

/**
 * Puts one run on its queue. A run under way is joined, not doubled: two admins, or two clicks, cost one reading. A run
 * that still waits is pushed once more, for its event may have been lost with a failed call; a second delivery of it is
 * ignored by its consumer.
 */
export async function joinOrStart<R extends AnyRun>({
  now,
  silentAfterMs,
  isUnderWay,
  begin,
  change,
  push,
}: Start<R>): Promise<R> {
  const begun = begin({ runId: randomUUID(), state: 'queued', startedAt: now, updatedAt: now });
  const stored = await change((current) =>
    current !== null && isUnderWay(current) && !isSilent(current, now, silentAfterMs) ? null : begun,
  );
  const run = stored ?? begun;
  if (run.state === 'queued') await push(run.runId);
  return run;
}
