import { runAsPlatform } from './globals';

/** A call of Jira's REST API by the app or by a user. */
export interface JiraCall {
  readonly method: string;
  /** Begins with `/rest/` or `/forms/`. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly caller:
    | { readonly kind: 'app' }
    /** `isOffline`: acted for without being there, which `allowImpersonation` of a scope grants. */
    | { readonly kind: 'user'; readonly accountId: string; readonly isOffline?: true }
    /** In Jira's own screens, not through the app. */
    | { readonly kind: 'session'; readonly accountId: string }
    | { readonly kind: 'none' };
  readonly signal: AbortSignal;
  /** `follow` unless the app asked for something else. */
  readonly redirect?: RequestRedirect;
}

/** The way to a Jira site. */
export type JiraDoor = (call: JiraCall) => Promise<Response>;

/** In-process way to a simulated site, for speed; the same bytes as over HTTP. */
export type Dispatch = (request: {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}) => Promise<{
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}>;

function withoutBody(status: number): boolean {
  return status === 204 || status === 304 || (status >= 100 && status < 200);
}

function aborted(signal: AbortSignal): Promise<never> {
  const gone = (): Error => Object.assign(new Error('This operation was aborted'), { name: 'AbortError' });
  if (signal.aborted) return Promise.reject(gone());
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(gone()), { once: true }));
}

/**
 * The way to the simulated site: `Bearer app` for the app, `Bearer user:<accountId>` for a person, `Bearer offline:`
 * for one who is not there, `Session <accountId>` in Jira's own screens.
 */
export function simulatedJiraDoor(jira: { readonly url: string; readonly dispatch?: Dispatch | undefined }): JiraDoor {
  return async ({ method, path, headers, body, caller, signal, redirect }) => {
    const sent = new Headers(headers);
    if (caller.kind === 'app') sent.set('authorization', 'Bearer app');
    if (caller.kind === 'user')
      sent.set('authorization', `Bearer ${caller.isOffline ? 'offline' : 'user'}:${caller.accountId}`);
    if (caller.kind === 'session') sent.set('authorization', `Session ${caller.accountId}`);
    const { dispatch } = jira;
    if (dispatch === undefined)
      return overHttp(new URL(path, jira.url), { method, headers: sent, body, signal, redirect });
    const request = { method, path, headers: Object.fromEntries(sent), body: body ?? '' };
    const answer = await Promise.race([runAsPlatform(() => dispatch(request)), aborted(signal)]);
    // Who follows a redirect comes to the site's public address, which no machine but Atlassian's answers for.
    if (answer.status === 303 && redirect !== 'manual') throw new TypeError('fetch failed');
    return new Response(withoutBody(answer.status) ? null : answer.body, {
      status: answer.status,
      headers: { ...answer.headers },
    });
  };
}

/** One HTTP call made by the platform, not by the app. */
export async function overHttp(
  url: URL,
  init: {
    readonly method: string;
    readonly headers: Headers;
    readonly body: string | undefined;
    readonly signal: AbortSignal;
    readonly redirect?: RequestRedirect | undefined;
  },
): Promise<Response> {
  const { redirect = 'follow', body = null, ...rest } = init;
  try {
    return await runAsPlatform(() => fetch(url, { ...rest, body, redirect }));
  } catch (error) {
    // Errors of the native fetch belong to another realm under Jest; on Forge they are plain errors.
    const { name, message } =
      error instanceof Object && 'message' in error
        ? { name: String('name' in error ? error.name : 'TypeError'), message: String(error.message) }
        : { name: 'TypeError', message: 'fetch failed' };
    throw Object.assign(new Error(message, { cause: error }), { name });
  }
}
