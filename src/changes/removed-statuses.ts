import { z } from 'zod';
import type { Message } from '../shared/message';
import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';
import { whyRequestsAreHidden } from '../jira/resources/app-access';
import { readIssueTypeUsages } from '../jira/resources/raw-workflows';
import { readProjectUsages } from '../jira/resources/workflows';
import type { RawWorkflowRead } from '../workflow/edits/raw-workflow';
import type { UpdateRequest } from '../workflow/edits/requests';
import { readRequestsInStatus, whyOccupied } from './requests-in-status';

const countSchema = z.looseObject({ count: z.number() });

/**
 * How many requests of the projects stand in a status.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 */
export const countInStatus = async (
  client: JiraClient,
  projectIds: readonly string[],
  statusId: string,
): Promise<number> => {
  if (projectIds.length === 0) return 0;
  const jql = `project in (${projectIds.join(',')}) AND status = ${statusId}`;
  return (
    await client.request(endpoint('/rest/api/3/search/approximate-count', {}), {
      method: 'POST',
      isRead: true,
      body: { jql },
      schema: countSchema,
    })
  ).count;
};

/** Taking a status away would move requests somebody put there since; that is no undo. null: nothing stands in it. */
export const whyStatusStays = async (
  client: JiraClient,
  workflow: { readonly id: string; readonly name: string },
  status: { readonly id: string; readonly name: string },
): Promise<Message | null> => {
  const projects = await readProjectUsages(client, workflow.id);
  const hidden = await whyRequestsAreHidden(client, projects);
  if (hidden !== null) return hidden;
  const requests = await Promise.all(
    projects.map(async (projectId) =>
      readRequestsInStatus(client, projectId, await readIssueTypeUsages(client, workflow.id, projectId), status.id),
    ),
  );
  return whyOccupied(requests.flat(), status.name, workflow.name);
};

export const referenceAmong = ({ statuses }: RawWorkflowRead, statusId: string): string =>
  statuses.find(({ id }) => id === statusId)?.statusReference ?? statusId;

/**
 * Jira asks where requests of a removed status go, even where none stand there: to the status a new request starts in.
 */
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
