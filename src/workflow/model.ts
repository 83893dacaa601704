/**
 * The workflow as this app thinks about it: one shape for Jira's REST answers and for OSWorkflow XML.
 * Pure data, no Jira client. Rule keys and parameter names are those of Jira Cloud's workflow REST API
 * (https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/); legacy XML classes are
 * mapped to them where the meaning is the same, and kept as `class:<name>` where it is not.
 */

import type { Message } from '../shared/message';
import type { StatusCategory, TransitionKind, Bucket, Confidence } from '../shared/vocabulary';
export type { StatusCategory, TransitionKind, Bucket, Confidence } from '../shared/vocabulary';

/** Jira Service Management asks people to approve while a request stands in a status. Ids are those of the workflow. */
export interface StatusApproval {
  readonly isActive: boolean;
  /** The transition Jira runs when the request is approved; null where the source does not name it. */
  readonly approvedBy: string | null;
  readonly declinedBy: string | null;
  /** The field that names the approvers. */
  readonly fieldId: string | null;
  /** `number`, `percent` or `numberPerPrincipal`: how `conditionValue` counts approvals. */
  readonly conditionType?: string;
  readonly conditionValue?: string;
  /** Roles on the request that may not approve: `assignee`, `reporter`. */
  readonly excluded?: readonly string[];
  /** A field whose people fill the approvers' one. */
  readonly prePopulatedFieldId?: string;
}

export interface WorkflowStatus {
  /** Jira's status id; where an export has none, the step id prefixed with `step:`. */
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
  /** Without those that say an approval in older exports. */
  readonly properties: Readonly<Record<string, string>>;
  readonly approval?: StatusApproval;
  /** Jira's description of the status; templates of service projects leave theirs. Told where the source carries it. */
  readonly description?: string;
}

export interface Rule {
  /** For example `system:update-field`; `class:com.example.X` for a legacy class with no REST twin. */
  readonly ruleKey: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** True where an old export negates the rule. */
  readonly isNegated?: boolean;
  /**
   * How an export says it, where the rule alone would lose something: an app's class that does the same, or arguments
   * nobody knows. Written back as it is.
   */
  readonly asClass?: RuleSource;
}

/** A class of an export with all its arguments, without `class.name`. */
interface RuleSource {
  readonly className: string;
  readonly arguments: Readonly<Record<string, string>>;
  /** Names of those arguments that the rule doesn't say. */
  readonly unread: readonly string[];
}

export interface ConditionGroup {
  readonly operation: 'any' | 'all';
  readonly conditions: readonly Rule[];
  readonly groups: readonly ConditionGroup[];
}

/** The screen a transition shows. Very old exports name a screen instead of giving its id. */
export interface TransitionScreen {
  readonly id: string | null;
  readonly name?: string;
}

export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly kind: TransitionKind;
  /** Status ids it leaves from; empty for `initial` and `global` (Any status). */
  readonly from: readonly string[];
  /** Status id it leads to; null when it stays in the current status. */
  readonly to: string | null;
  readonly screen: TransitionScreen | null;
  readonly conditions: ConditionGroup | null;
  readonly validators: readonly Rule[];
  /** Post functions other than the defaults every transition runs. */
  readonly actions: readonly Rule[];
  readonly properties: Readonly<Record<string, string>>;
  readonly description?: string;
  /**
   * The event the transition fires, where it is not the usual one (created for the first, generic for all others);
   * null: it fires none.
   */
  readonly eventId?: string | null;
}

export interface Workflow {
  /** Jira's entity id; null for a file. */
  readonly id: string | null;
  readonly name: string;
  readonly description?: string;
  readonly scope: 'global' | 'project';
  readonly isEditable: boolean;
  readonly version: { readonly id: string; readonly versionNumber: number } | null;
  readonly statuses: readonly WorkflowStatus[];
  readonly transitions: readonly Transition[];
}

export interface BucketProposal {
  readonly bucket: Bucket;
  readonly confidence: Confidence;
  /** One sentence an admin can agree or disagree with. */
  readonly reason: Message;
}
