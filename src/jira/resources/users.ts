import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';

/** An account as Jira's lists tell it, without its groups. */
export const userSchema = z.looseObject({
  accountId: z.string(),
  accountType: z.string().optional(),
  /** Only with accountType `app`: `service` is an Atlassian service account, `agent` a Rovo agent. */
  appType: z.string().nullish(),
  active: z.boolean(),
  displayName: z.string(),
  /** Only where the account lets the caller see it. */
  emailAddress: z.string().nullish(),
  timeZone: z.string().nullish(),
  locale: z.string().nullish(),
});
export type RawUser = z.infer<typeof userSchema>;

const listOf = <T extends z.ZodType>(item: T) => z.looseObject({ items: z.array(item) });
const fullUserSchema = userSchema.extend({
  groups: listOf(z.looseObject({ groupId: z.string().nullish(), name: z.string() })),
  applicationRoles: listOf(z.looseObject({ key: z.string() })),
});

/**
 * One account with its groups and products.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/
 */
export const readUser = (client: JiraClient, accountId: string) =>
  client.request(endpoint('/rest/api/3/user', {}, { accountId, expand: 'groups,applicationRoles' }), {
    schema: fullUserSchema,
  });

/**
 * An account as it sees itself: no privacy setting hides its zone from it. What is answered for somebody else counts as
 * no answer. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/
 */
export const readItself = (client: JiraClient, accountId: string) =>
  client.actingAs(accountId).request(endpoint('/rest/api/3/myself', {}), {
    schema: userSchema.extend({ accountId: z.literal(accountId) }),
  });

/** One account without its groups. */
export const readAccount = (client: JiraClient, accountId: string) =>
  client.request(endpoint('/rest/api/3/user', {}, { accountId }), { schema: userSchema });

/**
 * Active accounts whose name or e-mail address starts with the query. Empty, not refused, where the caller may not
 * browse users.
 */
export const searchUsers = (client: JiraClient, query: string, maxResults: number) =>
  client.request(endpoint('/rest/api/3/user/search', {}, { query, maxResults }), { schema: z.array(userSchema) });

/** Accounts that hold all the permissions in the project, as far as Jira looks (the first 1,000 users of the site). */
export const searchUsersWithPermission = (
  client: JiraClient,
  search: {
    readonly projectKey: string;
    readonly permissions: readonly string[];
    readonly query?: string;
    readonly maxResults: number;
  },
) =>
  client.request(
    endpoint(
      '/rest/api/3/user/permission/search',
      {},
      { ...search, query: search.query ?? '', permissions: search.permissions.join(',') },
    ),
    { schema: z.array(userSchema) },
  );
