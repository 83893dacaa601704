import { z } from 'zod';
import { refSchema } from '../../workflow/edits/edit';
import { defineKind, unseen } from './kind';
import { key } from './parts';

/**
 * Gives the project another scheme of this sort; `from` is null where it has none. Inspect: the project's scheme;
 * before = `from`, after = `to`. Made: `{}`. Inverse: back to `from`.
 */
export const assignScheme = defineKind({
  schema: z.object({
    kind: z.literal('assign-scheme'),
    key,
    of: z.enum(['issue-type', 'issue-type-screen', 'notification']),
    projectId: z.string(),
    projectKey: z.string(),
    from: z.string().nullable(),
    to: refSchema,
  }),
  rank: 14,
  changes: { 'assign-scheme': { effect: 'change' } },
  group: 'project',
  needs: 'site',
  foresee: unseen,
  people: null,
});
