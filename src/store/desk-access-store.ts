import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { accessAnswerSchema, type AccessAnswer } from '../roster/access';
import { changeValue } from './change-value';
import { keys } from './keys';

const storedSchema = z.object({ version: z.literal(1), answers: z.array(accessAnswerSchema) });

/** What people said about the doors of a project's desk; the newest answer to each question. */
export async function readDeskAccess(projectId: string): Promise<readonly AccessAnswer[]> {
  return answersIn(await kvs.get(keys.deskAccess(projectId)));
}

const answersIn = (stored: unknown): readonly AccessAnswer[] => storedSchema.safeParse(stored).data?.answers ?? [];

/** Keeps an answer in the place of the one before it, and answers with all there are. */
export async function keepDeskAccess(projectId: string, said: AccessAnswer): Promise<readonly AccessAnswer[]> {
  let answers: readonly AccessAnswer[] = [];
  await changeValue(keys.deskAccess(projectId), (stored) => {
    answers = [...answersIn(stored).filter(({ question }) => question !== said.question), said];
    return { version: 1, answers };
  });
  return answers;
}
