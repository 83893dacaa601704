import { z } from 'zod';
import { refSchema } from '../../workflow/edits/edit';
import { defineKind, unseen } from './kind';
import { key, mark, name } from './parts';

/**
 * A company-managed service project with these schemes, and no template. Inspect: the project of this key; before =
 * none and the key is free, after = one with the mark and the schemes, partly = one with the mark that lacks some (Jira
 * answers 500 to a write it has made). Made: `{id}`. Inverse: deletes it for good, for a project in the bin still holds
 * its schemes and its key; refused while it holds requests that this app has not made.
 */
export const createProject = defineKind({
  schema: z.object({
    kind: z.literal('create-project'),
    key,
    projectKey: z.string(),
    name,
    mark,
    lead: z.string(),
    /** null: the site's default scheme, or none. */
    schemes: z.object({
      workflow: refSchema.nullable(),
      issueType: refSchema,
      issueTypeScreen: refSchema,
      permission: refSchema.nullable(),
      notification: refSchema.nullable(),
    }),
  }),
  rank: 12,
  changes: { 'create-project': { effect: 'add' } },
  group: 'project',
  needs: 'site',
  foresee: unseen,
  people: null,
});
