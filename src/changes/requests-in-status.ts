import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import type { Message } from '../shared/message';
import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';

/** The first few, and how many more there are. */
type Some = { requests: readonly string[]; more: number; status: string; workflow: string };

/** `IT-7 (Incident), IT-9 (Incident) and 3 more`. */
const inRow = (requests: readonly string[], more: number): string =>
  more > 0 ? `${requests.join(', ')} and ${more} more` : requests.join(', ');

export const says = defineMessages('requests-in-status', {
  request: ({ key, workType }: { key: string; workType: string }) => `${key} (${workType})`,
  unknownRequest: ({ key }: { key: string }) => `${key} (unknown work type)`,
  one: ({ request, status, workflow }: { request: string; status: string; workflow: string }) =>
    `Request ${request} stands in status "${status}", which workflow "${workflow}" does not keep. ` +
    'Move it to another status, then press the button again.',
  several: ({ count, requests, more, status, workflow }: Some & { count: number }) =>
    `${count} requests stand in status "${status}", which workflow "${workflow}" does not keep: ` +
    `${inRow(requests, more)}. Move them to another status, then press the button again.`,
  hundred: ({ requests, more, status, workflow }: Some) =>
    `100 or more requests stand in status "${status}", which workflow "${workflow}" does not keep: ` +
    `${inRow(requests, more)}. Move them to another status, then press the button again.`,
});

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
interface NamedRequest {
  readonly key: string;
  /** null: Jira does not tell it. */
  readonly workType: string | null;
}

/**
 * Requests of these work types of a project that stand in a status, up to a hundred. No other work type is counted: its
 * workflow may have the status for good.
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
  return issues.map(({ key, fields }) => ({ key, workType: fields?.issuetype?.name ?? null }));
};

const named = ({ key, workType }: NamedRequest): Message =>
  workType === null ? says.unknownRequest({ key }) : says.request({ key, workType });

/** Why a status cannot be taken away, and what to do; null: nothing stands in it. */
export const whyOccupied = (requests: readonly NamedRequest[], status: string, workflow: string): Message | null => {
  const [first, ...others] = requests;
  if (first === undefined) return null;
  if (others.length === 0) return says.one({ request: named(first), status, workflow });
  const some = requests.slice(0, MOST_NAMED).map(named);
  const facts = { requests: some, more: requests.length - some.length, status, workflow };
  return requests.length >= MOST_COUNTED ? says.hundred(facts) : says.several({ ...facts, count: requests.length });
};
