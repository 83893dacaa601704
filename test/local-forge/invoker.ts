import { randomUUID } from 'node:crypto';
import type { HostClock } from './clock';
import { runAs } from './globals';
import type { Destination, Invocation } from './globals';
import type { HostLog } from './host-log';
import type { Installation } from './installation';
import { sizeOf } from './limits';
import type { InvocationLimits } from './limits';
import type { HostManifest } from './manifest';
import { runtimeOf } from './runtime-shape';

/** How many queue pushes descend from one first invocation; the platform stops a cycle at 1,000. */
export interface PushChain {
  pushes: number;
}

/** What to run and as whom. */
export interface Order {
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  readonly limitMs: number;
  readonly accountId?: string | undefined;
  readonly chain?: PushChain;
  readonly args: readonly [unknown, unknown];
}

/** How an invocation ended. */
export type Outcome =
  | { readonly ended: 'returned'; readonly value: unknown }
  | { readonly ended: 'thrown'; readonly message: string }
  | { readonly ended: 'timed-out'; readonly message: string };

/** Answers the calls of the SDK on behalf of an invocation. */
export type Gateway = (
  destination: Destination,
  path: string,
  init: RequestInit,
  caller: { readonly accountId: string | undefined; readonly chain: PushChain },
) => Promise<Response>;

interface Parts {
  readonly manifest: HostManifest;
  readonly installation: Installation;
  readonly clock: HostClock;
  readonly log: HostLog;
  readonly limits: InvocationLimits;
  readonly appModule: () => object;
  readonly gateway: Gateway;
}

type Handler = (payload: unknown, context: unknown) => unknown;
const isHandler = (value: unknown): value is Handler => typeof value === 'function';
const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** Runs the functions of the manifest, one invocation each, within their time and payload limits. */
export class Invoker {
  constructor(private readonly parts: Parts) {}

  /** Runs one function to its end or its deadline; never throws for what the app does. */
  async run(order: Order): Promise<Outcome> {
    const invocationId = randomUUID();
    const started = this.parts.clock.now();
    const over = new AbortController();
    const invocation = this.invocation(order, invocationId, started + order.limitMs, over.signal);
    const deadline = this.deadline(order, over);
    const work = runAs(invocation, () => this.call(order));
    const outcome = await Promise.race([work, deadline.reached]);
    deadline.cancel();
    // What the app left unawaited belongs to a process that is frozen now.
    over.abort();
    if (outcome.ended !== 'returned') this.parts.log.write(invocation, 'error', [outcome.message]);
    this.parts.log.write(invocation, 'platform', [
      `${order.moduleKey} ${outcome.ended} after ${this.parts.clock.now() - started} ms`,
    ]);
    return outcome;
  }

  /** The time a function has: its own `timeoutSeconds`, else the default of its kind of module. */
  limitOf(functionKey: string, defaultMs: number): number {
    const seconds = this.parts.manifest.modules.function.find(({ key }) => key === functionKey)?.timeoutSeconds;
    return seconds === undefined ? defaultMs : seconds * 1_000;
  }

  private async call({ functionKey, args }: Order): Promise<Outcome> {
    try {
      if (sizeOf(args[0]) > this.parts.limits.payloadBytes)
        throw new Error('The payload of the invocation is larger than 5 MB.');
      const payload: unknown = args[0] === undefined ? undefined : JSON.parse(JSON.stringify(args[0]));
      const value = await this.handler(functionKey)(payload, args[1]);
      if (sizeOf(value) > this.parts.limits.payloadBytes)
        throw new Error('The answer of the invocation is larger than 5 MB.');
      return { ended: 'returned', value };
    } catch (error) {
      return { ended: 'thrown', message: messageOf(error) };
    }
  }

  private handler(functionKey: string): Handler {
    const handler = this.parts.manifest.modules.function.find(({ key }) => key === functionKey)?.handler;
    if (handler === undefined) throw new Error(`The manifest has no function ${functionKey}.`);
    const name = handler.split('.').at(-1) ?? '';
    const found: unknown = Object.entries(this.parts.appModule()).find(([exported]) => exported === name)?.[1];
    if (!isHandler(found)) throw new Error(`The app exports no function ${name}.`);
    return found;
  }

  private deadline(
    { limitMs }: Order,
    over: AbortController,
  ): { readonly reached: Promise<Outcome>; readonly cancel: () => void } {
    let cancel = (): void => undefined;
    const reached = new Promise<Outcome>((resolve) => {
      cancel = this.parts.clock.after(limitMs, () => {
        over.abort();
        resolve({ ended: 'timed-out', message: `Task timed out after ${(limitMs / 1_000).toFixed(2)} seconds` });
      });
    });
    return { reached, cancel: () => cancel() };
  }

  private invocation(order: Order, invocationId: string, deadlineAt: number, over: AbortSignal): Invocation {
    const { manifest, installation, clock, log, gateway } = this.parts;
    const source = { invocationId, functionKey: order.functionKey };
    const caller = { accountId: order.accountId, chain: order.chain ?? { pushes: 0 } };
    return {
      ...source,
      egress: manifest.permissions.external.fetch?.backend ?? [],
      runtime: runtimeOf(installation, {
        ...order,
        invocationId,
        accountId: order.accountId,
        scopes: manifest.permissions.scopes,
        remainingMs: () => Math.max(0, deadlineAt - clock.now()),
      }),
      send: async (destination, path, init) => {
        if (over.aborted) throw new Error('The invocation is over: this call was not made.');
        const signal = AbortSignal.any([over, ...(init.signal ? [init.signal] : [])]);
        return gateway(destination, path, { ...init, signal }, caller);
      },
      write: (level, parts) => log.write(source, level, parts),
    };
  }
}
