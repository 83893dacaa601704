import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { readProjectUsages } from '../resources/workflows';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';
import type { UpdateRequest } from '../../workflow/edits/requests';
import { NotReversible } from './standing';

const countSchema = z.looseObject({ count: z.number() });

/** How many requests of the projects stand in a status. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/ */
export const countInStatus = async (
  client: JiraClient,
  projectIds: readonly string[],
  statusId: string,
  issueTypeId?: string,
): Promise<number> => {
  if (projectIds.length === 0) return 0;
  const jql = `project in (${projectIds.join(',')}) AND status = ${statusId}${issueTypeId === undefined ? '' : ` AND issuetype = ${issueTypeId}`}`;
  return (
    await client.request(endpoint('/rest/api/3/search/approximate-count', {}), {
      method: 'POST',
      isRead: true,
      body: { jql },
      schema: countSchema,
    })
  ).count;
};

/** Taking a status away would move requests somebody put there since; that is no undo. @throws NotReversible */
export const refuseOccupied = async (
  client: JiraClient,
  workflowId: string,
  statusId: string,
  name: string,
): Promise<void> => {
  const count = await countInStatus(client, await readProjectUsages(client, workflowId), statusId);
  if (count > 0)
    throw new NotReversible(
      `${count === 1 ? 'One request stands' : `${count} requests stand`} in status "${name}" now; move ${count === 1 ? 'it' : 'them'} to another status first.`,
    );
};

export const referenceAmong = ({ statuses }: RawWorkflowRead, statusId: string): string =>
  statuses.find(({ id }) => id === statusId)?.statusReference ?? statusId;

/** Jira asks where requests of a removed status go, even where none stand there: to the status a new request starts in. */
export const withMappings = (
  request: UpdateRequest,
  removed: readonly string[],
  { workflow }: RawWorkflowRead,
): UpdateRequest => {
  if (removed.length === 0) return request;
  const start =
    workflow.transitions.find(({ type }) => type === 'INITIAL')?.toStatusReference ??
    workflow.statuses[0]?.statusReference;
  const defaultStatusMappings = removed.map((oldStatusReference) => ({
    oldStatusReference,
    newStatusReference: start,
  }));
  return { ...request, workflows: request.workflows.map((update) => ({ ...update, defaultStatusMappings })) };
};
