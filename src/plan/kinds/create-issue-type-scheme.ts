import { z } from 'zod';
import { defineKind, unseen } from './kind';
import { key, mark, name } from './parts';

/**
 * An issue type scheme of its own. Inspect: the scheme of this name; before = none, after = one with the mark and these
 * types in this order. Made: `{id}`. Inverse: `DELETE /issuetypescheme/{id}`, refused while a project uses it.
 */
export const createIssueTypeScheme = defineKind({
  schema: z.object({
    kind: z.literal('create-issue-type-scheme'),
    key,
    name,
    mark,
    copyOf: z.string().nullable(),
    issueTypeIds: z.array(z.string()).min(1),
    defaultIssueTypeId: z.string().nullable(),
  }),
  rank: 8,
  changes: { 'copy-issue-type-scheme': { effect: 'add' } },
  group: 'project',
  needs: 'site',
  foresee: unseen,
  people: null,
});
