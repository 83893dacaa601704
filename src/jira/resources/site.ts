import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';

const serverInfoSchema = z.looseObject({ baseUrl: z.string(), serverTimeZone: z.string().nullish() });

/**
 * The site's address and default time zone.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-server-info/
 */
export const readServerInfo = (client: JiraClient) =>
  client.request(endpoint('/rest/api/3/serverInfo', {}), { schema: serverInfoSchema });

const applicationRoleSchema = z.looseObject({
  key: z.string(),
  name: z.string(),
  groupDetails: z.array(z.looseObject({ groupId: z.string().nullish(), name: z.string() })).optional(),
  remainingSeats: z.number().nullish(),
  hasUnlimitedSeats: z.boolean().nullish(),
});

/** The site's products with the groups that give access to them. Needs Administer Jira. */
export const readApplicationRoles = (client: JiraClient) =>
  client.request(endpoint('/rest/api/3/applicationrole', {}), { schema: z.array(applicationRoleSchema) });
