import type { Reply } from './contract';
import type { Text } from './message';
import type { LossKind, DifferenceKind, WorkflowPart } from './vocabulary';

/** One workflow of a project, for choosing. */
export interface WorkflowListed {
  readonly id: string;
  readonly name: string;
  readonly issueTypes: readonly { readonly id: string; readonly name: string }[];
  readonly statuses: number;
  readonly transitions: number;
  /** How many of the transitions lead out of any status. */
  readonly globalTransitions: number;
}

export interface ListedWorkflows {
  readonly workflows: readonly WorkflowListed[];
}

/** Something the format of a file cannot say. */
interface WorkflowLoss {
  readonly kind: LossKind;
  /** For example `transition "Resolve" (41)` or `the workflow`. */
  readonly where: Text;
  /** One sentence, ends with a period. */
  readonly what: Text;
}

export interface ExportedWorkflow {
  readonly fileName: string;
  readonly text: string;
  readonly losses: readonly WorkflowLoss[];
}

/** One difference between two workflows; `before` is the first of them, null where it has nothing there. */
export interface WorkflowDifferenceView {
  readonly kind: DifferenceKind;
  /** Ids are those of the workflow it stands in: the first, or the second where it was added. */
  readonly subject: { readonly type: WorkflowPart; readonly id: string; readonly name: string };
  readonly before: Text | null;
  readonly after: Text | null;
  /** Plain words, ends with a period. */
  readonly sentence: Text;
}

export interface WorkflowDiff {
  readonly first: { readonly name: string; readonly statuses: number; readonly transitions: number };
  readonly second: { readonly name: string; readonly statuses: number; readonly transitions: number };
  /** Empty: both do the same. */
  readonly differences: readonly WorkflowDifferenceView[];
  /** What was odd about the file and what it cannot say, one sentence each. */
  readonly remarks: readonly Text[];
}

type OneProject = { readonly projectKey: string };
type OneWorkflow = OneProject & { readonly workflowId: string };

/** What the page may ask about workflows as files. */
export type WorkflowQuestions = {
  listWorkflows: (payload: OneProject) => Reply<ListedWorkflows>;
  /**
   * `xml`: OSWorkflow, DTD 2.8; `json`: as Jira itself answers. A file beyond the size of one answer is refused with
   * `bad-request`.
   */
  exportWorkflow: (payload: OneWorkflow & { readonly format: 'xml' | 'json' }) => Reply<ExportedWorkflow>;
  /**
   * The live workflow is the first, the file the second. At most 480,000 characters of file, since a question carries
   * 500 kB; of several workflows in it, the one of the live one's name is meant.
   */
  diffWorkflowFile: (
    payload: OneWorkflow & { readonly fileName: string; readonly fileText: string },
  ) => Reply<WorkflowDiff>;
  diffLiveWorkflows: (
    payload: OneWorkflow & { readonly otherProjectKey: string; readonly otherWorkflowId: string },
  ) => Reply<WorkflowDiff>;
};
