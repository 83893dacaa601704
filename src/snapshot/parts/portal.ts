import { readCustomers, searchArticles } from '../../jira/resources/service-desks';
import { step } from '../facts';
import { isServiceProject } from './service-desk';

/** The first page only: an audit asks whether there are customers, not who they are. */
export const customers = step<'customers', 'project'>({
  needs: ['project'],
  take: async ({ client, settings: { accounts } }, { project }) => {
    if (!isServiceProject(project)) return { seen: 0, own: 0, isComplete: true };
    const { values, isLastPage } = await readCustomers(client, project.key, { limit: 50 });
    const chosen: readonly (string | null)[] = Object.values(accounts);
    const own = values.filter(({ accountId }) => chosen.includes(accountId)).length;
    return { seen: values.length, own, isComplete: isLastPage };
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
