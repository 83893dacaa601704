import { z } from 'zod';
import { madeId } from '../made-id';
import { withPart } from '../foreseen';
import { defineKind } from './kind';
import { inNew, key, mark, name } from './parts';

/**
 * Inspect: the desk's request types by exact name; before = none, after = one of this issue type with the mark or the
 * texts it was to have, or any in a project the plan makes. `serviceDeskId` may be the project's key. Made: `{id}`.
 * Inverse: deletes it.
 */
export const createRequestType = defineKind({
  schema: z.object({
    kind: z.literal('create-request-type'),
    key,
    ...inNew,
    serviceDeskId: z.string(),
    projectKey: z.string(),
    issueTypeId: z.string(),
    name,
    mark,
    texts: z.object({ description: z.string(), helpText: z.string() }).optional(),
  }),
  rank: 19,
  changes: { 'create-request-type': { effect: 'add' } },
  group: 'portal',
  needs: 'project',
  foresee: (snapshot, step) =>
    withPart(
      snapshot,
      'testProject',
      (test) =>
        test && {
          ...test,
          requestTypes: [
            ...test.requestTypes,
            { id: madeId(step.key), name: step.name, issueTypeId: step.issueTypeId },
          ],
        },
    ),
  people: null,
});
