import type { Evidence, Outcome, Subject } from '../shared/report';
import type { Transition, Workflow } from './model';

/** One line of the offline audit: what is wrong with, or cannot be told about, one object of a workflow file. */
export interface FileFinding {
  /** Id of the check of the same question about a project. */
  readonly check: string;
  /** `fail`; `not-available` where the file cannot tell; `not-applicable` where another finding makes the question empty. */
  readonly outcome: Extract<Outcome, 'fail' | 'not-available' | 'not-applicable'>;
  readonly subject: Subject;
  readonly message: string;
  readonly evidence: Evidence;
}

export const statusName = (workflow: Workflow, id: string | null): string => workflow.statuses.find((status) => status.id === id)?.name.trim() ?? '(stays where it is)';

export const workflowSubject = (workflow: Workflow): Subject => ({ type: 'workflow', id: workflow.id ?? '', name: workflow.name });
export const statusSubject = (workflow: Workflow, id: string): Subject => ({ type: 'status', id, name: statusName(workflow, id) });
export const transitionSubject = ({ id, name }: Transition): Subject => ({ type: 'transition', id, name: name.trim() });

/** `Create`, `Start progress`, … as a way to read aloud. */
export const wayNames = (way: readonly Transition[]): readonly string[] => way.map(({ name }) => name.trim());
