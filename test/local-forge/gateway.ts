import { z } from 'zod';
import type { Gateway } from './invoker';
import type { JiraCall, JiraDoor } from './jira-door';
import type { Queues } from './queues';
import type { WebTriggers } from './web-triggers';

interface Parts {
  readonly jira: JiraDoor;
  readonly storage: (path: string, body: unknown) => Response;
  readonly beforeStorage: () => Promise<void>;
  readonly hasStorageScope: boolean;
  /** Scopes with `allowImpersonation`: without any, nobody can be acted for who is not there. */
  readonly offlineScopes: readonly string[];
  readonly queues: Queues;
  readonly webTriggers: WebTriggers;
  /** Accounts whose personal data must be erased or refreshed, by account id. */
  readonly personalData: ReadonlyMap<string, 'closed' | 'updated'>;
  readonly hasReportScope: boolean;
  /** Answers a report of accounts in place of the platform. */
  readonly personalDataFault: (accountIds: readonly string[]) => Response | undefined;
}

const graphqlSchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).default({}) });
const createSchema = z.object({ input: z.object({ triggerKey: z.string() }), forceCreate: z.boolean().optional() });
const accountsSchema = z.object({
  accounts: z
    .array(z.object({ accountId: z.string(), updatedAt: z.iso.datetime() }))
    .min(1)
    .max(90),
});

const notFound = (path: string): Response =>
  Response.json({ message: `The local platform has no ${path}.` }, { status: 404 });

function graphql(webTriggers: WebTriggers, body: unknown): Response {
  const { query, variables } = graphqlSchema.parse(body);
  if (query.includes('createWebTriggerUrl')) {
    const { input, forceCreate = false } = createSchema.parse(variables);
    const url = webTriggers.urlOf(input.triggerKey, forceCreate);
    return Response.json(
      url === undefined
        ? { errors: [{ message: `There is no web trigger ${input.triggerKey}.` }] }
        : { data: { createWebTriggerUrl: { url } } },
    );
  }
  if (query.includes('deleteWebTriggerUrl')) {
    const success = webTriggers.remove(String(variables['id']));
    return Response.json({
      data: { deleteWebTriggerUrl: { success, message: success ? null : 'There is no such address.' } },
    });
  }
  if (query.includes('webTriggerUrlsByAppContext'))
    return Response.json({ data: { webTriggerUrlsByAppContext: webTriggers.all() } });
  return Response.json({ errors: [{ message: 'The local platform does not answer this query.' }] }, { status: 400 });
}

/** https://developer.atlassian.com/platform/forge/user-privacy-guidelines/ */
function reportAccounts({ personalData: known, hasReportScope, personalDataFault }: Parts, body: unknown): Response {
  if (!hasReportScope)
    return Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 });
  const parsed = accountsSchema.safeParse(body);
  if (!parsed.success) return Response.json({ message: 'Between 1 and 90 accounts are needed.' }, { status: 400 });
  const fault = personalDataFault(parsed.data.accounts.map(({ accountId }) => accountId));
  if (fault) return fault;
  const accounts = parsed.data.accounts.flatMap(({ accountId }) => {
    const status = known.get(accountId);
    return status === undefined ? [] : [{ accountId, status }];
  });
  return accounts.length === 0 ? new Response(null, { status: 204 }) : Response.json({ accounts });
}

function jsonBody(init: RequestInit): unknown {
  return typeof init.body === 'string' && init.body !== '' ? JSON.parse(init.body) : undefined;
}

function bodyText(init: RequestInit): string | undefined {
  if (init.body === undefined || init.body === null) return undefined;
  if (typeof init.body === 'string') return init.body;
  if (init.body instanceof URLSearchParams) return init.body.toString();
  throw new Error('The local platform forwards text bodies only.');
}

/** Answers every call of the SDK: Jira, storage, queues, addresses of web triggers, personal data. */
export function createGateway(parts: Parts): Gateway {
  return async (destination, path, init, { accountId, chain }) => {
    if (destination.type === 'kvs') {
      if (!parts.hasStorageScope)
        return Response.json(
          { code: 'PERMISSION_DENIED', message: 'The scope storage:app is missing.' },
          { status: 403 },
        );
      await parts.beforeStorage();
      return parts.storage(path, jsonBody(init));
    }
    if (destination.type !== 'fpp') return notFound(`${destination.type} ${path}`);
    const acting = destination.accountId ?? accountId;
    if (destination.provider === 'user' && acting === undefined)
      return new Response('', { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } });
    const isOffline = destination.provider === 'user' && acting !== accountId;
    if (isOffline && parts.offlineScopes.length === 0)
      return new Response('', { status: 401, headers: { 'forge-proxy-error': 'OFFLINE_USER_AUTH_NOT_ALLOWED' } });
    if (destination.remote === 'jira' || destination.remote === undefined)
      return parts.jira(jiraCall(destination.provider, { accountId: acting, isOffline }, path, init));
    if (path.startsWith('/webhook/queue/publish/')) return parts.queues.publish(jsonBody(init), chain);
    if (path.startsWith('/webhook/queue/stats/')) return parts.queues.stats(jsonBody(init));
    if (path.startsWith('/webhook/queue/cancel/')) return parts.queues.cancel(jsonBody(init));
    if (path === '/graphql') return graphql(parts.webTriggers, jsonBody(init));
    if (path === '/app/report-accounts' && destination.provider === 'app') return reportAccounts(parts, jsonBody(init));
    return notFound(path);
  };
}

function jiraCall(
  provider: string | undefined,
  { accountId, isOffline }: { readonly accountId: string | undefined; readonly isOffline: boolean },
  path: string,
  init: RequestInit,
): JiraCall {
  const method = (init.method ?? 'GET').toUpperCase();
  const caller =
    provider === 'app'
      ? ({ kind: 'app' } as const)
      : provider === 'user' && accountId !== undefined
        ? ({ kind: 'user', accountId, ...(isOffline && { isOffline }) } as const)
        : ({ kind: 'none' } as const);
  return {
    method,
    path,
    headers: new Headers(init.headers),
    body: bodyText(init),
    caller,
    signal: init.signal ?? new AbortController().signal,
    ...(init.redirect !== undefined && { redirect: init.redirect }),
  };
}
