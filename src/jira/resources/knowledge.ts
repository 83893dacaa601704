import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { idText } from '../pages';

const articleSchema = z.looseObject({
  title: z.string(),
  excerpt: z.string().nullish(),
  source: z.looseObject({ type: z.string(), pageId: idText.nullish(), spaceKey: z.string().nullish() }),
});
type RawArticle = z.infer<typeof articleSchema>;

const pageSchema = z.looseObject({
  values: z.array(articleSchema),
  _links: z.looseObject({ next: z.string().nullish() }).nullish(),
});

/** The cursor stands in the address of the next page. */
const cursorOf = (next: string | null | undefined): string | null => {
  const query = next?.split('?', 2)[1];
  return query === undefined ? null : new URLSearchParams(query).get('cursor');
};

/**
 * Articles of a desk's knowledge base that answer a query, as far as `pages` pages go. What is found depends on what
 * the client's caller may see. https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-knowledgebase/
 */
export async function findArticles(
  client: JiraClient,
  search: { readonly projectKey: string; readonly query: string; readonly limit: number; readonly pages: number },
): Promise<readonly RawArticle[]> {
  const found: RawArticle[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < search.pages; page += 1) {
    const answer = await client.request(
      endpoint(
        '/rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article',
        { serviceDeskId: search.projectKey },
        { query: search.query, highlight: false, limit: search.limit, cursor },
      ),
      { schema: pageSchema },
    );
    found.push(...answer.values);
    const next = cursorOf(answer._links?.next);
    if (next === null || next === cursor || answer.values.length === 0) break;
    cursor = next;
  }
  return found;
}
