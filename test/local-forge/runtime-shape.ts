import type { Installation } from './installation';

/** What differs from one invocation to the next. */
export interface RuntimeDetails {
  readonly invocationId: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  readonly accountId: string | undefined;
  readonly scopes: readonly string[];
  readonly remainingMs: () => number;
}

const silentMetrics = {
  counter: () => ({ incr: () => undefined, incrBy: () => undefined, decr: () => undefined, decrBy: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
  gauge: () => ({ set: () => undefined }),
};

/** `__forge_runtime__` of one invocation (`ForgeRuntime` in @forge/api/out/api/runtime.d.ts). */
export function runtimeOf(installation: Installation, details: RuntimeDetails): object {
  const { appId, appVersion, environmentId, installationId, contextAri } = installation;
  return {
    appContext: {
      appId,
      appVersion,
      environmentId,
      environmentType: 'DEVELOPMENT',
      invocationId: details.invocationId,
      installationId,
      functionKey: details.functionKey,
      moduleType: details.moduleType,
      moduleKey: details.moduleKey,
      installation: { ari: `ari:cloud:ecosystem::installation/${installationId}`, contexts: [contextAri] },
      permissions: { scopes: details.scopes, external: {} },
    },
    contextAri,
    aaid: details.accountId,
    lambdaContext: { awsRequestId: details.invocationId, getRemainingTimeInMillis: details.remainingMs },
    tracing: { traceId: details.invocationId.replaceAll('-', ''), spanId: details.invocationId.slice(0, 8) },
    // `kvs` must stay away: @forge/kvs would freeze another transport at import.
    proxy: { token: 'local', url: 'http://localhost' },
    container: {},
    realtime: {},
    externalAuth: [],
    featureFlags: () => false,
    metrics: silentMetrics,
  };
}
