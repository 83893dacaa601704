import { contended, createGuarded, readGuarded, replaceGuarded, type GuardedRow } from './guarded-row';
import { keys } from './keys';

/** How a count stands after one more was asked for. */
interface Counted {
  /** False: the window holds as many as it may; this one was not counted. */
  readonly isCounted: boolean;
  readonly count: number;
  /** When the window ends, ISO 8601 UTC. */
  readonly until: string;
}

/** `most` is the limit of a window, `by` what this call adds, `now` ISO 8601 UTC. */
interface Wanted {
  readonly by: number;
  readonly most: number;
  readonly now: string;
}

const WINDOW_MS = 60_000;

/** Counts a wrong attempt at a group of keys. */
export const countWrongAttempt = (group: string, wanted: Omit<Wanted, 'by'>): Promise<Counted> =>
  countInWindow(keys.botFailures(group), { ...wanted, by: 1 });

/** Counts what a call of a key costs; `seen` is what was read of it with the rest the call needs. */
export const countSpending = (keyId: string, wanted: Wanted, seen: GuardedRow | null): Promise<Counted> =>
  countInWindow(keys.botSpent(keyId), wanted, seen);

/** Rounds after which a call among many at the same moment is told to wait, as if the window were full. */
const MOST_ROUNDS = 6;

/**
 * Adds to the count of a window, never beyond its limit: of many calls at the same moment no more are counted than fit.
 * One row for each key, replaced window after window.
 */
async function countInWindow(key: string, { by, most, now }: Wanted, before?: GuardedRow | null): Promise<Counted> {
  let known = before;
  const fresh = { holder: String(by), until: new Date(Date.parse(now) + WINDOW_MS).toISOString() };
  const counted = await contended(async (): Promise<Counted | null> => {
    const seen = known === undefined ? await readGuarded(key) : known;
    known = undefined;
    if (seen === null)
      return (await createGuarded(key, fresh)) ? { isCounted: true, count: by, until: fresh.until } : null;
    const isOver = seen.until <= now;
    const count = isOver ? 0 : Number(seen.holder);
    const until = isOver ? fresh.until : seen.until;
    if (count + by > most) return { isCounted: false, count, until };
    const next = { holder: String(count + by), until };
    return (await replaceGuarded(key, seen, next)) ? { isCounted: true, count: count + by, until } : null;
  }, MOST_ROUNDS);
  return counted ?? { isCounted: false, count: most, until: new Date(Date.parse(now) + 1000).toISOString() };
}
