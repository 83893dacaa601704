import { defineMessages } from '../../messages/define-messages';

export const hidingSays = defineMessages('hiding-reasons', {
  blogPost: 'It is a blog post.',
  makeItPage: 'Customers find pages only; make it a page.',
  pageRestricted: 'The page is restricted.',
  lookAtPage: 'Open the page in Confluence and look at the padlock beside its title.',
  parentRestricted: 'A page above it is restricted.',
  lookAtParents: 'Open each page above it and look at the padlock.',
  overviewRestricted: 'The overview page of its space is restricted.',
  lookAtOverview: 'Open the overview of the space and look at the padlock.',
  notForAllUsers: 'The space is not open to every active user.',
  letUsersView: 'In the project settings, under Knowledge base, let any active user view the space.',
});

/**
 * Why customers do not find an article that somebody else does. Jira's API names none of them, so all are told, in the
 * order in which they are quickest to look up.
 * https://confluence.atlassian.com/jirakb/changes-in-confluence-that-affects-viewing-articles-in-the-customer-portal-1178863377.html
 */
export const HIDING_REASONS = [
  { id: 'blog-post', why: hidingSays.blogPost, look: hidingSays.makeItPage },
  { id: 'page-restricted', why: hidingSays.pageRestricted, look: hidingSays.lookAtPage },
  { id: 'parent-restricted', why: hidingSays.parentRestricted, look: hidingSays.lookAtParents },
  { id: 'space-overview-restricted', why: hidingSays.overviewRestricted, look: hidingSays.lookAtOverview },
  { id: 'not-for-all-users', why: hidingSays.notForAllUsers, look: hidingSays.letUsersView },
] as const;
