import type { Clock } from './clock';
import { JiraRateLimited } from './errors';
import type { FailedRequest } from './errors';

interface ReplyHeaders {
  get(name: string): string | null;
}

/** What Jira's answers say of the hour's points, which all customers of this app share. */
export interface Budget {
  /** Learns from the headers of an answer. */
  learn(headers: ReplyHeaders): void;
  /** @throws JiraRateLimited with the time left, where only what is kept for others is left of the hour. */
  mustHavePoints(request: FailedRequest): void;
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

/** The older headers tell it always, the newer ones only near the end of the points; null: nothing of an hour is told. */
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

/**
 * Keeps a share of the hour's points for people and for bots: background work stops at it and goes on after the hour.
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 * @param reserve share from 0 up to 1 that is left to others
 */
export const createBudget = (clock: Clock, reserve: number): Budget => {
  let left: Left | null = null;
  return {
    learn: (headers) => {
      left = leftIn(headers, clock.now()) ?? left;
    },
    mustHavePoints: (request) => {
      const now = clock.now();
      if (left === null || reserve <= 0 || left.resetAt <= now || left.points > left.ofPoints * reserve) return;
      throw new JiraRateLimited({ ...request, status: 429 }, left.resetAt - now, 'quota kept for others');
    },
  };
};
