import { z } from 'zod';
import { endpoint } from '../jira/endpoint';
import type { Hands } from './standing';

const TASK = '/rest/api/3/task/{taskId}';
const taskSchema = z.looseObject({
  id: z.string(),
  status: z.enum(['ENQUEUED', 'RUNNING', 'COMPLETE', 'FAILED', 'CANCEL_REQUESTED', 'CANCELLED', 'DEAD']),
});
const startedSchema = z.union([
  z.looseObject({ taskId: z.string() }).transform(({ taskId }) => taskId),
  taskSchema.transform(({ id }) => id),
]);

/** A task that Jira gave up; it may have done some of its work. */
export class TaskEnded extends Error {
  override readonly name = 'TaskEnded';
  constructor(readonly status: 'FAILED' | 'DEAD' | 'CANCELLED') {
    super(`Jira's task ended as ${status}.`);
  }
}

const POLL_MS = 2000;
/** Twenty minutes of polling outlast the consumer, which then looks again from the start. */
const MOST_POLLS = 600;

/** The task an answer speaks of: a member `taskId`, or the task itself; null: none was started. */
export const taskIdOf = (answer: unknown): string | null => startedSchema.safeParse(answer).data ?? null;

/**
 * Waits until a task is over. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-tasks/
 * @throws TaskEnded when it did not complete; what it did is looked at by whoever started it.
 */
export const awaitTask = async ({ writer, sleep }: Hands, taskId: string | null): Promise<void> => {
  if (taskId === null) return;
  for (let polls = 0; polls < MOST_POLLS; polls += 1) {
    const { status } = await writer.request(endpoint(TASK, { taskId }), { schema: taskSchema });
    if (status === 'COMPLETE') return;
    if (status === 'FAILED' || status === 'DEAD' || status === 'CANCELLED') throw new TaskEnded(status);
    await sleep(POLL_MS);
  }
};
