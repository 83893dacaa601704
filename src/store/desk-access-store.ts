import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { accessAnswerSchema, type AccessAnswer } from '../roster/access';
import { keys } from './keys';

const storedSchema = z.object({ version: z.literal(1), answers: z.array(accessAnswerSchema) });

/** What people said about the doors of a project's desk; the newest answer to each question. */
export async function readDeskAccess(projectId: string): Promise<readonly AccessAnswer[]> {
  const parsed = storedSchema.safeParse(await kvs.get(keys.deskAccess(projectId)));
  return parsed.success ? parsed.data.answers : [];
}

export async function writeDeskAccess(projectId: string, answers: readonly AccessAnswer[]): Promise<void> {
  await kvs.set(keys.deskAccess(projectId), { version: 1, answers });
}
