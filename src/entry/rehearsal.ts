import type { RehearsalQuestions } from '../shared/rehearsal-contract';
import { readRehearsal } from '../usecases/rehearsal/read-rehearsal';
import { adminOnly } from './admin-only';
import { oneProject } from './one-project';

/** What the skills would come to on a request. */
export const rehearsal = {
  readRehearsal: adminOnly(oneProject, readRehearsal),
} satisfies { readonly [F in keyof RehearsalQuestions]: unknown };
