import { isJiraError } from './errors';
import type { JiraFailure, JiraRateLimited, JiraUnavailable, JiraUnreachable } from './errors';

/** How a request may be sent again. */
interface Attempt {
  /** 1 after the first failure. */
  readonly failures: number;
  /** A read may be repeated; a write may not, as its answer may be all that was lost. */
  readonly isRead: boolean;
  /** From 0 up to 1. */
  readonly chance: number;
}

const MOST_TRIES = 4;
/** A wait that a person in front of a page, or a function with a time limit, can bear. */
const LONGEST_WAIT_MS = 30_000;

/** 1, 2, 4 s …, spread by 30 % either way so that parallel requests do not return together. */
const backOff = ({ failures, chance }: Attempt, firstMs: number): number =>
  Math.round(firstMs * 2 ** (failures - 1) * (0.7 + 0.6 * chance));

const waitForQuotaOrBurst = (error: JiraRateLimited, attempt: Attempt): number => {
  const asked = error.retryAfterMs;
  return asked === null ? backOff(attempt, 1000) : asked + Math.round(300 * attempt.chance);
};

const waitForRecovery = (error: JiraUnavailable, attempt: Attempt): number | null => {
  const isPassing = error.status === 502 || error.status === 503 || error.status === 504;
  return attempt.isRead && isPassing ? Math.max(error.retryAfterMs ?? 0, backOff(attempt, 500)) : null;
};

const waitForNetwork = (error: JiraUnreachable, attempt: Attempt): number | null =>
  attempt.isRead && error.reason === 'network' && attempt.failures <= 2 ? backOff(attempt, 200) : null;

const waitAfter = (error: JiraFailure, attempt: Attempt): number | null => {
  switch (error.name) {
    case 'JiraRateLimited':
      return waitForQuotaOrBurst(error, attempt);
    case 'JiraUnavailable':
      return waitForRecovery(error, attempt);
    case 'JiraUnreachable':
      return waitForNetwork(error, attempt);
    default:
      return null;
  }
};

/**
 * Milliseconds to wait before the same request goes out again; null: it must not.
 * A 429 was refused before anything happened, so even a write may be repeated; after any other failure of a write the
 * caller re-reads and decides. https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export const waitBeforeRetry = (error: unknown, attempt: Attempt): number | null => {
  if (!isJiraError(error) || attempt.failures >= MOST_TRIES) return null;
  const wait = waitAfter(error, attempt);
  return wait !== null && wait <= LONGEST_WAIT_MS ? wait : null;
};
