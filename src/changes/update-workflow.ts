import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import { endpoint } from '../jira/endpoint';
import { applyEdits, inspectEdits, invertEdits } from '../workflow/edits/apply-edits';
import { toUpdateRequest } from '../workflow/edits/requests';
import type { UpdateRequest } from '../workflow/edits/requests';
import type { RawWorkflowRead } from '../workflow/edits/raw-workflow';
import type { WorkflowEdit } from '../workflow/edits/edit';
import type { StepOf } from '../plan/step';
import { approvalsIn, readKeptApprovals, whyNotKept } from '../workflow/edits/approvals';
import type { KeptApproval } from '../workflow/edits/approvals';
import { several } from '../messages/several';
import type { Text } from '../shared/message';
import { awaitTask, taskIdOf } from './tasks';
import { readRawWorkflow } from './raw-workflows';
import { referenceAmong, whyStatusStays, withMappings } from './removed-statuses';
import type { Executor, Hands } from './standing';
import { after, before, drifted, NotReversible } from './standing';

export const says = defineMessages('update-workflow', {
  gone: ({ workflow }: { workflow: string }) => `Workflow "${workflow}" no longer exists, or the app may not see it.`,
  notShownYet: ({ workflow }: { workflow: string }) =>
    `Jira still shows workflow "${workflow}" as it was before the change, so nobody can say whether its ` +
    'approvals were kept. Try again in a minute.',
});

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
  if (!read) throw new NotReversible(says.gone({ workflow: workflowName }));
  return read;
};

/** A read may still show the workflow as it was before the write. */
const LAGS_MS = [0, 1000, 3000, 9000] as const;

/** What a write did to the approvals there were; looked for in a version that is newer than the one written over. */
const whyApprovalsBroken = async (
  hands: Hands,
  step: StepOf<'update-workflow'>,
  { approvals, versionNumber }: { readonly approvals: readonly KeptApproval[]; readonly versionNumber: number },
): Promise<Text | null> => {
  if (approvals.length === 0) return null;
  for (const lag of LAGS_MS) {
    if (lag > 0) await hands.sleep(lag);
    const read = await today(hands, step);
    if (read.workflow.version.versionNumber > versionNumber) {
      const lost = whyNotKept(step.workflowName, approvals, read);
      return lost;
    }
  }
  return says.notShownYet({ workflow: step.workflowName });
};

const beforeSchema = z.object({ versionNumber: z.number() });

const removedBy = (edits: readonly WorkflowEdit[]) =>
  edits.flatMap((edit) => (edit.kind === 'remove-status' ? [edit] : []));

/** Requests somebody has put since into a status that goes with the undo. */
const whyOccupied = async (hands: Hands, step: StepOf<'update-workflow'>): Promise<Text | null> => {
  const workflow = { id: step.workflowId, name: step.workflowName };
  const reasons = await Promise.all(
    removedBy(invertEdits(step.edits)).map(({ status, name }) =>
      whyStatusStays(hands.reader, workflow, { id: hands.idOf(status), name }),
    ),
  );
  const told = reasons.filter((reason) => reason !== null);
  return told.length === 0 ? null : several(told);
};

/**
 * All edits of one workflow in one request, over the workflow as it was read a moment ago and with its version: what
 * others changed meanwhile survives, and what they change at this very moment makes Jira refuse (409).
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
export const updateWorkflow: Executor<'update-workflow'> = {
  isTask: true,
  inspect: async ({ reader, idOf }, { workflowId, workflowName, edits }) => {
    const read = await readRawWorkflow(reader, workflowId);
    if (!read) return drifted(says.gone({ workflow: workflowName }));
    const found = inspectEdits(read, edits, idOf);
    if (found.state === 'drifted') return drifted(found.reason);
    return found.state === 'after'
      ? after()
      : before({
          versionNumber: read.workflow.version.versionNumber,
          approvals: approvalsIn(read),
        });
  },
  apply: async (hands, step) =>
    write(hands, toUpdateRequest(applyEdits(await today(hands, step), step.edits, hands.idOf))),
  whyBroken: async (hands, step, seen) => {
    const version = beforeSchema.safeParse(seen).data;
    const approvals = readKeptApprovals(seen);
    return version === undefined || approvals === undefined
      ? null
      : whyApprovalsBroken(hands, step, { ...version, approvals });
  },
  revert: async (hands, step) => {
    const inverse = invertEdits(step.edits);
    const read = await today(hands, step);
    const removed = removedBy(inverse);
    const occupied = await whyOccupied(hands, step);
    if (occupied !== null) throw new NotReversible(occupied);
    const next = applyEdits(read, inverse, hands.idOf);
    await write(
      hands,
      withMappings(
        toUpdateRequest(next),
        removed.map(({ status }) => referenceAmong(read, hands.idOf(status))),
        next,
      ),
    );
    const broken = await whyApprovalsBroken(hands, step, {
      versionNumber: read.workflow.version.versionNumber,
      approvals: approvalsIn(read),
    });
    if (broken !== null) throw new NotReversible(broken);
  },
  whyKept: whyOccupied,
};
