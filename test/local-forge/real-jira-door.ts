import { overHttp } from './jira-door';
import type { JiraDoor } from './jira-door';

/** A real site and the person whose API token reaches it. */
export interface RealSite {
  /** `https://NAME.atlassian.net` */
  readonly site: string;
  readonly email: string;
  readonly token: string;
  readonly cloudId: string;
  readonly allowWrites: boolean;
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

/** Where a path of the app leads: with a token, forms are reached through Atlassian's own gateway (developer.atlassian.com/cloud/forms). */
export function addressOn(site: string, cloudId: string, path: string): URL {
  return path.startsWith('/forms/')
    ? new URL(`https://api.atlassian.com/jira/forms/cloud/${cloudId}${path.slice('/forms'.length)}`)
    : new URL(path, site);
}

/** The way to a real site with a person's API token: reads only, unless writes were allowed on the command line. */
export function realJiraDoor({ site, email, token, cloudId, allowWrites }: RealSite): JiraDoor {
  return async ({ method, path, headers, body, signal, redirect }) => {
    if (!allowWrites && !isRead(method, path)) {
      return Response.json(
        { errorMessages: ['Started for reading only: add --allow-writes to change this site.'], errors: {} },
        { status: 403 },
      );
    }
    const sent = new Headers(headers);
    sent.set('authorization', `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`);
    return overHttp(addressOn(site, cloudId, path), { method, headers: sent, body, signal, redirect });
  };
}
