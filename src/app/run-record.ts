import { latestWins } from './latest-wins';

/** How far a run is, while its consumer works: each step is written soon, and never over a newer one. */
export interface RunRecord<R> {
  readonly run: () => R;
  readonly step: (change: Partial<R>) => void;
  /** Once the last step is stored. Throws what storage said. */
  readonly saved: () => Promise<void>;
  /** False once a step found the run over, or another in its place: nothing more is written then. */
  readonly goesOn: () => boolean;
}

interface Kept<R> {
  /** Changes what is stored of the newest run by compare-and-set; null: it stays. Answers what is stored then. */
  readonly change: (by: (stored: R | null) => R | null) => Promise<R | null>;
  readonly isUnderWay: (run: R) => boolean;
  /** ISO 8601 UTC. */
  readonly now: () => string;
}

/** Nothing is written before the first step. */
export const runRecord = <R extends { readonly runId: string; readonly updatedAt: string }>(
  run: R,
  { change, isUnderWay, now }: Kept<R>,
): RunRecord<R> => {
  let current = run;
  let isOurs = true;
  const writer = latestWins<R>(async (next) => {
    const stored = await change((found) => (isSameRun(found, run) && isUnderWay(found) ? next : null));
    isOurs = stored === next;
  });
  const step = (by: Partial<R>): void => {
    current = { ...current, ...by, updatedAt: now() };
    if (isOurs) writer.push(current);
  };
  return { run: () => current, step, saved: writer.settled, goesOn: () => isOurs };
};

const isSameRun = <R extends { readonly runId: string }>(found: R | null, { runId }: R): found is R =>
  found?.runId === runId;
