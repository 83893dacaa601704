import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';

const MOST_COUNTED = 100;
const MOST_NAMED = 3;

const foundSchema = z.looseObject({
  issues: z.array(
    z.looseObject({
      key: z.string(),
      fields: z.looseObject({ issuetype: z.looseObject({ name: z.string() }).nullish() }).nullish(),
    }),
  ),
});

/** A request as a refusal names it: its key and its work type. */
export interface NamedRequest {
  readonly key: string;
  readonly workType: string;
}

/**
 * Requests of these work types of a project that stand in a status, up to a hundred. No other work type is counted: its workflow may have the status for good.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 */
export const readRequestsInStatus = async (
  client: JiraClient,
  projectId: string,
  issueTypeIds: readonly string[],
  statusId: string,
): Promise<readonly NamedRequest[]> => {
  if (issueTypeIds.length === 0) return [];
  const { issues } = await client.request(endpoint('/rest/api/3/search/jql', {}), {
    method: 'POST',
    isRead: true,
    body: {
      jql: `project = ${projectId} AND issuetype in (${issueTypeIds.join(',')}) AND status = ${statusId} ORDER BY key`,
      maxResults: MOST_COUNTED,
      fields: ['issuetype'],
    },
    schema: foundSchema,
  });
  return issues.map(({ key, fields }) => ({ key, workType: fields?.issuetype?.name ?? 'unknown work type' }));
};

/** `IT-7 (Incident), IT-9 (Incident) and 3 more`. */
const someOf = (requests: readonly NamedRequest[]): string => {
  const named = requests.slice(0, MOST_NAMED).map(({ key, workType }) => `${key} (${workType})`);
  const rest = requests.length - named.length;
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
};

/** Why a status cannot be taken away, and what to do; null: nothing stands in it. */
export const whyOccupied = (requests: readonly NamedRequest[], status: string, workflow: string): string | null => {
  if (requests.length === 0) return null;
  return requests.length === 1
    ? `Request ${someOf(requests)} stands in status "${status}", which workflow "${workflow}" does not keep. Move it to another status, then press the button again.`
    : `${requests.length >= MOST_COUNTED ? `${MOST_COUNTED} or more` : requests.length} requests stand in status "${status}", which workflow "${workflow}" does not keep: ${someOf(requests)}. Move them to another status, then press the button again.`;
};
