import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { startAtPage } from '../pages';
import type { OffsetPage } from '../unbroken-pages';

const accountSchema = z.object({
  accountId: z.string(),
  accountType: z.string().optional(),
  emailAddress: z.string().nullish(),
  active: z.boolean(),
});
type SiteUser = z.infer<typeof accountSchema>;

const PAGE = 1000;

/**
 * One page of all accounts of the site: people, apps, portal-only customers, inactive ones too. Jira never says which
 * page is the last.
 */
export const readAllUsersPage = async (client: JiraClient, startAt: number): Promise<OffsetPage<SiteUser>> => {
  const values = await client.request(endpoint('/rest/api/3/users/search', {}, { startAt, maxResults: PAGE }), {
    schema: z.array(accountSchema),
    points: 1 + 2 * PAGE,
  });
  return { values, isLast: false };
};

/** The names of some accounts, 100 at most in one call; who is unknown is left out. */
export const readNames = async (
  client: JiraClient,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { values } = await client.request(
    endpoint('/rest/api/3/user/bulk', {}, { accountId: accountIds, maxResults: 100 }),
    { schema: startAtPage(z.object({ accountId: z.string(), displayName: z.string() })) },
  );
  return new Map(values.map(({ accountId, displayName }) => [accountId, displayName]));
};
