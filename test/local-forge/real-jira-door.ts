import { overHttp } from './jira-door';
import type { JiraCall, JiraDoor } from './jira-door';

/** A real site and the person whose API token reaches it. */
export interface RealSite {
  /** `https://NAME.atlassian.net` */
  readonly site: string;
  readonly email: string;
  readonly token: string;
  readonly cloudId: string;
  readonly allowWrites: boolean;
  /** Account id of the token's owner; undefined: not known yet, so nobody is told apart. */
  readonly owner?: string;
}

/** Operations that Jira spells as POST although they change nothing. */
const readsByPost = [
  /^\/rest\/api\/3\/(search\/jql|search\/approximate-count|workflows|workflows\/preview|workflows\/(create|update)\/validation|workflowscheme\/read|permissions\/check|permissions\/project|issue\/bulkfetch|jql\/(parse|match)|expression\/(analyse|evaluate|eval))$/,
  /^\/rest\/servicedeskapi\/servicedesk\/[^/]+\/requesttype\/permissions\/check$/,
];

/** Whether a call leaves the site as it is. */
export function isRead(method: string, path: string): boolean {
  const [pathname = ''] = path.split('?');
  return method === 'GET' || (method === 'POST' && readsByPost.some((pattern) => pattern.test(pathname)));
}

/**
 * Where a path of the app leads: with a token, forms are reached through Atlassian's own gateway
 * (developer.atlassian.com/cloud/forms).
 */
export function addressOn(site: string, cloudId: string, path: string): URL {
  return path.startsWith('/forms/')
    ? new URL(`https://api.atlassian.com/jira/forms/cloud/${cloudId}${path.slice('/forms'.length)}`)
    : new URL(path, site);
}

const refusal = (status: number, message: string): Response =>
  Response.json({ errorMessages: [message], errors: {} }, { status });

/** Whether a call asks what its own caller may do: the one path does always, the other where it names no account. */
function asksOwnRights({ method, path, body }: JiraCall): boolean {
  const operation = `${method} ${path.split('?')[0] ?? ''}`;
  if (operation === 'GET /rest/api/3/mypermissions') return true;
  if (operation !== 'POST /rest/api/3/permissions/check') return false;
  const question: unknown = JSON.parse(body ?? '{}');
  return typeof question !== 'object' || question === null || !('accountId' in question);
}

/**
 * What a person's token cannot answer: the rights of the app's user, which is not there, and what somebody else sees.
 */
function notTheOwners(call: JiraCall, owner: string | undefined): Response | undefined {
  if (owner === undefined) return undefined;
  const { caller } = call;
  if (caller.kind === 'app' && asksOwnRights(call))
    return refusal(405, "The app is not installed here, so its user's rights are not available.");
  if ((caller.kind === 'user' || caller.kind === 'session') && caller.accountId !== owner)
    return refusal(401, 'With a token nobody but its owner can be acted for.');
  return undefined;
}

/** The way to a real site with a person's API token: reads only, unless writes were allowed on the command line. */
export function realJiraDoor({ site, email, token, cloudId, allowWrites, owner }: RealSite): JiraDoor {
  return async (call) => {
    const { method, path, headers, body, signal, redirect } = call;
    const unanswerable = notTheOwners(call, owner);
    if (unanswerable) return unanswerable;
    if (!allowWrites && !isRead(method, path)) {
      return refusal(403, 'Started for reading only: add --allow-writes to change this site.');
    }
    const sent = new Headers(headers);
    sent.set('authorization', `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`);
    return overHttp(addressOn(site, cloudId, path), { method, headers: sent, body, signal, redirect });
  };
}
