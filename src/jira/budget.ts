import type { Clock } from './clock';
import { JiraRateLimited } from './errors';
import type { FailedRequest } from './errors';

interface ReplyHeaders {
  get(name: string): string | null;
}

/** What Jira's answers say of the hour's points, which all customers of this app share. */
interface Budget {
  /** Learns from the headers of an answer. */
  learn(headers: ReplyHeaders): void;
  /**
   * Sets points aside for a request until its answer has told what it cost; call the result then.
   * @throws JiraRateLimited with the time left, where the request would spend what is kept for others.
   */
  setAside(request: FailedRequest, points: number): () => void;
  /** Milliseconds until this work may spend so many points; 0: it may, or Jira has said nothing of points yet. */
  restMs(points: number): number;
}

interface Left {
  readonly points: number;
  readonly ofPoints: number;
  /** Epoch milliseconds. */
  readonly resetAt: number;
}

const numberIn = (text: string | null | undefined): number | null =>
  text != null && /^\d+$/.test(text.trim()) ? Number(text) : null;

/** `RateLimit-Policy: "global-app-quota";q=65000;w=3600`: only a quota of an hour counts, not a burst of a second. */
const QUOTA = /"[\w-]*quota"\s*;([^,]*)/;
const member = (header: string | null, name: string): number | null => {
  const members = QUOTA.exec(header ?? '')?.[1]?.split(';') ?? [];
  return numberIn(members.map((part) => part.trim().split('=')).find(([key]) => key === name)?.[1]);
};

/**
 * The older headers tell it always, the newer ones only near the end of the points; null: nothing of an hour is told.
 */
const leftIn = (headers: ReplyHeaders, now: number): Left | null => {
  const ofPoints = member(headers.get('ratelimit-policy'), 'q') ?? numberIn(headers.get('x-ratelimit-limit'));
  const points = member(headers.get('ratelimit'), 'r') ?? numberIn(headers.get('x-ratelimit-remaining'));
  const seconds = member(headers.get('ratelimit'), 't');
  const resetAt = seconds === null ? Date.parse(headers.get('x-ratelimit-reset') ?? '') : now + seconds * 1000;
  // A burst limit comes in the same headers; it is a hundred or so and over within seconds.
  return ofPoints === null || ofPoints < 1000 || points === null || !Number.isFinite(resetAt) || resetAt <= now
    ? null
    : { points, ofPoints, resetAt };
};

/** Two answers about the same hour; the end of it is told to the second. */
const isSameHour = (a: Left, b: Left): boolean => Math.abs(a.resetAt - b.resetAt) < 60_000;

/** Answers overtake each other, and within an hour points only get fewer. */
const newer = (known: Left | null, told: Left): Left =>
  known && isSameHour(known, told) ? { ...told, points: Math.min(known.points, told.points) } : told;

/**
 * Keeps a share of the hour's points for people and for bots: background work stops at it and goes on after the hour.
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 * @param reserve share from 0 up to 1 that is left to others
 */
export const createBudget = (clock: Clock, reserve: number): Budget => {
  let left: Left | null = null;
  let underWay = 0;
  const restMs = (points: number): number => {
    const now = clock.now();
    if (left === null || reserve <= 0 || left.resetAt <= now) return 0;
    return left.points - underWay - points < left.ofPoints * reserve ? left.resetAt - now : 0;
  };
  return {
    learn: (headers) => {
      const told = leftIn(headers, clock.now());
      left = told ? newer(left, told) : left;
    },
    setAside: (request, points) => {
      const wait = restMs(points);
      if (wait > 0) throw new JiraRateLimited({ ...request, status: 429 }, wait, 'quota kept for others');
      underWay += points;
      return () => {
        underWay -= points;
      };
    },
    restMs,
  };
};
