import type { HostLog } from './host-log';
import type { Invoker } from './invoker';
import { sizeOf } from './limits';
import type { InvocationLimits } from './limits';
import type { HostManifest } from './manifest';
import type { WorkList } from './work-list';

/** An event of Jira, JSM or Forge as a trigger function gets it. */
export interface ProductEvent {
  readonly eventType: string;
  /** True where the app itself caused the event. */
  readonly selfGenerated?: boolean;
  readonly [property: string]: unknown;
}

/** How an event travels: late (up to 3 minutes on the platform), twice, or behind the next one. */
export interface Delivery {
  readonly delayMs?: number;
  readonly duplicate?: boolean;
  readonly reorder?: boolean;
}

interface Parts {
  readonly manifest: HostManifest;
  readonly invoker: Invoker;
  readonly work: WorkList;
  readonly limits: InvocationLimits;
  readonly log: HostLog;
  readonly context: () => object;
}

interface Trigger {
  readonly key: string;
  readonly function: string;
}

/** Most retries a trigger may ask for by returning an InvocationError (events-reference). */
const mostRetries = 4;
const platform = { invocationId: '-', functionKey: '-' };

function retryAfter(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('_retry' in value) || value._retry !== true) return undefined;
  const options: unknown = 'retryOptions' in value ? value.retryOptions : undefined;
  const seconds: unknown =
    typeof options === 'object' && options !== null && 'retryAfter' in options ? options.retryAfter : 1;
  return typeof seconds === 'number' ? Math.min(900, Math.max(1, seconds)) : 1;
}

/** Brings events to the triggers that listen to them. */
export class ProductEvents {
  private held: readonly (() => void)[] = [];

  constructor(private readonly parts: Parts) {}

  /** Sends an event on its way. */
  deliver(event: ProductEvent, { delayMs = 0, duplicate = false, reorder = false }: Delivery = {}): void {
    const send = (): void => {
      for (let copy = 0; copy < (duplicate ? 2 : 1); copy += 1) this.send(event, delayMs);
    };
    if (reorder) {
      this.held = [...this.held, send];
      return;
    }
    send();
    this.release();
  }

  /** Lets go of events that waited to be overtaken. */
  release(): void {
    const waiting = this.held;
    this.held = [];
    waiting.forEach((send) => send());
  }

  private send(event: ProductEvent, delayMs: number): void {
    if (sizeOf(event) > this.parts.limits.eventBytes) {
      this.parts.log.write(platform, 'platform', [`${event.eventType} was not delivered: it is larger than 200 kB`]);
      return;
    }
    const triggers = this.parts.manifest.modules.trigger.filter(
      ({ events, filter }) =>
        events.includes(event.eventType) && !(filter?.ignoreSelf === true && event.selfGenerated === true),
    );
    for (const trigger of triggers) this.parts.work.add(delayMs, () => this.run(trigger, event, 0));
  }

  private async run(trigger: Trigger, event: ProductEvent, retries: number): Promise<void> {
    const retryContext =
      retries === 0 ? {} : { retryContext: { retryCount: retries, retryReason: 'FUNCTION_RETRY_REQUEST' } };
    const outcome = await this.parts.invoker.run({
      functionKey: trigger.function,
      moduleKey: trigger.key,
      moduleType: 'core:trigger',
      limitMs: this.parts.limits.triggerMs,
      args: [{ ...event, ...retryContext }, this.parts.context()],
    });
    if (outcome.ended === 'returned') {
      const seconds = retryAfter(outcome.value);
      if (seconds !== undefined && retries < mostRetries)
        this.parts.work.add(seconds * 1_000, () => this.run(trigger, event, retries + 1));
    } else if (outcome.ended === 'timed-out' && retries < mostRetries) {
      this.parts.work.add(1_000, () => this.run(trigger, event, retries + 1));
    }
  }
}
