import type { Caller, SimResponse } from './exchange';

/** What an app may spend in an hour over all its tenants, in points (Atlassian's tier 1). */
export const POINTS_PER_HOUR = 65_000;
const HOUR = 3_600_000;
const BURST: Readonly<Record<string, number>> = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };
const BURST_OF: Readonly<Record<string, number>> = {
  '/rest/api/3/issue/{issueIdOrKey}': 150,
  '/rest/api/3/user': 150,
  '/rest/api/3/permissions/check': 200,
  '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer': 5,
};
/** The user-search operations draw on one common allowance. */
const USER_SEARCH = new Set([
  '/rest/api/3/user/search',
  '/rest/api/3/user/assignable/search',
  '/rest/api/3/user/permission/search',
]);
const PER_ISSUE = [
  { writes: 20, windowMs: 2_000 },
  { writes: 100, windowMs: 30_000 },
] as const;

interface Asked {
  method: string;
  template: string;
  issue?: string;
  isWrite: boolean;
  caller: Caller;
}

/** Jira Cloud's three limits at once: points per hour, bursts per operation and second, writes per issue. */
export class RateLimits {
  private hour = 0;
  private spent = 0;
  private second = 0;
  private bursts = new Map<string, number>();
  private readonly issueWrites = new Map<string, number[]>();

  constructor(
    private readonly now: () => number,
    readonly pointsPerHour = POINTS_PER_HOUR,
  ) {}

  /** Points spent in the current hour. */
  get pointsSpent(): number {
    return this.spent;
  }

  /** The refusal, when one of the limits is used up; a refused call spends nothing. */
  refuse(asked: Asked): SimResponse | undefined {
    this.roll();
    if (asked.caller.throughApp && this.spent >= this.pointsPerHour)
      return this.tooMany('jira-quota-global-based', Math.ceil(this.msToHourEnd() / 1000));
    const key = `${asked.method} ${USER_SEARCH.has(asked.template) ? 'user search' : asked.template}`;
    const used = this.bursts.get(key) ?? 0;
    if (used >= burstOf(asked)) return this.tooMany('jira-burst-based', 1);
    const wait = asked.isWrite && asked.issue !== undefined ? this.issueWait(asked.issue) : 0;
    if (wait > 0) return this.tooMany('jira-per-issue-on-write', Math.ceil(wait / 1000));
    this.bursts.set(key, used + 1);
    return undefined;
  }

  /** Counts the points of an answered call and gives the headers that tell what is left. */
  spend(points: number): Record<string, string> {
    this.roll();
    this.spent += points;
    const left = Math.max(0, this.pointsPerHour - this.spent);
    const isNear = left < this.pointsPerHour * 0.2;
    return {
      'X-RateLimit-Limit': String(this.pointsPerHour),
      'X-RateLimit-Remaining': String(left),
      'X-RateLimit-Reset': this.hourEnd(),
      'RateLimit-Policy': `"global-app-quota";q=${this.pointsPerHour};w=3600`,
      ...(isNear
        ? {
            'X-RateLimit-NearLimit': 'true',
            RateLimit: `"global-app-quota";r=${left};t=${Math.ceil(this.msToHourEnd() / 1000)}`,
          }
        : {}),
    };
  }

  private roll(): void {
    const now = this.now();
    const hour = Math.floor(now / HOUR);
    if (hour !== this.hour) [this.hour, this.spent] = [hour, 0];
    const second = Math.floor(now / 1000);
    if (second !== this.second) [this.second, this.bursts] = [second, new Map<string, number>()];
  }

  private issueWait(issue: string): number {
    const now = this.now();
    const writes = (this.issueWrites.get(issue) ?? []).filter((at) => now - at < 30_000);
    for (const rule of PER_ISSUE) {
      const inWindow = writes.filter((at) => now - at < rule.windowMs);
      if (inWindow.length >= rule.writes) return rule.windowMs - (now - (inWindow[0] ?? now));
    }
    this.issueWrites.set(issue, [...writes, now]);
    return 0;
  }

  private msToHourEnd(): number {
    return HOUR - (this.now() % HOUR);
  }

  private hourEnd(): string {
    return new Date(this.now() + this.msToHourEnd()).toISOString();
  }

  private tooMany(reason: string, seconds: number): SimResponse {
    const isQuota = reason.startsWith('jira-quota');
    return {
      status: 429,
      headers: {
        'Content-Type': 'application/json;charset=UTF-8',
        'Retry-After': String(seconds),
        'RateLimit-Reason': reason,
        'X-RateLimit-Remaining': '0',
        'X-RateLimit-Limit': String(isQuota ? this.pointsPerHour : 100),
        'X-RateLimit-Reset': isQuota ? this.hourEnd() : new Date(this.now() + seconds * 1000).toISOString(),
      },
      body: { errorMessages: ['Rate limit exceeded.'], errors: {} },
    };
  }
}

const burstOf = ({ method, template }: Asked): number =>
  (method === 'GET' || template.endsWith('/check') ? BURST_OF[template] : undefined) ?? BURST[method] ?? 100;

/**
 * Points of a call: 1, and for reads 1 more per core object or 2 more per identity object returned; a write is 1 flat.
 */
export const pointsOf = (isWrite: boolean, objects: 'core' | 'identity' | undefined, body: unknown): number =>
  isWrite || objects === undefined ? 1 : 1 + countObjects(body) * (objects === 'identity' ? 2 : 1);

const LISTS = [
  'values',
  'workflows',
  'issues',
  'actors',
  'users',
  'groups',
  'permissionSchemes',
  'permissions',
] as const;

const countObjects = (body: unknown): number => {
  if (Array.isArray(body)) return body.length;
  if (typeof body !== 'object' || body === null) return 0;
  const record = body as Record<string, unknown>;
  for (const name of LISTS) {
    const list = record[name];
    if (Array.isArray(list)) return list.length;
  }
  return 1;
};
