import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { collectAtOnce, idText, startAtPage } from '../pages';
import { chunks } from '../../shared/chunks';
import { waitForAll } from '../../shared/wait-for-all';
import { holderSchema } from './permissions';

const schemeSchema = z.looseObject({
  id: idText,
  name: z.string(),
  defaultSecurityLevelId: idText.nullish(),
  levels: z.array(z.looseObject({ id: idText, name: z.string() })).nullish(),
});
export type RawSecurityScheme = z.infer<typeof schemeSchema>;

/**
 * The issue security scheme of a company-managed project. Throws `JiraNotFound` when it has none, as when the project
 * may not be seen: the caller has to know which.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/
 */
export const readSecurityScheme = (client: JiraClient, projectKey: string): Promise<RawSecurityScheme> =>
  client.request(
    endpoint('/rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme', { projectKeyOrId: projectKey }),
    { schema: schemeSchema },
  );

/**
 * Which of these company-managed projects have an issue security scheme; those without one are left out. Needs
 * Administer Jira. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/
 */
export const listSecuredProjects = async (
  client: JiraClient,
  projectIds: readonly string[],
): Promise<readonly string[]> => {
  const pages = await waitForAll(
    chunks(projectIds, MOST_IDS).map(async (projectId) => {
      const readPage = (startAt: number) =>
        client.request(
          endpoint('/rest/api/3/issuesecurityschemes/project', {}, { projectId, startAt, maxResults: MOST_IDS }),
          { schema: startAtPage(z.looseObject({ projectId: idText })) },
        );
      return collectAtOnce(readPage, await readPage(0));
    }),
  );
  return pages.flat().map(({ projectId }) => projectId);
};

/** Ids that one request names, so that its address stays short. */
const MOST_IDS = 50;

const memberSchema = z.looseObject({ holder: holderSchema });

/**
 * Who sees the issues of one level. Needs Administer Jira.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-level/
 */
export const readSecurityLevelMembers = async (client: JiraClient, schemeId: string, levelId: string) => {
  const readPage = (startAt: number) =>
    client.request(
      endpoint(
        '/rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members',
        { issueSecuritySchemeId: schemeId },
        { issueSecurityLevelId: levelId, startAt, maxResults: 100 },
      ),
      { schema: startAtPage(memberSchema) },
    );
  return (await collectAtOnce(readPage, await readPage(0))).map(({ holder }) => holder);
};
