import type { Site } from './site';

/** One call as the router sees it. `body` is parsed JSON, or undefined when none was sent. */
export interface SimRequest {
  method: string;
  /** With query string, e.g. `/rest/api/3/myself?expand=groups`. */
  url: string;
  headers: Readonly<Record<string, string | undefined>>;
  body?: unknown;
}

/** One answer. `body` undefined = an empty body; a string is sent as it is, everything else as JSON. */
export interface SimResponse {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}

/** Who calls. `accountId` null = anonymous. `throughApp` calls need scopes and spend points. */
export interface Caller {
  accountId: string | null;
  throughApp: boolean;
  /** True when the app itself calls, not a user through it. */
  isApp: boolean;
  /** True when the app acts for a user who is not there. */
  isOffline?: boolean;
}

/** What a handler gets. */
export interface Call {
  site: Site;
  caller: Caller;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: unknown;
}

/** What a handler answers; status 200 unless said otherwise, no body for 204. */
export interface Answer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** One operation: the path is spelled exactly as in Atlassian's specification, forms under `/forms`. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  handle: (call: Call) => Answer;
  /** Points per returned object: 1 for a core object, 2 for an identity object (user, group, role, permission). */
  objects?: 'core' | 'identity';
  /** A POST that only reads; logged as a read. */
  readsOnly?: true;
}

/** A refusal with the real status and body; handlers throw it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly headers: Record<string, string> = {},
  ) {
    super(`Answered ${status}`);
  }
}
