import type { Approval, SiteStatus, WorkflowTransition } from '../state/workflow';

/** A workflow as read from a file, its references not yet those of a site. */
export interface LoadedWorkflow {
  name: string;
  statuses: {
    reference: string;
    name: string;
    category?: SiteStatus['statusCategory'];
    description?: string;
    properties: Readonly<Record<string, string>>;
    approval?: Approval;
  }[];
  transitions: WorkflowTransition[];
  /** Screens the file knows by number or, in very old files, by name. */
  screens: { id: number | null; name: string }[];
}
