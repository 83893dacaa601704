import { z } from 'zod';
import type { Message } from '../../shared/message';
import { refSchema } from '../../workflow/edits/edit';
import { defineKind, unseen } from './kind';
import { key, mark, name } from './parts';

const namedWorkflow = z.object({ workflow: refSchema, name: z.string() });
const schema = z.object({
  kind: z.literal('create-workflow-scheme'),
  key,
  name,
  mark,
  copyOf: z.string().nullable(),
  defaultWorkflow: namedWorkflow,
  workflows: z.array(z.object({ issueTypeIds: z.array(z.string()), ...namedWorkflow.shape })),
});
type Step = z.infer<typeof schema>;

/**
 * A workflow scheme for this project alone. Inspect: the scheme of this name; before = none, after = one with the mark
 * and this assignment. The older `POST /workflowscheme` takes workflow names, hence both. Made: `{id}`. Inverse:
 * `DELETE /workflowscheme/{id}`.
 */
export const createWorkflowScheme = defineKind({
  schema,
  rank: 6,
  changes: { 'copy-workflow-scheme': { effect: 'add' } },
  group: 'workflow',
  needs: 'site',
  foresee: unseen,
  people: null,
});

/** A plan makes one workflow scheme at most. */
export const WORKFLOW_SCHEME_STEP = 'create-workflow-scheme';

/**
 * The scheme as an admin sees it and the step that makes it, whatever it is made for. `scheme.id` null: the site's
 * default.
 */
export const copyOfWorkflowScheme = (
  scheme: { readonly id: string | null; readonly name: string },
  copy: Pick<Step, 'name' | 'defaultWorkflow' | 'workflows'>,
  sentence: Message,
) => ({
  kind: 'copy-workflow-scheme' as const,
  target: { type: 'workflow' as const, id: scheme.id ?? 'default', name: scheme.name },
  before: null,
  after: copy.name,
  sentence,
  step: {
    kind: 'create-workflow-scheme' as const,
    key: WORKFLOW_SCHEME_STEP,
    mark: '',
    copyOf: scheme.id,
    ...copy,
  },
});
