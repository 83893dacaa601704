import { latestWins } from './latest-wins';

/** How far a run is, while its consumer works: each step is written soon, and never over a newer one. */
export interface RunRecord<R> {
  readonly run: () => R;
  readonly step: (change: Partial<R>) => void;
  /** Once the last step is stored. Throws what storage said. */
  readonly saved: () => Promise<void>;
}

/** `now`: ISO 8601 UTC. Nothing is written before the first step. */
export const runRecord = <R extends { readonly updatedAt: string }>(
  run: R,
  write: (run: R) => Promise<void>,
  now: () => string,
): RunRecord<R> => {
  let current = run;
  const writer = latestWins<R>(write);
  const step = (change: Partial<R>): void => {
    current = { ...current, ...change, updatedAt: now() };
    writer.push(current);
  };
  return { run: () => current, step, saved: writer.settled };
};
