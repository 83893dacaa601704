import type { Workflow } from './model';

/** What tells workflows apart: Jira's entity id; a workflow from a file has none and goes by its name. */
export const workflowKey = (workflow: Workflow): string => workflow.id ?? workflow.name;
