import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { isJiraError } from '../errors';
import { byStartAt, collect, idText, startAtPage } from '../pages';
import { chunks } from '../../shared/chunks';
import { waitForAll } from '../../shared/wait-for-all';

const namedSchema = z.looseObject({ id: idText, name: z.string(), description: z.string().nullish() });
type NamedScheme = z.infer<typeof namedSchema>;

const issueTypeSchemeSchema = namedSchema.extend({ defaultIssueTypeId: idText.nullish() });
const OF_ISSUE_TYPES = '/rest/api/3/issuetypescheme';

/**
 * Issue type schemes whose name holds the text.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/
 */
export const findIssueTypeSchemes = (client: JiraClient, name: string) =>
  collect(
    byStartAt((startAt) =>
      client.request(endpoint(OF_ISSUE_TYPES, {}, { queryString: name, startAt, maxResults: 100 }), {
        schema: startAtPage(issueTypeSchemeSchema),
      }),
    ),
  );

/** One issue type scheme; undefined: there is none of this id. */
export const readIssueTypeScheme = async (client: JiraClient, id: string) => {
  const { values } = await client.request(endpoint(OF_ISSUE_TYPES, {}, { id: [id] }), {
    schema: startAtPage(issueTypeSchemeSchema),
  });
  return values.find((scheme) => scheme.id === id);
};

/** The issue types of a scheme, in its order. */
export const readTypesOfScheme = async (client: JiraClient, schemeId: string): Promise<readonly string[]> => {
  const rows = await collect(
    byStartAt((startAt) =>
      client.request(
        endpoint(`${OF_ISSUE_TYPES}/mapping`, {}, { issueTypeSchemeId: [schemeId], startAt, maxResults: 50 }),
        { schema: startAtPage(z.looseObject({ issueTypeSchemeId: idText, issueTypeId: idText })) },
      ),
    ),
  );
  return rows.map(({ issueTypeId }) => issueTypeId);
};

/** The issue type scheme of a company-managed project; undefined: Jira names none. */
export const readIssueTypeSchemeOf = async (client: JiraClient, projectId: string) => {
  const { values } = await client.request(endpoint(`${OF_ISSUE_TYPES}/project`, {}, { projectId: [projectId] }), {
    schema: startAtPage(z.looseObject({ issueTypeScheme: issueTypeSchemeSchema })),
  });
  return values[0]?.issueTypeScheme;
};

/** The same with its issue types; null: Jira names none. */
export const readWholeIssueTypeSchemeOf = async (client: JiraClient, projectId: string) => {
  const scheme = await readIssueTypeSchemeOf(client, projectId);
  return scheme
    ? {
        id: scheme.id,
        name: scheme.name,
        issueTypeIds: await readTypesOfScheme(client, scheme.id),
        defaultIssueTypeId: scheme.defaultIssueTypeId ?? null,
      }
    : null;
};

const OF_TYPE_SCREENS = '/rest/api/3/issuetypescreenscheme';

/**
 * Issue type screen schemes whose name holds the text.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/
 */
export const findIssueTypeScreenSchemes = (client: JiraClient, name: string) =>
  collect(
    byStartAt((startAt) =>
      client.request(endpoint(OF_TYPE_SCREENS, {}, { queryString: name, startAt, maxResults: 100 }), {
        schema: startAtPage(namedSchema),
      }),
    ),
  );

/** One issue type screen scheme; undefined: there is none of this id. */
export const readIssueTypeScreenScheme = async (client: JiraClient, id: string): Promise<NamedScheme | undefined> => {
  const { values } = await client.request(endpoint(OF_TYPE_SCREENS, {}, { id: [id] }), {
    schema: startAtPage(namedSchema),
  });
  return values.find((scheme) => scheme.id === id);
};

/** Which screen scheme each issue type follows; `default` stands for all others. */
export const readScreenChoices = async (
  client: JiraClient,
  schemeId: string,
): Promise<readonly { readonly issueTypeId: string; readonly screenSchemeId: string }[]> => {
  const rows = await collect(
    byStartAt((startAt) =>
      client.request(
        endpoint(`${OF_TYPE_SCREENS}/mapping`, {}, { issueTypeScreenSchemeId: [schemeId], startAt, maxResults: 50 }),
        { schema: startAtPage(z.looseObject({ issueTypeId: z.string(), screenSchemeId: idText })) },
      ),
    ),
  );
  return rows.map(({ issueTypeId, screenSchemeId }) => ({ issueTypeId, screenSchemeId }));
};

/** The issue type screen scheme of a company-managed project; undefined: Jira names none. */
export const readIssueTypeScreenSchemeOf = async (client: JiraClient, projectId: string) => {
  const { values } = await client.request(endpoint(`${OF_TYPE_SCREENS}/project`, {}, { projectId: [projectId] }), {
    schema: startAtPage(z.looseObject({ issueTypeScreenScheme: namedSchema })),
  });
  return values[0]?.issueTypeScreenScheme;
};

const screenSchemeSchema = namedSchema.extend({
  screens: z.looseObject({ default: idText, create: idText.nullish(), edit: idText.nullish(), view: idText.nullish() }),
});
export type RawScreenScheme = z.infer<typeof screenSchemeSchema>;
const OF_SCREENS = '/rest/api/3/screenscheme';
const MOST_IDS = 25;

/**
 * Screen schemes whose name holds the text.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-schemes/
 */
export const findScreenSchemes = (client: JiraClient, name: string) =>
  collect(
    byStartAt((startAt) =>
      client.request(endpoint(OF_SCREENS, {}, { queryString: name, startAt, maxResults: 100 }), {
        schema: startAtPage(screenSchemeSchema),
      }),
    ),
  );

/** Screen schemes by id. */
export const readScreenSchemes = async (
  client: JiraClient,
  ids: readonly string[],
): Promise<readonly RawScreenScheme[]> => {
  const pages = await waitForAll(
    chunks(ids, MOST_IDS).map((some) =>
      client.request(endpoint(OF_SCREENS, {}, { id: some, maxResults: 100 }), {
        schema: startAtPage(screenSchemeSchema),
      }),
    ),
  );
  return pages.flatMap(({ values }) => values);
};

/**
 * The permission scheme of a project.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/
 */
export const readPermissionSchemeOf = (client: JiraClient, projectKey: string): Promise<NamedScheme> =>
  client.request(endpoint('/rest/api/3/project/{projectKeyOrId}/permissionscheme', { projectKeyOrId: projectKey }), {
    schema: namedSchema,
  });

/**
 * The notification scheme of a project; null: it has none.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/
 */
export const readNotificationSchemeOf = async (client: JiraClient, projectKey: string): Promise<NamedScheme | null> => {
  try {
    return await client.request(
      endpoint('/rest/api/3/project/{projectKeyOrId}/notificationscheme', { projectKeyOrId: projectKey }),
      { schema: namedSchema },
    );
  } catch (error) {
    if (isJiraError(error) && error.name === 'JiraNotFound') return null;
    throw error;
  }
};
