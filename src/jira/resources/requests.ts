import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { idText } from '../pages';

export interface NewRequest {
  readonly serviceDeskId: string;
  readonly requestTypeId: string;
  readonly raiseOnBehalfOf: string;
  readonly requestFieldValues: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>> | null;
  readonly isAdf: boolean;
}

const createdSchema = z.looseObject({ issueId: idText, issueKey: z.string() });
export type RaisedRequest = z.infer<typeof createdSchema>;

/**
 * Raises a request for a customer. Never repeated after an answer that may have got lost.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/
 */
export const raiseRequest = (client: JiraClient, { answers, isAdf, ...request }: NewRequest): Promise<RaisedRequest> =>
  client.request(endpoint('/rest/servicedeskapi/request', {}), {
    method: 'POST',
    body: { ...request, ...(answers && { form: { answers } }), ...(isAdf && { isAdfRequest: true }) },
    schema: createdSchema,
  });

const foundSchema = z.looseObject({
  issues: z.array(
    z.looseObject({
      id: idText,
      key: z.string(),
      fields: z.looseObject({
        summary: z.string().nullish(),
        creator: z.looseObject({ accountId: z.string() }).nullish(),
        created: z.string(),
      }),
    }),
  ),
});

/**
 * The newest issues of a project that were reported for somebody in the last minutes. The search lags seconds behind.
 */
export const findRecentIssues = async (
  client: JiraClient,
  search: { readonly projectId: string; readonly reporter: string; readonly minutes: number },
) => {
  const { issues } = await client.request(endpoint('/rest/api/3/search/jql', {}), {
    method: 'POST',
    isRead: true,
    schema: foundSchema,
    body: {
      jql:
        `project = ${search.projectId} AND reporter = "${search.reporter.replace(/["\\]/gu, '')}" AND created >= ` +
        `-${search.minutes}m ORDER BY created DESC`,
      fields: ['summary', 'creator', 'created'],
      maxResults: 50,
    },
  });
  return issues;
};

/** Request type of a request; null: raised some other way. */
export const readRequestTypeOf = async (client: JiraClient, issueKey: string): Promise<string | null> => {
  const { requestTypeId } = await client.request(
    endpoint('/rest/servicedeskapi/request/{issueIdOrKey}', { issueIdOrKey: issueKey }),
    { schema: z.looseObject({ requestTypeId: idText.nullish() }) },
  );
  return requestTypeId ?? null;
};
