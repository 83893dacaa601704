import type { Message } from '../shared/message';
import type { Loss } from './loss';
import type { Workflow } from './model';

/**
 * Something in the source that points nowhere or twice. The workflow is still read; the problem is told, never dropped.
 */
export interface ReadProblem {
  readonly kind:
    | 'missing-status'
    | 'missing-target'
    | 'missing-transition'
    | 'duplicate-status'
    | 'duplicate-transition'
    | 'several-initial'
    | 'unsupported';
  /** The id or name that is missing or doubled. */
  readonly subject: string;
  /** One sentence for an admin. */
  readonly message: Message;
}

/** A workflow that still tells what was odd about its source; `problems` is there only where there are any. */
export interface ToldWorkflow extends Workflow {
  readonly problems?: readonly ReadProblem[];
}

/** One workflow of an answer or a file, and what was odd about it; names repeat, so the two stay together. */
export interface ReadWorkflow {
  readonly workflow: Workflow;
  readonly problems: readonly ReadProblem[];
  /** What the source says and the model does not hold: whoever writes it in another format loses it. */
  readonly unmodelled: readonly Loss[];
}

export const withProblems = ({ workflow, problems }: ReadWorkflow): ToldWorkflow =>
  problems.length === 0 ? workflow : { ...workflow, problems };
