import { z } from 'zod';
import type { Message } from '../../shared/message';
import { refSchema } from '../../workflow/edits/edit';
import { WORKFLOW_SCHEME_STEP } from './create-workflow-scheme';
import { defineKind, unseen } from './kind';
import { key } from './parts';

/**
 * Gives the project another workflow scheme, an asynchronous task to wait for. Inspect: the project's scheme; before =
 * `from` (null: the site's default), after = `to`. Every status of the old workflows is in the new ones, so no request
 * moves. Made: `{}`. Inverse: back to `from`; requests that stand in a status only the new workflows have need a
 * mapping.
 */
export const switchWorkflowScheme = defineKind({
  schema: z.object({
    kind: z.literal('switch-workflow-scheme'),
    key,
    projectId: z.string(),
    projectKey: z.string(),
    from: z.string().nullable(),
    to: refSchema,
  }),
  rank: 7,
  changes: { 'switch-workflow-scheme': { effect: 'change' } },
  group: 'workflow',
  needs: 'site',
  foresee: unseen,
  people: null,
});

interface Switch {
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  /** `id` null: the site's default. */
  readonly from: { readonly id: string | null; readonly name: string };
  /** Name of the scheme that the same plan makes. */
  readonly to: string;
}

/** The switch as an admin sees it and the step that makes it, whatever it is made for. */
export const switchOfWorkflowScheme = ({ project, from, to }: Switch, sentence: Message) => ({
  kind: 'switch-workflow-scheme' as const,
  target: { type: 'project' as const, id: project.id, name: project.name },
  before: from.name,
  after: to,
  sentence,
  step: {
    kind: 'switch-workflow-scheme' as const,
    key: 'switch-workflow-scheme',
    projectId: project.id,
    projectKey: project.key,
    from: from.id,
    to: { made: WORKFLOW_SCHEME_STEP },
  },
});
