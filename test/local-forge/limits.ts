/** Limits of one invocation: developer.atlassian.com/platform/forge/limits-invocation. */
export interface InvocationLimits {
  readonly resolverMs: number;
  readonly triggerMs: number;
  readonly webTriggerMs: number;
  readonly uninstallMs: number;
  /** Consumers and schedules, unless the function names its own `timeoutSeconds`. */
  readonly longMs: number;
  readonly invokeRequestBytes: number;
  readonly payloadBytes: number;
  readonly eventBytes: number;
  /** Events of all queues together: developer.atlassian.com/platform/forge/limits-async-events. */
  readonly pushesPerMinute: number;
}

export const platformLimits: InvocationLimits = {
  resolverMs: 25_000,
  triggerMs: 25_000,
  webTriggerMs: 55_000,
  uninstallMs: 55_000,
  longMs: 55_000,
  invokeRequestBytes: 500 * 1024,
  payloadBytes: 5 * 1024 * 1024,
  eventBytes: 200 * 1024,
  pushesPerMinute: 500,
};

/** Size of a payload as it travels; nothing weighs nothing. */
export const sizeOf = (payload: unknown): number =>
  payload === undefined ? 0 : Buffer.byteLength(JSON.stringify(payload));
