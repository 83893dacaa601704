import { z } from 'zod';
import type { Message } from '../../shared/message';
import { refSchema } from '../../workflow/edits/edit';
import { PERMISSION_SCHEME_STEP } from './create-permission-scheme';
import { defineKind, unseen } from './kind';
import { key } from './parts';

/**
 * Inspect: the project's permission scheme; before = `from`, after = `to`. Refused by Jira on free plans (403). Made:
 * `{}`. Inverse: back to `from`.
 */
export const assignPermissionScheme = defineKind({
  schema: z.object({
    kind: z.literal('assign-permission-scheme'),
    key,
    projectKey: z.string(),
    from: z.string(),
    to: refSchema,
  }),
  rank: 13,
  changes: { 'assign-permission-scheme': { effect: 'change' } },
  group: 'permissions',
  needs: 'site',
  foresee: unseen,
  people: null,
});

interface Assignment {
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly from: { readonly id: string; readonly name: string };
  /** Name of the scheme that the same plan makes. */
  readonly to: string;
}

/** The assignment as an admin sees it and the step that makes it, whatever it is made for. */
export const assignmentOfPermissionScheme = ({ project, from, to }: Assignment, sentence: Message) => ({
  kind: 'assign-permission-scheme' as const,
  target: { type: 'project' as const, id: project.id, name: project.name },
  before: from.name,
  after: to,
  sentence,
  step: {
    kind: 'assign-permission-scheme' as const,
    key: 'assign-permission-scheme',
    projectKey: project.key,
    from: from.id,
    to: { made: PERMISSION_SCHEME_STEP },
  },
});
