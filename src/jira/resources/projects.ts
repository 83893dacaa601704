import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { JiraNotFound } from '../errors';
import { byStartAt, collect, idText, startAtPage } from '../pages';
import { chunks } from '../../shared/chunks';
import { waitForAll } from '../../shared/wait-for-all';

const projectRefSchema = z.looseObject({ id: idText, key: z.string(), name: z.string() });

const projectSchema = projectRefSchema.extend({
  projectTypeKey: z.string(),
  style: z.string().optional(),
  simplified: z.boolean().optional(),
  issueTypes: z.array(z.looseObject({ id: idText, name: z.string(), subtask: z.boolean().optional() })),
});
export type RawProject = z.infer<typeof projectSchema>;

const SEARCH = '/rest/api/3/project/search';
/** Atlassian's limit for keys and ids in one search. */
const MOST_IDS = 50;

/**
 * Those of the projects that exist and may be seen, with their issue types, 50 in a request.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/
 */
export const findProjects = (client: JiraClient, keys: readonly string[]): Promise<readonly RawProject[]> =>
  findProjectsBy(client, 'keys', keys);

/** The same by id. */
export const findProjectsById = (client: JiraClient, ids: readonly string[]): Promise<readonly RawProject[]> =>
  findProjectsBy(client, 'id', ids);

const findProjectsBy = async (
  client: JiraClient,
  by: 'keys' | 'id',
  wanted: readonly string[],
): Promise<readonly RawProject[]> => {
  const pages = await waitForAll(
    chunks(wanted, MOST_IDS).map((some) =>
      client.request(endpoint(SEARCH, {}, { [by]: some, expand: 'issueTypes', maxResults: MOST_IDS }), {
        schema: startAtPage(projectSchema),
      }),
    ),
  );
  return pages.flatMap((page) => page.values);
};

/**
 * A project and a second one among those found; null for the second where none was asked for or none is found.
 * @throws JiraNotFound when the first does not exist or may not be seen.
 */
export const pairAmong = (
  found: readonly RawProject[],
  key: string,
  secondKey: string | null,
): { readonly first: RawProject; readonly second: RawProject | null } => {
  const first = found.find((project) => project.key === key);
  if (!first)
    throw new JiraNotFound({ method: 'GET', template: SEARCH, status: 200 }, 'found no project with the key asked for');
  return { first, second: found.find((project) => project.key === secondKey) ?? null };
};

const listedSchema = projectRefSchema.extend({
  projectTypeKey: z.string(),
  style: z.string().optional(),
  simplified: z.boolean().optional(),
});
export type ListedProject = z.infer<typeof listedSchema>;

/** Keys and names for project ids; ids nobody may see are left out. */
export const nameProjects = async (client: JiraClient, ids: readonly string[]): Promise<readonly ListedProject[]> => {
  const pages = await waitForAll(
    chunks(ids, MOST_IDS).map((some) =>
      client.request(endpoint(SEARCH, {}, { id: some, maxResults: MOST_IDS }), { schema: startAtPage(listedSchema) }),
    ),
  );
  return pages.flatMap((page) => page.values);
};

/**
 * The key a project has now, which may have gone to another since it was noted. @throws JiraNotFound when there is
 * none, or it may not be seen.
 */
export const readProjectKey = async (client: JiraClient, projectId: string): Promise<string> => {
  const { id, key } = await client.request(
    endpoint('/rest/api/3/project/{projectIdOrKey}', { projectIdOrKey: projectId }),
    { schema: projectRefSchema },
  );
  // A number is looked for among the keys as well.
  if (id !== projectId)
    throw new JiraNotFound({ method: 'GET', template: SEARCH, status: 200 }, 'found no project with the id asked for');
  return key;
};

/** One page of the site's projects whose key or name holds the query; at most 100 a page. */
export const searchProjects = (
  client: JiraClient,
  search: {
    readonly query?: string;
    readonly startAt?: number;
    readonly maxResults?: number;
    readonly typeKey?: string;
  },
) =>
  client.request(endpoint(SEARCH, {}, { orderBy: 'key', ...search }), {
    schema: startAtPage(listedSchema),
    points: 1 + (search.maxResults ?? MOST_IDS),
  });

/** The first hundred projects of the site with their issue types. */
export const firstProjects = (client: JiraClient) =>
  client.request(endpoint(SEARCH, {}, { orderBy: 'key', expand: 'issueTypes', maxResults: 100 }), {
    schema: startAtPage(projectSchema),
    points: 101,
  });

/** Every service project of the site. */
export const listServiceProjects = (client: JiraClient) =>
  collect(byStartAt((startAt) => searchProjects(client, { startAt, maxResults: 100, typeKey: 'service_desk' })));
