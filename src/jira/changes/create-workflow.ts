import { z } from 'zod';
import { endpoint } from '../endpoint';
import { approvalsIn, readKeptApprovals, whyNotKept } from '../../workflow/edits/approvals';
import { applyEdits, inspectEdits } from '../../workflow/edits/apply-edits';
import { toCreateRequest } from '../../workflow/edits/requests';
import type { CreateRequest } from '../../workflow/edits/requests';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';
import type { StepOf } from '../../plan/step';
import { findRawWorkflow, readRawWorkflow } from './raw-workflows';
import type { Executor, Hands } from './standing';
import { after, before, changedOriginal, drifted, NotReversible } from './standing';

type Copy = StepOf<'create-workflow'>;

/** The body that makes the copy, with the edits in it. */
export const copyRequest = (
  original: RawWorkflowRead,
  { edits, name, mark, projectId }: Copy,
  idOf: Hands['idOf'],
): CreateRequest => toCreateRequest(applyEdits(original, edits, idOf), { name, description: mark, projectId });

/** A private copy of a shared workflow: no other project notices. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/ */
export const createWorkflow: Executor<'create-workflow'> = {
  inspect: async ({ reader, idOf }, { name, mark, copyOf, copyOfName, edits }) => {
    const copy = await findRawWorkflow(reader, name);
    if (copy) {
      if (copy.workflow['description'] !== mark)
        return drifted(`Somebody has made a workflow "${name}" since the plan was made.`);
      return after(copy.workflow.id, { version: copy.workflow.version.id });
    }
    const original = await readRawWorkflow(reader, copyOf);
    if (!original) return changedOriginal(`Workflow "${copyOfName}" no longer exists, or the app may not see it.`);
    const found = inspectEdits(original, edits, idOf);
    return found.state === 'before' || edits.length === 0
      ? before(approvalsIn(original))
      : changedOriginal(
          found.state === 'drifted' ? found.reason : `Workflow "${copyOfName}" was changed since the plan was made.`,
        );
  },
  apply: async ({ reader, writer, idOf }, step) => {
    const original = await readRawWorkflow(reader, step.copyOf);
    if (!original)
      throw new NotReversible(`Workflow "${step.copyOfName}" no longer exists, or the app may not see it.`);
    await writer.request(endpoint('/rest/api/3/workflows/create', {}), {
      method: 'POST',
      body: copyRequest(original, step, idOf),
      schema: z.unknown(),
    });
  },
  /** No scheme uses the copy yet, so a copy without the approvals of its original has harmed nobody so far. */
  whyBroken: async ({ reader }, { name }, seen) => {
    const approvals = readKeptApprovals(seen) ?? [];
    const copy = approvals.length === 0 ? undefined : await findRawWorkflow(reader, name);
    return copy === undefined ? null : whyNotKept(name, approvals, copy);
  },
  revert: async ({ reader, writer }, { name }) => {
    const copy = await findRawWorkflow(reader, name);
    if (copy)
      await writer.request(endpoint('/rest/api/3/workflow/{entityId}', { entityId: copy.workflow.id }), {
        method: 'DELETE',
        schema: z.unknown(),
      });
  },
};
