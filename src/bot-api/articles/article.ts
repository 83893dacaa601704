import { z } from 'zod';

/** An article a customer of the desk found. */
export interface Article {
  readonly projectId: string;
  readonly projectKey: string;
  readonly pageId: string;
  readonly spaceKey: string | null;
  readonly title: string;
  readonly excerpt: string;
  /** On the portal. */
  readonly url: string;
}

const articleSchema = z.object({
  id: z.string(),
  title: z.string(),
  excerpt: z.string(),
  url: z.string().describe('The article on the portal.'),
  body: z.null().describe('Jira’s API does not return the body of an article.'),
  project_key: z.string(),
  space_key: z.string().nullable(),
});

const unprovenSchema = z
  .array(z.object({ project_key: z.string(), reason: z.string() }))
  .describe('Projects whose articles are held back, because nobody can prove that customers may see them.');
export const articleListSchema = z.object({ results: z.array(articleSchema), unproven: unprovenSchema });

export const toWireArticle = (article: Article): z.infer<typeof articleSchema> => ({
  id: articleId(article),
  title: article.title,
  excerpt: article.excerpt,
  url: article.url,
  body: null,
  project_key: article.projectKey,
  space_key: article.spaceKey,
});

export const articleId = ({ projectId, pageId }: Pick<Article, 'projectId' | 'pageId'>): string =>
  `${projectId}-${pageId}`;

/** null: not an id of an article. */
export const readArticleId = (id: string): { readonly projectId: string; readonly pageId: string } | null => {
  const [, projectId, pageId] = /^(\d{1,19})-(\d{1,19})$/u.exec(id) ?? [];
  return projectId !== undefined && pageId !== undefined ? { projectId, pageId } : null;
};

/** A file of the Content Gateway; https://help.moveworks.com/api-reference/content-gateway/overview */
const fileSchema = z.object({
  id: z.string(),
  name: z.string(),
  status: z.literal('active'),
  created_datetime: z.string().describe('When this app first saw it; Jira does not date articles.'),
  last_modified_datetime: z.string().describe('When this app first saw its present title and excerpt.'),
  content: z.object({
    download_path: z.string().describe('Where the content is, a whole address.'),
    mime_type: z.literal('text/html'),
    body: z.string().optional(),
  }),
  external_url: z.string(),
});
type WireFile = z.infer<typeof fileSchema>;
export const fileAnswerSchema = z.object({ '@odata.context': z.string(), value: fileSchema });
export const fileListSchema = z.object({
  '@odata.context': z.string(),
  '@odata.nextLink': z.string().optional(),
  value: z.array(fileSchema),
  unproven: unprovenSchema,
});

export interface ArticleDates {
  readonly firstSeenAt: string;
  readonly changedAt: string;
}

/** `url` is the address of the door. */
export const toFile = (article: Article, { firstSeenAt, changedAt }: ArticleDates, url: string): WireFile => ({
  id: articleId(article),
  name: `${article.title}.html`,
  status: 'active',
  created_datetime: firstSeenAt,
  last_modified_datetime: changedAt,
  content: { download_path: `${url}/v1/files/${articleId(article)}/download`, mime_type: 'text/html' },
  external_url: article.url,
});

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (letter) => ESCAPES[letter] ?? '');

/** What can be read of an article, as a page: its title, its excerpt and the way to the whole. */
export const toHtml = ({ title, excerpt, url }: Article): string =>
  `<!DOCTYPE html>\n<html><head><meta ` +
  `charset="utf-8"><title>${escaped(title)}</title></head><body><h1>${escaped(title)}</h1><p>${escaped(excerpt)}</p><p><a ` +
  `href="${escaped(url)}">${escaped(url)}</a></p></body></html>\n`;
