import { z } from 'zod';
import { endpoint } from '../endpoint';
import { applyEdits, inspectEdits, invertEdits } from '../../workflow/edits/apply-edits';
import { toUpdateRequest } from '../../workflow/edits/requests';
import type { UpdateRequest } from '../../workflow/edits/requests';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';
import type { WorkflowEdit } from '../../workflow/edits/edit';
import type { StepOf } from '../../plan/step';
import { awaitTask, taskIdOf } from './tasks';
import { readRawWorkflow } from './raw-workflows';
import { referenceAmong, refuseOccupied, withMappings } from './removed-statuses';
import type { Executor, Hands } from './standing';
import { after, before, drifted, NotReversible } from './standing';

const gone = (name: string): string => `Workflow "${name}" no longer exists, or the app may not see it.`;

const write = async (hands: Hands, request: UpdateRequest): Promise<void> => {
  const answer = await hands.writer.request(endpoint('/rest/api/3/workflows/update', {}), {
    method: 'POST',
    body: request,
    schema: z.unknown(),
  });
  await awaitTask(hands, taskIdOf(answer));
};

const today = async (
  { reader }: Hands,
  { workflowId, workflowName }: StepOf<'update-workflow'>,
): Promise<RawWorkflowRead> => {
  const read = await readRawWorkflow(reader, workflowId);
  if (!read) throw new NotReversible(gone(workflowName));
  return read;
};

const removedBy = (edits: readonly WorkflowEdit[]) =>
  edits.flatMap((edit) => (edit.kind === 'remove-status' ? [edit] : []));

/**
 * All edits of one workflow in one request, over the workflow as it was read a moment ago and with its version: what others
 * changed meanwhile survives, and what they change at this very moment makes Jira refuse (409).
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
export const updateWorkflow: Executor<'update-workflow'> = {
  isTask: true,
  inspect: async ({ reader, idOf }, { workflowId, workflowName, edits }) => {
    const read = await readRawWorkflow(reader, workflowId);
    if (!read) return drifted(gone(workflowName));
    const found = inspectEdits(read, edits, idOf);
    if (found.state === 'drifted') return drifted(found.reason);
    return found.state === 'after' ? after() : before({ versionNumber: read.workflow.version.versionNumber });
  },
  apply: async (hands, step) =>
    write(hands, toUpdateRequest(applyEdits(await today(hands, step), step.edits, hands.idOf))),
  revert: async (hands, step) => {
    const inverse = invertEdits(step.edits);
    const read = await today(hands, step);
    const removed = removedBy(inverse);
    for (const { status, name } of removed)
      await refuseOccupied(hands.reader, step.workflowId, hands.idOf(status), name);
    const next = applyEdits(read, inverse, hands.idOf);
    await write(
      hands,
      withMappings(
        toUpdateRequest(next),
        removed.map(({ status }) => referenceAmong(read, hands.idOf(status))),
        next,
      ),
    );
  },
};
