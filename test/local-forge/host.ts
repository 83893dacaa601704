import { randomUUID } from 'node:crypto';
import { realClock } from './clock';
import type { HostClock } from './clock';
import { extensionOf, pageContext, platformContext } from './contexts';
import { createGateway } from './gateway';
import { installForgeGlobals } from './globals';
import { HostLog } from './host-log';
import type { LogEntry } from './host-log';
import { installOn } from './installation';
import type { Installation } from './installation';
import { Invoker } from './invoker';
import type { Outcome } from './invoker';
import { simulatedJiraDoor } from './jira-door';
import type { Dispatch, JiraDoor } from './jira-door';
import { platformLimits, sizeOf } from './limits';
import type { InvocationLimits } from './limits';
import { readManifest, uiModules } from './manifest';
import type { HostManifest } from './manifest';
import { ProductEvents } from './product-events';
import type { Delivery, ProductEvent } from './product-events';
import { Queues } from './queues';
import type { QueuedEvent } from './queues';
import { Storage } from './storage/storage';
import { withRates } from './storage/rates';
import { storageService } from './storage/storage-service';
import type { StorageFaults } from './storage/storage-service';
import { WebTriggers } from './web-triggers';
import type { WebTriggerAnswer, WebTriggerRequest } from './web-triggers';
import { WorkList } from './work-list';

/** What a test or `npm start` may change about the platform. */
export interface HostOptions {
  readonly limits?: Partial<InvocationLimits>;
  /** How long a query of the storage answers from the past, in milliseconds; 0 unless given. */
  readonly queryLagMs?: number;
  readonly storageFault?: StorageFaults;
  /**
   * True: storage refuses what is over its rates. Off unless given, as on a clock that stands still nothing ever frees
   * itself.
   */
  readonly hasStorageRates?: boolean;
  /** Waited for before every call of storage, so that a test can decide whose turn it is. */
  readonly beforeStorage?: () => Promise<void>;
  readonly duplicateQueueEvent?: (event: QueuedEvent) => boolean;
  readonly personalData?: ReadonlyMap<string, 'closed' | 'updated'>;
  /** Answers a report of accounts in place of the platform, or looks on. */
  readonly personalDataFault?: (accountIds: readonly string[]) => Response | undefined;
  readonly webTriggerOrigin?: () => string;
  readonly onLog?: (entry: LogEntry) => void;
  readonly cloudId?: string;
  /** Address of the site as people know it, where it differs from the one that is called. */
  readonly siteUrl?: string;
}

export interface HostSetup {
  readonly manifestPath: string;
  /** Loads the app; called once, after the globals of the runtime are in place. */
  readonly appModule: () => object;
  readonly jira: { readonly url: string; readonly dispatch?: Dispatch; readonly door?: JiraDoor };
  readonly clock?: HostClock;
  readonly options?: HostOptions;
}

/** A call of `invoke(functionKey, payload)` by the page. */
export interface ResolverCall {
  /** Module whose page calls; the first page of the manifest unless given. */
  readonly moduleKey?: string;
  readonly functionKey: string;
  readonly payload?: unknown;
  readonly accountId?: string;
  readonly extension?: Readonly<Record<string, unknown>>;
}

/** An app installed on a site, on this machine. */
export interface ForgeHost {
  readonly manifest: HostManifest;
  readonly installation: Installation;
  readonly log: HostLog;
  readonly kvs: Storage;
  readonly webTriggers: WebTriggers;
  /** Rejects the way `invoke` of @forge/bridge does when the function throws or runs out of time. */
  invokeResolver(call: ResolverCall): Promise<unknown>;
  callWebTrigger(request: WebTriggerRequest): Promise<WebTriggerAnswer>;
  deliverEvent(event: ProductEvent, delivery?: Delivery): void;
  runScheduled(key: string): Promise<Outcome>;
  runBeforeUninstall(): Promise<readonly Outcome[]>;
  /** Delivers queue events and product events until none is left, or none is due within `withinMs`. */
  drainQueues(withinMs?: number): Promise<void>;
  close(): void;
}

/** Installs an app: reads its manifest, puts the runtime's globals in place, and answers its calls from then on. */
export function startForgeHost({
  manifestPath,
  appModule,
  jira,
  clock = realClock,
  options = {},
}: HostSetup): ForgeHost {
  installForgeGlobals();
  const manifest = readManifest(manifestPath);
  const installation = installOn(options.siteUrl ?? jira.url, manifest, options.cloudId);
  const limits = { ...platformLimits, ...options.limits };
  const log = new HostLog(clock, options.onLog);
  const kvs = new Storage(clock, manifest.app.storage.entities, options.queryLagMs ?? 0);
  const work = new WorkList(clock);
  const context = (): object => platformContext(installation);
  const load = once(appModule);
  const invoker = new Invoker({
    manifest,
    installation,
    clock,
    log,
    limits,
    appModule: load,
    gateway: (...call) => gateway(...call),
  });
  const queues = new Queues({
    manifest,
    clock,
    invoker,
    work,
    limits,
    context,
    duplicate: options.duplicateQueueEvent ?? (() => false),
  });
  const events = new ProductEvents({ manifest, invoker, work, limits, log, context });
  const webTriggers = new WebTriggers({
    manifest,
    installation,
    invoker,
    limits,
    context,
    origin: options.webTriggerOrigin ?? (() => 'http://localhost'),
  });
  const gateway = createGateway({
    jira: jira.door ?? simulatedJiraDoor(jira),
    storage: withRates(storageService(kvs, options.storageFault), kvs.use, options.hasStorageRates ? clock : null),
    beforeStorage: options.beforeStorage ?? (async () => undefined),
    hasStorageScope: manifest.permissions.scopes.includes('storage:app'),
    offlineScopes: manifest.permissions.offlineScopes,
    queues,
    webTriggers,
    personalData: options.personalData ?? new Map(),
    hasReportScope: manifest.permissions.scopes.includes('report:personal-data'),
    personalDataFault: options.personalDataFault ?? (() => undefined),
  });
  const system = { manifest, installation, invoker, limits };
  return {
    manifest,
    installation,
    log,
    kvs,
    webTriggers,
    invokeResolver: (call) => invokeResolver(system, call),
    callWebTrigger: (request) => webTriggers.call(request),
    deliverEvent: (event, delivery) => events.deliver(event, delivery),
    runScheduled: (key) => runScheduled(system, key),
    runBeforeUninstall: () => runBeforeUninstall(system),
    async drainQueues(withinMs) {
      events.release();
      await work.drain(withinMs);
    },
    close: () => work.clear(),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

interface System {
  readonly manifest: HostManifest;
  readonly installation: Installation;
  readonly invoker: Invoker;
  readonly limits: InvocationLimits;
}

async function invokeResolver(
  { manifest, installation, invoker, limits }: System,
  call: ResolverCall,
): Promise<unknown> {
  const modules = uiModules(manifest);
  const module = call.moduleKey === undefined ? modules[0] : modules.find(({ key }) => key === call.moduleKey);
  if (module?.resolver === undefined) throw new Error(`There is no page ${call.moduleKey ?? ''} with a resolver.`);
  if (sizeOf(call.payload) > limits.invokeRequestBytes)
    throw new Error('There was an error invoking the function - the request is larger than 500 KB');
  const extension = call.extension ?? extensionOf(module, { location: installation.siteUrl });
  const outcome = await invoker.run({
    functionKey: module.resolver.function,
    moduleKey: module.key,
    moduleType: module.type,
    limitMs: limits.resolverMs,
    accountId: call.accountId,
    args: [
      {
        call: { functionKey: call.functionKey, payload: call.payload, jobId: randomUUID() },
        context: pageContext(installation, module, { accountId: call.accountId }, extension),
      },
      platformContext(installation, call.accountId),
    ],
  });
  if (outcome.ended === 'returned') return outcome.value;
  throw new Error(`There was an error invoking the function - ${outcome.message}`);
}

function runScheduled({ manifest, installation, invoker, limits }: System, key: string): Promise<Outcome> {
  const trigger = manifest.modules.scheduledTrigger.find((candidate) => candidate.key === key);
  if (trigger === undefined) throw new Error(`The manifest has no scheduled trigger ${key}.`);
  return invoker.run({
    functionKey: trigger.function,
    moduleKey: key,
    moduleType: 'core:scheduledTrigger',
    limitMs: invoker.limitOf(trigger.function, limits.longMs),
    args: [
      { context: { cloudId: installation.cloudId, moduleKey: key }, contextToken: 'local' },
      platformContext(installation),
    ],
  });
}

function runBeforeUninstall({ manifest, installation, invoker, limits }: System): Promise<readonly Outcome[]> {
  const runs = manifest.modules.preUninstall.map(({ key, function: functionKey }) =>
    invoker.run({
      functionKey,
      moduleKey: key,
      moduleType: 'core:preUninstall',
      limitMs: limits.uninstallMs,
      args: [{ context: { cloudId: installation.cloudId, moduleKey: key } }, platformContext(installation)],
    }),
  );
  return Promise.all(runs);
}
