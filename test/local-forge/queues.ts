import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { HostClock } from './clock';
import type { Invoker, Outcome, PushChain } from './invoker';
import type { InvocationLimits } from './limits';
import { sizeOf } from './limits';
import type { HostManifest } from './manifest';
import type { WorkList } from './work-list';

const bodySchema = z.record(z.string(), z.unknown());
const publishSchema = z.object({
  queueName: z.string(),
  jobId: z.string(),
  payload: z
    .array(
      z.object({
        body: bodySchema,
        delayInSeconds: z.number().min(0).max(900).optional(),
        concurrency: z.object({ key: z.string(), limit: z.number().int().positive() }).optional(),
      }),
    )
    .min(1),
});
const jobSchema = z.object({ queueName: z.string(), jobId: z.string() });
const retrySchema = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({
    retryAfter: z.number().optional(),
    retryReason: z.string().optional(),
    retryData: z.unknown().optional(),
  }),
});

/** One event on its way to a consumer. */
export interface QueuedEvent {
  readonly queueName: string;
  readonly jobId: string;
  readonly eventId: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly concurrency: { readonly key: string; readonly limit: number } | undefined;
  readonly pushedAt: number;
  readonly chain: PushChain;
  readonly retries: number;
  readonly retryReason: string | undefined;
  readonly retryData: unknown;
}

type Ending = 'success' | 'failed' | 'cancelled';

interface Parts {
  readonly manifest: HostManifest;
  readonly clock: HostClock;
  readonly invoker: Invoker;
  readonly work: WorkList;
  readonly limits: InvocationLimits;
  readonly context: () => object;
  /** True where a delivery that succeeded is delivered once more (at-least-once). */
  readonly duplicate: (event: QueuedEvent) => boolean;
}

/** Limits of async events: developer.atlassian.com/platform/forge/limits-async-events. */
const queueLimits = {
  events: 50,
  pushBytes: 200 * 1024,
  eventBytes: 100 * 1024,
  pushesPerChain: 1_000,
  retentionMs: 24 * 3_600_000,
  firstBackoffMs: 5_000,
  backoffMs: 15 * 60_000,
  retryAfterSeconds: 900,
  retryDataBytes: 4 * 1024,
} as const;

const json = (body: object, status: number): Response => Response.json(body, { status });

/** The queues of the app: at-least-once, unordered, with redelivery until the window of 24 hours ends. */
export class Queues {
  private readonly endings = new Map<string, Map<string, Ending | 'open'>>();
  private readonly holders = new Map<string, number>();
  private readonly waiting = new Map<string, QueuedEvent[]>();
  private pushedAt: readonly number[] = [];

  constructor(private readonly parts: Parts) {}

  /** POST …/queue/publish/… */
  publish(body: unknown, chain: PushChain): Response {
    const parsed = publishSchema.safeParse(body);
    if (!parsed.success) return json({ message: parsed.error.message, code: 'VALIDATION_ERROR' }, 400);
    const { queueName, jobId, payload } = parsed.data;
    const refusal = this.refusal(queueName, payload, chain);
    if (refusal !== undefined) return refusal;
    chain.pushes += 1;
    const now = this.parts.clock.now();
    this.pushedAt = [...this.pushedAt, ...payload.map(() => now)];
    for (const { body: content, delayInSeconds = 0, concurrency } of payload) {
      const event: QueuedEvent = {
        queueName,
        jobId,
        eventId: randomUUID(),
        body: content,
        concurrency,
        pushedAt: now,
        chain,
        retries: 0,
        retryReason: undefined,
        retryData: undefined,
      };
      this.note(event, 'open');
      this.parts.work.add(delayInSeconds * 1_000, () => this.deliver(event));
    }
    return json({}, 201);
  }

  /** POST …/queue/stats/… */
  stats(body: unknown): Response {
    const job = jobSchema.safeParse(body);
    const endings = job.success ? this.endings.get(job.data.jobId) : undefined;
    if (endings === undefined) return json({ message: 'No such job.' }, 404);
    const count = (wanted: string): number => [...endings.values()].filter((ending) => ending === wanted).length;
    return json(
      { success: count('success'), inProgress: count('open'), failed: count('failed') + count('cancelled') },
      200,
    );
  }

  /** POST …/queue/cancel/… */
  cancel(body: unknown): Response {
    const job = jobSchema.safeParse(body);
    const endings = job.success ? this.endings.get(job.data.jobId) : undefined;
    if (endings === undefined) return json({ message: 'No such job.' }, 404);
    for (const [eventId, ending] of endings) if (ending === 'open') endings.set(eventId, 'cancelled');
    return new Response(null, { status: 204 });
  }

  private refusal(
    queueName: string,
    payload: readonly { readonly body: object }[],
    chain: PushChain,
  ): Response | undefined {
    const consumer = this.parts.manifest.modules.consumer.find(({ queue }) => queue === queueName);
    if (consumer === undefined)
      return json({ message: `The manifest has no consumer of the queue ${queueName}.` }, 404);
    if (payload.length > queueLimits.events)
      return json({ errorMessage: `At most ${queueLimits.events} events may be pushed at once.` }, 413);
    if (sizeOf(payload) > queueLimits.pushBytes) return json({ errorMessage: 'A push may weigh at most 200 KB.' }, 413);
    const isLong = this.parts.invoker.limitOf(consumer.function, this.parts.limits.longMs) > this.parts.limits.longMs;
    if (isLong && payload.some((event) => sizeOf(event) > queueLimits.eventBytes))
      return json({ errorMessage: 'An event of a long consumer may weigh at most 100 KB.' }, 413);
    if (chain.pushes >= queueLimits.pushesPerChain)
      return json({ message: 'Too many pushes descend from one invocation.' }, 405);
    this.pushedAt = this.pushedAt.filter((at) => at > this.parts.clock.now() - 60_000);
    if (this.pushedAt.length + payload.length > this.parts.limits.pushesPerMinute)
      return json({ message: `At most ${this.parts.limits.pushesPerMinute} events may be pushed in a minute.` }, 429);
    return undefined;
  }

  private async deliver(event: QueuedEvent): Promise<void> {
    if (this.endings.get(event.jobId)?.get(event.eventId) === 'cancelled') return;
    const key = event.concurrency?.key;
    if (event.concurrency !== undefined && key !== undefined) {
      const held = this.holders.get(key) ?? 0;
      if (held >= event.concurrency.limit) {
        this.waiting.set(key, [...(this.waiting.get(key) ?? []), event]);
        return;
      }
      this.holders.set(key, held + 1);
    }
    const outcome = await this.run(event);
    if (key !== undefined) this.release(key);
    this.after(event, outcome);
  }

  private run(event: QueuedEvent): Promise<Outcome> {
    const consumer = this.parts.manifest.modules.consumer.find(({ queue }) => queue === event.queueName);
    const functionKey = consumer?.function ?? '';
    const { queueName, jobId, eventId, body, concurrency, retries } = event;
    const window = {
      startTime: new Date(event.pushedAt).toISOString(),
      remainingTimeMs: event.pushedAt + queueLimits.retentionMs - this.parts.clock.now(),
    };
    const retryContext =
      retries === 0
        ? {}
        : {
            retryContext: {
              retryCount: retries,
              retryReason: event.retryReason,
              retryData: event.retryData,
              retentionWindow: window,
            },
          };
    return this.parts.invoker.run({
      functionKey,
      moduleKey: consumer?.key ?? '',
      moduleType: 'core:consumer',
      limitMs: this.parts.invoker.limitOf(functionKey, this.parts.limits.longMs),
      chain: event.chain,
      args: [
        { queueName, jobId, eventId, body, ...(concurrency !== undefined && { concurrency }), ...retryContext },
        this.parts.context(),
      ],
    });
  }

  private after(event: QueuedEvent, outcome: Outcome): void {
    if (outcome.ended !== 'returned') {
      const reason = outcome.ended === 'timed-out' ? 'FUNCTION_TIME_OUT' : 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
      this.again(
        event,
        Math.min(queueLimits.backoffMs, queueLimits.firstBackoffMs * 2 ** event.retries),
        reason,
        undefined,
      );
      return;
    }
    const retry = retrySchema.safeParse(outcome.value);
    if (retry.success) {
      const { retryAfter = 1, retryReason = 'FUNCTION_RETRY_REQUEST', retryData } = retry.data.retryOptions;
      const kept = sizeOf(retryData) <= queueLimits.retryDataBytes ? retryData : undefined;
      this.again(event, Math.min(queueLimits.retryAfterSeconds, Math.max(1, retryAfter)) * 1_000, retryReason, kept);
      return;
    }
    const first = this.endings.get(event.jobId)?.get(event.eventId) !== 'success';
    this.note(event, 'success');
    if (first && this.parts.duplicate(event)) this.parts.work.add(0, () => this.deliver(event));
  }

  private again(event: QueuedEvent, delayMs: number, retryReason: string, retryData: unknown): void {
    const isOver = this.parts.clock.now() + delayMs > event.pushedAt + queueLimits.retentionMs;
    if (isOver) this.note(event, 'failed');
    else
      this.parts.work.add(delayMs, () =>
        this.deliver({ ...event, retries: event.retries + 1, retryReason, retryData }),
      );
  }

  private release(key: string): void {
    this.holders.set(key, (this.holders.get(key) ?? 1) - 1);
    const [next, ...rest] = this.waiting.get(key) ?? [];
    this.waiting.set(key, rest);
    if (next !== undefined) this.parts.work.add(0, () => this.deliver(next));
  }

  private note({ jobId, eventId }: QueuedEvent, ending: Ending | 'open'): void {
    const events = this.endings.get(jobId) ?? new Map<string, Ending | 'open'>();
    this.endings.set(jobId, events.set(eventId, ending));
  }
}
