import { z } from 'zod';
import type { Message } from '../../shared/message';
import type { WorkflowEdit } from '../../workflow/edits/edit';
import { workflowEditSchema } from '../../workflow/edits/edit';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';
import { defineKind, unseen } from './kind';
import { key, mark, name, version, versionOf } from './parts';

const schema = z.object({
  kind: z.literal('create-workflow'),
  key,
  name,
  mark,
  copyOf: z.string(),
  copyOfName: z.string(),
  version,
  projectId: z.string().nullable(),
  edits: z.array(workflowEditSchema),
});

/**
 * A private copy of a workflow with edits already in it, by `POST /workflows/create` and `toCreateRequest(...)`.
 * Inspect: the workflow of this name; before = none and `copyOf` still passes `inspectEdits` as before; after = one
 * that bears the mark. Made: `{id}`. Inverse: `DELETE /workflow/{id}`, refused while a scheme uses it.
 */
export const createWorkflow = defineKind({
  schema,
  rank: 4,
  changes: { 'copy-workflow': { effect: 'add' } },
  group: 'workflow',
  needs: 'site',
  foresee: unseen,
  people: null,
});

export const createWorkflowKey = (workflowId: string): string => `create-workflow:${workflowId}`;

export const createWorkflowStep = (
  read: RawWorkflowRead,
  copy: { readonly name: string; readonly edits: readonly WorkflowEdit[] },
): z.infer<typeof schema> => ({
  kind: 'create-workflow',
  key: createWorkflowKey(read.workflow.id),
  name: copy.name,
  mark: '',
  copyOf: read.workflow.id,
  copyOfName: read.workflow.name,
  version: versionOf(read),
  projectId: null,
  edits: [...copy.edits],
});

/** The copy as an admin sees it, whatever it is made for. */
export const copyOfWorkflow = (step: z.infer<typeof schema>, sentence: Message) => ({
  kind: 'copy-workflow' as const,
  target: { type: 'workflow' as const, id: step.copyOf, name: step.copyOfName },
  before: null,
  after: step.name,
  sentence,
  step,
});
