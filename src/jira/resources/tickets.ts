import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { byNextPageToken, idText } from '../pages';

const reference = z.looseObject({ id: idText });
const named = z.looseObject({ id: idText, name: z.string() });
const account = z.looseObject({ accountId: z.string() }).nullish();

const ticketSchema = z.looseObject({
  id: idText,
  key: z.string(),
  fields: z.looseObject({
    project: reference,
    issuetype: named,
    status: named,
    resolution: reference.nullish(),
    security: named.nullish(),
    assignee: account,
    reporter: account,
    created: z.string(),
    updated: z.string(),
  }),
});
export type RawTicket = z.infer<typeof ticketSchema>;

const FIELDS = [
  'project',
  'issuetype',
  'status',
  'resolution',
  'security',
  'assignee',
  'reporter',
  'created',
  'updated',
] as const;

/**
 * State of an issue without its text. Throws `JiraNotFound` when it does not exist or may not be seen.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/
 */
export const readTicket = (client: JiraClient, idOrKey: string, as: 'app' | 'user' = 'app'): Promise<RawTicket> =>
  client.request(
    endpoint('/rest/api/3/issue/{issueIdOrKey}', { issueIdOrKey: idOrKey }, { fields: FIELDS.join(',') }),
    { schema: ticketSchema, as },
  );

/**
 * Who may read a comment, without its text. Throws `JiraNotFound` when it does not exist or may not be seen.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/
 */
export const readComment = (client: JiraClient, issueIdOrKey: string, id: string) =>
  client.request(endpoint('/rest/api/3/issue/{issueIdOrKey}/comment/{id}', { issueIdOrKey, id }), {
    schema: z.looseObject({ jsdPublic: z.boolean().nullish() }),
  });

const transitionsSchema = z.looseObject({
  transitions: z.array(
    z.looseObject({
      id: idText,
      name: z.string(),
      to: named,
      isAvailable: z.boolean().optional(),
      fields: z
        .record(
          z.string(),
          z.looseObject({
            name: z.string().optional(),
            required: z.boolean().optional(),
            hasDefaultValue: z.boolean().nullish(),
          }),
        )
        .nullish(),
    }),
  ),
});
export type RawTransition = z.infer<typeof transitionsSchema>['transitions'][number];

/**
 * What the caller may do to an issue in its current status, with the fields of each screen; empty where it lacks
 * "Transition issues".
 */
export const readTransitions = async (client: JiraClient, idOrKey: string): Promise<readonly RawTransition[]> => {
  const { transitions } = await client.request(
    endpoint(
      '/rest/api/3/issue/{issueIdOrKey}/transitions',
      { issueIdOrKey: idOrKey },
      { expand: 'transitions.fields' },
    ),
    { schema: transitionsSchema },
  );
  return transitions;
};

const foundSchema = z.looseObject({
  issues: z.array(
    z.looseObject({
      id: idText,
      key: z.string(),
      fields: z.looseObject({ status: reference, assignee: account, updated: z.string() }),
    }),
  ),
  nextPageToken: z.string().nullish(),
});
type FoundTicket = z.infer<typeof foundSchema>['issues'][number];

/**
 * At most `most` issues of a query, without their text.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 */
export const searchTickets = async (client: JiraClient, jql: string, most: number): Promise<readonly FoundTicket[]> => {
  const found: FoundTicket[] = [];
  const readPage = (nextPageToken?: string) =>
    client.request(endpoint('/rest/api/3/search/jql', {}), {
      method: 'POST',
      isRead: true,
      body: {
        jql,
        fields: ['status', 'assignee', 'updated'],
        maxResults: 100,
        ...(nextPageToken !== undefined && { nextPageToken }),
      },
      schema: foundSchema,
      points: 101,
    });
  for await (const page of byNextPageToken(readPage)) {
    found.push(...page.issues);
    if (found.length >= most) break;
  }
  return found.slice(0, most);
};

const sampledSchema = z.looseObject({
  issues: z.array(
    z.looseObject({
      key: z.string(),
      fields: z.looseObject({ issuetype: reference, status: reference }),
      transitions: z.array(z.looseObject({ id: idText })),
    }),
  ),
});

/**
 * The few requests of a project that changed last, without their text, each with the transitions that Jira lists to the
 * caller: one call for all of them.
 */
export const sampleTransitions = async (client: JiraClient, projectId: string, most: number) => {
  const { issues } = await client.request(endpoint('/rest/api/3/search/jql', {}), {
    method: 'POST',
    isRead: true,
    body: {
      jql: `project = ${projectId} ORDER BY updated DESC`,
      fields: ['issuetype', 'status'],
      expand: 'transitions',
      maxResults: most,
    },
    schema: sampledSchema,
    points: most + 1,
  });
  return issues;
};
