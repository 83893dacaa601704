import { z } from 'zod';
import type { WorkflowEdit } from '../../workflow/edits/edit';
import { workflowEditSchema } from '../../workflow/edits/edit';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';
import { defineKind, unseen } from './kind';
import { key, version, versionOf } from './parts';

const schema = z.object({
  kind: z.literal('update-workflow'),
  key,
  workflowId: z.string(),
  workflowName: z.string(),
  version,
  edits: z.array(workflowEditSchema).min(1),
});

/**
 * All edits of one workflow, one `POST /workflows/update`. Inspect: `POST /workflows`, then `inspectEdits(raw, edits,
 * idOf)`. The payload is `toUpdateRequest(applyEdits(raw, edits, idOf))` over what was read just now, so that edits of
 * others survive. Made: `{}`. Inverse: `invertEdits(edits)` over today's workflow; a removed status needs mappings
 * where requests stand in it. What its edits do to the project is foreseen edit by edit, while the plan is made.
 */
export const updateWorkflow = defineKind({
  schema,
  rank: 5,
  changes: {
    'add-status': { effect: 'add' },
    'add-transition': { effect: 'add' },
    'add-global-transition': { effect: 'add', sketch: 'transition' },
    'set-transition-way': { effect: 'change', sketch: 'transition' },
    'hold-transition': { effect: 'change' },
    'set-transition-screen': { effect: 'change' },
    'set-post-function': { effect: 'change' },
    'relax-rule': { effect: 'change' },
  },
  group: 'workflow',
  needs: 'site',
  foresee: unseen,
  people: null,
});

export const updateWorkflowKey = (workflowId: string): string => `update-workflow:${workflowId}`;

export const updateWorkflowStep = (read: RawWorkflowRead, edits: readonly WorkflowEdit[]): z.infer<typeof schema> => ({
  kind: 'update-workflow',
  key: updateWorkflowKey(read.workflow.id),
  workflowId: read.workflow.id,
  workflowName: read.workflow.name,
  version: versionOf(read),
  edits: [...edits],
});
