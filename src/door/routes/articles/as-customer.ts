import { articleId, type Article } from '../../../bot-api/articles/article';
import type { JiraClient } from '../../../jira/client';
import { isJiraError } from '../../../jira/errors';
import { findArticles } from '../../../jira/resources/knowledge';
import { readServerInfo } from '../../../jira/resources/site';
import { readPortalId, readServiceDesk } from '../../../jira/resources/service-desks';
import { readAccount } from '../../../jira/resources/users';
import { isMessage, type Message } from '../../../shared/message';
import { waitForAll } from '../../../shared/wait-for-all';
import { liveProject, projectSays, type BotProject, type LiveProject } from '../../../app/live-project';
import { eyesSays } from '../says';

/** Searches a desk's knowledge base with a customer's eyes. */
export interface CustomerEyes {
  readonly project: LiveProject;
  find(query: string, most: { readonly limit: number; readonly pages: number }): Promise<readonly Article[]>;
}
/** A way to see what customers see, or the key the project has now and why there is none. */
export type Proof =
  | { readonly eyes: CustomerEyes }
  | { readonly projectKey: string; readonly reason: Message; readonly isHidden: boolean };

/**
 * A way to see only what customers see: the customer test account, where it is an active portal-only customer. An
 * employee's account proves nothing, for Confluence may show it more. Whoever cannot be acted for proves nothing
 * either.
 */
export async function customerEyes(jira: JiraClient, project: BotProject): Promise<Proof> {
  const found = await unlessRefused(eyesOf(jira, project));
  if (found !== null && !isMessage(found)) return { eyes: found };
  const live = await liveProject(jira, project);
  return {
    projectKey: live?.key ?? project.settings.projectKey,
    reason: live ? (found ?? eyesSays.refused) : projectSays.hidden,
    isHidden: live === null,
  };
}

const eyesOf = async (jira: JiraClient, project: BotProject): Promise<CustomerEyes | Message> => {
  const accountId = project.settings.accounts.customerTestAccount;
  if (accountId === null) return eyesSays.noneChosen;
  const account = await readAccount(jira, accountId);
  if (!account.active) return eyesSays.deactivated;
  if (account.accountType !== 'customer') return eyesSays.notPortalOnly;
  const customer = jira.actingAs(accountId);
  const [{ baseUrl }, desk] = await waitForAll([readServerInfo(jira), deskOf(jira, customer, project)]);
  if (desk === null) return eyesSays.keyMoved;
  const live = { ...project, key: desk.key };
  const portalId = (await readPortalId(customer, desk.key)) ?? desk.id;
  const portal = `${baseUrl.replace(/\/$/u, '')}/servicedesk/customer/portal/${portalId}/article/`;
  return {
    project: live,
    find: async (query, most) =>
      unique((await findArticles(customer, { projectKey: desk.key, query, ...most })).flatMap(toArticle(live, portal))),
  };
};

/**
 * The desk of a project and the key it has now; null: its key went to another project a moment ago. The key that was
 * noted mostly is its own still, and the desk it leads to says whose it is: only else Jira is asked for the key.
 */
const deskOf = async (
  jira: JiraClient,
  customer: JiraClient,
  project: BotProject,
): Promise<{ readonly id: string; readonly key: string } | null> => {
  const noted = await unlessRefused(readServiceDesk(customer, project.settings.projectKey));
  if (noted?.projectId === project.id) return { id: noted.id, key: noted.projectKey ?? project.settings.projectKey };
  const live = await liveProject(jira, project);
  const desk = live && (await readServiceDesk(customer, live.key));
  return desk?.projectId === project.id && live ? { id: desk.id, key: live.key } : null;
};

/** null: Jira refuses it. */
const unlessRefused = async <T>(reading: Promise<T>): Promise<T | null> => {
  try {
    return await reading;
  } catch (error) {
    if (isJiraError(error) && REFUSED.includes(error.name)) return null;
    throw error;
  }
};

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
