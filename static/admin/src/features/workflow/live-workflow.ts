/** A workflow as a project on the site has it. */
export interface LiveWorkflow {
  readonly projectKey: string;
  readonly workflowId: string;
}
