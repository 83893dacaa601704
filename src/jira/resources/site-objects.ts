import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { byStartAt, collect, idText, startAtPage } from '../pages';
import { EDITED_CATEGORIES } from '../../shared/vocabulary';

const resolutionPage = startAtPage(
  z.looseObject({ id: idText, name: z.string(), isDefault: z.boolean().optional(), default: z.boolean().optional() }),
);

/**
 * The site's resolutions in Jira's order. The page and its example spell the default differently.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/
 */
export const listResolutions = async (client: JiraClient) => {
  const all = await collect(
    byStartAt((startAt) =>
      client.request(endpoint('/rest/api/3/resolution/search', {}, { startAt, maxResults: 50 }), {
        schema: resolutionPage,
      }),
    ),
  );
  return all.map((resolution) => ({
    id: resolution.id,
    name: resolution.name,
    isDefault: resolution.isDefault ?? resolution.default ?? false,
  }));
};

const statusPage = startAtPage(
  z.looseObject({ id: idText, name: z.string(), statusCategory: z.enum(EDITED_CATEGORIES) }),
);

/**
 * Global statuses whose name holds the text; names of global statuses are unique on a site.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/
 */
export const findGlobalStatuses = async (client: JiraClient, text: string) => {
  const all = await collect(
    byStartAt((startAt) =>
      client.request(endpoint('/rest/api/3/statuses/search', {}, { searchString: text, startAt, maxResults: 200 }), {
        schema: statusPage,
      }),
    ),
  );
  return all.map(({ id, name, statusCategory }) => ({ id, name, category: statusCategory }));
};

const namedPage = startAtPage(z.looseObject({ name: z.string() }));

/** Names of the site's screens that hold the text. */
export const findScreenNames = async (client: JiraClient, text: string): Promise<readonly string[]> =>
  (
    await collect(
      byStartAt((startAt) =>
        client.request(endpoint('/rest/api/3/screens', {}, { queryString: text, startAt, maxResults: 100 }), {
          schema: namedPage,
        }),
      ),
    )
  ).map(({ name }) => name);

/** Names of the site's permission schemes; not paged. */
export const listPermissionSchemeNames = async (client: JiraClient): Promise<readonly string[]> => {
  const { permissionSchemes } = await client.request(endpoint('/rest/api/3/permissionscheme', {}), {
    schema: z.looseObject({ permissionSchemes: z.array(z.looseObject({ name: z.string() })) }),
  });
  return permissionSchemes.map(({ name }) => name);
};

/**
 * Unresolved issues of a project, of some issue types or of all; Jira's count is approximate.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 */
export const countOpenIssues = async (
  client: JiraClient,
  projectId: string,
  issueTypeIds: readonly string[] | 'all',
): Promise<number> => {
  if (issueTypeIds.length === 0) return 0;
  const types = issueTypeIds === 'all' ? '' : ` AND issuetype in (${issueTypeIds.join(',')})`;
  const { count } = await client.request(endpoint('/rest/api/3/search/approximate-count', {}), {
    method: 'POST',
    isRead: true,
    body: { jql: `project = ${projectId}${types} AND resolution is EMPTY` },
    schema: z.looseObject({ count: z.number() }),
  });
  return count;
};
