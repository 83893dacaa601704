import type { TransitionWay, WorkflowChange } from '../shared/plan-contract';
import type { Ref, Way, WorkflowEdit } from '../workflow/edits/edit';
import type { Plan } from './plan';

/**
 * What a plan does to the workflows of its project, for their pictures. A plan about a second project is left out: its
 * workflows come from there.
 */
export const workflowChanges = ({ steps, twin, comparedWith }: Plan): readonly WorkflowChange[] =>
  twin !== undefined || comparedWith !== undefined
    ? []
    : steps.flatMap((step) => {
        if (step.kind === 'update-workflow') return changeOf(step.workflowId, null, step.edits);
        return step.kind === 'create-workflow' ? changeOf(step.copyOf, step.name, step.edits) : [];
      });

const changeOf = (
  workflowId: string,
  copy: string | null,
  edits: readonly WorkflowEdit[],
): readonly WorkflowChange[] => {
  if (edits.length === 0) return [];
  return [
    {
      workflowId,
      copy,
      statuses: {
        added: edits.flatMap((edit) =>
          edit.kind === 'add-status' ? [{ id: idOf(edit.status), name: edit.name }] : [],
        ),
        removed: edits.flatMap((edit) => (edit.kind === 'remove-status' ? [idOf(edit.status)] : [])),
      },
      transitions: {
        added: edits.flatMap((edit) =>
          edit.kind === 'add-transition'
            ? [{ id: edit.id, name: edit.name, isGlobal: edit.type === 'GLOBAL', ...wayOf(edit) }]
            : [],
        ),
        removed: edits.flatMap((edit) => (edit.kind === 'remove-transition' ? [edit.id] : [])),
        changed: changedIn(edits),
      },
    },
  ];
};

/** Each transition once, with its new way where it gets one. */
const changedIn = (edits: readonly WorkflowEdit[]): WorkflowChange['transitions']['changed'] => {
  const ways = new Map<string, TransitionWay | null>();
  for (const edit of edits)
    if (edit.kind === 'set-way') ways.set(edit.transitionId, wayOf(edit.after));
    else if ('transitionId' in edit && !ways.has(edit.transitionId)) ways.set(edit.transitionId, null);
  return [...ways].map(([id, way]) => ({ id, way }));
};

const wayOf = ({ from, to }: Way): TransitionWay => ({ from: from.map(idOf), to: idOf(to) });

const idOf = (ref: Ref): string => ('id' in ref ? ref.id : ref.made);
