import { z } from 'zod';
import { refSchema } from '../../workflow/edits/edit';
import { defineKind, unseen } from './kind';
import { inNew, key, name } from './parts';

/**
 * A form of another project with the original's design as it stands then. Inspect: the project's forms of this name;
 * before = none, after = one on the portal of exactly these request types. Made: `{id}`. Inverse: deletes it.
 */
export const copyForm = defineKind({
  schema: z.object({
    kind: z.literal('copy-form'),
    key,
    ...inNew,
    projectKey: z.string(),
    fromProjectKey: z.string(),
    copyOf: z.string(),
    name,
    requestTypes: z.array(z.object({ from: z.string(), to: refSchema })),
  }),
  rank: 20,
  changes: { 'copy-form': { effect: 'add' } },
  group: 'portal',
  needs: 'site',
  foresee: unseen,
  people: null,
});
