import api, { assumeTrustedRoute } from '@forge/api';
import { z } from 'zod';
import type { JiraReply } from './answer';
import type { Caller, JiraTransport } from './client';

const apiOf = (as: Caller) => (as === 'app' ? api.asApp() : as === 'user' ? api.asUser() : api.asUser(as.user));

/** What belongs to the app's account with Atlassian rather than to the Jira site. */
const OF_ATLASSIAN = /^\/app\//;

/** What @forge/api throws where the platform refuses before Jira is asked, as for an account no app may act for. */
const refusedByPlatform = z.object({
  name: z.enum(['NEEDS_AUTHENTICATION_ERR', 'PROXY_ERR']),
  status: z.literal([401, 403]),
});

/** A refusal is an answer, not a lost connection: it is told with its status, and nobody asks again. */
const asReply = (error: unknown): JiraReply => {
  const refusal = refusedByPlatform.safeParse(error);
  if (!refusal.success) throw error;
  return { status: refusal.data.status, headers: new Headers(), text: async () => '' };
};

/**
 * Carries calls through Forge: `as: 'app'` is the app's own user, `as: 'user'` the person behind the invocation, and
 * `as: {user}` somebody who approved the work earlier (offline impersonation; the manifest names the scopes that allow
 * it). The route is trusted because `endpoint` encoded every parameter of it.
 * https://developer.atlassian.com/platform/forge/apis-reference/fetch-api-product.requestjira/
 */
export const forgeTransport: JiraTransport = ({ as, path, method, headers, body, signal }) => {
  const route = assumeTrustedRoute(path);
  // A 303 leads to the site's public address, where the app has no session: it says which task began, and is not
  // followed.
  const request = { method, headers, signal, redirect: 'manual' as const, ...(body !== undefined && { body }) };
  return OF_ATLASSIAN.test(path)
    ? api.asApp().requestAtlassian(route, request)
    : apiOf(as).requestJira(route, request).catch(asReply);
};
