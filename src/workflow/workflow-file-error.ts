/**
 * A workflow file (or a workflow answer) that cannot be judged. The message is one line for a person: what is wrong with
 * the file and what to do about it. It never carries a piece of the file longer than a name.
 */
export class WorkflowFileError extends Error {
  override readonly name = 'WorkflowFileError';
}
