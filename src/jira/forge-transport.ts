import api, { assumeTrustedRoute } from '@forge/api';
import type { JiraTransport } from './client';

/**
 * Carries calls through Forge: `as: 'app'` is the app's own user, `as: 'user'` the person behind the invocation.
 * The route is trusted because `endpoint` encoded every parameter of it.
 * https://developer.atlassian.com/platform/forge/apis-reference/fetch-api-product.requestjira/
 */
export const forgeTransport: JiraTransport = ({ as, path, method, headers, body, signal }) =>
  (as === 'user' ? api.asUser() : api.asApp()).requestJira(assumeTrustedRoute(path), { method, headers, signal, ...(body !== undefined && { body }) });
