import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import { endpoint } from '../jira/endpoint';
import { approvalsIn, readKeptApprovals, whyNotKept } from '../workflow/edits/approvals';
import { applyEdits, inspectEdits } from '../workflow/edits/apply-edits';
import { toCreateRequest } from '../workflow/edits/requests';
import type { CreateRequest } from '../workflow/edits/requests';
import type { RawWorkflowRead } from '../workflow/edits/raw-workflow';
import type { StepOf } from '../plan/step';
import { create, findMade } from './made-object';
import { findRawWorkflow, readRawWorkflow } from './raw-workflows';
import type { Executor, Hands } from './standing';
import { after, before, changedOriginal, drifted, NotReversible } from './standing';

export const says = defineMessages('create-workflow', {
  nameTaken: ({ workflow }: { workflow: string }) =>
    `Somebody has created a workflow "${workflow}" since the plan was made.`,
  gone: ({ workflow }: { workflow: string }) => `Workflow "${workflow}" no longer exists, or the app may not see it.`,
  changed: ({ workflow }: { workflow: string }) => `Workflow "${workflow}" was changed since the plan was made.`,
});

type Copy = StepOf<'create-workflow'>;

/** The body that makes the copy, with the edits in it. */
export const copyRequest = (
  original: RawWorkflowRead,
  { edits, name, mark, projectId }: Copy,
  idOf: Hands['idOf'],
): CreateRequest => toCreateRequest(applyEdits(original, edits, idOf), { name, description: mark, projectId });

const findCopy = (hands: Hands, name: string) =>
  findMade(hands, {
    byId: (id) => readRawWorkflow(hands.reader, id),
    inList: async () => (await findRawWorkflow(hands.reader, name))?.workflow,
  });

/**
 * A private copy of a shared workflow: no other project notices.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
export const createWorkflow: Executor<'create-workflow'> = {
  inspect: async (hands, { name, mark, copyOf, copyOfName, edits }) => {
    const { reader, idOf } = hands;
    const copy = await findCopy(hands, name);
    if (copy) {
      if (copy.workflow['description'] !== mark) return drifted(says.nameTaken({ workflow: name }));
      return after(copy.workflow.id, { version: copy.workflow.version.id });
    }
    const original = await readRawWorkflow(reader, copyOf);
    if (!original) return changedOriginal(says.gone({ workflow: copyOfName }));
    const found = inspectEdits(original, edits, idOf);
    return found.state === 'before' || edits.length === 0
      ? before(approvalsIn(original))
      : changedOriginal(found.state === 'drifted' ? found.reason : says.changed({ workflow: copyOfName }));
  },
  apply: async (hands, step) => {
    const original = await readRawWorkflow(hands.reader, step.copyOf);
    if (!original) throw new NotReversible(says.gone({ workflow: step.copyOfName }));
    await create(hands, endpoint('/rest/api/3/workflows/create', {}), copyRequest(original, step, hands.idOf));
  },
  /** No scheme uses the copy yet, so a copy without the approvals of its original has harmed nobody so far. */
  whyBroken: async (hands, { name }, seen) => {
    const approvals = readKeptApprovals(seen) ?? [];
    const copy = approvals.length === 0 ? undefined : await findCopy(hands, name);
    const lost = copy === undefined ? null : whyNotKept(name, approvals, copy);
    return lost;
  },
  revert: async (hands, { name }) => {
    const copy = await findCopy(hands, name);
    if (copy)
      await hands.writer.request(endpoint('/rest/api/3/workflow/{entityId}', { entityId: copy.workflow.id }), {
        method: 'DELETE',
        schema: z.unknown(),
      });
  },
};
