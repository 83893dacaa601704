import type { Clock } from './clock';

/** Lets a limited number of requests through at once. */
interface Gate {
  /** Resolves when it is this request's turn; call the result when the answer is in. */
  enter(): Promise<() => void>;
  /** Jira complained of a burst: let half as many through from now on. */
  slowDown(): void;
  /** How many may be under way at once now. */
  limit(): number;
}

/**
 * Bursts are limited to 100 a second per endpoint. The widest moment of an audit asks for the fields of every request
 * type together, and what the longest chain needs must not queue behind them.
 */
const START = 40;
const FLOOR = 2;
/** Good answers in a row before one more request is let through again. */
const RECOVERY = 16;

/** A refusal seldom comes alone: those of one burst count once. */
const SAME_BURST_MS = 1000;

/** @param start How many requests may be under way at once until Jira complains. */
export const createGate = (clock: Clock, start: number = START): Gate => {
  const waiting: (() => void)[] = [];
  let limit = start;
  let underWay = 0;
  let goodAnswers = 0;
  let slowedAt = Number.NEGATIVE_INFINITY;

  const letThrough = (): void => {
    while (underWay < limit) {
      const next = waiting.shift();
      if (!next) return;
      underWay += 1;
      next();
    }
  };
  const leave = (): void => {
    underWay -= 1;
    goodAnswers += 1;
    if (limit < start && goodAnswers % RECOVERY === 0) limit += 1;
    letThrough();
  };

  return {
    enter: () =>
      new Promise((entered) => {
        waiting.push(() => entered(leave));
        letThrough();
      }),
    slowDown: () => {
      if (clock.now() - slowedAt < SAME_BURST_MS) return;
      slowedAt = clock.now();
      goodAnswers = 0;
      limit = Math.max(FLOOR, Math.floor(limit / 2));
    },
    limit: () => limit,
  };
};

/** Spaces requests out: the customers of a service desk may be asked for 5 times a second, by all apps together. */
export const createPace = (clock: Clock, gapMs: number): { turn(): Promise<void> } => {
  let free = 0;
  return {
    turn: async () => {
      const at = Math.max(free, clock.now());
      free = at + gapMs;
      const wait = at - clock.now();
      if (wait > 0) await clock.sleep(wait);
    },
  };
};
