import type { Workflow } from './model';

/** Something in the source that points nowhere or twice. The workflow is still read; the problem is told, never dropped. */
export interface ReadProblem {
  readonly kind: 'missing-status' | 'missing-target' | 'missing-transition' | 'duplicate-status' | 'duplicate-transition' | 'several-initial' | 'unsupported';
  /** Name of the workflow it was found in. */
  readonly workflow: string;
  /** The id or name that is missing or doubled. */
  readonly subject: string;
  /** One sentence for an admin. */
  readonly message: string;
}

/** What came out of an answer or a file. */
export interface ReadResult {
  readonly workflows: readonly Workflow[];
  readonly problems: readonly ReadProblem[];
}

/** One workflow and what was odd about it. */
export interface ReadWorkflow {
  readonly workflow: Workflow;
  readonly problems: readonly ReadProblem[];
}
