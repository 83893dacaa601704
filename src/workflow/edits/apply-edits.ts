import type { Message } from '../../shared/message';
import { says } from './edit-says';
import { approvalRunning, asksForApproval } from './approvals';
import type { IdOf, Ref, Way, WorkflowEdit } from './edit';
import {
  isUnchanged,
  listsStatus,
  rawTransition,
  referenceOf,
  usersOf,
  withStatus,
  withoutStatus,
} from './graph-edits';
import type { RawWorkflowRead } from './raw-workflow';
import { holdsBefore, slotName, withAfter } from './slots';

/** A workflow is no longer what an edit was made for. The message is one sentence for an admin. */
export class EditDrifted extends Error {
  override readonly name = 'EditDrifted';

  constructor(readonly said: Message) {
    super(said.text);
  }
}

/**
 * The workflow with the edits made one after the other; all that they do not name stays exactly as it was read.
 * @throws EditDrifted when the workflow does not hold what an edit says it held.
 */
export const applyEdits = (read: RawWorkflowRead, edits: readonly WorkflowEdit[], idOf: IdOf): RawWorkflowRead =>
  edits.reduce((soFar, edit) => applyEdit(soFar, edit, idOf), read);

/** The edits that take these back, in the order to make them. */
export const invertEdits = (edits: readonly WorkflowEdit[]): readonly WorkflowEdit[] => edits.map(inverse).reverse();

/** How a workflow stands to some edits: none made, all made, or somebody changed one of the same things. */
type EditState =
  { readonly state: 'before' } | { readonly state: 'after' } | { readonly state: 'drifted'; readonly reason: Message };

export const inspectEdits = (read: RawWorkflowRead, edits: readonly WorkflowEdit[], idOf: IdOf): EditState => {
  if (driftIn(() => applyEdits(read, invertEdits(edits), idOf)) === null) return { state: 'after' };
  const reason = driftIn(() => applyEdits(read, edits, idOf));
  return reason === null ? { state: 'before' } : { state: 'drifted', reason };
};

const driftIn = (work: () => unknown): Message | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof EditDrifted) return error.said;
    throw error;
  }
};

const inverse = (edit: WorkflowEdit): WorkflowEdit => {
  switch (edit.kind) {
    case 'add-status':
      return { ...edit, kind: 'remove-status' };
    case 'remove-status':
      return { ...edit, kind: 'add-status' };
    case 'add-transition':
      return { ...edit, kind: 'remove-transition' };
    case 'remove-transition':
      return { ...edit, kind: 'add-transition' };
    // One branch each: only then does the compiler know that before and after are of one kind.
    case 'set-way':
      return { ...edit, before: edit.after, after: edit.before };
    case 'set-screen':
      return { ...edit, before: edit.after, after: edit.before };
    case 'set-conditions':
      return { ...edit, before: edit.after, after: edit.before };
    case 'set-validators':
    case 'set-actions':
      return { ...edit, before: edit.after, after: edit.before };
  }
};

const applyEdit = (read: RawWorkflowRead, edit: WorkflowEdit, idOf: IdOf): RawWorkflowRead => {
  switch (edit.kind) {
    case 'add-status':
      if (listsStatus(read, idOf(edit.status)))
        throw new EditDrifted(says.hasStatus({ workflow: read.workflow.name, status: edit.name }));
      return withStatus(read, edit, idOf);
    case 'remove-status':
      return removedStatus(read, edit, idOf);
    case 'add-transition':
      return addedTransition(read, edit, idOf);
    case 'remove-transition':
      return removedTransition(read, edit, idOf);
    case 'set-way':
    case 'set-screen':
    case 'set-conditions':
    case 'set-validators':
    case 'set-actions':
      return editedSlot(read, edit, idOf);
  }
};

type EditOf<K extends WorkflowEdit['kind']> = Extract<WorkflowEdit, { kind: K }>;

const removedStatus = (read: RawWorkflowRead, edit: EditOf<'remove-status'>, idOf: IdOf): RawWorkflowRead => {
  const id = idOf(edit.status);
  if (!listsStatus(read, id))
    throw new EditDrifted(says.lacksStatus({ workflow: read.workflow.name, status: edit.name }));
  if (asksForApproval(read, referenceOf(read, id)))
    throw new EditDrifted(says.statusAsksApproval({ workflow: read.workflow.name, status: edit.name }));
  const [user] = usersOf(read, id);
  if (user)
    throw new EditDrifted(
      says.statusIsUsed({ workflow: read.workflow.name, transition: user.name, status: edit.name }),
    );
  return withoutStatus(read, edit, idOf);
};

const listsAll = (read: RawWorkflowRead, { from, to }: Way, idOf: IdOf): boolean =>
  [to, ...from].every((status) => listsStatus(read, idOf(status)));

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const addedTransition = (read: RawWorkflowRead, edit: EditOf<'add-transition'>, idOf: IdOf): RawWorkflowRead => {
  const { workflow } = read;
  if (!listsAll(read, edit, idOf))
    throw new EditDrifted(says.lacksStatusOfTransition({ workflow: workflow.name, transition: edit.name }));
  const rival = workflow.transitions.find(
    (other) =>
      other.id === edit.id || (edit.type === 'GLOBAL' && other.type === 'GLOBAL' && sameName(other.name, edit.name)),
  );
  if (rival)
    throw new EditDrifted(
      says.hasRival({ workflow: workflow.name, rival: rival.name, id: rival.id, transition: edit.name }),
    );
  return {
    ...read,
    workflow: { ...workflow, transitions: [...workflow.transitions, rawTransition(read, edit, idOf)] },
  };
};

const removedTransition = (read: RawWorkflowRead, edit: EditOf<'remove-transition'>, idOf: IdOf): RawWorkflowRead => {
  const { workflow } = read;
  const today = workflow.transitions.find(({ id }) => id === edit.id);
  if (!today) throw new EditDrifted(says.lacksTransition({ workflow: workflow.name, transition: edit.name }));
  if (!isUnchanged(today, rawTransition(read, edit, idOf)))
    throw new EditDrifted(says.changedSinceAdded({ workflow: workflow.name, transition: edit.name }));
  const approval = approvalRunning(read, edit.id);
  if (approval)
    throw new EditDrifted(
      (approval.outcome === 'approved' ? says.runsOnApproval : says.runsOnDecline)({
        workflow: workflow.name,
        transition: edit.name,
        status: approval.status,
      }),
    );
  return { ...read, workflow: { ...workflow, transitions: workflow.transitions.filter(({ id }) => id !== edit.id) } };
};

const editedSlot = (
  read: RawWorkflowRead,
  edit: Exclude<WorkflowEdit, StatusOrTransition>,
  idOf: IdOf,
): RawWorkflowRead => {
  const { workflow } = read;
  const today = workflow.transitions.find(({ id }) => id === edit.transitionId);
  if (!today) throw new EditDrifted(says.lacksTransition({ workflow: workflow.name, transition: edit.transitionName }));
  const standing = { idOf, statusOf: (ref: Ref) => referenceOf(read, idOf(ref)) };
  if (!holdsBefore(today, edit, standing))
    throw new EditDrifted(
      says.changed({ workflow: workflow.name, transition: edit.transitionName, part: slotName(edit) }),
    );
  if (edit.kind === 'set-way' && !listsAll(read, edit.after, idOf))
    throw new EditDrifted(says.lacksStatusOfTransition({ workflow: workflow.name, transition: edit.transitionName }));
  return {
    ...read,
    workflow: {
      ...workflow,
      transitions: workflow.transitions.map((one) => (one === today ? withAfter(today, edit, standing) : one)),
    },
  };
};

type StatusOrTransition = EditOf<'add-status' | 'remove-status' | 'add-transition' | 'remove-transition'>;
