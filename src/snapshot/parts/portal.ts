import { byServiceDeskStart } from '../../jira/pages';
import { readCustomers, searchArticles } from '../../jira/resources/service-desks';
import { step } from '../facts';
import { isServiceProject } from './service-desk';

/**
 * An audit asks whether there are customers, not who they are: so many that one of them is nobody of the bot's. Each
 * costs points.
 */
export const customers = step<'customers', 'project'>({
  needs: ['project'],
  take: async ({ client, settings: { accounts } }, { project }) => {
    if (!isServiceProject(project)) return { seen: 0, own: 0, isComplete: true };
    const chosen = new Set<string | null>(Object.values(accounts));
    const count = { seen: 0, own: 0 };
    for await (const { values, isLastPage } of byServiceDeskStart((start) =>
      readCustomers(client, project.key, { start, limit: chosen.size + 1 }),
    )) {
      count.seen += values.length;
      count.own += values.filter(({ accountId }) => chosen.has(accountId)).length;
      if (count.seen > count.own) return { ...count, isComplete: isLastPage };
    }
    return { ...count, isComplete: true };
  },
});

/** Words that some article of nearly every help centre holds; the search answers nothing without one. */
const COMMON_WORDS = ['password', 'how', 'access'] as const;

/** Searches word by word and stops at the first article. */
export const knowledgeBase = step<'knowledgeBase', 'project'>({
  needs: ['project'],
  take: async ({ client }, { project }) => {
    const queries: string[] = [];
    if (!isServiceProject(project)) return { queries, articlesSeen: 0 };
    for (const word of COMMON_WORDS) {
      queries.push(word);
      const { values } = await searchArticles(client, project.key, word);
      if (values.length > 0) return { queries, articlesSeen: values.length };
    }
    return { queries, articlesSeen: 0 };
  },
});
