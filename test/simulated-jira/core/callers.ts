import type { Caller } from './exchange';
import { Refusal } from './exchange';
import type { Site } from './site';

const unauthorized = (): Refusal =>
  new Refusal(
    401,
    { errorMessages: ['Client must be authenticated to access this resource.'], errors: {} },
    { 'WWW-Authenticate': 'OAuth realm="https%3A%2F%2Facme.atlassian.net"' },
  );

/**
 * Who calls: `Bearer app` is the app's own user, `Bearer user:<accountId>` a person through the app, `Bearer
 * offline:<accountId>` one who is not there (a Forge host sends all three), `Basic email:token` a person or bot with an
 * API token (any token is taken), `Session <accountId>` a person in Jira's own screens, no header an anonymous visitor.
 * @throws Refusal 401 for an unknown or inactive account, and for one that no app may act for.
 */
export const identify = (site: Site, authorization: string | undefined): Caller => {
  if (authorization === undefined || authorization === '') return { accountId: null, throughApp: false, isApp: false };
  if (authorization === 'Bearer app') return active(site, site.state.appAccountId, true);
  if (authorization.startsWith('Bearer user:')) return active(site, authorization.slice('Bearer user:'.length), true);
  if (authorization.startsWith('Bearer offline:'))
    return { ...impersonated(site, authorization.slice('Bearer offline:'.length)), isOffline: true };
  if (authorization.startsWith('Session ')) return active(site, authorization.slice('Session '.length), false);
  if (authorization.startsWith('Basic ')) {
    const email = Buffer.from(authorization.slice(6), 'base64').toString('utf8').split(':')[0] ?? '';
    return active(site, site.lookup.oneIgnoringCase(site.state.users, 'emailAddress', email)?.accountId, false);
  }
  throw unauthorized();
};

/**
 * Forge acts for people alone, neither for the user of an app nor for an Atlassian service account
 * (developer.atlassian.com/platform/forge/security, jira.atlassian.com/browse/ID-9158).
 */
const impersonated = (site: Site, accountId: string): Caller => {
  if (site.user(accountId)?.accountType === 'app') throw unauthorized();
  return active(site, accountId, true);
};

const active = (site: Site, accountId: string | undefined, throughApp: boolean): Caller => {
  const user = site.user(accountId);
  if (!user?.active) throw unauthorized();
  return { accountId: user.accountId, throughApp, isApp: throughApp && user.accountId === site.state.appAccountId };
};
