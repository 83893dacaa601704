import { z } from 'zod';
import type { ActQuestions } from '../shared/act-contract';
import { ACT_GROUPS } from '../shared/vocabulary';
import { listActs, listSiteActs } from '../usecases/activity/list-acts';
import { adminOnly, projectAdmins } from './admin-only';
import { oneProject } from './one-project';

const filter = z.object({
  before: z.string().min(1).max(100).optional(),
  group: z.enum(ACT_GROUPS).optional(),
  by: z.string().min(1).max(128).optional(),
});

/** Who did what with this app. */
export const activity = {
  readActs: projectAdmins(oneProject.extend(filter.shape), listActs),
  readSiteActs: adminOnly(filter, listSiteActs),
} satisfies { readonly [Q in keyof ActQuestions]: unknown };
