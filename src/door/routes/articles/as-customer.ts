import { articleId, type Article } from '../../../bot-api/articles/article';
import type { JiraClient } from '../../../jira/client';
import { isJiraError } from '../../../jira/errors';
import { findArticles } from '../../../jira/resources/knowledge';
import { readServerInfo } from '../../../jira/resources/site';
import { readPortalId, readServiceDesk } from '../../../jira/resources/service-desks';
import { readAccount } from '../../../jira/resources/users';
import type { Message } from '../../../shared/message';
import { waitForAll } from '../../../shared/wait-for-all';
import type { LiveProject } from '../../../app/live-project';
import { eyesSays } from '../says';

/** Searches a desk's knowledge base with a customer's eyes. */
export interface CustomerEyes {
  readonly project: LiveProject;
  find(query: string, most: { readonly limit: number; readonly pages: number }): Promise<readonly Article[]>;
}
export type Proof = { readonly eyes: CustomerEyes } | { readonly project: LiveProject; readonly reason: Message };

/**
 * A way to see only what customers see: the customer test account, where it is an active portal-only customer. An
 * employee's account proves nothing, for Confluence may show it more. Whoever cannot be acted for proves nothing
 * either.
 */
export async function customerEyes(jira: JiraClient, project: LiveProject): Promise<Proof> {
  const accountId = project.settings.accounts.customerTestAccount;
  if (accountId === null) return { project, reason: eyesSays.noneChosen };
  try {
    const account = await readAccount(jira, accountId);
    if (!account.active) return { project, reason: eyesSays.deactivated };
    if (account.accountType !== 'customer')
      return {
        project,
        reason: eyesSays.notPortalOnly,
      };
    const customer = jira.actingAs(accountId);
    const [{ baseUrl }, { id, projectId }, portalId] = await waitForAll([
      readServerInfo(jira),
      readServiceDesk(customer, project.key),
      readPortalId(customer, project.key),
    ]);
    if (projectId !== project.id) return { project, reason: eyesSays.keyMoved };
    const portal = `${baseUrl.replace(/\/$/u, '')}/servicedesk/customer/portal/${portalId ?? id}/article/`;
    return {
      eyes: {
        project,
        find: async (query, most) =>
          unique(
            (await findArticles(customer, { projectKey: project.key, query, ...most })).flatMap(
              toArticle(project, portal),
            ),
          ),
      },
    };
  } catch (error) {
    if (isJiraError(error) && REFUSED.includes(error.name))
      return {
        project,
        reason: eyesSays.refused,
      };
    throw error;
  }
}

const REFUSED: readonly string[] = ['JiraUnauthorized', 'JiraForbidden', 'JiraNotFound', 'JiraError', 'JiraSurprise'];

const toArticle =
  (project: LiveProject, portal: string) =>
  ({ title, excerpt, source }: Awaited<ReturnType<typeof findArticles>>[number]): readonly Article[] =>
    source.pageId == null || !/^\d+$/u.test(source.pageId)
      ? []
      : [
          {
            projectId: project.id,
            projectKey: project.key,
            pageId: source.pageId,
            spaceKey: source.spaceKey ?? null,
            title,
            excerpt: excerpt ?? '',
            url: `${portal}${source.pageId}`,
          },
        ];

export const unique = (articles: readonly Article[]): readonly Article[] => [
  ...new Map(articles.map((article) => [articleId(article), article])).values(),
];
