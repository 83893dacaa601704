import type { TwinQuestions } from '../shared/twin-contract';
import { proposeTwin } from '../usecases/twin/propose-twin';
import { adminOnly } from './admin-only';
import { oneProject } from './one-project';

/** What the page “Test project” asks before a twin is planned. */
export const twin = {
  proposeTwin: adminOnly(oneProject, proposeTwin),
} satisfies { readonly [Q in keyof TwinQuestions]: unknown };
