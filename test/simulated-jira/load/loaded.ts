import type { SiteStatus, WorkflowTransition } from '../state/workflow';

/** A workflow as read from a file, its references not yet those of a site. */
export interface LoadedWorkflow {
  name: string;
  statuses: { reference: string; name: string; category?: SiteStatus['statusCategory'] }[];
  transitions: WorkflowTransition[];
  /** Screens the file knows by number or, in very old files, by name. */
  screens: { id: number | null; name: string }[];
}
