import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { startAtPage } from '../pages';
import type { OffsetPage } from '../unbroken-pages';

const memberSchema = z.object({ accountId: z.string(), accountType: z.string().optional(), active: z.boolean() });
type GroupMember = z.infer<typeof memberSchema>;

const readMembers = (client: JiraClient, groupId: string, startAt: number, maxResults: number) =>
  client.request(endpoint('/rest/api/3/group/member', {}, { groupId, startAt, maxResults }), {
    schema: startAtPage(memberSchema),
    points: 1 + 2 * maxResults,
  });

/**
 * One page of a group's active members, 50 at most. Needs Administer Jira.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/
 */
export const readGroupPage = async (
  client: JiraClient,
  groupId: string,
  startAt: number,
): Promise<OffsetPage<GroupMember>> => {
  const page = await readMembers(client, groupId, startAt, 50);
  return { values: page.values, isLast: page.isLast ?? page.values.length === 0 };
};

/** Whether Jira has a group of this id, and its name. */
export const findGroup = async (
  client: JiraClient,
  groupId: string,
): Promise<{ readonly groupId: string; readonly name: string } | null> => {
  const { values } = await client.request(endpoint('/rest/api/3/group/bulk', {}, { groupId }), {
    schema: startAtPage(z.object({ groupId: z.string(), name: z.string() })),
  });
  return values[0] ?? null;
};

/** How many active members a group has. Needs Administer Jira. */
export const countMembers = async (client: JiraClient, groupId: string): Promise<number> =>
  (await readMembers(client, groupId, 0, 1)).total ?? 0;

const foundGroups = z.object({
  total: z.number(),
  groups: z.array(z.object({ groupId: z.string(), name: z.string() })),
});

/**
 * Groups whose name holds the text, sorted by name. Jira gives the first of them only, and none where the app may not
 * browse users and groups.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-groups-picker-get
 */
export const pickGroups = (
  client: JiraClient,
  query: string,
  maxResults: number,
): Promise<z.infer<typeof foundGroups>> =>
  client.request(endpoint('/rest/api/3/groups/picker', {}, { query, maxResults, caseInsensitive: true }), {
    schema: foundGroups,
  });
