import { z } from 'zod';
import { statusCategorySchema } from '../../workflow/edits/edit';
import { defineKind, unseen } from './kind';
import { key, mark, name } from './parts';

/**
 * Makes a global status (team-managed: one of the project). Inspect: `GET /statuses/search` by exact name and scope;
 * before = none, after = one with the mark. Made: `{id}`. Inverse: `DELETE /statuses`, refused while a workflow lists
 * it.
 */
export const createStatus = defineKind({
  schema: z.object({
    kind: z.literal('create-status'),
    key,
    name,
    category: statusCategorySchema,
    projectId: z.string().nullable(),
    mark,
  }),
  rank: 1,
  changes: { 'create-status': { effect: 'add' } },
  group: 'workflow',
  needs: 'site',
  foresee: unseen,
  people: null,
});
