import { z } from 'zod';
import { rawReadSchema, rawWorkflowOf } from '../../workflow/edits/raw-workflow';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { byNextPageToken, byStartAt, collect, idText, startAtPage } from '../pages';
import { chunks } from '../../shared/chunks';
import { waitForAll } from '../../shared/wait-for-all';

/** Ids a bulk read takes: the limit Atlassian states for the preview of the same workflows. */
const MOST_WORKFLOWS = 25;

/**
 * Workflows exactly as Jira sends them, for whoever is going to send them back changed. Those that Jira does not return
 * are left out. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
export const readRawWorkflows = async (
  client: JiraClient,
  workflowIds: readonly string[],
): Promise<readonly RawWorkflowRead[]> => {
  const answers = await waitForAll(
    chunks(workflowIds, MOST_WORKFLOWS).map((some) =>
      client.request(endpoint('/rest/api/3/workflows', {}), {
        method: 'POST',
        isRead: true,
        body: { workflowIds: some },
        schema: rawReadSchema,
      }),
    ),
  );
  return workflowIds.flatMap(
    (id) => answers.map((answer) => rawWorkflowOf(answer, id)).find((read) => read !== undefined) ?? [],
  );
};

const issueTypesSchema = z.looseObject({
  issueTypes: z.looseObject({ nextPageToken: z.string().nullish(), values: z.array(z.looseObject({ id: idText })) }),
});

/** Ids of a project's issue types that follow a workflow, to the last page. */
export const readIssueTypeUsages = async (
  client: JiraClient,
  workflowId: string,
  projectId: string,
): Promise<readonly string[]> => {
  const path = '/rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages';
  const pages = byNextPageToken(
    async (nextPageToken) =>
      (
        await client.request(endpoint(path, { workflowId, projectId }, { maxResults: 200, nextPageToken }), {
          schema: issueTypesSchema,
        })
      ).issueTypes,
  );
  return (await collect(pages)).map(({ id }) => id);
};

const namedPage = startAtPage(z.looseObject({ name: z.string() }));

/** Names of the site's workflows that hold the text. */
export const findWorkflowNames = async (client: JiraClient, text: string): Promise<readonly string[]> =>
  (
    await collect(
      byStartAt((startAt) =>
        client.request(endpoint('/rest/api/3/workflows/search', {}, { queryString: text, startAt, maxResults: 200 }), {
          schema: namedPage,
        }),
      ),
    )
  ).map(({ name }) => name);

/**
 * Names of the site's workflow schemes.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/
 */
export const listWorkflowSchemeNames = async (client: JiraClient): Promise<readonly string[]> =>
  (
    await collect(
      byStartAt((startAt) =>
        client.request(endpoint('/rest/api/3/workflowscheme', {}, { startAt, maxResults: 50 }), { schema: namedPage }),
      ),
    )
  ).map(({ name }) => name);
