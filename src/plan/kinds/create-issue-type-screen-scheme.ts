import { z } from 'zod';
import { refSchema } from '../../workflow/edits/edit';
import { defineKind, unseen } from './kind';
import { key, mark, name } from './parts';

/**
 * Which screen scheme an issue type follows; `default` stands for all others. Inspect, made and inverse as with the
 * issue type scheme.
 */
export const createIssueTypeScreenScheme = defineKind({
  schema: z.object({
    kind: z.literal('create-issue-type-screen-scheme'),
    key,
    name,
    mark,
    copyOf: z.string().nullable(),
    mappings: z.array(z.object({ issueTypeId: z.string(), screenScheme: refSchema })).min(1),
  }),
  rank: 10,
  changes: { 'copy-issue-type-screen-scheme': { effect: 'add' } },
  group: 'project',
  needs: 'site',
  foresee: unseen,
  people: null,
});
