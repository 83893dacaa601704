import type { Message } from '../shared/message';

/**
 * A workflow file (or a workflow answer) that cannot be judged. It says in one line for a person what is wrong with the
 * file and what to do about it, and never carries a piece of the file longer than a name.
 */
export class WorkflowFileError extends Error {
  override readonly name = 'WorkflowFileError';

  constructor(readonly said: Message) {
    super(said.text);
  }
}
