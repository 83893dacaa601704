import type { SchemeContent } from '../../plan/plan-input';
import type { Screen } from '../../snapshot/parts';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';

/** What a plan has to know beyond the comparison. `model` is the project to be like, `changed` the other. */
export interface EqualiseFacts {
  /** Workflows of both as Jira sends them. */
  readonly workflows: readonly RawWorkflowRead[];
  /** The workflow scheme of the changed project; null: it has none that can be exchanged. */
  readonly workflowScheme: SchemeContent | null;
  /** Ids of workflows that no project but the changed one uses. */
  readonly ownWorkflows: ReadonlySet<string>;
  /** The issue type scheme of the changed project; null: not needed. */
  readonly issueTypes: {
    readonly id: string;
    readonly name: string;
    readonly issueTypeIds: readonly string[];
    readonly defaultIssueTypeId: string | null;
  } | null;
  /** Screens of the model that the changed project shows nowhere. */
  readonly screens: readonly Screen[];
  /** By request type id of the model. */
  readonly texts: ReadonlyMap<string, { readonly description: string; readonly helpText: string }>;
  /**
   * By workflow id of the changed project: which of its statuses another workflow lacks, and how many requests stand
   * there.
   */
  readonly occupied: ReadonlyMap<string, readonly { readonly status: string; readonly count: number }[]>;
}
