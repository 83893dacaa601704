import type { WorkflowEdit } from '../workflow/edits/edit';
import type { Draft } from './draft';
import { needsCopy } from './draft';

/** Ids of the workflows the draft edits, in the order of their first edit. */
export const editedWorkflows = ({ drafted }: Draft): readonly string[] => [
  ...new Set(drafted.flatMap(({ proposal: { work } }) => (work.kind === 'edit' ? [work.workflowId] : []))),
];

export const editsOf = ({ drafted }: Draft, workflowId: string): readonly WorkflowEdit[] =>
  drafted.flatMap(({ proposal: { work } }) =>
    work.kind === 'edit' && work.workflowId === workflowId ? work.edits : [],
  );

/** Those of them that get a private copy instead of being written. */
export const copiedWorkflows = (draft: Draft): readonly string[] =>
  editedWorkflows(draft).filter((id) => needsCopy(draft, id));
