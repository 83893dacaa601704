import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';
import { rawReadSchema, rawWorkflowOf } from '../workflow/edits/raw-workflow';
import type { RawWorkflowRead } from '../workflow/edits/raw-workflow';

type Question = { readonly workflowIds?: readonly string[]; readonly workflowNames?: readonly string[] };

const read = (client: JiraClient, body: Question) =>
  client.request(endpoint('/rest/api/3/workflows', {}), { method: 'POST', isRead: true, body, schema: rawReadSchema });

/** A whole workflow as it stands, nothing renamed or left out; undefined: there is none. */
export const readRawWorkflow = async (client: JiraClient, workflowId: string): Promise<RawWorkflowRead | undefined> =>
  rawWorkflowOf(await read(client, { workflowIds: [workflowId] }), workflowId);

/** The same by its name, which is unique among the workflows of the site. */
export const findRawWorkflow = async (client: JiraClient, name: string): Promise<RawWorkflowRead | undefined> => {
  const answer = await read(client, { workflowNames: [name] });
  const workflow = answer.workflows.find((candidate) => candidate.name === name);
  return workflow && rawWorkflowOf(answer, workflow.id);
};
