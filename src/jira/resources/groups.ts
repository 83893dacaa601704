import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { startAtPage } from '../pages';
import type { OffsetPage } from '../unbroken-pages';

const memberSchema = z.object({ accountId: z.string(), accountType: z.string().optional(), active: z.boolean() });
export type GroupMember = z.infer<typeof memberSchema>;

/** One page of a group's active members, 50 at most. Needs Administer Jira. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/ */
export const readGroupPage = async (client: JiraClient, groupId: string, startAt: number): Promise<OffsetPage<GroupMember>> => {
  const page = await client.request(endpoint('/rest/api/3/group/member', {}, { groupId, startAt, maxResults: 50 }), { schema: startAtPage(memberSchema) });
  return { values: page.values, isLast: page.isLast ?? page.values.length === 0 };
};

/** Whether Jira has a group of this id, and its name. */
export const findGroup = async (client: JiraClient, groupId: string): Promise<{ readonly groupId: string; readonly name: string } | null> => {
  const { values } = await client.request(endpoint('/rest/api/3/group/bulk', {}, { groupId }), { schema: startAtPage(z.object({ groupId: z.string(), name: z.string() })) });
  return values[0] ?? null;
};
