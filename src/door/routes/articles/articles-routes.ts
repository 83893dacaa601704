import { z } from 'zod';
import {
  articleListSchema,
  fileAnswerSchema,
  fileListSchema,
  readArticleId,
  toFile,
  toHtml,
  toWireArticle,
} from '../../../bot-api/articles/article';
import { callSays, describedAs } from '../../../bot-api/call-says';
import { dateFilter } from '../../../bot-api/articles/date-filter';
import { whole } from '../../../bot-api/whole-number';
import { DoorError, notFound } from '../../http/door-error';
import { liveProjects } from '../../../app/live-project';
import { defineRoute, type BotContext } from '../../http/route';
import { customerEyes, type CustomerEyes, type Proof } from './as-customer';
import { findOneArticle, listArticles, type DatedArticle } from './list-articles';

const LIMIT = 50;
const eyesOf = (proofs: readonly Proof[]): readonly CustomerEyes[] =>
  proofs.flatMap((proof) => ('eyes' in proof ? [proof.eyes] : []));
const unprovenOf = (proofs: readonly Proof[]) =>
  proofs.flatMap((proof) => ('eyes' in proof ? [] : [{ project_key: proof.projectKey, reason: proof.reason.text }]));

/**
 * Sees all desks of the key with customers' eyes, or one of them. Throws `DoorError` for a desk the key may not read.
 */
const lookAt = async (
  { jira, projects }: Pick<BotContext, 'jira' | 'projects'>,
  desk?: string,
): Promise<readonly Proof[]> => {
  const known = await projects();
  const byId = known.filter(({ id }) => id === desk);
  const isByKey = desk !== undefined && byId.length === 0;
  // Each may have that key now, so Jira is asked for the keys of all.
  const wanted = isByKey
    ? (await liveProjects(jira, known)).live.filter(({ key }) => key === desk)
    : desk === undefined
      ? known
      : byId;
  const proofs = await Promise.all(wanted.map((project) => customerEyes(jira, project)));
  const isThere = proofs.some((proof) => 'eyes' in proof || !proof.isHidden);
  if (desk !== undefined && !isThere) throw notFound('service desk');
  return proofs;
};

export const searchArticles = defineRoute({
  method: 'GET',
  path: '/v1/articles',
  scope: 'articles:read',
  cost: 5,
  summary: callSays.articles,
  query: z.object({
    query: describedAs(z.string().trim().min(1).max(200), callSays.words),
    serviceDesk: describedAs(z.string().max(255).optional(), callSays.serviceDesk),
    limit: describedAs(whole({ least: 0, most: LIMIT }).optional(), callSays.articlesOfDesk),
  }),
  answers: { 200: articleListSchema },
  handle: async ({ query: { query, serviceDesk, limit = 10 }, ...context }) => {
    const proofs = await lookAt(context, serviceDesk);
    const found = await Promise.all(
      eyesOf(proofs).map((eyes) => eyes.find(query, { limit: Math.max(1, limit), pages: 1 })),
    );
    return {
      status: 200,
      body: {
        results: found.flatMap((articles) => articles.slice(0, limit)).map(toWireArticle),
        unproven: unprovenOf(proofs),
      },
    };
  },
});

export const listFiles = defineRoute({
  method: 'GET',
  path: '/v1/files',
  scope: 'articles:read',
  cost: 40,
  summary: callSays.files,
  query: z.object({
    $top: describedAs(whole({ least: 0, most: 1000 }).optional(), callSays.filesOnPage),
    $skip: describedAs(whole({ least: 0, most: 100_000 }).optional(), callSays.filesLeftOut),
    $filter: describedAs(z.string().max(500).optional(), callSays.fileFilter),
  }),
  answers: { 200: fileListSchema },
  handle: async ({ query: { $top = 1000, $skip = 0, $filter }, baseUrl, now, ...context }) => {
    const passes = $filter === undefined ? () => true : dateFilter($filter);
    if (passes === null)
      throw new DoorError(
        'bad-request',
        'The $filter is not understood; it takes comparisons such as last_modified_datetime ge 2026-01-31T00:00:00Z.',
        { details: [{ at: 'query.$filter', message: 'isn’t such a comparison' }] },
      );
    const [proofs, url] = await Promise.all([lookAt(context), baseUrl()]);
    const all = (await Promise.all(eyesOf(proofs).map((eyes) => listArticles(eyes, now))))
      .flat()
      .map(({ article, dates }) => toFile(article, dates, url))
      .filter(passes);
    const next = `${url}/v1/files?${new URLSearchParams({ $top: String($top), $skip: String($skip + $top), ...($filter !== undefined && { $filter }) }).toString()}`;
    const hasMore = $top > 0 && all.length > $skip + $top;
    return {
      status: 200,
      body: {
        '@odata.context': `${url}/v1/$metadata#Content`,
        ...(hasMore && { '@odata.nextLink': next }),
        value: all.slice($skip, $skip + $top),
        unproven: unprovenOf(proofs),
      },
    };
  },
});

const fileParams = z.object({ id: describedAs(z.string().max(100), callSays.fileId) });

/**
 * A file of the list, looked for anew. Throws `DoorError` where customers do not find it any more, as where it never
 * was.
 */
const fileOf = async (id: string, { jira, projects }: Pick<BotContext, 'jira' | 'projects'>): Promise<DatedArticle> => {
  const ids = readArticleId(id);
  const known = ids && (await projects()).find((one) => one.id === ids.projectId);
  const proof = known && (await customerEyes(jira, known));
  const found = ids && proof && 'eyes' in proof ? await findOneArticle(proof.eyes, ids.pageId) : null;
  if (!found) throw notFound('file');
  return found;
};

export const getFile = defineRoute({
  method: 'GET',
  path: '/v1/files/{id}',
  scope: 'articles:read',
  cost: 5,
  summary: callSays.file,
  params: fileParams,
  answers: { 200: fileAnswerSchema },
  handle: async ({ params: { id }, baseUrl, ...context }) => {
    const [{ article, dates }, url] = await Promise.all([fileOf(id, context), baseUrl()]);
    const file = toFile(article, dates, url);
    return {
      status: 200,
      body: {
        '@odata.context': `${url}/v1/$metadata#Content`,
        value: { ...file, content: { ...file.content, body: toHtml(article) } },
      },
    };
  },
});

export const downloadFile = defineRoute({
  method: 'GET',
  path: '/v1/files/{id}/download',
  scope: 'articles:read',
  cost: 5,
  summary: callSays.download,
  params: fileParams,
  answers: { 200: z.string() },
  produces: 'text/html; charset=utf-8',
  handle: async ({ params: { id }, ...context }) => ({
    status: 200,
    body: toHtml((await fileOf(id, context)).article),
  }),
});
