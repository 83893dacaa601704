import { createHash } from 'node:crypto';
import type { Article, ArticleDates } from '../../../bot-api/articles/article';
import { nextWords } from '../../../bot-api/articles/crawl-words';
import { changeArticleDates, readArticleDates, type StoredDates } from '../../../store/article-dates-store';
import { unique, type CustomerEyes } from './as-customer';

const SEARCHES = 40;
const AT_ONCE = 10;
const MOST = { limit: 50, pages: 4 } as const;
/** Their dates fit into one value of the storage, 240 KiB. */
const MOST_ARTICLES = 1000;

export interface DatedArticle {
  readonly article: Article;
  readonly dates: ArticleDates;
}

const contentOf = ({ title, excerpt }: Article): string =>
  createHash('sha256')
    .update(JSON.stringify([title, excerpt]))
    .digest('base64url')
    .slice(0, 16);

/**
 * The articles customers of a desk find by some forty searches, with the moment this app first saw what they say. Jira
 * neither lists nor dates articles, so the list may miss some, and says nothing of what it misses.
 */
export async function listArticles(eyes: CustomerEyes, now: string): Promise<readonly DatedArticle[]> {
  const [stored, found] = await Promise.all([readArticleDates(eyes.project.id), crawl(eyes)]);
  const articles = found.slice(0, MOST_ARTICLES);
  const dated = articles.map((article) => ({ article, dates: datesOf(article, stored, now) }));
  const fresh: StoredDates = Object.fromEntries(
    dated.map(({ article, dates }) => [
      article.pageId,
      { content: contentOf(article), title: article.title.slice(0, 255), ...dates },
    ]),
  );
  const isNews = Object.entries(fresh).some(([id, row]) => JSON.stringify(stored[id]) !== JSON.stringify(row));
  if (!isNews) return dated;
  await changeArticleDates(eyes.project.id, (today) =>
    Object.fromEntries(
      Object.entries({ ...today, ...fresh })
        .sort(([, a], [, b]) => (a.changedAt < b.changedAt ? 1 : -1))
        .slice(0, MOST_ARTICLES),
    ),
  );
  return dated;
}

const datesOf = (article: Article, stored: StoredDates, now: string): ArticleDates => {
  const known = stored[article.pageId];
  if (!known) return { firstSeenAt: now, changedAt: now };
  return { firstSeenAt: known.firstSeenAt, changedAt: known.content === contentOf(article) ? known.changedAt : now };
};

const crawl = async (eyes: CustomerEyes): Promise<readonly Article[]> => {
  const asked = new Set<string>();
  let found: readonly Article[] = [];
  while (asked.size < SEARCHES) {
    const words = nextWords(found, asked, Math.min(AT_ONCE, SEARCHES - asked.size));
    if (words.length === 0) break;
    for (const word of words) asked.add(word);
    found = unique([...found, ...(await Promise.all(words.map((word) => eyes.find(word, MOST)))).flat()]);
  }
  return [...found].sort((a, b) => Number(a.pageId) - Number(b.pageId));
};

/** One article, looked for anew with a customer's eyes; null: customers do not find it, or it was never listed. */
export async function findOneArticle(eyes: CustomerEyes, pageId: string): Promise<DatedArticle | null> {
  const known = (await readArticleDates(eyes.project.id))[pageId];
  if (!known) return null;
  const article = (await eyes.find(known.title, MOST)).find((one) => one.pageId === pageId);
  return article ? { article, dates: { firstSeenAt: known.firstSeenAt, changedAt: known.changedAt } } : null;
}
