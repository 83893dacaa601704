import { Queue } from '@forge/events';

/** Puts one comparison of two projects on the queue `parity`. Delivered at least once; one at a time per project. */
export async function pushParity(body: {
  readonly projectId: string;
  readonly otherId: string;
  readonly runId: string;
}): Promise<void> {
  await new Queue({ key: 'parity' }).push({ body, concurrency: { key: `parity-${body.projectId}`, limit: 1 } });
}
