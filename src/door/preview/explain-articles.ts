import { articleId, type Article } from '../../bot-api/articles/article';
import { HIDING_REASONS } from '../../bot-api/articles/hiding-reasons';
import { findArticles } from '../../jira/resources/knowledge';
import type { ArticleExplanation } from '../../shared/contract';
import { customerEyes } from '../routes/articles/as-customer';
import { liveProject } from '../../app/live-project';
import { botProject } from './bot-project';
import { noProject } from '../../app/no-project';
import type { Tenant } from '../../app/tenant';
import { waitForAll } from '../../shared/wait-for-all';

const MOST = { limit: 50, pages: 4 } as const;

/**
 * For an admin: which articles a search gives the bot, which it does not give although the admin finds them, and why
 * that may be.
 */
export async function explainArticles(
  { projectKey, query }: { readonly projectKey: string; readonly query: string },
  tenant: Tenant,
  { accountId }: { readonly accountId: string },
): Promise<ArticleExplanation> {
  const project = await liveProject(tenant.jira, await botProject(projectKey, tenant));
  if (!project) throw noProject(projectKey);
  const proof = await customerEyes(tenant.jira, project);
  const [seen, served] = await waitForAll([
    findArticles(tenant.jira.actingAs(accountId), { projectKey: project.key, query, ...MOST }),
    'eyes' in proof ? proof.eyes.find(query, MOST) : [],
  ]);
  const given = new Set(served.map(({ pageId }) => pageId));
  const hidden = new Map(
    seen.flatMap(({ title, source }) =>
      source.pageId == null || given.has(source.pageId)
        ? []
        : [[source.pageId, { pageId: source.pageId, title, spaceKey: source.spaceKey ?? null }] as const],
    ),
  );
  return {
    served: served.map(rowOf),
    hidden: [...hidden.values()],
    heldBack: 'reason' in proof ? proof.reason : null,
    reasons: HIDING_REASONS,
  };
}

const rowOf = (article: Article): ArticleExplanation['served'][number] => ({
  id: articleId(article),
  pageId: article.pageId,
  title: article.title,
  excerpt: article.excerpt,
  spaceKey: article.spaceKey,
  url: article.url,
});
