import { defineMessages } from '../../messages/define-messages';
import { cannotTell, defineCheck } from '../check';

export const says = defineMessages('knowledge-base-reachable', {
  notSearched: ({ project }: { project: string }) => `The knowledge base of project "${project}" was not searched.`,
  noArticles: ({ project, queries }: { project: string; queries: readonly string[] }) =>
    `Knowledge base of project "${project}" showed this app no article for ` +
    `${queries.map((query) => `"${query}"`).join(', ')}; that doesn’t prove that there is none.`,
  atLeastOne: 'at least 1 article',
});

export const knowledgeBaseReachable = defineCheck({
  id: 'knowledge-base-reachable',
  title: 'Knowledge base has articles to answer from',
  problem: 'No knowledge base articles found',
  why:
    'Without articles the bot has no answers of its own: each question of an employee becomes a request that ' +
    'somebody has to work on.',
  severity: 'medium',
  learnMore:
    'https://confluence.atlassian.com/jirakb/changes-in-confluence-that-affects-viewing-articles-in-the-customer-portal-1178863377.html',
  reads: ['project', 'serviceDesk', 'knowledgeBase'],
  appliesTo: ({ serviceDesk }) => serviceDesk !== null,
  examine: ({ project, serviceDesk, knowledgeBase: { queries, articlesSeen } }) => {
    if (articlesSeen > 0) return [];
    if (queries.length === 0) return cannotTell(says.notSearched({ project: project.name }));
    return [
      {
        subject: { type: 'knowledge-base', id: serviceDesk?.id ?? project.id, name: project.name } as const,
        message: says.noArticles({ project: project.name, queries }),
        evidence: { actual: 0, expected: says.atLeastOne, queries },
      },
    ];
  },
  cure: {
    safety: 'manual',
    steps: [
      'In the project settings, open Knowledge base and check that a space is linked.',
      'Let all signed-in users view the articles, and look for restrictions on their parent pages: ' +
        'an article below a restricted page is hidden.',
      'If the bot reads Confluence by itself, check with its vendor which spaces it was given.',
    ],
  },
});
