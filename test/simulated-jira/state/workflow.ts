/** Where an object lives: shared by the site, or owned by one team-managed project. */
export type Scope = { type: 'GLOBAL' } | { type: 'PROJECT'; project: { id: string } };
export interface Version {
  id: string;
  versionNumber: number;
}
export interface Point {
  x: number;
  y: number;
}
export type Parameters = Record<string, string>;

/** The site's statuses. Global names are unique over the site, project ones inside their project. */
export interface SiteStatus {
  id: string;
  name: string;
  description: string;
  statusCategory: 'TODO' | 'IN_PROGRESS' | 'DONE';
  scope: Scope;
}

/** A rule in the REST read shape. Rules of unknown apps are kept byte for byte. */
export interface WorkflowRule {
  id?: string;
  ruleKey: string;
  parameters: Parameters;
}
export interface ConditionGroup {
  operation: 'ANY' | 'ALL';
  conditions: WorkflowRule[];
  conditionGroups: ConditionGroup[];
}
export interface TransitionLink {
  fromStatusReference?: string;
  fromPort?: number;
  toPort?: number;
}

/** A transition in the REST read shape. `toStatusReference` absent = looped ("to itself"). */
export interface WorkflowTransition {
  id: string;
  name: string;
  description?: string;
  type: 'INITIAL' | 'GLOBAL' | 'DIRECTED';
  toStatusReference?: string;
  links: TransitionLink[];
  conditions?: ConditionGroup;
  validators: WorkflowRule[];
  actions: WorkflowRule[];
  triggers: WorkflowRule[];
  transitionScreen?: WorkflowRule;
  properties: Parameters;
  customIssueEventId?: string;
}

export interface Approval {
  active: 'true' | 'false';
  conditionType: 'number' | 'percent' | 'numberPerPrincipal';
  conditionValue: string;
  fieldId: string;
  prePopulatedFieldId?: string;
  exclude?: ('assignee' | 'reporter')[];
  transitionApproved: string;
  transitionRejected: string;
}

/** `statusReference` is the id of the status for stored workflows. */
export interface WorkflowStatus {
  statusReference: string;
  layout?: Point;
  properties: Parameters;
  deprecated: boolean;
  approvalConfiguration?: Approval;
}

/** A stored workflow: exactly what POST /rest/api/3/workflows answers for it. */
export interface SiteWorkflow {
  id: string;
  name: string;
  description: string;
  isEditable: boolean;
  scope: Scope;
  version: Version;
  /** Set while an update or migration runs. */
  taskId?: string;
  created?: string;
  updated?: string;
  startPointLayout?: Point;
  loopedTransitionContainerLayout?: Point;
  statuses: WorkflowStatus[];
  transitions: WorkflowTransition[];
}

/** Which workflow an issue type uses. */
export interface WorkflowScheme {
  id: string;
  name: string;
  description: string;
  scope: Scope;
  version: Version;
  taskId?: string;
  defaultWorkflowId: string;
  /** issue type id → workflow id, only for the types that do not use the default. */
  workflowByIssueType: Record<string, string>;
}

/** A rule an app or Jira offers in the editor, as GET /workflows/capabilities lists them. */
export interface AppRule {
  kind: 'forge' | 'connect';
  id: string;
  ruleKey: string;
  ruleType: 'Condition' | 'Validator' | 'Function' | 'Screen';
  name: string;
}
