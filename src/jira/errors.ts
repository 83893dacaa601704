/** Where a request went wrong; never an id, a name or a body. */
export interface FailedRequest {
  readonly method: string;
  /** Path template, `/rest/api/3/user`. */
  readonly template: string;
  /** Absent when no answer came. */
  readonly status?: number;
  /** The app's own user asked, not a person it acts for. */
  readonly isByApp?: boolean;
  /** Jira's own words (`errorMessages`, `errorMessage`, `message`); they may quote names, so they are never logged. */
  readonly detail?: string;
}

const JIRA_ERROR_NAMES = [
  'JiraError',
  'JiraUnauthorized',
  'JiraForbidden',
  'JiraNotFound',
  'JiraConflict',
  'JiraRateLimited',
  'JiraUnavailable',
  'JiraUnreachable',
  'JiraSurprise',
] as const;
export type JiraErrorName = (typeof JIRA_ERROR_NAMES)[number];

/**
 * A request that did not bring what it was for. Branch on `name`, not on `instanceof`: on the Forge platform and in
 * tests an error may come from another realm.
 */
export class JiraError extends Error {
  override readonly name: JiraErrorName = 'JiraError';
  readonly method: string;
  readonly template: string;
  readonly status: number | undefined;
  readonly detail: string | undefined;
  readonly isByApp: boolean;

  constructor(request: FailedRequest, what: string = `answered ${request.status}`) {
    super(`${request.method} ${request.template} ${what}.`);
    this.method = request.method;
    this.template = request.template;
    this.status = request.status;
    this.detail = request.detail;
    this.isByApp = request.isByApp ?? false;
  }
}

/**
 * 401. `scope`: the app's manifest lacks a scope, or no admin approved it yet; `permission`: the workflow API's way of
 * saying 403.
 */
export class JiraUnauthorized extends JiraError {
  override readonly name = 'JiraUnauthorized';
  readonly reason: 'scope' | 'permission';

  constructor(request: FailedRequest) {
    super(request);
    this.reason = /scope/i.test(request.detail ?? '') ? 'scope' : 'permission';
  }
}

/** 403: the caller lacks a Jira permission. */
export class JiraForbidden extends JiraError {
  override readonly name = 'JiraForbidden';
}

/** 404: no such thing, or no permission to know of it; Jira tells both the same way. */
export class JiraNotFound extends JiraError {
  override readonly name = 'JiraNotFound';
}

/** 409: somebody else changed it first, or another configuration update is running. */
export class JiraConflict extends JiraError {
  override readonly name = 'JiraConflict';
}

/**
 * 429. `isQuota`: the hour's points are spent, so nothing helps before `retryAfterMs`; else a burst limit of one
 * second.
 */
export class JiraRateLimited extends JiraError {
  override readonly name = 'JiraRateLimited';
  readonly isQuota: boolean;

  constructor(
    request: FailedRequest,
    readonly retryAfterMs: number | null,
    reason: string | null,
  ) {
    super(request);
    this.isQuota = reason?.includes('quota') ?? false;
  }
}

/** 5xx. */
export class JiraUnavailable extends JiraError {
  override readonly name = 'JiraUnavailable';

  constructor(
    request: FailedRequest,
    readonly retryAfterMs: number | null = null,
  ) {
    super(request);
  }
}

/** No answer: the connection failed, the time was up, or the caller gave up. */
export class JiraUnreachable extends JiraError {
  override readonly name = 'JiraUnreachable';

  constructor(
    request: FailedRequest,
    readonly reason: 'network' | 'timeout' | 'cancelled',
  ) {
    super(
      request,
      { network: 'got no answer', timeout: 'was not answered in time', cancelled: 'was cancelled' }[reason],
    );
  }
}

/** An answer in a shape this app does not know. Names the place, never the value found there. */
export class JiraSurprise extends JiraError {
  override readonly name = 'JiraSurprise';
}

/** Every way a request fails, told apart by `name`. */
export type JiraFailure =
  | (JiraError & { readonly name: 'JiraError' })
  | JiraUnauthorized
  | JiraForbidden
  | JiraNotFound
  | JiraConflict
  | JiraRateLimited
  | JiraUnavailable
  | JiraUnreachable
  | JiraSurprise;

/** Tells a failed request from any other thrown thing, across realms. */
export const isJiraError = (thrown: unknown): thrown is JiraFailure =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'name' in thrown &&
  'template' in thrown &&
  (JIRA_ERROR_NAMES as readonly unknown[]).includes(thrown.name);

/** The answer was lost or makes no sense: Jira may have done what was asked, or not. */
export const isUncertain = (error: unknown): boolean =>
  isJiraError(error) &&
  (error.name === 'JiraUnavailable' || error.name === 'JiraUnreachable' || error.name === 'JiraSurprise');

/**
 * Nothing is wrong but the moment: the same request may go through later. Of a write nobody knows whether it was made.
 */
export const isTransient = (error: JiraFailure): boolean =>
  isUncertain(error) || error.name === 'JiraRateLimited' || error.name === 'JiraConflict';

/** Jira does not let the caller do it. */
export const isRefused = (error: JiraFailure): boolean =>
  error.name === 'JiraUnauthorized' || error.name === 'JiraForbidden';
