import { AsyncLocalStorage } from 'node:async_hooks';
import type { LogEntry } from './host-log';

/** Where a call of the SDK wants to go: the first argument of `__forge_fetch__`. */
export interface Destination {
  readonly type: string;
  readonly provider?: 'app' | 'user' | 'none';
  readonly remote?: string;
  readonly accountId?: string;
}

/** One run of one function, as the two globals of the platform see it. */
export interface Invocation {
  readonly invocationId: string;
  readonly functionKey: string;
  /** What `__getRuntime()` of `@forge/api` returns. */
  readonly runtime: object;
  readonly egress: readonly string[];
  send(destination: Destination, path: string, init: RequestInit): Promise<Response>;
  write(level: LogEntry['level'], parts: readonly unknown[]): void;
}

const running = new AsyncLocalStorage<Invocation>();
const levels = ['debug', 'log', 'info', 'warn', 'error'] as const;
const installed = Symbol.for('local-forge.globals');

/** Runs `work` as the given invocation; everything it awaits belongs to it too. */
export const runAs = <T>(invocation: Invocation, work: () => T): T => running.run(invocation, work);

/** Runs `work` outside any invocation, as the platform's own code. */
export const runAsPlatform = <T>(work: () => T): T => running.exit(work);

function egressError(url: string): Error {
  const error = new Error(
    'Failed external fetch. The following URL is not included in the external.fetch.backend permissions: ' +
      `${url}. Visit go.atlassian.com/forge-egress for more information.`,
  );
  error.name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  return error;
}

function isAllowed(url: URL, egress: readonly string[]): boolean {
  return egress.some((entry) => {
    const host = entry.replace(/^https?:\/\//, '');
    return host === '*' || url.host === host || (host.startsWith('*.') && url.host.endsWith(host.slice(1)));
  });
}

function guardFetch(native: typeof fetch): typeof fetch {
  return async (input, init) => {
    const invocation = running.getStore();
    if (invocation === undefined) return native(input, init);
    const url = new URL(input instanceof Request ? input.url : input);
    if (!isAllowed(url, invocation.egress)) throw egressError(url.href);
    return native(input, init);
  };
}

function captureConsole(): void {
  for (const level of levels) {
    const print = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      const invocation = running.getStore();
      if (invocation === undefined) print(...parts);
      else invocation.write(level, parts);
    };
  }
}

/**
 * Puts the two globals of the Forge runtime in place, refuses egress and captures the console. It has to happen
 * before `@forge/api` is first loaded, because that package keeps the `fetch` it finds then. Each call of the SDK
 * finds its own invocation, so that several hosts and parallel invocations live in one process.
 */
export function installForgeGlobals(): void {
  if (installed in globalThis) return;
  Object.defineProperty(globalThis, installed, { value: true });
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => running.getStore()?.runtime,
  });
  Object.defineProperty(globalThis, '__forge_fetch__', {
    configurable: true,
    value: (destination: Destination, path: string, init: RequestInit = {}): Promise<Response> => {
      const invocation = running.getStore();
      return invocation === undefined
        ? Promise.reject(new Error('Forge runtime not found.'))
        : invocation.send(destination, path, init);
    },
  });
  globalThis.fetch = guardFetch(globalThis.fetch);
  captureConsole();
}
