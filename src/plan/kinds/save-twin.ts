import { z } from 'zod';
import { refSchema } from '../../workflow/edits/edit';
import { defineKind, unseen } from './kind';
import { key } from './parts';

/**
 * The test project's own setup, taken from the original's, and the original's test project. Settings of this app.
 * Inspect: both records. Inverse: the setup goes, `before` is the test project again.
 */
export const saveTwin = defineKind({
  schema: z.object({
    kind: z.literal('save-twin'),
    key,
    twin: refSchema,
    twinKey: z.string(),
    projectId: z.string(),
    before: z.string().nullable(),
    /** Id of the test project up to now; none in plans of before ids were kept. */
    beforeId: z.string().optional(),
  }),
  rank: 21,
  changes: { 'save-twin': { effect: 'change' } },
  group: 'project',
  needs: 'site',
  foresee: unseen,
  people: null,
});
