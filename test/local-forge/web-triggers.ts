import { z } from 'zod';
import type { Installation } from './installation';
import { stableUuid } from './installation';
import type { Invoker } from './invoker';
import type { InvocationLimits } from './limits';
import type { HostManifest } from './manifest';

/** A call of a web trigger as it comes in; header names keep the case the caller wrote. */
export interface WebTriggerRequest {
  /** Key of the module, or `id` of one of its addresses. */
  readonly triggerKey?: string;
  readonly id?: string;
  readonly method: string;
  /** What follows the address, beginning with `/`, or nothing. */
  readonly userPath?: string;
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly queryParameters?: Readonly<Record<string, readonly string[]>>;
  readonly body?: string;
}

export interface WebTriggerAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
}

const answerSchema = z.object({
  statusCode: z.number().int().min(100).max(599),
  headers: z.record(z.string(), z.array(z.string())).default({}),
  body: z.string().default(''),
});

interface Parts {
  readonly manifest: HostManifest;
  readonly installation: Installation;
  readonly invoker: Invoker;
  readonly limits: InvocationLimits;
  readonly context: () => object;
  /** Origin of the addresses, known once a server listens. */
  readonly origin: () => string;
}

const plain = (statusCode: number, message: string): WebTriggerAnswer => ({
  statusCode,
  headers: { 'Content-Type': ['text/plain'] },
  body: message,
});

/** The public addresses of the app and what happens when one is called. */
export class WebTriggers {
  private readonly keysById = new Map<string, string>();
  private made = 0;

  constructor(private readonly parts: Parts) {}

  /** The address of a web trigger; the same one each time unless a new one is forced. */
  urlOf(triggerKey: string, forceCreate: boolean): string | undefined {
    if (!this.parts.manifest.modules.webtrigger.some(({ key }) => key === triggerKey)) return undefined;
    const known = [...this.keysById].find(([, key]) => key === triggerKey)?.[0];
    return this.address(known === undefined || forceCreate ? this.make(triggerKey) : known);
  }

  all(): readonly { readonly triggerKey: string; readonly url: string }[] {
    return [...this.keysById].map(([id, triggerKey]) => ({ triggerKey, url: this.address(id) }));
  }

  remove(id: string): boolean {
    return this.keysById.delete(id);
  }

  /** Runs the function behind an address, with the limits and the answers of the platform. */
  async call(request: WebTriggerRequest): Promise<WebTriggerAnswer> {
    const triggerKey = request.triggerKey ?? this.keysById.get(request.id ?? '');
    const trigger = this.parts.manifest.modules.webtrigger.find(({ key }) => key === triggerKey);
    if (trigger === undefined) return plain(404, 'Not found');
    const { method, userPath = '', headers = {}, queryParameters = {}, body = '' } = request;
    if (Buffer.byteLength(body) > this.parts.limits.payloadBytes) return plain(413, 'Payload too large');
    const path = `/public/${request.id ?? trigger.key}${userPath}`;
    const outcome = await this.parts.invoker.run({
      functionKey: trigger.function,
      moduleKey: trigger.key,
      moduleType: 'core:webtrigger',
      limitMs: this.parts.limits.webTriggerMs,
      args: [{ method, path, userPath, headers, queryParameters, body }, this.parts.context()],
    });
    if (outcome.ended === 'timed-out') return plain(424, 'Failed dependency');
    if (outcome.ended === 'thrown') return plain(500, 'Internal server error');
    const answer = answerSchema.safeParse(outcome.value);
    return answer.success ? answer.data : plain(500, 'The answer of the function is not one of a web trigger');
  }

  private make(triggerKey: string): string {
    this.made += 1;
    const id = stableUuid(`${this.parts.installation.installationId} ${triggerKey} ${this.made}`);
    this.keysById.set(id, triggerKey);
    return id;
  }

  private address(id: string): string {
    return `${this.parts.origin()}/public/${id}`;
  }
}
