import { z } from 'zod';
import { refSchema } from '../../workflow/edits/edit';
import { defineKind, unseen } from './kind';
import { key, mark, name } from './parts';

/**
 * Which screen creates, edits and shows. Inspect: the scheme of this name; before = none, after = one with the mark and
 * these screens. Made: `{id}`. Inverse: `DELETE /screenscheme/{id}`.
 */
export const createScreenScheme = defineKind({
  schema: z.object({
    kind: z.literal('create-screen-scheme'),
    key,
    name,
    mark,
    copyOf: z.string().nullable(),
    screens: z.object({
      default: refSchema,
      create: refSchema.optional(),
      edit: refSchema.optional(),
      view: refSchema.optional(),
    }),
  }),
  rank: 9,
  changes: { 'copy-screen-scheme': { effect: 'add' } },
  group: 'project',
  needs: 'site',
  foresee: unseen,
  people: null,
});
