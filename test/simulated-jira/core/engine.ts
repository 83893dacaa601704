import { mustNotBeBlocked, withoutBlocked } from './app-access';
import type { Conformity } from './conformity';
import type { Answer, Caller, SimRequest, SimResponse } from './exchange';
import { Refusal } from './exchange';
import { identify } from './callers';
import type { FaultRule } from './faults';
import { Faults } from './faults';
import type { LoggedCall } from './log';
import { RateLimits, pointsOf } from './rate-limits';
import { SCOPE_MISMATCH, refuse } from './refusals';
import { removed } from './removed';
import type { Matched, Router } from './router';
import type { Site } from './site';
import { scopesAllow } from '../scopes/required-scopes';

/** Thrown instead of an answer when a fault cuts the connection or never answers. */
export class NoAnswer extends Error {
  constructor(readonly kind: 'drop' | 'timeout') {
    super(kind === 'drop' ? 'The connection was cut.' : 'No answer came.');
  }
}

export interface EngineOptions {
  manifestScopes?: readonly string[];
  /**
   * Scopes with `allowImpersonation`, for whoever is acted for without being there; all of the manifest's unless given.
   */
  offlineScopes?: readonly string[];
  /** Milliseconds before each answer, or a function of the path template. */
  latencyMs: number | ((template: string) => number);
  rateLimits: boolean;
  /** True: not every exchange is compared with Atlassian's files. */
  isSampled?: boolean;
  pointsPerHour?: number;
  sleep: (ms: number) => Promise<void>;
}

const JSON_TYPE = { 'Content-Type': 'application/json;charset=UTF-8' };

/**
 * Takes a request through faults, limits, scopes, the operation and the conformity check, in the order in which
 * Atlassian's edge does.
 */
export class Engine {
  readonly log: LoggedCall[] = [];
  readonly faults: Faults;
  readonly limits: RateLimits;
  private scopes: ReadonlySet<string> | null;

  constructor(
    readonly site: Site,
    readonly router: Router,
    readonly options: EngineOptions,
    rules: readonly FaultRule[],
    readonly conformity?: Conformity,
  ) {
    this.faults = new Faults(rules);
    this.limits = new RateLimits(site.now, options.pointsPerHour);
    this.scopes = options.manifestScopes ? new Set(options.manifestScopes) : null;
  }

  /** Replaces the scopes that app calls are held to; null lets everything through. */
  grantScopes(scopes: readonly string[] | null): void {
    this.scopes = scopes ? new Set(scopes) : null;
  }

  async handle(request: SimRequest): Promise<SimResponse> {
    const [path = '', query = ''] = request.url.split('?', 2);
    const matched = this.router.match(request.method, path);
    const template = matched?.route.path ?? path;
    const isWrite = request.method !== 'GET' && matched?.route.readsOnly !== true;
    const line: LoggedCall = {
      method: request.method,
      template,
      path,
      query,
      account: null,
      status: 0,
      points: 0,
      startedAt: this.site.now(),
      isWrite,
    };
    this.log.push(line);
    this.site.time?.runDue();
    const { latencyMs } = this.options;
    const wait = typeof latencyMs === 'number' ? latencyMs : latencyMs(template);
    if (wait > 0) await this.options.sleep(wait);
    const answer = this.throughFaults(request, line, matched);
    line.status = answer.status;
    line.endedAt = this.site.now();
    return answer;
  }

  private throughFaults(request: SimRequest, line: LoggedCall, matched: Matched | undefined): SimResponse {
    const rule = this.faults.take(line.method, line.template, line.path);
    if (!rule) return this.answer(request, line, matched);
    if (rule.after === true || rule.fault === 'drop-after-write') this.answer(request, line, matched);
    return failing(rule);
  }

  private answer(request: SimRequest, line: LoggedCall, matched: Matched | undefined): SimResponse {
    try {
      return this.operate(request, line, matched);
    } catch (error) {
      if (error instanceof Refusal)
        return this.judged(
          request,
          line,
          { status: error.status, headers: { ...JSON_TYPE, ...error.headers }, body: error.body },
          matched,
        );
      throw error;
    }
  }

  private operate(request: SimRequest, line: LoggedCall, matched: Matched | undefined): SimResponse {
    const caller = identify(this.site, request.headers.authorization);
    line.account = caller.accountId;
    if (!matched) throw removed(line.path) ?? noSuchOperation(line.path, this.router.knowsPath(line.path) ? 405 : 404);
    if (!this.mayCall(caller, `${line.method} ${line.template}`)) throw new Refusal(401, SCOPE_MISMATCH);
    const limited = this.options.rateLimits
      ? this.limits.refuse({ ...line, caller, issue: matched.params.issueIdOrKey })
      : undefined;
    if (limited) return limited;
    const answer = this.carryOut(request, line, matched, caller);
    line.points = caller.throughApp ? pointsOf(line.isWrite, matched.route.objects, answer.body) : 0;
    const headers = {
      ...(answer.body === undefined ? {} : JSON_TYPE),
      ...(caller.throughApp ? this.limits.spend(line.points) : {}),
      ...answer.headers,
    };
    return this.judged(request, line, { status: answer.status ?? 200, headers, body: answer.body }, matched);
  }

  /** A write may be refused half done (some customers added, one unknown), so look-ups are checked again either way. */
  private carryOut(request: SimRequest, line: LoggedCall, { route, params }: Matched, caller: Caller): Answer {
    const query = new URLSearchParams(line.query);
    if (line.isWrite) this.site.time?.remember();
    const site = this.seenBy(caller, line, query, request.body);
    try {
      if (caller.throughApp) mustNotBeBlocked(this.site, params.issueIdOrKey);
      if (line.isWrite && this.site.time?.findsLock(line.template)) throw refuse(400, 'Failed to acquire lock');
      return route.handle({ site, caller, params, query, body: request.body });
    } finally {
      if (line.isWrite) this.site.lookup.recheck();
    }
  }

  /** A write meets the site as it is, a reading as its caller may see it, and as late as Jira shows it. */
  private seenBy(caller: Caller, { template, isWrite }: LoggedCall, query: URLSearchParams, body: unknown): Site {
    const { time } = this.site;
    if (isWrite) return this.site;
    const inTime = time?.seenBy(template, query, body) ?? this.site;
    const byRights = time && caller.isApp ? time.seenByApp(inTime) : inTime;
    return caller.throughApp ? withoutBlocked(byRights) : byRights;
  }

  private mayCall(caller: Caller, operation: string): boolean {
    const offline = caller.isOffline && this.options.offlineScopes;
    const scopes = offline ? new Set(offline) : this.scopes;
    return !caller.throughApp || scopes === null || scopesAllow(scopes, operation);
  }

  private judged(
    request: SimRequest,
    line: LoggedCall,
    answer: SimResponse,
    matched: Matched | undefined,
  ): SimResponse {
    if (matched) {
      this.conformity?.check({
        method: line.method,
        template: line.template,
        query: new URLSearchParams(line.query),
        requestBody: request.body,
        requestType: mediaType(request.headers['content-type']),
        requestHeaders: request.headers,
        status: answer.status,
        responseBody: answer.body,
        responseType: mediaType(answer.headers['Content-Type']),
        isAnswerLeftOut: this.options.isSampled && !this.conformity.isInSample(line, answer.status),
      });
    }
    return answer;
  }
}

const mediaType = (header: string | undefined): string | undefined => header?.split(';')[0]?.trim().toLowerCase();

const noSuchOperation = (path: string, status: number): Refusal =>
  new Refusal(status, { message: `null for uri: ${path}`, 'status-code': status });

const failing = ({ fault }: FaultRule): SimResponse => {
  if (typeof fault === 'object')
    return {
      status: fault.status,
      headers: { ...JSON_TYPE, ...fault.headers },
      body: fault.body ?? { errorMessages: ['Internal server error'], errors: {} },
    };
  switch (fault) {
    case 'timeout':
      throw new NoAnswer('timeout');
    case 'drop-before':
    case 'drop-after-write':
      throw new NoAnswer('drop');
    case 'html':
      return {
        status: 200,
        headers: { 'Content-Type': 'text/html;charset=UTF-8' },
        body: '<!DOCTYPE html><html><body>Site temporarily unavailable</body></html>',
      };
    case 'empty':
      return { status: 200, headers: { 'Content-Type': 'application/json;charset=UTF-8' }, body: '' };
    case 'malformed-json':
      return { status: 200, headers: JSON_TYPE, body: '{"values":[{"id":"1' };
  }
};
