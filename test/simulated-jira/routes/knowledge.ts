import type { Call, Route } from '../core/exchange';
import { cursorSlice, numberOf } from '../core/pages';
import { isJiraAdmin } from '../core/permissions';
import { refuseJsm } from '../core/refusals';
import type { KnowledgeArticle } from '../state/service-desk';
import { seenDesk, seesDesk } from '../views/service-desk-view';

/**
 * A Confluence administrator (here: a Jira administrator who is a person) reads hidden articles; customers, bots and
 * apps do not.
 */
const mayRead = (call: Call, article: KnowledgeArticle): boolean =>
  article.hiddenBy.length === 0 || (!call.caller.isApp && isJiraAdmin(call.site, call.caller.accountId));

const highlighted = (call: Call, text: string, words: readonly string[]): string =>
  call.query.get('highlight') === 'true'
    ? text
        .split(' ')
        .map((word) => (words.includes(word.toLowerCase()) ? `@@@hl@@@${word}@@@endhl@@@` : word))
        .join(' ')
    : text;

const search = (call: Call, path: string, spaces: ReadonlySet<string>) => {
  const query = call.query.get('query');
  if (query === null || query.trim() === '')
    throw refuseJsm(400, 'The query must not be empty.', 'sd.kb.error.query.empty');
  const words = query.toLowerCase().split(/\s+/);
  const found = call.site.state.articles.filter(
    (article) =>
      spaces.has(article.spaceKey) &&
      mayRead(call, article) &&
      words.some((word) => `${article.title} ${article.body}`.toLowerCase().includes(word)),
  );
  const limit = Math.max(1, Math.min(numberOf(call.query, 'limit', 50), 50));
  const { values, nextPageToken } = cursorSlice(found, call.query.get('cursor'), limit);
  const base = call.site.state.site.baseUrl;
  const next = new URLSearchParams(call.query);
  if (nextPageToken !== undefined) next.set('cursor', nextPageToken);
  return {
    body: {
      _expands: [],
      size: values.length,
      start: 0,
      limit,
      isLastPage: nextPageToken === undefined,
      _links: {
        self: `${base}${path}?${call.query}`,
        base,
        context: '',
        ...(nextPageToken !== undefined && { next: `${base}${path}?${next}` }),
      },
      values: values.map((article) => ({
        title: highlighted(call, article.title, words),
        excerpt: highlighted(call, article.excerpt, words),
        source: { type: 'confluence', pageId: article.pageId, spaceKey: article.spaceKey },
        content: { iframeSrc: `${base}/rest/servicedesk/knowledgebase/latest/articles/view/${article.pageId}` },
      })),
    },
  };
};

const ofSite = (call: Call) => {
  const desks = call.site.state.serviceDesks.filter((desk) => {
    const project = call.site.project(desk.projectId);
    return project !== undefined && seesDesk(call, desk, project);
  });
  return search(
    call,
    '/rest/servicedeskapi/knowledgebase/article',
    new Set(desks.flatMap((desk) => desk.linkedSpaces)),
  );
};

const ofDesk = (call: Call) => {
  const { desk } = seenDesk(call);
  return search(call, `/rest/servicedeskapi/servicedesk/${desk.id}/knowledgebase/article`, new Set(desk.linkedSpaces));
};

export const knowledgeRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/servicedeskapi/knowledgebase/article', handle: ofSite, objects: 'core' },
  {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article',
    handle: ofDesk,
    objects: 'core',
  },
];
