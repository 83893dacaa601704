import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { textSchema } from '../messages/message-schema';
import { changeStored } from './change-value';
import { keys } from './keys';
import { AUDIT_STATES } from '../shared/vocabulary';

export const runSchema = z.object({
  runId: z.string(),
  state: z.enum(AUDIT_STATES),
  partsRead: z.number().int().nonnegative(),
  partsTotal: z.number().int().nonnegative(),
  lastPart: z.string().nullable(),
  startedAt: z.string(),
  updatedAt: z.string(),
  /** Until when it rests, so that points are left to others; absent: it does not. */
  waitingUntil: z.string().optional(),
  error: z
    .object({
      code: z.enum(['jira-refused', 'jira-unavailable', 'rate-limited', 'not-found', 'storage-full', 'unexpected']),
      message: textSchema,
      advice: textSchema,
      detail: z.string().optional(),
    })
    .optional(),
});

/** How far the newest run of a project is; one record per project, overwritten by the next run. */
export type Run = Readonly<z.infer<typeof runSchema>>;

export async function readRun(projectId: string): Promise<Run | null> {
  const parsed = runSchema.safeParse(await kvs.get(keys.run(projectId)));
  return parsed.success ? parsed.data : null;
}

/** Replaces the newest run unless somebody else does at this moment; null: it stays. Answers what is stored then. */
export const changeRun = (projectId: string, change: (run: Run | null) => Run | null): Promise<Run | null> =>
  changeStored(keys.run(projectId), runSchema, change);

export const isUnderWay = (run: Run): boolean =>
  run.state === 'queued' || run.state === 'reading' || run.state === 'judging';
